package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a day is said of. */
final class Judgement {

    private static final int NEAR = 12;
    private static final Set<String> MODALS = Set.of(
            "it'll", "that'll", "will", "we'll", "you'll", "i'll", "they'll", "he'll", "she'll", "shall", "would",
            "can", "should", "expect", "then");

    private static final Set<String> OPENED = Set.of(
            "applications",
            "application",
            "position",
            "positions",
            "post",
            "vacancy",
            "role",
            "posting",
            "job",
            "window",
            "remain",
            "remains",
            "it",
            "search",
            "call",
            "advert",
            "opportunity",
            "recruitment");

    private final Tokens words;
    private final LocalDate said;
    private final Asking asking;

    Judgement(Tokens words, LocalDate said) {
        this.words = words;
        this.said = said;
        this.asking = new Asking(words);
    }

    Subject of(Clause clause) {
        Phrase phrase = clause.phrase();
        if (phrase.named().grain() == Grain.UNKNOWN) {
            return Subject.CONDITION;
        }
        if (words.in(phrase.start() - 1, Set.of("every", "each", "most", "per")) || isRate(phrase)) {
            return Subject.OTHER;
        }
        if (isWorkingWeek(phrase)) {
            return Subject.OTHER;
        }
        if (isLength(clause)) {
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
        if (isPleasure(clause)) {
            return Subject.OTHER;
        }
        if (asking.isGiven(clause)) {
            return Subject.ASKED;
        }
        Subject subject = beside(clause);
        if (phrase.named().isDay() && phrase.last().equals(said) && !today(clause)) {
            return Subject.OTHER;
        }
        return subject;
    }

    /** What is said right beside it: before it in the clause, else behind it, else in the clauses next to it. */
    private Subject beside(Clause clause) {
        Subject subject = left(clause.left(), clause.phrase().start());
        if (subject == null) {
            subject = right(clause.phrase().end(), clause.right());
        }
        if (subject == null && clause.left() > clause.start()) {
            subject = left(clause.start(), clause.left());
        }
        if (subject == null) {
            int[] next = clause.next();
            boolean first = clause.phrase().start() - clause.start() < 3;
            int[] previous = clause.previous();
            subject = first ? right(next[0], next[1]) : null;
            subject = subject == null ? left(previous[0], previous[1]) : subject;
            // What a clause of its own says of the time to come is not about the one before.
            subject = subject == null || subject.counts() || !isToCome(clause) ? subject : null;
        }
        if (subject == null) {
            return isOfAnotherThing(clause) ? Subject.OTHER : Subject.UNSAID;
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

    private @Nullable Subject left(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Subject subject = at(i);
            if (subject == Subject.STEP) {
                for (int j = i - 1; j >= from; j--) {
                    Subject other = at(j);
                    if (other == Subject.NEWS) {
                        return other;
                    }
                }
            }
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private @Nullable Subject right(int from, int to) {
        for (int i = from; i < to; i++) {
            Subject subject = at(i);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** What one word says of it. */
    private @Nullable Subject at(int i) {
        String word = words.word(i);
        if (!words.isWord(i)) {
            return null;
        }
        if (word.equals("back")) {
            boolean news = (words.is(i + 1, "to")
                            && words.in(
                                    i + 2,
                                    Set.of("you", "everyone", "candidates", "all", "applicants", "people", "them")))
                    || words.in(
                            i - 1,
                            Set.of(
                                    "hear", "get", "report", "circle", "call", "write", "heard", "come", "getting",
                                    "revert", "hearing", "loop", "reach", "ring"))
                    || words.in(i - 2, Set.of("hear", "ring", "call", "get"));
            return news ? Subject.NEWS : pushed(i) ? null : Subject.ABSENCE;
        }
        if (word.equals("contract") || word.equals("appointment") || word.equals("post") || word.equals("available")) {
            return words.in(
                                    i + 1,
                                    Set.of(
                                            "is",
                                            "until",
                                            "from",
                                            "runs",
                                            "ends",
                                            "length",
                                            "term",
                                            "duration",
                                            "to",
                                            "starts",
                                            "begins",
                                            "available"))
                            && !words.in(i + 1, Set.of("to"))
                    ? Subject.WORK
                    : word.equals("appointment") ? Subject.NEWS : null;
        }
        if (startsWork(i)) {
            return Subject.WORK;
        }
        if (word.equals("out")
                && ((words.is(i + 1, "of") && (words.is(i + 2, "office") || words.is(i + 3, "office")))
                        || words.in(i - 1, Set.of("am", "i'm", "is", "be", "he's", "she's", "are", "out")))) {
            return Subject.ABSENCE;
        }
        if (word.equals("open") || word.equals("opens")) {
            for (int back = i - 1; back >= i - 5 && back >= 0; back--) {
                if (words.in(back, OPENED)) {
                    return Subject.STEP;
                }
            }
        }
        if (word.equals("closed") || word.equals("open") || word.equals("close")) {
            boolean office = words.in(i - 1, Set.of("office", "offices", "we", "we're"))
                    || words.in(
                            i - 2,
                            Set.of(
                                    "office",
                                    "offices",
                                    "we",
                                    "we're",
                                    "campus",
                                    "building",
                                    "university",
                                    "company",
                                    "shop",
                                    "store"))
                    || words.in(i - 3, Set.of("office", "offices", "campus", "building", "university"));
            return office && !word.equals("close") ? Subject.ABSENCE : word.equals("open") ? null : Subject.STEP;
        }
        if (word.equals("leave") && words.in(i - 1, Set.of("we", "we'll", "applications", "i'll", "will"))) {
            return words.in(i + 1, Set.of("it", "the", "applications")) ? null : Subject.ABSENCE;
        }
        if (word.equals("leave") && words.in(i + 1, Set.of("it", "this", "that", "the", "your", "you", "us"))) {
            return null;
        }
        if (Cues.ABSENCE.contains(word)) {
            return word.equals("off") && words.in(i - 1, Set.of("sign", "kick", "signed", "first", "kicking"))
                    ? Subject.STEP
                    : Subject.ABSENCE;
        }
        if (words.in(i, Set.of("good", "great", "nice", "lovely"))
                && words.in(i + 1, Set.of("one", "weekend", "time", "day", "week", "evening"))) {
            return Subject.OTHER;
        }
        if (word.equals("luck") && (words.is(i - 1, "good") || words.after(i - 2, "best", "of") > 0)) {
            return Subject.OTHER;
        }
        if (Cues.WORK.contains(word)) {
            return Subject.WORK;
        }
        if (Cues.OTHER.contains(word)) {
            return Subject.OTHER;
        }
        if (Cues.NEWS.contains(word) || Cues.TELLING.contains(word)) {
            return Subject.NEWS;
        }
        return Cues.STEP.contains(word) ? Subject.STEP : null;
    }

    private boolean pushed(int i) {
        return words.in(i - 1, Set.of("pushed", "moved", "put", "set", "move", "push", "held"))
                || words.in(i - 2, Set.of("pushed", "moved", "put", "push", "set"));
    }

    /** "you would start", "start date", "the role begins", "first day", "join us". */
    private boolean startsWork(int i) {
        String word = words.word(i);
        if (word.equals("join") || word.equals("joins")) {
            return true;
        }
        if (word.equals("day") && words.is(i - 1, "first")) {
            return words.in(i - 2, Set.of("your", "the", "their", "her", "his"))
                    && (!words.is(i + 1, "of") || words.in(i + 2, Set.of("work", "employment")));
        }
        boolean start = Set.of("start", "starts", "begin", "begins", "started", "starting", "beginning")
                .contains(word);
        if (!start) {
            return false;
        }
        if (words.in(i + 1, Set.of("date", "work", "working", "dates"))) {
            return true;
        }
        if (words.in(
                i + 1,
                Set.of(
                        "of",
                        "reviewing",
                        "interviewing",
                        "interviews",
                        "review",
                        "screening",
                        "with",
                        "reading",
                        "our",
                        "the",
                        "to",
                        "looking",
                        "contacting",
                        "shortlisting",
                        "calling",
                        "making",
                        "processing",
                        "considering",
                        "sending",
                        "scheduling",
                        "notifying"))) {
            return false;
        }
        for (int back = i - 1; back >= i - 8 && back >= 0 && !words.isStop(back); back--) {
            if (words.in(
                    back,
                    Set.of(
                            "interviews",
                            "interview",
                            "review",
                            "reviews",
                            "screening",
                            "shortlisting",
                            "process",
                            "applications",
                            "selection",
                            "assessments",
                            "search",
                            "hiring",
                            "recruitment",
                            "committee",
                            "panel",
                            "meetings",
                            "consideration",
                            "round",
                            "reviewing",
                            "calls"))) {
                return false;
            }
        }
        return true;
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
                return !tobe && !perfect(i) && !extended(i, clause.phrase().start());
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
        return clause.end() - clause.start() < 4;
    }

    /** "It was good to see you on Tuesday." */
    private boolean isPleasure(Clause clause) {
        for (int i = clause.left(); i < clause.phrase().start(); i++) {
            if (words.in(i, Set.of("good", "great", "nice", "lovely", "wonderful", "pleasure", "fun"))
                    && words.in(i + 1, Set.of("to", "meeting", "seeing", "speaking", "talking", "chatting"))) {
                return true;
            }
        }
        return false;
    }

    /** "three days a week", "once a month". */
    private boolean isRate(Phrase phrase) {
        int before = phrase.start() - 1;
        return words.is(phrase.start(), "a")
                && (words.unit(before) != null
                        || words.in(
                                before, Set.of("once", "twice", "times", "nights", "shifts", "mornings", "evenings")));
    }

    /** "Monday to Friday" is whenever people work. */
    private boolean isWorkingWeek(Phrase phrase) {
        When named = phrase.named();
        return named.grain() == Grain.RANGE
                && named.first().getDayOfWeek() == java.time.DayOfWeek.MONDAY
                && named.last().getDayOfWeek() == java.time.DayOfWeek.FRIDAY
                && named.how()
                        .equals(
                                "from the next one after the day it was said to the next one after the day it was said");
    }

    /** "a four-day week", "two years": no wait is told so. */
    private boolean isQuality(Phrase phrase) {
        int last = phrase.end() - 1;
        boolean hyphen = words.is(last - 1, "-")
                && words.unit(last) != null
                && !words.word(last).endsWith("s");
        return (hyphen && !words.in(phrase.end(), Cues.WAITS))
                || (phrase.isLength() && (words.is(last, "years") || words.is(last, "year")));
    }

    /** A length of something else than of the wait. */
    private boolean isLength(Clause clause) {
        Phrase phrase = clause.phrase();
        Grain grain = phrase.named().grain();
        if (grain != Grain.LENGTH && grain != Grain.COUNT) {
            return false;
        }
        int end = words.skip(phrase.end(), Set.of("'", "of", "-"));
        if (isQuality(phrase) || words.after(end, "at", "a", "time") > 0 || words.is(phrase.start() - 1, "what")) {
            return true;
        }
        if ((words.in(end, Cues.BEHIND_A_LENGTH)
                        && !(words.is(end, "a") && !words.in(end + 1, Set.of("week", "month", "year", "day"))))
                || words.in(phrase.start() - 1, Set.of("every", "each"))) {
            return true;
        }
        if (grain == Grain.COUNT) {
            return false;
        }
        if (words.is(phrase.start(), "for")
                || words.in(phrase.start() - 1, Set.of("for", "these", "those", "first", "of", "all"))) {
            return true;
        }
        boolean alone = clause.end() - clause.start() - (phrase.end() - phrase.start()) < 3;
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.in(i, Cues.WAITING)) {
                return false;
            }
        }
        return !alone;
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
