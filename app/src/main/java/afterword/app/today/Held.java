package afterword.app.today;

import afterword.app.candidacy.Glance;
import afterword.app.present.Days;
import afterword.app.present.Why;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody to leave in rest.
 *
 * @param lead "not before" or "until"
 * @param until a day where the addressee is, or "they write"
 */
record Held(String application, String employer, String who, String lead, String until, List<Why> why) {

    static Held of(Glance glance, Glance.Rest rest) {
        LocalDate until = rest.until();
        return new Held(
                glance.id(),
                glance.employer().name(),
                rest.who(),
                until == null ? "until" : "not before",
                until == null ? "they write" : Days.day(until),
                rest.why());
    }
}
