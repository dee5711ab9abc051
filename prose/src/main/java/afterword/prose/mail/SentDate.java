package afterword.prose.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Date header (RFC 5322 section 3.3, its old forms with it). */
final class SentDate {
    private static final Pattern FORM = Pattern.compile(
            "\\b([0-9]{1,2})[ -]+([A-Za-z]{3})[a-z]{0,6}[ -]+([0-9]{2,4}),? +([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?"
                    + "(?:[.][0-9]+)? *([+-][0-9]{4}|[A-Za-z]{1,5})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> HOURS =
            Map.of("est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "mdt", -6, "pst", -8, "pdt", -7);

    private SentDate() {}

    /** When, with the offset its sender gave, UTC where it names none that is known; null where there is no date. */
    static @Nullable OffsetDateTime read(String header) {
        Matcher form = FORM.matcher(header.length() > 200 ? header.substring(0, 200) : header);
        if (!form.find()) {
            return null;
        }
        int month = MONTHS.indexOf(form.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(form.group(3));
        if (form.group(3).length() < 4) {
            year += year < 50 ? 2000 : 1900;
        }
        try {
            return OffsetDateTime.of(
                    year,
                    month,
                    Integer.parseInt(form.group(1)),
                    Integer.parseInt(form.group(4)),
                    Integer.parseInt(form.group(5)),
                    form.group(6) == null ? 0 : Math.min(59, Integer.parseInt(form.group(6))),
                    0,
                    zone(form.group(7)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static ZoneOffset zone(@Nullable String text) {
        if (text == null || Character.isLetter(text.charAt(0))) {
            return ZoneOffset.ofHours(text == null ? 0 : HOURS.getOrDefault(text.toLowerCase(Locale.ROOT), 0));
        }
        int sign = text.charAt(0) == '-' ? -1 : 1;
        int hours = Integer.parseInt(text.substring(1, 3));
        int minutes = Integer.parseInt(text.substring(3));
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
