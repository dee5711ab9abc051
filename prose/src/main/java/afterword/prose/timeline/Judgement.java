package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;

/** Tells what a day is said of. */
final class Judgement {

    private static final int NEAR = 12;
    /** Months; a length of more is no wait for an answer. */
    private static final int LONGEST_WAIT = 11;

    /** How probable it must be that a day counts, or does not, to outvote words that tell the opposite. */
    private static final float TOLD = 0.95f;

    /** The same where no word tells anything. */
    private static final float UNTOLD = 0.57f;

    static final Set<String> MODALS = Set.of(
            "it'll", "that'll", "will", "we'll", "you'll", "i'll", "they'll", "he'll", "she'll", "shall", "would",
            "can", "should", "expect", "then", "they'd", "he'd", "she'd");

    private static final Set<String> BEGINS = Set.of("begin", "begins", "start", "starts", "commence", "commences");

    private static final Set<String> BEGINNING = Set.of("starting", "beginning", "commencing");

    private static final Set<String> APPOINTED = Set.of(
            "interview",
            "assessment",
            "exam",
            "tryout",
            "audition",
            "visit",
            "screening",
            "test",
            "panel",
            "trial",
            "tour",
            "demo",
            "lesson",
            "ride",
            "session",
            "slot",
            "callback",
            "call",
            "chat",
            "meeting",
            "demonstration",
            "presentation",
            "tasting",
            "stage",
            "shift",
            "appointment",
            "orals",
            "oral",
            "viva",
            "round");

    private static final Set<String> CLOSING = Set.of("deadline", "cutoff", "closing", "file", "apply", "cut");

    private static final Set<String> POINTING = Set.of(
            "this", "that", "that's", "it", "it's", "which", "is", "falls", "fall", "will", "be", "on", "the", "next",
            "one", "time", "term", "month", "quarter", "year", "week", "date", "day", "means", ",", "round", "coming",
            "in", "ours");

    private static final Set<String> DOING = Set.of(
            "reviewing",
            "calling",
            "checking",
            "contacting",
            "reading",
            "scoring",
            "marking",
            "assessing",
            "evaluating",
            "grading",
            "watching",
            "ringing",
            "phoning",
            "interviewing",
            "discussing",
            "weighing",
            "comparing",
            "ranking",
            "sifting",
            "chasing",
            "verifying");

    private static final Set<String> DONE_WITH = Set.of(
            "your",
            "the",
            "all",
            "everyone",
            "everybody",
            "candidates",
            "applications",
            "cvs",
            "resumes",
            "references",
            "every",
            "each");

    private final Tokens words;
    private final LocalDate said;
    private final Opinion opinion;
    private final Asking asking;
    private final Lengths lengths;
    private final Names names;
    private final Surroundings surroundings;
    private final Conditions conditions;
    private final Past past;
    private final Arrival arrival;

    Judgement(Tokens words, LocalDate said, Opinion opinion) {
        this.opinion = opinion;
        this.words = words;
        this.said = said;
        this.asking = new Asking(words);
        this.names = new Names(words);
        this.lengths = new Lengths(words);
        this.surroundings = new Surroundings(words);
        this.conditions = new Conditions(words);
        this.past = new Past(words, said, conditions);
        this.arrival = new Arrival(words);
    }

    /** What words near by tell, unless the model is so sure of the opposite that it outvotes them. */
    Subject of(Clause clause) {
        Phrase phrase = clause.phrase();
        if (phrase.named().grain() == Grain.UNKNOWN) {
            return Subject.CONDITION;
        }
        if (arrival.is(clause)) {
            return Subject.WORK;
        }
        Subject told = told(clause);
        if (phrase.isOver(said) || told == Subject.LENGTH) {
            return told;
        }
        boolean untold = told == Subject.UNSAID || told == Subject.UNTOLD;
        float counts = opinion.counts(words, clause);
        float against = told.counts() ? 1 - counts : counts;
        float sure = untold ? UNTOLD : TOLD;
        return against < sure || isCertain(clause) ? told : told.counts() ? Subject.OTHER : Subject.STEP;
    }

    /** Whether it is told by how it is put, not by a word near by: a rate, a name, a saying, silence until a day. */
    private boolean isCertain(Clause clause) {
        Phrase phrase = clause.phrase();
        return (phrase.bound() == Bound.ON && isOfNobody(clause))
                || isRegular(phrase)
                || names.is(phrase)
                || conditions.isSilence(clause)
                || past.isCertain(clause)
                || isOurDoing(clause)
                || isYours(clause);
    }

    /** "Your assessment day is Thursday", "the last day to apply is May 3": whatever else stands behind it. */
    private boolean isYours(Clause clause) {
        int is = clause.phrase().start() - 1;
        if (clause.left() > clause.start()
                || !words.in(
                        clause.start(),
                        Set.of("your", "the", "our", "final", "last", "cutoff", "deadline", "closing", "cut"))
                || !words.in(
                        is,
                        Set.of("is", "be", "set", "booked", "arranged", "fixed", "confirmed", "scheduled", "falls"))) {
            return false;
        }
        for (int i = clause.start(); i < is; i++) {
            if (words.in(i, words.is(clause.start(), "your") ? APPOINTED : CLOSING)) {
                return true;
            }
        }
        return false;
    }

    /** "I'm calling your references tomorrow", "our lead is reviewing your case study next week". */
    private boolean isOurDoing(Clause clause) {
        for (int i = clause.left() + 1; i < clause.phrase().start() - 1; i++) {
            if (words.in(i, DOING)
                    && words.in(i + 1, DONE_WITH)
                    && words.in(i - 1, Set.of("is", "are", "i'm", "we're", "they're", "he's", "she's", "be", "and"))) {
                return true;
            }
        }
        return false;
    }

    /** "every Friday", "three days a week", "Monday to Friday", "on a Sunday". */
    private boolean isRegular(Phrase phrase) {
        return words.in(phrase.start() - 1, Set.of("every", "each", "most", "per"))
                || lengths.isPattern(phrase)
                || isAny(phrase)
                || lengths.isRate(phrase)
                || isReckoned(phrase)
                || lengths.isWorkingWeek(phrase);
    }

    /** "not more than 35 years as on 1 July": the day on which an age is reckoned. */
    private boolean isReckoned(Phrase phrase) {
        return words.is(phrase.start(), "on") && words.is(phrase.start() - 1, "as");
    }

    /** "on a Sunday": which is not said. */
    private boolean isAny(Phrase phrase) {
        if (!words.is(phrase.start() - 1, "a")) {
            return false;
        }
        return words.in(phrase.start(), Set.of("bank", "public"))
                || (words.weekday(phrase.start()) > 0 && phrase.end() == phrase.start() + 1);
    }

    private Subject told(Clause clause) {
        Phrase phrase = clause.phrase();
        if (isRegular(phrase)) {
            return Subject.OTHER;
        }
        if (lengths.isLength(clause) || isTooLong(phrase)) {
            return Subject.LENGTH;
        }
        if (phrase.last().isAfter(said) && conditions.isSilence(clause)) {
            return Subject.NEWS;
        }
        if (phrase.isOver(said) || words.is(phrase.start(), "since") || past.isPast(clause)) {
            return Subject.PAST;
        }
        if (conditions.isCondition(clause)) {
            return Subject.CONDITION;
        }
        if (phrase.bound() == Bound.ON && isOfNobody(clause)) {
            return Subject.OTHER;
        }
        if (new Requests(words).isRequirement(clause)) {
            return Subject.ASKED;
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

    /** "may be filled over the next two years": no answer is so long in coming. */
    private boolean isTooLong(Phrase phrase) {
        Grain grain = phrase.named().grain();
        return (grain == Grain.COUNT || grain == Grain.LENGTH)
                && phrase.named().last().isAfter(said.plusMonths(LONGEST_WAIT));
    }

    /** What is said right beside it: before it in the clause, else behind it, else in the clauses next to it. */
    private Subject beside(Clause clause) {
        if (words.is(clause.phrase().start(), "deadline")) {
            return Subject.STEP;
        }
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
            first &= !words.in(next[0], Set.of("depends", "depending", "subject"));
            subject = first ? surroundings.right(next[0], next[1]) : null;
            subject = subject == null ? surroundings.left(previous[0], previous[1]) : subject;
            // What a clause of its own says of the time to come is not about the one before.
            subject = subject == null || subject.counts() || !isToCome(clause) ? subject : null;
        }
        if (subject == null && isSameThing(clause)) {
            int stop = clause.sentenceStart() - 1;
            int from = stop;
            while (from > 0 && stop - from < 2 * NEAR && !words.isStop(from - 1)) {
                from--;
            }
            subject = surroundings.left(from, Math.max(stop, from));
        }
        if (clause.phrase().bound() == Bound.FROM
                && (words.is(clause.phrase().start(), "effective")
                        || (subject == null && words.in(clause.phrase().start(), BEGINNING)))) {
            return Subject.WORK;
        }
        if (subject == null
                && clause.phrase().named().grain() == Grain.COUNT
                && words.is(clause.phrase().end(), "before")) {
            return Subject.UNSAID;
        }
        if (subject == null) {
            return isOfAnotherThing(clause) || !new Filling(words).may(clause) ? Subject.UNTOLD : Subject.UNSAID;
        }
        return subject;
    }

    /** "This term that is the 14th of May": what the sentence before spoke of. */
    private boolean isSameThing(Clause clause) {
        int start = clause.phrase().start();
        boolean is = words.in(start - 1, Set.of("that's", "it's", "is", "on", "be"));
        for (int i = clause.sentenceStart(); i < start && is; i++) {
            is = words.in(i, POINTING);
        }
        return is && start > clause.sentenceStart() && clause.sentenceStart() > 0;
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
            if (words.in(i, Cues.OURS) || words.in(i, Set.of("said", "says", "told", "reckons"))) {
                return false;
            }
        }
        return true;
    }

    private boolean isToCome(Clause clause) {
        for (int i = clause.start(); i < clause.phrase().start(); i++) {
            if (words.in(i, MODALS) || words.is(i, "going")) {
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

    /** "Nobody is getting picked today." */
    private boolean isOfNobody(Clause clause) {
        return words.is(clause.start(), "nobody")
                || (words.is(clause.start(), "no")
                        && words.in(clause.start() + 1, Set.of("one", "decision", "decisions")));
    }

    /** "It was good to see you on Tuesday." */
    private boolean isPleasure(Clause clause) {
        for (int i = clause.left(); i < clause.phrase().start(); i++) {
            if (words.in(i, Set.of("good", "great", "nice", "lovely", "wonderful", "pleasure", "fun"))
                    && words.in(i + 1, Set.of("to", "meeting", "seeing", "speaking", "talking", "chatting"))) {
                return true;
            }
            if (words.after(i, "luck", "with") > 0
                    || words.after(i, "luck", "for") > 0
                    || words.after(i, "luck", "in") > 0
                    || words.after(i, "for", "applying") > 0
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
            if (isHoping(i) && (i < clause.phrase().end() || i < clause.right())) {
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

    /** "shooting for Friday" hopes; "shooting you a note on Friday" does not. */
    private boolean isHoping(int i) {
        return words.in(i, Cues.HOPES) && (!words.is(i, "shooting") || words.is(i + 1, "for"));
    }

    private boolean hopes(int[] range) {
        boolean short0 = range[1] - range[0] < 6;
        for (int i = range[0]; i < range[1] && short0; i++) {
            if (isHoping(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the first day that it may be: "the earliest we could say is the 20th". */
    boolean isEarliest(Clause clause) {
        int start = clause.phrase().start();
        if (clause.phrase().bound() != Bound.ON || !words.in(start - 1, Set.of("is", "be", "would"))) {
            return false;
        }
        for (int i = start - 2; i >= clause.start(); i--) {
            if (words.is(i, "earliest") || words.is(i, "soonest")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the day from which a step goes on: "review begins February 9", "we start interviewing on Monday". */
    boolean isBeginning(Clause clause) {
        Phrase phrase = clause.phrase();
        int start = phrase.start();
        if (phrase.bound() != Bound.ON
                || !phrase.named().isDay()
                || phrase.named().grain() != Grain.DAY) {
            return false;
        }
        for (int i = start; i < phrase.end(); i++) {
            if (words.isClock(i)) {
                return false;
            }
        }
        for (int i = start - 1; i >= clause.left() && i > start - 8; i--) {
            if (words.isClock(i) || words.in(i, Set.of("until", "by", "when", "before", "after"))) {
                return false;
            }
            boolean off = words.in(i, Set.of("kick", "kicks")) && words.is(i + 1, "off");
            boolean way = words.is(i, "underway") || words.after(i, "under", "way") > 0;
            if (off || way || (words.in(i, BEGINS) && !words.in(i + 1, Set.of("date", "dates", "of")))) {
                return i > clause.left() && !words.in(i - 1, Set.of("a", "the", "your", "to"));
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
