package afterword.prose.timeline;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;

/**
 * What people differ on when they speak of days.
 *
 * @param country where it is said, two letters; its holidays are meant before those of others
 * @param dayFirst whether "5/6" is the fifth of June
 * @param weekStart the first day of a week
 * @param nextWeekday which day "next Friday" is
 */
public record Conventions(String country, boolean dayFirst, DayOfWeek weekStart, NextWeekday nextWeekday) {

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
        int dash = region.indexOf('-');
        String country = (dash < 0 ? region : region.substring(0, dash)).toUpperCase(Locale.ROOT);
        return new Conventions(country, !MONTH_FIRST.contains(country), DayOfWeek.MONDAY, NextWeekday.FOLLOWING_WEEK);
    }

    /** The same with another first day of the week. */
    public Conventions withWeekStart(DayOfWeek day) {
        return new Conventions(country, dayFirst, day, nextWeekday);
    }

    /** The same with another "next Friday". */
    public Conventions withNextWeekday(NextWeekday next) {
        return new Conventions(country, dayFirst, weekStart, next);
    }
}
