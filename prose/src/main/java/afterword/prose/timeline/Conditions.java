package afterword.prose.timeline;

import java.util.Set;

/** Tells days on which something hangs: conditions, and silence that has lasted long enough. */
record Conditions(Tokens words) {

    private static final int NEAR = 12;

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

    /** Whether the day holds only if something happens. */
    boolean isCondition(Clause clause) {
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.start() && i > start - 2 * NEAR; i--) {
            if (words.in(i, Judgement.MODALS) && !isInverted(clause, i)) {
                return false;
            }
            if (words.in(i, Cues.CONDITIONS) || isInverted(clause, i)) {
                return !silence(i, clause.end()) && !words.is(i - 1, "as") && !isTold(i);
            }
        }
        return false;
    }

    /** "If you have heard nothing by the 20th": the day on which silence has lasted long enough. */
    boolean isSilence(Clause clause) {
        int start = clause.phrase().start();
        for (int i = start - 1; i >= clause.start() && i > start - 2 * NEAR; i--) {
            if (words.in(i, Judgement.MODALS) && !isInverted(clause, i)) {
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
    boolean isTold(int i) {
        int told = words.in(i - 1, Set.of("you", "us", "me", "them", "out", "everyone")) ? i - 2 : i - 1;
        return words.in(i, Set.of("if", "whether", "how"))
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
}
