package afterword.app.candidacy;

import afterword.engine.fact.Fact;
import afterword.engine.plan.Step;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The days a score shows: whole weeks, from the first sound to the last bar, at most half a year. Places on it are
 * percentages, so that nothing drawn with them is ever stretched.
 *
 * @param from a Monday
 * @param days a multiple of 7
 */
record Span(LocalDate from, int days, ZoneId zone) {

    private static final int WEEKS_BACK = 9;
    private static final int WEEKS_AHEAD = 17;
    private static final int AFTER_THE_END = 4;

    static Span of(Planned planned) {
        ZoneId zone = planned.office();
        LocalDate today = LocalDate.ofInstant(planned.plan().now(), zone);
        LocalDate first = today;
        LocalDate last = today.plusWeeks(2);
        for (Fact fact : planned.file().application().facts()) {
            LocalDate day = LocalDate.ofInstant(fact.at(), zone);
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) && Note.of(fact.event()) != null ? day : last;
        }
        for (Step step : planned.plan().steps()) {
            Instant at = step.preferred() == null ? step.latest() : step.preferred();
            if (at != null && LocalDate.ofInstant(at, zone).isAfter(last)) {
                last = LocalDate.ofInstant(at, zone);
            }
        }
        LocalDate end = planned.plan().end().on();
        if (end != null && end.isAfter(last)) {
            last = end;
        }
        LocalDate earliest = today.minusWeeks(WEEKS_BACK);
        LocalDate latest = today.plusWeeks(WEEKS_AHEAD);
        first = first.isBefore(earliest) ? earliest : first;
        last = last.isAfter(latest) ? latest : last;
        LocalDate from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = last.plusDays(AFTER_THE_END).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Span(from, (int) ChronoUnit.DAYS.between(from, to) + 1, zone);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(from.plusDays(days));
    }

    /** Where the day begins, 0 to 100. */
    double at(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(from, day));
    }

    /** Where the middle of the day is. */
    double middle(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(from, day) + 0.5);
    }

    /** Where an instant is. */
    double at(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return percent(ChronoUnit.MINUTES.between(from.atStartOfDay(), local) / (24.0 * 60));
    }

    /** How wide some days are. */
    double width(double wide) {
        return percent(wide);
    }

    private double percent(double day) {
        return Math.clamp(day / days * 100, 0, 100);
    }

    /** "12.345%". */
    static String css(double percent) {
        return String.format(Locale.ROOT, "%.3f%%", percent);
    }
}
