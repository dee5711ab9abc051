package afterword.app.candidacy;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How somebody is reached. */
final class Reach {

    private Reach() {}

    /** Title and address, as far as known; empty if neither is. */
    static String about(@Nullable Person person, Channel via) {
        if (person == null) {
            return "";
        }
        String reached = switch (via) {
            case PHONE, TEXT -> person.phone();
            case EMAIL -> person.email();
            case POST -> person.post();
            case FAX -> person.fax();
            case NETWORK, PORTAL, IN_PERSON -> null;
        };
        String title = person.title();
        return title == null ? (reached == null ? "" : reached) : reached == null ? title : title + ", " + reached;
    }

    /** Where one click starts it: a telephone number or an address to write to; null if there is none. */
    static @Nullable String link(@Nullable Person person, Channel via) {
        if (person == null) {
            return null;
        }
        return switch (via) {
            case PHONE ->
                person.phone() == null ? null : "tel:" + person.phone().replaceAll("[^+0-9]", "");
            case EMAIL ->
                person.email() == null
                        ? null
                        : "mailto:"
                                + URLEncoder.encode(person.email(), StandardCharsets.UTF_8)
                                        .replace("%40", "@");
            default -> null;
        };
    }
}
