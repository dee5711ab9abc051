package afterword.prose.tone;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a pattern over words. Where it may begin, and where it then ends, are sets of positions kept as the bits of a
 * long: bit k stands before the k-th word. So a part costs the same however many ways lead through it.
 */
sealed interface Step {

    /**
     * @param starts positions this part may begin at
     * @return positions the next part may begin at
     */
    long ends(Passage in, long starts);

    /** Sets of words of each of which one must be there, anywhere, for this part to match; none if that cannot be told. */
    default List<BitSet> needs() {
        return List.of();
    }

    /**
     * One word of a set. Small words that only colour a sentence may stand before it.
     *
     * @param number the set's, in the vocabulary
     */
    record OneOf(BitSet set, int number) implements Step {
        @Override
        public long ends(Passage in, long starts) {
            long places = in.places(number);
            return places == 0 ? 0 : (in.beyondFillers(starts) & places) << 1;
        }

        @Override
        public List<BitSet> needs() {
            return List.of(set);
        }
    }

    /** One part after another. */
    record Row(List<Step> steps) implements Step {
        @Override
        public long ends(Passage in, long starts) {
            long at = starts;
            for (int i = 0; i < steps.size() && at != 0; i++) {
                at = steps.get(i).ends(in, at);
            }
            return at;
        }

        @Override
        public List<BitSet> needs() {
            return steps.stream().flatMap(step -> step.needs().stream()).toList();
        }
    }

    /** One part or another. */
    record Either(List<Step> steps) implements Step {
        @Override
        public long ends(Passage in, long starts) {
            long ends = 0;
            for (Step step : steps) {
                ends |= step.ends(in, starts);
            }
            return ends;
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
        public long ends(Passage in, long starts) {
            return starts | step.ends(in, starts);
        }
    }

    /**
     * Up to so many words.
     *
     * @param far whether also over words that turn the sense, and from one clause into the next
     */
    record Gap(int most, boolean far) implements Step {
        @Override
        public long ends(Passage in, long starts) {
            long passable = far ? in.everywhere() >>> 1 : in.passable();
            long ends = starts;
            for (int i = 0; i < most; i++) {
                ends |= (ends & passable) << 1;
            }
            return ends;
        }
    }

    /** The words that follow are not these. */
    record NotAhead(Step step) implements Step {
        @Override
        public long ends(Passage in, long starts) {
            long ends = starts;
            for (long left = starts; left != 0; left &= left - 1) {
                long start = Long.lowestOneBit(left);
                if (step.ends(in, start) != 0) {
                    ends &= ~start;
                }
            }
            return ends;
        }
    }

    /** The words that stand before are not these. */
    record NotBehind(Step step) implements Step {
        @Override
        public long ends(Passage in, long starts) {
            return starts & ~in.beyondFillers(step.ends(in, in.everywhere()));
        }
    }

    /** A place in the sentence. */
    record Edge(Kind kind) implements Step {

        enum Kind {
            /** The first word follows. */
            SENTENCE_BEGINS,
            /** The first word of a clause follows. */
            CLAUSE_BEGINS,
            /** The last word stands before. */
            ENDS,
            ENDS_ASKING,
            ENDS_CALLING,
            ENDS_SHOUTING
        }

        @Override
        public long ends(Passage in, long starts) {
            return switch (kind) {
                case SENTENCE_BEGINS -> starts & in.beginning();
                case CLAUSE_BEGINS -> starts & in.clauses();
                case ENDS -> in.beyondFillers(starts) & in.end();
                case ENDS_ASKING -> in.asks() ? in.beyondFillers(starts) & in.end() : 0;
                case ENDS_CALLING -> in.calls() > 0 ? in.beyondFillers(starts) & in.end() : 0;
                case ENDS_SHOUTING -> in.calls() > 1 ? in.beyondFillers(starts) & in.end() : 0;
            };
        }
    }
}
