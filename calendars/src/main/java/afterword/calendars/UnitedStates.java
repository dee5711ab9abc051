package afterword.calendars;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.util.Map;
import java.util.TreeMap;

/**
 * The federal holidays of the United States, by the law itself (5 U.S.C. 6103 as it stands) on the days they are
 * observed: jollyday leaves out Columbus Day for the country as a whole.
 */
final class UnitedStates {

    private static final int MARTIN_LUTHER_KING_SINCE = 1986;
    private static final int JUNETEENTH_SINCE = 2021;

    private UnitedStates() {}

    /** The days of a year on which a federal holiday is observed, New Year's Day of the next year among them. */
    static Map<LocalDate, String> federalHolidays(int year) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (int y = year; y <= year + 1; y++) {
            fixed(holidays, LocalDate.of(y, 1, 1), "New Year's Day");
            fixed(holidays, LocalDate.of(y, 7, 4), "Independence Day");
            fixed(holidays, LocalDate.of(y, 11, 11), "Veterans Day");
            fixed(holidays, LocalDate.of(y, 12, 25), "Christmas Day");
            if (y >= JUNETEENTH_SINCE) {
                fixed(holidays, LocalDate.of(y, 6, 19), "Juneteenth National Independence Day");
            }
        }
        if (year >= MARTIN_LUTHER_KING_SINCE) {
            holidays.put(in(year, Month.JANUARY, dayOfWeekInMonth(3, MONDAY)), "Birthday of Martin Luther King, Jr.");
        }
        holidays.put(in(year, Month.FEBRUARY, dayOfWeekInMonth(3, MONDAY)), "Washington's Birthday");
        holidays.put(in(year, Month.MAY, lastInMonth(MONDAY)), "Memorial Day");
        holidays.put(in(year, Month.SEPTEMBER, dayOfWeekInMonth(1, MONDAY)), "Labor Day");
        holidays.put(in(year, Month.OCTOBER, dayOfWeekInMonth(2, MONDAY)), "Columbus Day");
        holidays.put(in(year, Month.NOVEMBER, dayOfWeekInMonth(4, THURSDAY)), "Thanksgiving Day");
        holidays.keySet().removeIf(date -> date.getYear() != year);
        return holidays;
    }

    private static void fixed(Map<LocalDate, String> holidays, LocalDate date, String name) {
        switch (date.getDayOfWeek()) {
            case SATURDAY -> holidays.put(date.minusDays(1), observed(name));
            case SUNDAY -> holidays.put(date.plusDays(1), observed(name));
            default -> holidays.put(date, name);
        }
    }

    /** What a holiday is called on a day to which it moved. */
    static String observed(String name) {
        return name + " (observed)";
    }

    private static LocalDate in(int year, Month month, TemporalAdjuster day) {
        return LocalDate.of(year, month, 1).with(day);
    }
}
