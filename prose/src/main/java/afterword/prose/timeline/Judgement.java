package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;

/** Tells what a day is said of. */
final class Judgement {

    private static final int NEAR = 12;
    /** How probable it must be that a day counts, or does not, to outvote words that tell the opposite. */
    private static final float TOLD = 0.95f;

    /** The same for words that tell of something else: a day that is not told does less harm than an invented one. */
    private static final float TOLD_OTHERWISE = 0.95f;

    /** The same where no word tells anything. */
    private static final float UNTOLD = 0.57f;

    private static final Set<String> MODALS = Set.of(
            "it'll", "that'll", "will", "we'll", "you'll", "i'll", "they'll", "he'll", "she'll", "shall", "would",
            "can", "should", "expect", "then", "they'd", "he'd", "she'd");

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

    private static final Set<String> BEGINNING = Set.of("starting", "beginning", "commencing");

    private static final Set<String> INVERTED = Set.of(
            "you",
            "we",
            "they",
            "i",
            "he",
            "she",
            "it",
            "the",
            "a",
            "an",
            "our",
            "your",
            "his",
            "her",
            "no",
            "nothing",
            "nobody",
            "any",
            "anyone",
            "anything",
            "there",
            "this",
            "that",
            "funding",
            "my",
            "someone",
            "somebody",
            "another",
            "budget");

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

    private static final Set<String> YOUR_DOING = Set.of(
            "send",
            "sent",
            "reply",
            "replied",
            "respond",
            "responded",
            "write",
            "written",
            "confirm",
            "confirmed",
            "accept",
            "accepted",
            "return",
            "returned",
            "call",
            "submit",
            "submitted",
            "apply",
            "applied");

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

    private static final Set<String> MESSAGES = Set.of(
            "call",
            "email",
            "e-mail",
            "mail",
            "letter",
            "message",
            "text",
            "invitation",
            "invite",
            "answer",
            "offer",
            "note",
            "voicemail",
            "phone",
            "inbox",
            "mailbox",
            "decision",
            "outcome",
            "result",
            "feedback",
            "rung",
            "called",
            "written",
            "emailed",
            "phoned",
            "messaged");

    private final Tokens words;
    private final LocalDate said;
    private final Opinion opinion;
    private final Asking asking;
    private final Lengths lengths;
    private final Names names;
    private final Surroundings surroundings;

    Judgement(Tokens words, LocalDate said, Opinion opinion) {
        this.opinion = opinion;
        this.words = words;
        this.said = said;
        this.asking = new Asking(words);
        this.names = new Names(words);
        this.lengths = new Lengths(words);
        this.surroundings = new Surroundings(words);
    }

    /** What words near by tell, unless the model is so sure of the opposite that it outvotes them. */
    Subject of(Clause clause) {
        Phrase phrase = clause.phrase();
        if (phrase.named().grain() == Grain.UNKNOWN) {
            return Subject.CONDITION;
        }
        Subject told = told(clause);
        if (phrase.isOver(said) || told == Subject.LENGTH) {
            return told;
        }
        boolean untold = told == Subject.UNSAID || told == Subject.UNTOLD;
        float counts = opinion.counts(words, clause);
        float against = told.counts() ? 1 - counts : counts;
        float sure = untold ? UNTOLD : told.counts() ? TOLD : TOLD_OTHERWISE;
        return against < sure || isCertain(clause) ? told : told.counts() ? Subject.OTHER : Subject.STEP;
    }

    /** Whether it is told by how it is put, not by a word near by: a rate, a name, a saying, silence until a day. */
    private boolean isCertain(Clause clause) {
        Phrase phrase = clause.phrase();
        return (phrase.bound() == Bound.ON && isOfNobody(clause))
                || isRegular(phrase)
                || names.is(phrase)
                || isSilence(clause)
                || isOverThen(clause)
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

    /** "were held on 3 August" */
    private boolean isOverThen(Clause clause) {
        int start = clause.phrase().start();
        return (words.in(start - 2, Set.of("was", "were")) || hasJustBeen(clause.phrase())) && isPast(clause);
    }

    /** Whether a day without a year came last within these three months, and comes next in most of a year. */
    private boolean hasJustBeen(Phrase phrase) {
        return phrase.named().isDay()
                && phrase.last().isAfter(said.plusMonths(9))
                && phrase.last().isBefore(said.plusYears(1));
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
                || lengths.isWorkingWeek(phrase);
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
            if (words.in(i, MODALS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(Clause clause) {
        if (words.is(clause.phrase().start(), "scheduled")) {
            return false;
        }
        if (isPosted(clause) || isSinceThen(clause)) {
            return true;
        }
        for (int i = clause.phrase().start() - 1;
                i >= clause.start() && i > clause.phrase().start() - NEAR;
                i--) {
            if (words.in(i, Cues.FUTURE)
                    && !(words.is(i, "to") && (i == clause.phrase().start() - 1 || words.in(i + 1, SOMEBODY_TOLD)))) {
                return false;
            }
            if (words.is(i, "got") && words.in(i - 1, Set.of("have", "has", "we've", "i've", "you've", "they've"))) {
                continue;
            }
            if (words.in(i, Cues.PAST) && isWhatIsTold(i)) {
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
                boolean now = words.in(i - 1, Set.of("is", "are", "gets", "get"));
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

    /** "You'll find out whether you got it by Friday": the day is that of the finding out. */
    private boolean isWhatIsTold(int past) {
        for (int i = past - 1; i > past - 4; i--) {
            if (isWhat(i)) {
                return true;
            }
        }
        return false;
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

    private boolean isCondition(Clause clause) {
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.start() && i > start - 2 * NEAR; i--) {
            if (words.in(i, MODALS) && !isInverted(clause, i)) {
                return false;
            }
            if (words.in(i, Cues.CONDITIONS) || isInverted(clause, i)) {
                return !silence(i, clause.end()) && !words.is(i - 1, "as") && !isWhat(i);
            }
        }
        return false;
    }

    /** "If you have heard nothing by the 20th": the day on which silence has lasted long enough. */
    private boolean isSilence(Clause clause) {
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.start() && i > start - 2 * NEAR; i--) {
            if (words.in(i, MODALS) && !isInverted(clause, i)) {
                return false;
            }
            boolean passes = words.in(i, Set.of("when", "once")) && i == start - 1;
            if (passes || words.is(i, "if") || isInverted(clause, i)) {
                // "If May 12 comes and you have not heard"
                return silence(i, i == start - 1 ? sentenceEnd(clause) : clause.end());
            }
            if (words.in(i, Set.of("not", "haven't", "hasn't", "don't")) && saysSo(clause)) {
                // "Anyone not contacted by 9 April has been unsuccessful."
                return silence(i, start);
            }
            if (words.is(i, "no") && (words.in(i + 1, Cues.SILENCE) || words.is(i + 1, "word"))) {
                // "No word from us by the 16th means that ..."
                return words.in(clause.phrase().end(), Set.of("means", "=", "mean"));
            }
        }
        return false;
    }

    /** "You'll be told whether it's yours by 13 March": what is told, not what it hangs on. */
    private boolean isWhat(int i) {
        int told = words.in(i - 1, Set.of("you", "us", "me", "them", "out", "everyone")) ? i - 2 : i - 1;
        return words.in(i, Set.of("if", "whether"))
                && words.in(
                        told,
                        Set.of(
                                "told",
                                "know",
                                "hear",
                                "tell",
                                "say",
                                "see",
                                "decide",
                                "decided",
                                "learn",
                                "find",
                                "confirm",
                                "informed",
                                "inform",
                                "notified",
                                "knows",
                                "tells",
                                "deciding",
                                "decides",
                                "settle"));
    }

    /** "Should you hear nothing", "Should the tender be won": an "if", not what ought to be. */
    private boolean isInverted(Clause clause, int i) {
        return words.is(i, "should") && i == clause.start() && words.in(i + 1, INVERTED);
    }

    /** Whether the sentence tells what silence means. */
    private boolean saysSo(Clause clause) {
        for (int i = clause.phrase().end(); i < sentenceEnd(clause); i++) {
            if (words.in(i, Set.of("unsuccessful", "assume", "presume", "regard", "unselected"))) {
                return true;
            }
        }
        return false;
    }

    private int sentenceEnd(Clause clause) {
        int end = clause.end();
        while (end < words.size() && end - clause.end() < 3 * NEAR && !words.isStop(end)) {
            end++;
        }
        return end;
    }

    /** "If you have not replied by Friday": nobody else is silent. */
    private boolean isYourSilence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(i, Set.of("you", "you've", "you'd"))) {
                for (int j = i + 1; j < to && j < i + 4; j++) {
                    if (words.in(j, YOUR_DOING)
                            && !words.in(
                                    j - 1,
                                    Set.of("a", "an", "no", "any", "been", "our", "the", "being", "get", "got"))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "if my call hasn't come", "if nothing is in your inbox": what would have brought the news is not there. */
    private boolean isMissing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.after(i, "nothing", "from") > 0) {
                return true;
            }
        }
        boolean message = false;
        boolean not = false;
        for (int i = from; i < to; i++) {
            message |= words.in(i, MESSAGES);
            not |= words.in(
                    i,
                    Set.of(
                            "hasn't", "haven't", "not", "no", "nothing", "doesn't", "didn't", "isn't", "without",
                            "silent", "quiet", "hasnt", "don't", "dont", "havent"));
        }
        return message && not;
    }

    private boolean silence(int from, int to) {
        if (isYourSilence(from, to)) {
            return false;
        }
        if (isMissing(from, to)) {
            return true;
        }
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
