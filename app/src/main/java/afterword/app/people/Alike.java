package afterword.app.people;

import afterword.app.candidacy.Spellings;
import afterword.prose.name.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two spellings that may mean one person. It is only asked: nobody is taken for another until somebody says so.
 *
 * @param sure whether nothing in the two spellings speaks against it
 */
record Alike(Somebody one, Somebody other, boolean sure) {

    /** More are not asked about at once. */
    static final int MOST = 5;

    /**
     * Whom some people may be the same as, the likeliest first. Who sat in one interview with somebody is somebody else, and
     * so is who was said to be.
     *
     * @param some of them, so that not everybody is compared with everybody
     */
    static List<Alike> of(List<Somebody> some, List<Somebody> everybody, Spellings said) {
        Map<String, List<Somebody>> byWord = new HashMap<>();
        everybody.forEach(each -> each.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(each)));
        record Found(Alike alike, double score) {}
        List<Found> found = new ArrayList<>();
        Set<Set<String>> asked = new HashSet<>();
        for (Somebody each : some) {
            for (String word : each.words()) {
                for (Somebody other : byWord.getOrDefault(word, List.of())) {
                    if (!each.id().equals(other.id()) && asked.add(Set.of(each.id(), other.id()))) {
                        double score = score(each, other);
                        if (score >= Likeness.WORTH_ASKING && !said.apart(each.id(), other.id())) {
                            found.add(new Found(new Alike(each, other, score >= Likeness.CONSISTENT), score));
                        }
                    }
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::score).reversed())
                .limit(MOST)
                .map(Found::alike)
                .toList();
    }

    /** Whether both read the same, so that neither spelling is to be chosen. */
    public boolean spelledAlike() {
        return one.spelt().equals(other.spelt());
    }

    private static double score(Somebody one, Somebody other) {
        if (one.name() == null || other.name() == null || one.satWith(other)) {
            return 0;
        }
        return Likeness.of(one.name(), other.name()).score();
    }
}
