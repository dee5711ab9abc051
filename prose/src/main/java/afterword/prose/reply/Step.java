package afterword.prose.reply;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a pattern over words. Where it may begin and where it then ends are sets of positions, kept as the bits of a
 * long: bit k stands for the k-th word after the pattern's first. So a pattern costs the same however ambiguous it is,
 * and spans 63 words at most.
 */
sealed interface Step {

    int REACH = 63;

    /** The number of a set while patterns are read. */
    int UNNUMBERED = -1;

    /**
     * @param words of one sentence
     * @param base where the whole pattern begins
     * @param starts positions this part may begin at
     * @return positions the next part may begin at
     */
    long ends(Words words, int base, long starts);

    /** The words it can begin with are added to {@code to}. Returns whether it can also match nothing at all. */
    boolean first(BitSet to);

    /** Sets of words of each of which one must be there, anywhere, for this part to match; none if that cannot be told. */
    List<BitSet> needs();

    /** The same with its sets numbered, as it must be to find anything. */
    default Step numbered(Vocabulary vocabulary) {
        return this;
    }

    /**
     * One word of a set.
     *
     * @param number the set's, in the vocabulary
     */
    record OneOf(BitSet set, int number) implements Step {
        @Override
        public long ends(Words words, int base, long starts) {
            return (starts & words.places(number, base)) << 1;
        }

        @Override
        public boolean first(BitSet to) {
            to.or(set);
            return false;
        }

        @Override
        public List<BitSet> needs() {
            return List.of(set);
        }

        @Override
        public Step numbered(Vocabulary vocabulary) {
            return new OneOf(set, vocabulary.number(set));
        }
    }

    /** One part after another. */
    record Row(List<Step> steps) implements Step {
        @Override
        public long ends(Words words, int base, long starts) {
            long at = starts;
            for (int i = 0; i < steps.size() && at != 0; i++) {
                at = steps.get(i).ends(words, base, at);
            }
            return at;
        }

        @Override
        public Step numbered(Vocabulary vocabulary) {
            return new Row(steps.stream().map(step -> step.numbered(vocabulary)).toList());
        }

        @Override
        public boolean first(BitSet to) {
            for (Step step : steps) {
                if (!step.first(to)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public List<BitSet> needs() {
            return steps.stream().flatMap(step -> step.needs().stream()).toList();
        }
    }

    /** One part or another. */
    record Either(List<Step> steps) implements Step {
        @Override
        public long ends(Words words, int base, long starts) {
            long ends = 0;
            for (Step step : steps) {
                ends |= step.ends(words, base, starts);
            }
            return ends;
        }

        @Override
        public Step numbered(Vocabulary vocabulary) {
            return new Either(
                    steps.stream().map(step -> step.numbered(vocabulary)).toList());
        }

        @Override
        public boolean first(BitSet to) {
            boolean empty = false;
            for (Step step : steps) {
                empty |= step.first(to);
            }
            return empty;
        }

        @Override
        public List<BitSet> needs() {
            BitSet any = new BitSet();
            for (Step step : steps) {
                List<BitSet> needs = step.needs();
                if (needs.isEmpty()) {
                    return List.of();
                }
                any.or(Collections.min(needs, Comparator.comparingInt(BitSet::cardinality)));
            }
            return List.of(any);
        }
    }

    /** A part that may be missing. */
    record Maybe(Step step) implements Step {
        @Override
        public long ends(Words words, int base, long starts) {
            return starts | step.ends(words, base, starts);
        }

        @Override
        public Step numbered(Vocabulary vocabulary) {
            return new Maybe(step.numbered(vocabulary));
        }

        @Override
        public boolean first(BitSet to) {
            step.first(to);
            return true;
        }

        @Override
        public List<BitSet> needs() {
            return List.of();
        }
    }

    /** Up to so many words of any kind, none of which turns the sense of the sentence. */
    record Gap(int most) implements Step {
        @Override
        public long ends(Words words, int base, long starts) {
            long passable = words.passable(base);
            long ends = starts;
            for (int i = 0; i < most; i++) {
                ends |= (ends & passable) << 1;
            }
            return ends;
        }

        @Override
        public boolean first(BitSet to) {
            return true;
        }

        @Override
        public List<BitSet> needs() {
            return List.of();
        }
    }

    /** The beginning of a clause, or the end of a sentence. */
    record Edge(boolean opening) implements Step {
        @Override
        public long ends(Words words, int base, long starts) {
            if (opening) {
                return starts & words.openings(base);
            }
            int at = words.length - base;
            return at > REACH ? 0 : starts & (1L << at);
        }

        @Override
        public boolean first(BitSet to) {
            return true;
        }

        @Override
        public List<BitSet> needs() {
            return List.of();
        }
    }
}
