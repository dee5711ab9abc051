package afterword.prose.timeline;

import afterword.engine.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;

/**
 * What people differ on when they speak of days.
 *
 * @param region where it is said: a country such as "GB" or a part of one such as "US-CA"
 * @param dayFirst whether "5/6" is the fifth of June
 * @param weekStart the first day of a week
 * @param nextWeekday which day "next Friday" is
 */
public record Conventions(String region, boolean dayFirst, DayOfWeek weekStart, NextWeekday nextWeekday) {

    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "PW", "MH", "GU", "PR", "VI", "AS");

    /** Which day "next Friday" is. */
    public enum NextWeekday {
        /** The Friday of the week after the one it is said in. */
        FOLLOWING_WEEK,
        /** The first Friday after the day it is said on. */
        NEAREST
    }

    /**
     * The conventions of a place: weeks from Monday to Sunday everywhere, the month before the day in the United States
     * and few other countries.
     *
     * @param region a country such as "GB" or a part of one such as "US-CA"
     */
    public static Conventions ofRegion(String region) {
        boolean dayFirst = !MONTH_FIRST.contains(country(region));
        return new Conventions(region, dayFirst, DayOfWeek.MONDAY, NextWeekday.FOLLOWING_WEEK);
    }

    /** Two letters; what a country calls a holiday is meant before what others call so. */
    public String country() {
        return country(region);
    }

    /** The days that are worked there, given those of its calendar. */
    WorkCalendar worked(WorkCalendar calendar) {
        return region.equalsIgnoreCase("GB") ? new BankHolidays(calendar) : calendar;
    }

    private static String country(String region) {
        int dash = region.indexOf('-');
        return (dash < 0 ? region : region.substring(0, dash)).toUpperCase(Locale.ROOT);
    }

    /** The same with another first day of the week. */
    public Conventions withWeekStart(DayOfWeek day) {
        return new Conventions(region, dayFirst, day, nextWeekday);
    }

    /** The same with another "next Friday". */
    public Conventions withNextWeekday(NextWeekday next) {
        return new Conventions(region, dayFirst, weekStart, next);
    }
}
