package afterword.prose.timeline;

import java.util.Set;

/** Tells days on which the work begins by how the sentence is put, whoever else it speaks of. */
record Arrival(Tokens words) {

    private static final Set<String> WORK = Set.of(
            "position",
            "role",
            "job",
            "post",
            "appointment",
            "contract",
            "assignment",
            "employment",
            "fellowship",
            "fellowships",
            "appointments",
            "positions",
            "roles",
            "posts",
            "internship",
            "tenure",
            "work",
            "placement");

    private static final Set<String> BEGINNING =
            Set.of("starting", "beginning", "commencing", "from", "effective", "to");

    private static final Set<String> IS = Set.of("is", "will", "be", "would", "'s", ":", "-", "=", "on");

    private static final Set<String> BEFORE_IT =
            Set.of("the", "your", "our", "a", "anticipated", "expected", "likely", "proposed", "planned", "target");

    /** Whether it is the day of the work's begin, and no word near by may tell otherwise. */
    boolean is(Clause clause) {
        return isOfTheWork(clause) || isDateOf(clause) || isForAStart(clause);
    }

    /** "reviews in October, position starting August 2027", "with a view to starting on 4 January". */
    private boolean isOfTheWork(Clause clause) {
        int start = clause.phrase().start();
        if (!words.in(start, BEGINNING) || clause.phrase().bound() != Bound.FROM) {
            return false;
        }
        return (words.in(start - 1, WORK) && (start - 1 == clause.start() || words.in(start - 2, BEFORE_IT)))
                || (words.is(start - 1, "to") && words.is(start - 2, "view"));
    }

    /** "Joining date for the chosen one is 2 August", "First day for whoever is picked: 4 January". */
    private boolean isDateOf(Clause clause) {
        int first = clause.sentenceStart();
        while (words.in(first, BEFORE_IT)) {
            first++;
        }
        int start = clause.phrase().start();
        if (!words.in(start - 1, IS) || clause.phrase().bound() != Bound.ON) {
            return false;
        }
        int behind = named(first);
        return behind > first && behind < start && words.in(behind, Set.of("for", "of", "to"));
    }

    /** Behind the name of the day on which work begins, itself where none stands. */
    private int named(int i) {
        if (words.is(i, "doj")) {
            return i + 1;
        }
        if (words.in(i, Set.of("start", "starting", "joining", "commencement", "report", "reporting"))
                && words.is(i + 1, "date")) {
            return i + 2;
        }
        if (words.is(i, "first") && words.is(i + 1, "day")) {
            return i + 2;
        }
        if (words.is(i, "date")
                && words.is(i + 1, "of")
                && words.in(i + 2, Set.of("joining", "entry", "commencement"))) {
            return i + 3;
        }
        if (words.is(i, "entry") && words.is(i + 1, "into")) {
            return i + 3;
        }
        return i;
    }

    /** "We interview in October for a January start." */
    private boolean isForAStart(Clause clause) {
        int start = clause.phrase().start();
        return words.in(clause.phrase().end(), Set.of("start", "starters", "intake", "joiners"))
                && (words.is(start, "for") || words.is(start - 1, "for") || words.is(start - 2, "for"))
                && (words.in(start, Set.of("a", "an"))
                        || words.in(start + 1, Set.of("a", "an"))
                        || words.in(start - 1, Set.of("a", "an")));
    }
}
