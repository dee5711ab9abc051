package afterword.prose.timeline;

import static java.time.temporal.TemporalAdjusters.lastInMonth;

import afterword.engine.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working days of the United Kingdom where nobody said in which part of it. Only what all parts keep is certain, but whoever
 * speaks of "the bank holiday" or counts working days without more goes by England and Wales, where most people are: they keep
 * Easter Monday and the last Monday of August as well.
 */
record BankHolidays(WorkCalendar common) implements WorkCalendar {

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return common.isBusinessDay(date) && own(date) == null;
    }

    @Override
    public @Nullable String closedFor(LocalDate date) {
        String closed = common.closedFor(date);
        return closed == null ? own(date) : closed;
    }

    private static @Nullable String own(LocalDate date) {
        if (date.getDayOfWeek() != DayOfWeek.MONDAY) {
            return null;
        }
        if (date.equals(Holidays.easter(date.getYear()).plusDays(1))) {
            return "Easter Monday";
        }
        return date.getMonthValue() == 8 && date.equals(date.with(lastInMonth(DayOfWeek.MONDAY)))
                ? "Summer Bank Holiday"
                : null;
    }
}
