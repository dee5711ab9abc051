package afterword.prose.timeline;

import afterword.engine.calendar.WorkCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as seen from the day on which something was said.
 *
 * @param said that day
 * @param since the day on or after which days without a year are looked for; mostly the day it was said
 */
record Days(LocalDate said, LocalDate since, Conventions conventions, WorkCalendar calendar) {

    private static final int YEARS_OF_HOLIDAYS = 3;

    Days(LocalDate said, Conventions conventions, WorkCalendar calendar) {
        this(said, said, conventions, calendar);
    }

    Days since(LocalDate day) {
        return new Days(said, day, conventions, calendar);
    }

    LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(conventions.weekStart()));
    }

    /** A weekday of the week that begins on a day. */
    LocalDate inWeek(LocalDate start, int weekday) {
        return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    }

    /** The next such weekday strictly after a day. */
    static LocalDate next(LocalDate day, int weekday) {
        return day.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    }

    /** The n-th business day after a day; far from the day it was said, where holidays are not known, the n-th day. */
    LocalDate businessDayAfter(LocalDate day, int n) {
        return isFar(day) ? day.plusDays(n) : calendar.businessDayAfter(day, n);
    }

    /** Whether nobody needs to know which days are worked then. */
    private boolean isFar(LocalDate day) {
        return Math.abs(day.getYear() - said.getYear()) > YEARS_OF_HOLIDAYS;
    }

    /** The last business day of a stretch; its last day if nobody works in it. */
    LocalDate lastBusiness(LocalDate first, LocalDate last) {
        for (LocalDate day = last;
                !isFar(last) && !day.isBefore(first) && day.isAfter(last.minusDays(15));
                day = day.minusDays(1)) {
            if (calendar.isBusinessDay(day)) {
                return day;
            }
        }
        return last;
    }

    /** The first business day of a stretch; its first day if nobody works in it. */
    LocalDate firstBusiness(LocalDate first, LocalDate last) {
        for (LocalDate day = first;
                !isFar(first) && !day.isAfter(last) && day.isBefore(first.plusDays(15));
                day = day.plusDays(1)) {
            if (calendar.isBusinessDay(day)) {
                return day;
            }
        }
        return first;
    }

    /** The last business day of the week of a day. */
    LocalDate endOfWeek(LocalDate day) {
        LocalDate start = weekOf(day);
        return lastBusiness(start, start.plusDays(6));
    }

    /** The start of the week meant by "this week": the next one once its last business day is over. */
    LocalDate thisWeek() {
        LocalDate start = weekOf(said);
        return said.isAfter(endOfWeek(said)) ? start.plusWeeks(1) : start;
    }

    /** The next such day of a month, on or after {@link #since}; null if there is none within four months. */
    @Nullable
    LocalDate nextDayOfMonth(int day) {
        YearMonth month = YearMonth.from(since);
        for (int i = 0; i < 4; i++, month = month.plusMonths(1)) {
            LocalDate date = date(month.getYear(), month.getMonthValue(), day);
            if (date != null && !date.isBefore(since)) {
                return date;
            }
        }
        return null;
    }

    /** The next such day of a year, on or after {@link #since}; null if there is none within eight years. */
    @Nullable
    LocalDate nextDayOfYear(int month, int day) {
        for (int year = since.getYear(); year <= since.getYear() + 8; year++) {
            LocalDate date = date(year, month, day);
            if (date != null && !date.isBefore(since)) {
                return date;
            }
        }
        return null;
    }

    /** The year in which such a month is next not over. */
    int yearOf(int month) {
        return month < since.getMonthValue() ? since.getYear() + 1 : since.getYear();
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
