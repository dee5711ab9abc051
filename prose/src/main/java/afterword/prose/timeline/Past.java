package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;

/** Tells days that are over, though their date may be read as one to come: "interviews were held on 3 August". */
record Past(Tokens words, LocalDate said, Conditions conditions) {

    private static final int NEAR = 12;

    /** Behind "to" they are who was told something; anything else there is to be done. */
    private static final Set<String> SOMEBODY_TOLD = Set.of(
            "you",
            "him",
            "her",
            "them",
            "us",
            "me",
            "the",
            "a",
            "an",
            "our",
            "your",
            "all",
            "everyone",
            "everybody",
            "candidates",
            "applicants",
            "each",
            "my",
            "their");

    /** Who or what is told, where a sentence leaves out "are". */
    private static final Set<String> TOLD_OF = Set.of(
            "all",
            "everyone",
            "everybody",
            "letters",
            "finalists",
            "interviewees",
            "both",
            "successful",
            "unsuccessful");

    private static final Set<String> SAID = Set.of(
            "told", "said", "heard", "informed", "mentioned", "promised", "reckoned", "confirmed", "wrote", "emailed");

    private static final Set<String> WHO =
            Set.of("they", "we", "you", "he", "she", "it", "i", "that", "everyone", "everybody", "somebody", "someone");

    private static final Set<String> PRESENT = Set.of(
            "is",
            "are",
            "go",
            "come",
            "pick",
            "decide",
            "choose",
            "hear",
            "get",
            "vote",
            "meet",
            "sign",
            "announce",
            "ring",
            "call",
            "know",
            "take",
            "have",
            "has",
            "do",
            "does",
            "drop",
            "land",
            "write",
            "close",
            "interview");

    boolean isPast(Clause clause) {
        if (words.is(clause.phrase().start(), "scheduled")) {
            return false;
        }
        if (isPosted(clause) || isSinceThen(clause) || isDone(clause)) {
            return true;
        }
        for (int i = clause.phrase().start() - 1;
                i >= clause.start() && i > clause.phrase().start() - NEAR;
                i--) {
            if (words.in(i, Cues.FUTURE)
                    && !(words.is(i, "to") && (i == clause.phrase().start() - 1 || isSomebody(i + 1)))) {
                return false;
            }
            if (words.is(i, "got") && words.in(i - 1, Set.of("have", "has", "we've", "i've", "you've", "they've"))) {
                continue;
            }
            if ((words.in(i, Cues.PAST) || words.in(i, SAID)) && (isWhatIsTold(i) || isReport(i, clause))) {
                return false;
            }
            if (words.in(i, Cues.PAST)) {
                if (words.is(clause.phrase().start(), "until") && words.in(i, Set.of("gave", "got"))) {
                    // "They gave us until 8 May": what was given is still to run.
                    return false;
                }
                boolean made = words.in(i, Set.of("made", "emailed", "told", "read", "asked"))
                        && (words.in(i - 1, Cues.NEWS) || words.in(i - 1, Cues.STEP) || words.in(i - 1, TOLD_OF));
                boolean tobe = words.in(i - 1, Set.of("be", "been", "being"));
                boolean now = words.in(i - 1, Set.of("is", "are", "gets", "get", "i'm", "we're", "am", "you're"));
                return !tobe
                        && !made
                        && !now
                        && !(words.is(clause.phrase().start(), "from")
                                && clause.phrase().bound() == Bound.ON)
                        && !perfect(i)
                        && !extended(i, clause.phrase().start());
            }
            if (words.is(i, "closed")
                    && words.in(
                            i - 1,
                            Set.of("applications", "application", "vacancy", "position", "advert", "it", "posting"))) {
                return true;
            }
            if (words.in(i, Cues.PAST_BEHIND_SOMEBODY) && words.in(i - 1, Cues.SOMEBODY) && !perfect(i)) {
                return !extended(i, clause.phrase().start());
            }
        }
        // "June 2 was our first meeting"
        return words.in(clause.phrase().end(), Set.of("was", "were", "has", "had"))
                && !words.in(clause.phrase().end() + 1, Set.of("to", "agreed", "set", "be"));
    }

    /** Whether no model may doubt it: "were held on 3 August", and a day that has just been. */
    boolean isCertain(Clause clause) {
        int start = clause.phrase().start();
        return (words.in(start - 2, Set.of("was", "were")) || hasJustBeen(clause.phrase())) && isPast(clause);
    }

    /** Whether a day without a year came last within these three months, and comes next in most of a year. */
    private boolean hasJustBeen(Phrase phrase) {
        return phrase.named().isDay()
                && phrase.last().isAfter(said.plusMonths(9))
                && phrase.last().isBefore(said.plusYears(1));
    }

    /** "You'll find out whether you got it by Friday": the day is that of the finding out. */
    private boolean isWhatIsTold(int past) {
        for (int i = past - 1; i > past - 4; i--) {
            if (conditions.isTold(i)) {
                return true;
            }
        }
        return false;
    }

    /** "They told me the decision lands in July": what was said then is still to come. */
    private boolean isReport(int said, Clause clause) {
        if (!words.in(said, SAID)) {
            return false;
        }
        for (int i = said + 1; i + 1 < clause.phrase().start(); i++) {
            boolean who = words.in(i, WHO)
                    || words.in(i, Cues.NEWS)
                    || words.in(i, Cues.STEP)
                    || words.in(i, Cues.OURS)
                    || words.in(i, Cues.TELLING);
            if (who && words.isWord(i + 1) && isPresent(i + 1)) {
                return !isDoneAfter(i + 1, clause.phrase().start());
            }
        }
        return false;
    }

    /** A verb of the time to come or now, so far as its ending tells. */
    private boolean isPresent(int i) {
        String word = words.word(i);
        return words.in(i, PRESENT)
                || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !words.in(i, Cues.PAST));
    }

    private boolean isDoneAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(i, Set.of("was", "were", "had", "did"))) {
                return true;
            }
        }
        return false;
    }

    /** "The vacancy arose when Pat retired on 30 October": a day that has just been, behind what somebody did. */
    private boolean isDone(Clause clause) {
        if (!hasJustBeen(clause.phrase()) || clause.phrase().bound() != Bound.ON) {
            return false;
        }
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.left() && i > start - NEAR; i--) {
            if (words.in(i, Cues.FUTURE)) {
                return false;
            }
            String word = words.word(i);
            boolean did = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && words.isWord(i);
            if (did && !words.in(i - 1, Set.of("be", "being", "get", "gets"))) {
                return !extended(i, start) && i > clause.left();
            }
        }
        return false;
    }

    /** "spoke to Dave", "spoke to you" */
    private boolean isSomebody(int i) {
        return words.in(i, SOMEBODY_TOLD)
                || (words.at(i).capital()
                        && words.at(i).meaning() == null
                        && words.in(i - 2, Set.of("spoke", "talked", "wrote", "chatted", "spoken")));
    }

    /** "Posted February 10" */
    private boolean isPosted(Clause clause) {
        int before = clause.phrase().start() - 1;
        return clause.phrase().bound() == Bound.ON
                && before == clause.start()
                && words.in(before, Set.of("posted", "published", "updated", "advertised", "opened"));
    }

    /** "Since your interview on February 3": the one that has just been. */
    private boolean isSinceThen(Clause clause) {
        if (!hasJustBeen(clause.phrase())) {
            return false;
        }
        for (int i = clause.left(); i < clause.phrase().start(); i++) {
            if (words.in(i, Set.of("since", "after")) && words.in(i + 1, Set.of("your", "our", "the"))) {
                return true;
            }
        }
        return false;
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
                            "booked",
                            "arranged",
                            "fixed",
                            "confirmed",
                            "pencilled",
                            "penciled",
                            "slated",
                            "planned",
                            "reserved",
                            "lined",
                            "listed",
                            "earmarked",
                            "rescheduled",
                            "delayed",
                            "changed",
                            "shifted",
                            "slipped",
                            "punted",
                            "bumped",
                            "kicked",
                            "slid",
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
}
