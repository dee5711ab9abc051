package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import afterword.app.present.Why;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to leave in rest.
 *
 * @param free the day they may be written to, null until they write
 * @param lead "not before" or "until"
 * @param until a day where the addressee is, or "they write"
 */
public record Held(
        String application,
        String employer,
        String who,
        @Nullable LocalDate free,
        String lead,
        String until,
        List<Why> why) {

    static Held of(Glance glance, Glance.Rest rest) {
        LocalDate until = rest.until();
        return new Held(
                glance.id(),
                glance.employer().name(),
                rest.who(),
                until,
                until == null ? "until" : "not before",
                until == null ? "they write" : Days.day(until),
                rest.why());
    }
}
