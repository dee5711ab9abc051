package afterword.engine.rule;

import afterword.engine.notation.Node;
import java.util.List;

/**
 * A small case in which a rule speaks or stays silent.
 *
 * @param title what it shows
 * @param overrides fields of the case notation that replace those of the rulebook's example case
 * @param expects further things the plan must show
 */
public record Example(String title, Node.Mapping overrides, List<Expectation> expects) {

    /**
     * One expected value.
     *
     * @param what a step's kind, "end", "state" or "may"
     * @param field the field of it
     * @param value the expected text; a date matches any time of that day in the addressee's zone
     */
    public record Expectation(String what, String field, String value) {}
}
