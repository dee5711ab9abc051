package afterword.prose.spelling;

import java.util.ArrayList;
import java.util.List;

/** Words made of others by a rule, such as "recatalogued". No dictionary has them all. */
final class Derivation {

    private static final List<String> BEFORE = List.of(
            "re", "un", "de", "non", "pre", "mis", "over", "under", "co", "inter", "multi", "micro", "sub", "anti");
    private static final List<String> BEHIND =
            List.of("s", "ed", "d", "ing", "er", "ers", "able", "ness", "less", "like", "wise", "ly");
    /** A shorter one is found in words that are none. */
    private static final int SHORTEST = 4;

    private Derivation() {}

    /** What a word may be made of, likely or not; nothing of several words or with a capital. */
    static List<String> roots(String word) {
        List<String> roots = new ArrayList<>();
        if (!word.chars().allMatch(Character::isLowerCase)) {
            return roots;
        }
        for (String before : BEFORE) {
            if (word.startsWith(before)) {
                add(word.substring(before.length()), roots);
            }
        }
        for (String behind : BEHIND) {
            if (word.endsWith(behind)) {
                String stem = word.substring(0, word.length() - behind.length());
                add(stem, roots);
                if (behind.startsWith("e") || behind.startsWith("i") || behind.startsWith("a")) {
                    add(stem + "e", roots);
                }
            }
        }
        return roots;
    }

    private static void add(String root, List<String> roots) {
        if (root.length() >= SHORTEST) {
            roots.add(root);
        }
    }
}
