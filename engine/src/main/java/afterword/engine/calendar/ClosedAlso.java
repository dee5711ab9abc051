package afterword.engine.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar with further closed dates of one employer.
 *
 * @param closures date to what it is called
 */
public record ClosedAlso(WorkCalendar calendar, Map<LocalDate, String> closures) implements WorkCalendar {

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return calendar.isBusinessDay(date) && !closures.containsKey(date);
    }

    @Override
    public @Nullable String closedFor(LocalDate date) {
        String reason = calendar.closedFor(date);
        return reason != null ? reason : closures.get(date);
    }
}
