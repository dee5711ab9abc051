package afterword.app.today;

import afterword.app.candidacy.Planned;
import afterword.app.present.Days;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.plan.Step;
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
record StripDay(LocalDate on, String look, Set<String> closed, List<Mark> marks) {

    private static final int DAYS = 14;

    /** @param look empty for what the person does, "they" for what others do, "free" for the end */
    record Mark(String look, String text) {}

    static List<StripDay> of(List<Planned> searches, List<Due> due, Instant now, ZoneId home, WorkCalendars calendars) {
        LocalDate today = LocalDate.ofInstant(now, home);
        List<StripDay> strip = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.plusDays(i);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            Set<String> closed = new LinkedHashSet<>();
            List<Mark> marks = new ArrayList<>();
            for (Planned planned : searches) {
                if (!weekend) {
                    closed(planned, day, calendars, closed);
                }
                marks(planned, day, today, home, marks);
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

    private static void closed(Planned planned, LocalDate day, WorkCalendars calendars, Set<String> closed) {
        var employer = planned.file().application().employer();
        String own = employer.closures().get(day);
        String holiday = own != null ? own : calendars.of(employer.region()).closedFor(day);
        if (holiday != null) {
            closed.add(holiday);
        }
    }

    private static void marks(Planned planned, LocalDate day, LocalDate today, ZoneId home, List<Mark> marks) {
        for (Step step : planned.plan().steps()) {
            Instant at = step.actionable(planned.plan().now()) ? planned.plan().now() : step.preferred();
            if (at != null
                    && step.after() == null
                    && LocalDate.ofInstant(at, home).equals(day)) {
                marks.add(new Mark("", planned.employer()));
            }
        }
        LocalDate end = planned.plan().end().on();
        if (end != null && end.equals(day) && !end.isBefore(today)) {
            marks.add(new Mark("free", planned.employer()));
        }
    }
}
