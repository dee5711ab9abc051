package afterword.prose.posting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a day and a month, and a year or a day on which the text was seen. One whose weekday does not fit, or whose order is
 * unsure, is none.
 */
public final class Dates {

    /** A date and where it stands in the sentence. */
    public record At(LocalDate date, int start, int end) {}

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?";
    private static final Pattern DATE = Pattern.compile("\\b" + WEEKDAY
            + "(?:(\\d{1,2})(st|nd|rd|th)?(?: of)?[ -]" + MONTH + "(?:,?[ -](\\d{4}))?"
            + "|" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{4})-(\\d{2})-(\\d{2})"
            + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}))\\b");
    /** So many days ago a day may be that is named without its year; otherwise it is still to come. */
    private static final int GONE = 60;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Set<String> DAY_FIRST =
            Set.of("GB", "IE", "AU", "NZ", "IN", "ZA", "DE", "FR", "ES", "IT", "NL");

    private final @Nullable String country;
    private final @Nullable LocalDate seen;

    /**
     * @param country where day and month are written in its order, or null
     * @param seen the day on which the text was seen: a day without a year is the one that comes next, or is gone by two months
     *     at most; null if that is not known, and then it is none
     */
    public Dates(@Nullable String country, @Nullable LocalDate seen) {
        this.country = country;
        this.seen = seen;
    }

    /**
     * All dates of a sentence.
     *
     * @param lower the sentence in small letters
     */
    public List<At> in(String lower) {
        List<At> all = new ArrayList<>();
        Matcher found = DATE.matcher(lower);
        while (found.find()) {
            LocalDate date = date(found, lower);
            if (date != null && fits(date, found.group(1))) {
                all.add(new At(date, found.start(), found.end()));
            }
        }
        return all;
    }

    private @Nullable LocalDate date(Matcher found, String lower) {
        if (found.group(4) != null) {
            return found.group(5) == null && isModal(found, lower)
                    ? null
                    : of(found.group(5), month(found.group(4)), found.group(2));
        }
        if (found.group(6) != null) {
            return of(found.group(8), month(found.group(6)), found.group(7));
        }
        if (found.group(9) != null) {
            return of(found.group(9), Integer.parseInt(found.group(10)), found.group(11));
        }
        int first = Integer.parseInt(found.group(12));
        int second = Integer.parseInt(found.group(13));
        String year = found.group(14);
        if (first > 12 || (country != null && DAY_FIRST.contains(country))) {
            return of(year, second, found.group(12));
        }
        if (second > 12 || "US".equals(country)) {
            return of(year, first, found.group(13));
        }
        return first == second ? of(year, first, found.group(13)) : null;
    }

    /** Whether "may" is no month: "the first 10 may apply". */
    private static boolean isModal(Matcher found, String lower) {
        return found.group(4).equals("may")
                && found.group(1) == null
                && found.group(3) == null
                && found.end() + 1 < lower.length()
                && lower.charAt(found.end()) == ' '
                && Character.isLetter(lower.charAt(found.end() + 1));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private @Nullable LocalDate of(@Nullable String year, int month, String day) {
        try {
            if (year != null) {
                return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            }
            return seen == null ? null : next(seen.minusDays(GONE), MonthDay.of(month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first such day from a day on; 29 February in a leap year alone. */
    private static LocalDate next(LocalDate from, MonthDay day) {
        int year = from.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(from)) {
            year++;
        }
        return day.atYear(year);
    }

    private static boolean fits(LocalDate date, @Nullable String weekday) {
        return weekday == null || date.getDayOfWeek() == DayOfWeek.of(WEEKDAYS.indexOf(weekday.substring(0, 3)) + 1);
    }

    /** The day of an ISO date or moment in a zone; a moment at midnight means its own day. Null if it is neither. */
    static @Nullable LocalDate iso(String text, @Nullable ZoneId zone) {
        try {
            if (text.length() < 10) {
                return null;
            }
            LocalDate day = LocalDate.parse(text.substring(0, 10));
            if (zone == null || text.length() < 20 || text.startsWith("T00:00", 10)) {
                return day;
            }
            Instant moment = OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                    .toInstant();
            return moment.atZone(zone).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
