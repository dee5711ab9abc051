package afterword.engine.rule;

import afterword.engine.notation.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule: where it is from, what it asks, how we read that, and what follows from it.
 *
 * @param id for ever ("S1.14", "H3", "U37")
 * @param says what it asks, in our own words
 * @param reading how we read it, exactly
 * @param otherReadings other readings that were possible
 * @param debatable code of the open question the reading decides ("D2"), or null
 * @param yieldsTo ids of rules that win where both would set the same thing
 * @param when any of these must hold; empty for always
 * @param fires examples in which it speaks
 * @param silent examples in which it does not
 * @param layer 0 for the base rulebook, one more for each {@code extends}
 * @param place where it is written
 */
public record Rule(
        String id,
        String title,
        Source source,
        String says,
        String reading,
        List<String> otherReadings,
        @Nullable String debatable,
        Strength strength,
        List<String> yieldsTo,
        List<When> when,
        List<Effect> then,
        List<Example> fires,
        List<Example> silent,
        int layer,
        Place place) {

    /** Whether some situation satisfies both rules' conditions. */
    public boolean mayMeet(Rule other) {
        if (when.isEmpty() || other.when.isEmpty()) {
            return true;
        }
        for (When mine : when) {
            for (When theirs : other.when) {
                if (!mine.excludes(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
