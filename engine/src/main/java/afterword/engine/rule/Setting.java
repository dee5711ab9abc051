package afterword.engine.rule;

import java.util.List;

/**
 * A choice a rulebook leaves to the person.
 *
 * @param title what is chosen, in a few words
 * @param says what it decides
 * @param choices what may be chosen, the default first
 */
public record Setting(String name, String title, String says, List<Choice> choices) {

    /**
     * One of several.
     *
     * @param value how a case file names it
     * @param label how a person would say it
     */
    public record Choice(String value, String label) {}

    /** Allowed values, the default first. */
    public List<String> values() {
        return choices.stream().map(Choice::value).toList();
    }

    /** The value that holds unless the person chooses. */
    public String normally() {
        return choices.getFirst().value();
    }
}
