package afterword.engine.notation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times, instants and zones as ISO 8601 and the zone database write them. The usual shapes are read by hand, for
 * a batch reads millions of them; what is unusual is left to java.time. Each method returns null for what is none. Years
 * before 1900 and after 2199 are slips of the keyboard.
 */
final class Moments {

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 300;
    private static final int NONE = Integer.MIN_VALUE;

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final ConcurrentHashMap<String, ZoneId> KNOWN = new ConcurrentHashMap<>();

    private Moments() {}

    /** {@code 2026-06-02T10:00-04:00}, with seconds and fractions if need be, or ending in Z. */
    static @Nullable Instant instant(String text) {
        int length = text.length();
        if (length >= 17 && text.charAt(10) == 'T' && text.charAt(13) == ':') {
            boolean seconds = text.charAt(16) == ':' && length >= 20;
            int zone = seconds ? 19 : 16;
            int offset = offset(text, zone);
            int hour = digits(text, 11, 2);
            int minute = digits(text, 14, 2);
            int second = seconds ? digits(text, 17, 2) : 0;
            LocalDate date = isoDate(text);
            if (date != null && offset != NONE && within(hour, 24) && within(minute, 60) && within(second, 60)) {
                return Instant.ofEpochSecond(
                        date.toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second - offset);
            }
        }
        try {
            OffsetDateTime parsed = OffsetDateTime.parse(text);
            return within(parsed.getYear() - FIRST_YEAR, YEARS) ? parsed.toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 2026-06-02}. */
    static @Nullable LocalDate date(String text) {
        return text.length() == 10 ? isoDate(text) : null;
    }

    /** {@code 17:00}, with seconds if need be. */
    static @Nullable LocalTime time(String text) {
        if (text.length() == 5 && text.charAt(2) == ':') {
            int hour = digits(text, 0, 2);
            int minute = digits(text, 3, 2);
            return within(hour, 24) && within(minute, 60) ? LocalTime.of(hour, minute) : null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code America/New_York}: a name of the zone database. */
    static @Nullable ZoneId zone(String name) {
        ZoneId known = KNOWN.get(name);
        if (known == null && ZONES.contains(name)) {
            known = ZoneId.of(name);
            KNOWN.put(name, known);
        }
        return known;
    }

    /** All names of the zone database. */
    static Set<String> zones() {
        return ZONES;
    }

    private static int offset(String text, int from) {
        char sign = text.charAt(from);
        if (sign == 'Z') {
            return text.length() == from + 1 ? 0 : NONE;
        }
        if ((sign != '+' && sign != '-') || text.length() != from + 6 || text.charAt(from + 3) != ':') {
            return NONE;
        }
        int hours = digits(text, from + 1, 2);
        int minutes = digits(text, from + 4, 2);
        if (!within(hours, 18) || !within(minutes, 60)) {
            return NONE;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return sign == '-' ? -seconds : seconds;
    }

    private static @Nullable LocalDate isoDate(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 2);
        int day = digits(text, 8, 2);
        if (!within(year - FIRST_YEAR, YEARS) || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static boolean within(int value, int limit) {
        return value >= 0 && value < limit;
    }

    /** The number at a place, -1 if something there is no digit. */
    private static int digits(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
