package afterword.app.advisers;

import afterword.app.present.RuleWords;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Strength;
import java.util.List;
import java.util.Locale;

/**
 * A rule in the list of its rulebook.
 *
 * @param section where the article says it, empty if it has no such place
 * @param strength in a word
 * @param does what follows from it
 * @param fired how many plans cite it now
 */
public record RuleCard(
        String id, String title, String section, String says, String strength, List<String> does, int fired) {

    static RuleCard of(Rule rule, int fired) {
        return new RuleCard(
                rule.id(),
                rule.title(),
                rule.source().section(),
                rule.says(),
                strength(rule),
                RuleWords.then(rule),
                fired);
    }

    /** How firmly it is meant, in a word. */
    static String strength(Rule rule) {
        return strength(rule.strength());
    }

    private static String strength(Strength strength) {
        return switch (strength) {
            case MUST -> "Firm";
            case SHOULD -> "Usual";
            case MAY -> "Optional";
            case MUST_NOT -> "Never";
            case PROMISE -> "Promise";
        };
    }

    /** Whether a word stands anywhere in it. */
    boolean says(String word) {
        return (id + " " + title + " " + says + " " + section + " " + does)
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    /** "Cited in two plans", empty if it is cited in none. */
    public String firedIn() {
        return fired == 0 ? "" : fired == 1 ? "Cited in one plan now" : "Cited in " + fired + " plans now";
    }
}
