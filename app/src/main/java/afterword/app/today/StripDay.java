package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Employer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One of the next fourteen days.
 *
 * @param look "now", "hol", "we" or empty
 * @param closed the holidays kept by any of the employers
 */
public record StripDay(LocalDate on, String look, Set<String> closed, List<Mark> marks) {

    private static final int DAYS = 14;

    /** @param look empty for what the person does, "they" for what others do, "free" for the end */
    public record Mark(String look, String text) {}

    static List<StripDay> of(List<Glance> searches, List<Due> due, Instant now, ZoneId home, WorkCalendars calendars) {
        LocalDate today = LocalDate.ofInstant(now, home);
        List<StripDay> strip = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.plusDays(i);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            Set<String> closed = new LinkedHashSet<>();
            List<Mark> marks = new ArrayList<>();
            for (Glance glance : searches) {
                if (!weekend) {
                    closed(glance.employer(), day, calendars, closed);
                }
                marks(glance, day, now, home, marks);
            }
            due.stream()
                    .filter(each -> each.on().equals(day))
                    .forEach(each -> marks.add(new Mark("they", each.employer())));
            String look = day.equals(today) ? "now" : !closed.isEmpty() ? "hol" : weekend ? "we" : "";
            strip.add(new StripDay(day, look, closed, told(marks)));
        }
        return strip;
    }

    /** What is to be done on one day for several is counted, so that a narrow column holds it. */
    private static List<Mark> told(List<Mark> marks) {
        long acts = marks.stream().filter(mark -> mark.look().isEmpty()).count();
        if (acts < 2) {
            return marks;
        }
        List<Mark> told = new ArrayList<>();
        told.add(new Mark("", acts + " to do"));
        marks.stream().filter(mark -> !mark.look().isEmpty()).forEach(told::add);
        return told;
    }

    /** "Tue". */
    public String weekday() {
        return Days.day(on).substring(0, 3);
    }

    private static void closed(Employer employer, LocalDate day, WorkCalendars calendars, Set<String> closed) {
        String own = employer.closures().get(day);
        String holiday = own != null ? own : calendars.of(employer.region()).closedFor(day);
        if (holiday != null) {
            closed.add(holiday);
        }
    }

    private static void marks(Glance glance, LocalDate day, Instant now, ZoneId home, List<Mark> marks) {
        LocalDate today = LocalDate.ofInstant(now, home);
        if (day.equals(today)) {
            glance.acts().stream()
                    .filter(act -> act.step(now).after() == null)
                    .forEach(act -> marks.add(new Mark("", glance.employer().name())));
        }
        for (Glance.Ahead ahead : glance.ahead()) {
            if (LocalDate.ofInstant(ahead.at(now), home).equals(day)) {
                marks.add(new Mark("", glance.employer().name()));
            }
        }
        LocalDate end = glance.end();
        if (end != null && end.equals(day) && !end.isBefore(today)) {
            marks.add(new Mark("free", glance.employer().name()));
        }
    }
}
