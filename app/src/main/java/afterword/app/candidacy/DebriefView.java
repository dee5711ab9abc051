package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.reading.ReadTimeline;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Meeting;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param reading what was read of their words about when, null if there are none
 * @param weeks days to pick from, Monday to Sunday; as far as the reading, but not beyond half a year
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
        @Nullable ReadTimeline reading,
        List<Day> weeks,
        Map<String, String> typed,
        Map<String, String> problems,
        List<PlanLine> plan) {

    private static final int WEEKS = 5;
    private static final int MOST_WEEKS = 26;

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

    /** @param look "now", "hol", "we" or empty; with "in" for a day they may mean */
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
        NEWCOMERS.forEach(row -> met.add(newcomer(row)));
        typed.putAll(sent);
        ReadTimeline reading = ReadTimeline.of(
                typed.getOrDefault("says", ""),
                said(planned, meeting),
                ReadTimeline.reader(planned.file().application().employer(), calendar));
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
                reading,
                weeks(planned, calendar, reading),
                typed,
                problems,
                PlanLine.of(planned));
    }

    /** A form about nothing and for nobody: what a browser keeps for when there is no connection. */
    static DebriefView empty() {
        List<Met> met = NEWCOMERS.stream().map(DebriefView::newcomer).toList();
        return new DebriefView(
                "", "", "", "", met, List.of(), List.of(), null, List.of(), Map.of(), Map.of(), List.of());
    }

    private static Met newcomer(String row) {
        return new Met(row, "Someone else", false);
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

    /** The day on which they said it: that of the interview, or today if it is not over. */
    private static LocalDate said(Planned planned, @Nullable Meeting meeting) {
        Instant now = planned.plan().now();
        Instant said = meeting == null || meeting.end().isAfter(now) ? now : meeting.end();
        return LocalDate.ofInstant(said, planned.office());
    }

    /** The day chosen beyond the weeks that are shown, empty if there is none. */
    public String otherDay() {
        String date = value("date");
        boolean shown = weeks.stream().anyMatch(day -> day.on().toString().equals(date));
        return value("other-day").isEmpty() && !shown ? date : value("other-day");
    }

    private static List<Day> weeks(Planned planned, WorkCalendar calendar, @Nullable ReadTimeline reading) {
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), planned.office());
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = reading == null ? null : reading.last();
        long reach = last == null ? 0 : ChronoUnit.WEEKS.between(monday, last) + 2;
        int weeks = reach > MOST_WEEKS ? WEEKS : (int) Math.max(WEEKS, reach);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < weeks * 7; i++) {
            LocalDate day = monday.plusDays(i);
            boolean weekend = i % 7 > 4;
            String closed = weekend ? null : calendar.closedFor(day);
            String look = day.equals(today) ? "now" : closed != null ? "hol" : weekend ? "we" : "";
            days.add(new Day(
                    day,
                    Days.day(day) + (closed == null ? "" : ", " + closed),
                    reading != null && reading.means(day) ? (look + " in").strip() : look));
        }
        return days;
    }
}
