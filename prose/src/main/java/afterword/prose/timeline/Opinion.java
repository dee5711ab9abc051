package afterword.prose.timeline;

import afterword.prose.linear.LinearModel;

/**
 * A second opinion on whether a day counts: how probable a linear model holds it that the day is one of filling a place, by the
 * words before and behind it. The grammars read the days; the model knows nothing of dates. docs/timelines.md tells what for.
 */
final class Opinion {

    private static final int REACH = 24;
    private static final int NEAR = 3;

    private final LinearModel model;

    Opinion(LinearModel model) {
        this.model = model;
    }

    /** The weights that come with the reader, read when they are first wanted. */
    static Opinion shipped() {
        return Shipped.OPINION;
    }

    /** @return 0 to 1 */
    float counts(Tokens words, Clause clause) {
        if (model.knowsNothing()) {
            return 0.5f;
        }
        Traits traits = new Traits(words, clause);
        float[] probable = {0};
        model.raise(probable, traits.found, traits.count);
        return probable[0];
    }

    /**
     * What a model looks at, as numbers: each word of the sentence, alone and with the one before it, by whether it stands before or
     * behind the day, in its clause or in another, near or far; and how the day is bound.
     */
    static final class Traits {

        /** Where a word stands. */
        private enum Place {
            ANYWHERE,
            BEFORE,
            BEHIND,
            CLAUSE_BEFORE,
            CLAUSE_BEHIND,
            JUST_BEFORE,
            JUST_BEHIND,
            OPENING,
            BOUND,
            GRAIN,
            ITSELF
        }

        final int[] found = new int[6 * (2 * REACH + 1) + 6];
        int count;

        Traits(Tokens words, Clause clause) {
            int start = clause.phrase().start();
            int end = clause.phrase().end();
            int opening = clause.sentenceStart();
            for (int i = Math.max(opening, start - REACH); i < start; i++) {
                if (words.isWord(i)) {
                    add(words, i, i < clause.start() ? Place.CLAUSE_BEFORE : Place.BEFORE);
                    if (start - i <= NEAR) {
                        add(Place.JUST_BEFORE, words.word(i).hashCode());
                    }
                    if (i - opening < 2) {
                        add(Place.OPENING, words.word(i).hashCode());
                    }
                }
            }
            for (int i = end; i < words.size() && i < end + REACH && !words.isStop(i); i++) {
                if (words.isWord(i)) {
                    add(words, i, i < clause.end() ? Place.BEHIND : Place.CLAUSE_BEHIND);
                    if (i - end < 2) {
                        add(Place.JUST_BEHIND, words.word(i).hashCode());
                    }
                }
            }
            add(Place.BOUND, clause.phrase().bound().name().hashCode());
            add(Place.GRAIN, clause.phrase().named().grain().name().hashCode());
            add(Place.ITSELF, words.word(start).hashCode());
            if (start == opening) {
                add(Place.OPENING, 0);
            }
        }

        private void add(Tokens words, int i, Place place) {
            int word = words.word(i).hashCode();
            add(Place.ANYWHERE, word);
            add(place, word);
            add(place, 31 * word + words.word(i - 1).hashCode() + 1);
        }

        private void add(Place place, int what) {
            int trait = 0x9E3779B9 * (what + place.ordinal() * 0x01000193);
            for (int i = 0; i < count; i++) {
                if (found[i] == trait) {
                    return;
                }
            }
            found[count++] = trait;
        }
    }

    private static final class Shipped {
        static final Opinion OPINION = new Opinion(LinearModel.beside(Opinion.class, "opinion.gz", 1));
    }
}
