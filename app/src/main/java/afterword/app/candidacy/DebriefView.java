package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Meeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form to be filled in on the way home.
 *
 * @param interview id of the fact it is about, empty when it was not on record
 * @param when the interview in words, empty without one
 * @param met whom it was held with, then rows for others
 * @param weeks days to pick from, Monday to Sunday
 * @param typed what stands in each field, by its name
 * @param problems what was wrong and how it can be mended, by the field's name
 * @param plan what follows from what is known so far
 */
public record DebriefView(
        String application,
        String employer,
        String interview,
        String when,
        List<Met> met,
        List<Named> sayers,
        List<Named> references,
        List<Day> weeks,
        Map<String, String> typed,
        Map<String, String> problems,
        List<PlanLine> plan) {

    private static final int WEEKS = 5;

    /** What is asked about an interview that is not on record. */
    static final List<String> WHEN = List.of("at", "until", "mode");

    /** The rows for those who are not on record yet. */
    static final List<String> NEWCOMERS = List.of("new-1", "new-2");

    /**
     * A row of the form; its fields are named after it ("name-hm").
     *
     * @param row a person's id, or "new-1"
     * @param known whether the person is on record
     */
    public record Met(String row, String heading, boolean known) {}

    /** A person to choose. */
    public record Named(String id, String name) {}

    /** @param look "now", "hol", "we" or empty */
    public record Day(LocalDate on, String words, String look) {}

    /** An empty form about the last interview that began, or the one to come. */
    public static DebriefView of(Planned planned, WorkCalendar calendar) {
        return of(planned, calendar, Map.of(), Map.of());
    }

    /** The form as it was sent, with what was wrong. */
    public static DebriefView of(
            Planned planned, WorkCalendar calendar, Map<String, String> sent, Map<String, String> problems) {
        Meeting meeting = last(planned);
        List<Met> met = new ArrayList<>();
        Map<String, String> typed = new HashMap<>();
        if (meeting != null) {
            for (String id : meeting.with()) {
                met.add(new Met(id, planned.name(id), true));
                Person person = planned.person(id);
                if (person != null) {
                    known(person).forEach((field, value) -> typed.put(field + "-" + id, value));
                }
            }
        }
        NEWCOMERS.forEach(row -> met.add(new Met(row, "Someone else", false)));
        typed.putAll(sent);
        return new DebriefView(
                planned.id(),
                planned.employer(),
                meeting == null ? "" : meeting.fact(),
                meeting == null
                        ? ""
                        : Days.instant(
                                meeting.start(),
                                planned.office(),
                                planned.file().candidateZone()),
                met,
                named(planned, false),
                named(planned, true),
                weeks(planned, calendar),
                typed,
                problems,
                PlanLine.of(planned));
    }

    /** What stands in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field, null if nothing. */
    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    private static @Nullable Meeting last(Planned planned) {
        Meeting last = null;
        for (Meeting meeting : planned.history().meetings()) {
            if (last == null || !meeting.start().isAfter(planned.plan().now())) {
                last = meeting;
            }
        }
        return last;
    }

    /** What is asked about each of those met. */
    static List<Field> asked(String row) {
        return Descriptions.person().stream()
                .filter(field -> !field.rare() && !field.name().equals("role"))
                .map(field -> field.within(row))
                .toList();
    }

    /** What is known about somebody, as the form shows it. */
    static Map<String, String> known(Person person) {
        Map<String, String> known = new HashMap<>();
        put(known, "name", person.name());
        put(known, "title", person.title());
        put(known, "email", person.email());
        put(known, "phone", person.phone());
        put(known, "post", person.post());
        put(known, "prefers", person.prefers() == null ? null : person.prefers().word());
        return known;
    }

    private static void put(Map<String, String> known, String field, @Nullable String value) {
        if (value != null) {
            known.put(field, value);
        }
    }

    private static List<Named> named(Planned planned, boolean references) {
        return planned.file().people().stream()
                .filter(person -> (person.role() == Role.REFERENCE) == references)
                .map(person -> new Named(person.id(), planned.name(person.id())))
                .toList();
    }

    private static List<Day> weeks(Planned planned, WorkCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), planned.office());
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < WEEKS * 7; i++) {
            LocalDate day = monday.plusDays(i);
            boolean weekend = i % 7 > 4;
            String closed = weekend ? null : calendar.closedFor(day);
            days.add(new Day(
                    day,
                    Days.day(day) + (closed == null ? "" : ", " + closed),
                    day.equals(today) ? "now" : closed != null ? "hol" : weekend ? "we" : ""));
        }
        return days;
    }
}
