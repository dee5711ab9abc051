package afterword.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Monday to Friday, without holidays: for employers of whom nothing better is known. */
public final class Weekdays implements WorkCalendar {

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return closedFor(date) == null;
    }

    @Override
    public @Nullable String closedFor(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY ? "Saturday" : day == DayOfWeek.SUNDAY ? "Sunday" : null;
    }
}
