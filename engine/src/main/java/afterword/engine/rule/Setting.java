package afterword.engine.rule;

import java.util.List;

/**
 * A choice a rulebook leaves to the person.
 *
 * @param says what it decides
 * @param values allowed values, the default first
 */
public record Setting(String name, String says, List<String> values) {

    /** The value that holds unless the person chooses. */
    public String normally() {
        return values.getFirst();
    }
}
