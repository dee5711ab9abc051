package afterword.app.candidacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was last sent.
 *
 * @param typed what stands in each field, by its name
 * @param problems what was wrong and how it can be mended, by the field's name
 * @param zones every time zone to choose from
 */
public record FormView(Map<String, String> typed, Map<String, String> problems, List<String> zones) {

    /** What stands in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field, null if nothing. */
    public @Nullable String problem(String field) {
        return problems.get(field);
    }
}
