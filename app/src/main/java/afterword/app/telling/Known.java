package afterword.app.telling;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a form can point at: whatever is on record about an application.
 *
 * @param office the zone in which the times of the form are meant
 * @param named what has an id, by what it is: "person", "application", "employer", and facts by the key of their event; a
 *     reply also by its meaning, as in "received stop"
 */
public record Known(ZoneId office, Map<String, List<Option>> named) {

    /** Everyone on record. */
    public List<Option> people() {
        return all("person");
    }

    /** All that is of a kind. */
    public List<Option> all(String kind) {
        return named.getOrDefault(kind, List.of());
    }
}
