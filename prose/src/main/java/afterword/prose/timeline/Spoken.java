package afterword.prose.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are told to people. */
final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);

    private Spoken() {}

    /** "Tue 15 September 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
