package afterword.prose.posting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates with a day, a month and a year. One whose weekday does not fit, or whose order is unsure, is none. */
final class Dates {

    /** A date and where it stands in the sentence. */
    record At(LocalDate date, int start, int end) {}

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?";
    private static final Pattern DATE =
            Pattern.compile("\\b" + WEEKDAY + "(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH
                    + ",?[ -](\\d{4})|" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})"
                    + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}))\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Set<String> DAY_FIRST =
            Set.of("GB", "IE", "AU", "NZ", "IN", "ZA", "DE", "FR", "ES", "IT", "NL");

    private Dates() {}

    /**
     * All dates of a sentence.
     *
     * @param lower the sentence in small letters
     * @param country where day and month are written in its order, or null
     */
    static List<At> in(String lower, @Nullable String country) {
        List<At> all = new ArrayList<>();
        Matcher found = DATE.matcher(lower);
        while (found.find()) {
            LocalDate date = date(found, country);
            if (date != null && fits(date, found.group(1))) {
                all.add(new At(date, found.start(), found.end()));
            }
        }
        return all;
    }

    /** Whether days are written before months there in figures. */
    private static @Nullable LocalDate date(Matcher found, @Nullable String country) {
        if (found.group(4) != null) {
            return of(found.group(4), month(found.group(3)), found.group(2));
        }
        if (found.group(7) != null) {
            return of(found.group(7), month(found.group(5)), found.group(6));
        }
        if (found.group(8) != null) {
            return of(found.group(8), Integer.parseInt(found.group(9)), found.group(10));
        }
        int first = Integer.parseInt(found.group(11));
        int second = Integer.parseInt(found.group(12));
        String year = found.group(13);
        if (first > 12 || (country != null && DAY_FIRST.contains(country))) {
            return of(year, second, found.group(11));
        }
        if (second > 12 || "US".equals(country)) {
            return of(year, first, found.group(12));
        }
        return first == second ? of(year, first, found.group(12)) : null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static @Nullable LocalDate of(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
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
