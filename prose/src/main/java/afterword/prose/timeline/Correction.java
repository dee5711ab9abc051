package afterword.prose.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells days that another day of the text takes the place of. */
record Correction(Tokens words) {

    private static final int NEAR = 12;

    private boolean isDenied(Clause clause) {
        if (clause.phrase().bound() != Bound.ON || words.is(clause.phrase().start(), "for")) {
            return false;
        }
        for (int i = clause.left(); i < clause.phrase().start(); i++) {
            if (words.in(i, Set.of("won't", "can't", "cannot", "isn't", "aren't", "wont", "cant", "unlikely"))
                    || (words.is(i, "not") && !words.in(i + 1, Set.of("only", "just", "later")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another day of the text takes its place. */
    boolean is(Clause clause, @Nullable Phrase next) {
        Phrase phrase = clause.phrase();
        int start = phrase.start();
        if (words.in(start - 1, Set.of("not", "isn't"))
                || words.after(start - 2, "instead", "of") > 0
                || words.after(start - 2, "rather", "than") > 0
                || words.after(start - 2, "no", "longer") > 0
                || words.after(start - 2, "not", "on") > 0
                || words.after(start - 2, "not", "by") > 0) {
            return true;
        }
        if (next == null) {
            return false;
        }
        if (words.is(start, "from")
                && (words.is(next.start(), "to")
                        || words.is(next.start() - 1, "to")
                        || words.is(next.start(), "until"))) {
            return true;
        }
        for (int i = phrase.end(); i < next.start() && i < phrase.end() + NEAR; i++) {
            if (words.after(i, "make", "that") > 0
                    || words.after(i, "i", "mean") > 0
                    || words.after(i, "scratch", "that") > 0
                    || words.is(i, "correction")
                    || words.is(i, "sorry")
                    || words.is(i, "actually")
                    || words.after(i, "but", "now") > 0
                    || words.after(i, "has", "moved") > 0
                    || (words.after(i, "no", ",") > 0 && words.is(i - 1, ","))) {
                return true;
            }
        }
        if (words.is(next.end(), "instead")
                || (words.in(next.start() - 1, Set.of("now")) && !words.is(next.start(), "from"))) {
            return true;
        }
        if (isDenied(clause) && next.start() - phrase.end() < NEAR) {
            // "won't vote this month; it's going to be early June"
            return true;
        }
        boolean turns = false;
        for (int i = phrase.end(); i < next.start() && i < phrase.end() + NEAR; i++) {
            turns |= words.in(
                    i,
                    Set.of(
                            "but",
                            "now",
                            "however",
                            "instead",
                            "won't",
                            "can't",
                            "unfortunately",
                            "though",
                            "although"));
        }
        for (int i = start - 1; turns && i >= clause.start() && i > start - NEAR; i--) {
            if (words.in(i, Set.of("said", "told", "say", "mentioned", "thought", "hoping"))) {
                return true;
            }
        }
        for (int i = start - 1; i >= clause.start() && i > start - NEAR; i--) {
            if (words.in(
                    i,
                    Set.of(
                            "originally",
                            "initially",
                            "previously",
                            "hoped",
                            "planned",
                            "promised",
                            "earlier",
                            "supposed",
                            "meant",
                            "wanted"))) {
                return !words.is(i - 1, "than");
            }
        }
        return false;
    }
}
