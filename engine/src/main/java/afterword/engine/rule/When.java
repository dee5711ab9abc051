package afterword.engine.rule;

import java.util.Map;

/**
 * A conjunction: each circumstance named must have one of the answers in its mask, each setting the chosen value.
 *
 * @param circumstances bit masks over {@link Circumstance#answers()}
 * @param settings allowed values by setting name
 */
public record When(Map<Circumstance, Integer> circumstances, Map<String, java.util.Set<String>> settings) {

    /** Whether no situation and no choice of settings satisfies both. */
    public boolean excludes(When other) {
        for (var mine : circumstances.entrySet()) {
            Integer theirs = other.circumstances.get(mine.getKey());
            if (theirs != null && (theirs & mine.getValue()) == 0) {
                return true;
            }
        }
        for (var mine : settings.entrySet()) {
            var theirs = other.settings.get(mine.getKey());
            if (theirs != null && java.util.Collections.disjoint(theirs, mine.getValue())) {
                return true;
            }
        }
        return false;
    }
}
