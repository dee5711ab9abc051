package afterword.prose.tone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that patterns name, and the sets they name them in, by number. */
final class Vocabulary {

    /** The number of a word no pattern names. */
    static final int UNKNOWN = -1;

    /** Stands for anything written in digits. */
    static final String NUMBER = "#";

    /** Stands beside a word of four letters or more that is written in capitals. */
    static final String CAPITALS = "CAPS";

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<BitSet, Integer> sets = new LinkedHashMap<>();
    private int[][] setsOf = {};

    int add(String word) {
        Integer next = words.size();
        Integer known = words.putIfAbsent(word, next);
        return known == null ? next : known;
    }

    int find(String word) {
        return words.getOrDefault(word, UNKNOWN);
    }

    /** The number of a set; the same for the same words. */
    int number(BitSet set) {
        return sets.computeIfAbsent(set, s -> sets.size());
    }

    /** To be called when all patterns are read, and before {@link #setsOf}. */
    void close() {
        List<List<Integer>> of = new ArrayList<>();
        words.forEach((word, number) -> of.add(new ArrayList<>()));
        sets.forEach((set, number) -> set.stream().forEach(word -> of.get(word).add(number)));
        setsOf = of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The numbers of the sets a word is in. */
    int[] setsOf(int word) {
        return setsOf[word];
    }

    int sets() {
        return sets.size();
    }
}
