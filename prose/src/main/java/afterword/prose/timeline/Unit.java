package afterword.prose.timeline;

import java.time.LocalDate;

/** What time is counted in. */
enum Unit {
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR;

    /** So many of them after a day; hours are whole days once there are 24 of them. */
    LocalDate after(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
        };
    }
}
