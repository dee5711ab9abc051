package afterword.app.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * That this is a demonstration, and what time it is in it. Where nobody plays, there is none.
 *
 * @param clock the one the demonstration plays by
 * @param zone whose days and hours are shown
 */
public record Playing(InstantSource clock, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, H:mm", Locale.ENGLISH);

    /** "Tuesday, 16 June 2026, 9:20". */
    public String moment() {
        return MOMENT.format(clock.instant().atZone(zone));
    }
}
