package afterword.engine.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one place: which dates are worked, and why the others are not. All dates are dates of that place;
 * no instant and no zone is known here.
 */
public interface WorkCalendar {

    /** Whether people are at work on this date: neither weekend nor holiday nor an extra closure. */
    boolean isBusinessDay(LocalDate date);

    /** Why nobody works on this date ("Saturday", "Thanksgiving"), or null on a business day. */
    @Nullable
    String closedFor(LocalDate date);

    /** The n-th business day strictly after the date, n at least 1. */
    default LocalDate businessDayAfter(LocalDate date, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, was " + n);
        }
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The date itself if it is a business day, else the next one. */
    default LocalDate roll(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The date itself if it is a business day, else the last one before it. */
    default LocalDate rollBack(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** A week by calendar and by business days, whichever ends later: max(roll(d + 7), 5th business day after d). */
    default LocalDate weekAfter(LocalDate date) {
        LocalDate bySeven = roll(date.plusDays(7));
        LocalDate byFive = businessDayAfter(date, 5);
        return bySeven.isAfter(byFive) ? bySeven : byFive;
    }
}
