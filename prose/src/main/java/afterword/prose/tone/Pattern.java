package afterword.prose.tone;

import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying something.
 *
 * @param source as it is written
 * @param needs numbers of the sets of words without one of each of which it cannot be there, the smallest first
 */
record Pattern(String source, Step step, int[] needs) {

    static Pattern of(String source, Step step, Vocabulary vocabulary) {
        return new Pattern(
                source,
                step,
                step.needs().stream()
                        .sorted(Comparator.comparingInt(BitSet::cardinality))
                        .mapToInt(vocabulary::number)
                        .distinct()
                        .toArray());
    }

    /** Some words of a passage, from the first to before the last. */
    record Match(int first, int last) {}

    /** Where it first stands in a passage, as short as can be; null if nowhere. */
    @Nullable
    Match find(Passage in) {
        if (!in(in)) {
            return null;
        }
        for (int i = 0; i <= in.length(); i++) {
            long ends = step.ends(in, 1L << i);
            if (ends != 0) {
                int last = Math.max(i + 1, Long.numberOfTrailingZeros(ends));
                return last > in.length() ? new Match(i - 1, i) : new Match(i, last);
            }
        }
        return null;
    }

    /** Whether it stands anywhere in a passage. */
    boolean in(Passage in) {
        for (int need : needs) {
            if (in.places(need) == 0) {
                return false;
            }
        }
        return step.ends(in, in.everywhere()) != 0;
    }
}
