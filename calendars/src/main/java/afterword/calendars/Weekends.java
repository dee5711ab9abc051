package afterword.calendars;

import afterword.engine.calendar.Weekdays;
import java.time.DayOfWeek;
import java.util.EnumSet;

/**
 * Which days of the week are worked where.
 *
 * <p>Source: the weekend of each territory in CLDR 48 (supplemental week data). Of the countries with holidays here it
 * knows three that do not rest on Saturday and Sunday: Egypt and Saudi Arabia, and India on Sundays alone. Offices in
 * India, which is where applications go, keep Saturday and Sunday, so India is no exception here.
 */
final class Weekends {

    private static final Weekdays MONDAY_TO_FRIDAY = new Weekdays();
    private static final Weekdays SUNDAY_TO_THURSDAY = new Weekdays(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

    private Weekends() {}

    static Weekdays weekdaysOf(String country) {
        return switch (country) {
            case "EG", "SA" -> SUNDAY_TO_THURSDAY;
            default -> MONDAY_TO_FRIDAY;
        };
    }
}
