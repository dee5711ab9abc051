package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;

/** Tells what a day is said of. */
final class Judgement {

    private static final int NEAR = 12;
    private static final Set<String> MODALS = Set.of(
            "it'll", "that'll", "will", "we'll", "you'll", "i'll", "they'll", "he'll", "she'll", "shall", "would",
            "can", "should", "expect", "then");

    private final Tokens words;
    private final LocalDate said;
    private final Asking asking;
    private final Lengths lengths;
    private final Names names;
    private final Surroundings surroundings;

    Judgement(Tokens words, LocalDate said) {
        this.words = words;
        this.said = said;
        this.asking = new Asking(words);
        this.names = new Names(words);
        this.lengths = new Lengths(words);
        this.surroundings = new Surroundings(words);
    }

    Subject of(Clause clause) {
        Phrase phrase = clause.phrase();
        if (phrase.named().grain() == Grain.UNKNOWN) {
            return Subject.CONDITION;
        }
        if (words.in(phrase.start() - 1, Set.of("every", "each", "most", "per")) || lengths.isRate(phrase)) {
            return Subject.OTHER;
        }
        if (lengths.isWorkingWeek(phrase)) {
            return Subject.OTHER;
        }
        if (lengths.isLength(clause)) {
            return Subject.LENGTH;
        }
        if (phrase.last().isAfter(said) && isSilence(clause)) {
            return Subject.NEWS;
        }
        if (phrase.isOver(said) || words.is(phrase.start(), "since") || isPast(clause)) {
            return Subject.PAST;
        }
        if (isCondition(clause)) {
            return Subject.CONDITION;
        }
        if (asking.isAsked(clause)) {
            return asking.isApplying(clause) ? Subject.STEP : Subject.ASKED;
        }
        if (names.is(phrase)) {
            return Subject.OTHER;
        }
        if (isPleasure(clause)) {
            return Subject.OTHER;
        }
        if (asking.isGiven(clause)) {
            return Subject.ASKED;
        }
        Subject subject = beside(clause);
        if (phrase.named().isDay()
                && phrase.named().grain() == Grain.DAY
                && phrase.last().equals(said)
                && !today(clause)) {
            return Subject.OTHER;
        }
        return subject;
    }

    /** What is said right beside it: before it in the clause, else behind it, else in the clauses next to it. */
    private Subject beside(Clause clause) {
        Subject subject = surroundings.left(clause.left(), clause.phrase().start());
        if (subject == null) {
            subject = surroundings.right(clause.phrase().end(), clause.right());
        }
        if (subject == null && clause.left() > clause.start()) {
            subject = surroundings.left(clause.start(), clause.left());
        }
        if (subject == null) {
            int[] next = clause.next();
            boolean first = clause.phrase().start() - clause.start() < 3;
            int[] previous = clause.previous();
            first |= words.in(next[0], Set.of("that's", "that", "which", "thats"));
            subject = first ? surroundings.right(next[0], next[1]) : null;
            subject = subject == null ? surroundings.left(previous[0], previous[1]) : subject;
            // What a clause of its own says of the time to come is not about the one before.
            subject = subject == null || subject.counts() || !isToCome(clause) ? subject : null;
        }
        if (subject == null
                && clause.phrase().named().grain() == Grain.COUNT
                && words.is(clause.phrase().end(), "before")) {
            return Subject.UNSAID;
        }
        if (subject == null) {
            return isOfAnotherThing(clause) || !new Filling(words).may(clause) ? Subject.OTHER : Subject.UNSAID;
        }
        return subject;
    }

    /** "The exhibition runs until 30 August": nothing that has to do with filling a place. */
    private boolean isOfAnotherThing(Clause clause) {
        int first = clause.start();
        while (words.in(first, Set.of("and", "but", "so", "then"))) {
            first++;
        }
        int start = clause.phrase().start();
        if (first >= start - 2 || !words.in(first, Set.of("the", "our", "my", "his", "her", "their", "a"))) {
            return false;
        }
        for (int i = first + 1; i < start && i < first + 5; i++) {
            if (words.in(i, Cues.OURS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isToCome(Clause clause) {
        for (int i = clause.start(); i < clause.phrase().start(); i++) {
            if (words.in(i, MODALS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(Clause clause) {
        for (int i = clause.phrase().start() - 1;
                i >= clause.start() && i > clause.phrase().start() - NEAR;
                i--) {
            if (words.in(i, Cues.FUTURE)
                    && !(words.is(i, "to") && i == clause.phrase().start() - 1)) {
                return false;
            }
            if (words.in(i, Cues.PAST)) {
                boolean tobe = words.in(i - 1, Set.of("be", "been", "being"));
                boolean now = words.in(i - 1, Set.of("is", "are", "gets", "get"));
                return !tobe
                        && !now
                        && !perfect(i)
                        && !extended(i, clause.phrase().start());
            }
            if (words.is(i, "closed")
                    && words.in(
                            i - 1,
                            Set.of("applications", "application", "vacancy", "position", "advert", "it", "posting"))) {
                return true;
            }
            if (words.in(i, Cues.PAST_BEHIND_SOMEBODY) && words.in(i - 1, Cues.SOMEBODY)) {
                return !extended(i, clause.phrase().start());
            }
        }
        // "June 2 was our first meeting"
        return words.in(clause.phrase().end(), Set.of("was", "were", "has", "had"))
                && !words.in(clause.phrase().end() + 1, Set.of("to", "agreed", "set", "be"));
    }

    /** "will have met", "hope to have made": not past. */
    private boolean perfect(int i) {
        return words.in(i - 1, Set.of("have", "get", "be", "having"))
                && (words.in(i - 2, Cues.FUTURE)
                        || words.in(i - 3, Cues.FUTURE)
                        || words.in(i - 2, Set.of("not", "you", "also", "all")));
    }

    /** "was extended to", "we moved it to", "was pushed back to". */
    private boolean extended(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(
                    i,
                    Set.of(
                            "extended",
                            "moved",
                            "pushed",
                            "postponed",
                            "rescheduled",
                            "delayed",
                            "changed",
                            "shifted",
                            "slipped",
                            "brought",
                            "put",
                            "deferred",
                            "set",
                            "scheduled",
                            "decided",
                            "agreed",
                            "told",
                            "said",
                            "promised"))) {
                return words.is(to, "to")
                        || words.is(to - 1, "to")
                        || words.in(to, Set.of("until", "by", "for"))
                        || words.in(to - 1, Set.of("for", "on"));
            }
        }
        return false;
    }

    private boolean isCondition(Clause clause) {
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.start() && i > start - 2 * NEAR; i--) {
            if (words.in(i, MODALS)) {
                return false;
            }
            if (words.in(i, Cues.CONDITIONS) || (words.is(i, "should") && i == clause.start())) {
                return !silence(i, clause.end()) && !words.is(i - 1, "as");
            }
        }
        return false;
    }

    /** "If you have heard nothing by the 20th": the day on which silence has lasted long enough. */
    private boolean isSilence(Clause clause) {
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.start() && i > start - 2 * NEAR; i--) {
            if (words.in(i, MODALS)) {
                return false;
            }
            if (words.is(i, "if") || (words.is(i, "should") && i == clause.start())) {
                return silence(i, clause.end());
            }
        }
        return false;
    }

    private boolean silence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(i, Cues.SILENCE)) {
                return true;
            }
        }
        return false;
    }

    private boolean today(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if ((words.in(i, Cues.FUTURE) && !words.is(i, "to"))
                    || words.in(i, Cues.NEWS)
                    || words.in(
                            i, Set.of("by", "until", "closes", "close", "later", "tonight", "deadline", "closing"))) {
                return true;
            }
        }
        Phrase phrase = clause.phrase();
        return clause.end() - clause.start() < 4
                || (words.is(phrase.end() - 1, "today")
                        && clause.end() - clause.start() - (phrase.end() - phrase.start()) < 2);
    }

    /** "It was good to see you on Tuesday." */
    private boolean isPleasure(Clause clause) {
        for (int i = clause.left(); i < clause.phrase().start(); i++) {
            if (words.in(i, Set.of("good", "great", "nice", "lovely", "wonderful", "pleasure", "fun"))
                    && words.in(i + 1, Set.of("to", "meeting", "seeing", "speaking", "talking", "chatting"))) {
                return true;
            }
            if (words.after(i, "for", "applying") > 0
                    || words.after(i, "for", "coming") > 0
                    || words.after(i, "for", "your", "time") > 0) {
                return true;
            }
            if (words.after(i, "forward", "to") > 0
                    && words.in(i + 2, Set.of("receiving", "having", "welcoming", "working"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hope or a guess is spoken of it. */
    boolean isHope(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.in(i, Cues.HOPES) && (i < clause.phrase().end() || i < clause.right())) {
                return true;
            }
            if (words.is(i, "may")
                    && words.month(i) > 0
                    && i < clause.phrase().start()
                    && words.in(i - 1, Set.of("we", "you", "i", "they", "it", "that", "which", "decision", "this"))) {
                return true;
            }
        }
        int[] previous = clause.previous();
        int[] next = clause.next();
        return hopes(previous) || (hopes(next) && clause.phrase().start() - clause.start() < 2);
    }

    private boolean hopes(int[] range) {
        boolean short0 = range[1] - range[0] < 6;
        for (int i = range[0]; i < range[1] && short0; i++) {
            if (words.in(i, Cues.HOPES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the day of something after which news is to come: "after the interviews on June 12". */
    boolean isAfter(Clause clause) {
        Phrase phrase = clause.phrase();
        if (phrase.bound() != Bound.ON || !phrase.named().isDay()) {
            return false;
        }
        for (int i = phrase.start() - 1; i >= clause.left() && i > phrase.start() - 9; i--) {
            if (words.in(i, Cues.AFTER)
                    && !(words.is(i, "when") || (words.is(i, "following") && words.is(i + 1, "up")))) {
                return i < phrase.start() - 1;
            }
            if (words.in(i, Set.of("we'll", "will", "by", "you"))) {
                return false;
            }
        }
        return false;
    }
}
