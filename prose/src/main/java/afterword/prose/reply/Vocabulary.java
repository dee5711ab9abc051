package afterword.prose.reply;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words the lexicon knows, by number. */
final class Vocabulary {

    /** The number of anything written in digits: 28, 28th, 10:30, $84,000. */
    static final String NUMBER = "#";

    /** A word within a sentence that is written as a name is, and not otherwise known. */
    static final String NAME = "somename";

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    private static final Set<String> CONDITIONAL =
            Set.of("if", "unless", "whether", "assuming", "supposing", "suppose", "provided", "providing");

    private final Map<BitSet, Integer> sets = new LinkedHashMap<>();
    private int[][] setsOf = {};
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

    /** The number of a set of words; the same for the same set. */
    int number(BitSet set) {
        return sets.computeIfAbsent(set, s -> sets.size());
    }

    /** To be called when all words and sets are there, and before {@link #setsOf}. */
    void close() {
        List<List<Integer>> of = new ArrayList<>();
        numbers.forEach((word, number) -> of.add(new ArrayList<>()));
        sets.forEach((set, number) -> set.stream().forEach(word -> of.get(word).add(number)));
        setsOf = of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The numbers of the sets that a word is in. */
    int[] setsOf(int word) {
        return setsOf[word];
    }

    int sets() {
        return sets.size();
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
