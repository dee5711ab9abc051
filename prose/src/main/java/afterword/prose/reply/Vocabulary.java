package afterword.prose.reply;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words the lexicon knows, by number. */
final class Vocabulary {

    /** The number of anything written in digits: 28, 28th, 10:30, $84,000. */
    static final String NUMBER = "#";

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    private static final Set<String> CONDITIONAL =
            Set.of("if", "unless", "whether", "assuming", "supposing", "suppose", "provided", "providing");

    private final BitSet conditional = new BitSet();
    private final BitSet barriers = new BitSet();

    int add(String word) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(word, next);
        int number = known == null ? next : known;
        if (CONDITIONAL.contains(word)) {
            conditional.set(number);
        }
        return number;
    }

    /** Adds a word over which no gap reaches. */
    void addBarrier(String word) {
        barriers.set(add(word));
    }

    boolean barrier(int word) {
        return word >= 0 && barriers.get(word);
    }

    /** Whether a word opens a condition. */
    boolean conditional(int word) {
        return conditional.get(word);
    }

    int size() {
        return numbers.size();
    }

    int find(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }
}
