package afterword.prose.timeline;

import java.util.Set;

/** Tells what is asked of the person from what is told. */
record Asking(Tokens words) {

    private static final Set<String> PAPERS = Set.of(
            "references",
            "reference",
            "referees",
            "documents",
            "transcripts",
            "transcript",
            "forms",
            "form",
            "availability",
            "signed",
            "reply",
            "response",
            "completed",
            "portfolio");

    private static final Set<String> UNTIL = Set.of("until", "till", "til");

    boolean isAsked(Clause clause) {
        int to = clause.phrase().start();
        int from = clause.left();
        if (words.in(to, UNTIL) && words.in(to - 1, Set.of("me", "us")) && words.is(to - 2, "give")) {
            // "Can you give me until Tuesday?"
            return false;
        }
        if (new Requests(words).isRequest(clause)) {
            return true;
        }
        if (words.is(to, "by") && words.in(to - 1, Set.of("swing", "stop", "drop", "pop"))) {
            // "Swing by Friday."
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean please = words.is(i, "please") || words.is(i, "kindly");
            boolean you = words.in(i, Set.of("could", "can", "would", "will"))
                    && words.is(i + 1, "you")
                    && i == clause.start();
            boolean must = words.in(i, Set.of("you", "you'll"))
                    && words.in(i + 1, Set.of("must", "should", "need", "have", "can"));
            if (please || you || must) {
                int verb = words.skip(
                        words.skip(words.skip(please ? i + 1 : i + 2, "please"), "to"), Set.of("to", "also"));
                boolean asked = words.in(verb, Cues.ASKING) && verb < to && !words.is(verb + 1, "not");
                return asked
                        && !(must && words.in(i + 1, Set.of("should", "can")) && words.in(verb, Set.of("have", "get")));
            }
        }
        for (int i = from; i + 2 < to; i++) {
            if (words.in(i, Set.of("hear", "hearing")) && words.is(i + 1, "from") && words.is(i + 2, "you")) {
                return true;
            }
        }
        if (words.is(from, "your") && words.in(from + 1, PAPERS) && !words.in(from + 2, Set.of("will", "has"))) {
            return true;
        }
        boolean let = words.is(from, "let") && words.in(from + 1, Set.of("us", "me"));
        boolean need = words.in(from, Set.of("we", "i", "we'll", "i'll"))
                && words.in(from + 1, Set.of("need", "require", "want"))
                && words.in(from + 2, Set.of("your", "you", "the"));
        boolean send = words.in(
                        from,
                        Set.of(
                                "send",
                                "submit",
                                "return",
                                "sign",
                                "complete",
                                "rsvp",
                                "confirm",
                                "upload",
                                "reply",
                                "respond"))
                && from == clause.sentenceStart()
                && from < to;
        return let || need || send || asksBehind(clause) || isWishedBehind(clause);
    }

    /** "Call me tomorrow, would you?" */
    private boolean isWishedBehind(Clause clause) {
        int i = clause.end();
        return words.is(i, ",")
                && !words.in(clause.start(), Set.of("give", "wait", "hold", "bear"))
                && ((words.in(i + 1, Set.of("would", "will", "could", "can")) && words.is(i + 2, "you"))
                        || (words.is(i + 1, "please") && words.ends(i + 2)))
                && (words.in(clause.start(), Cues.ASKING) || words.in(clause.start(), Cues.TELLING));
    }

    /** "By Friday, please send your references." */
    private boolean asksBehind(Clause clause) {
        if (clause.phrase().start() > clause.sentenceStart() + 1) {
            return false;
        }
        int i = words.is(clause.phrase().end(), ",")
                ? clause.phrase().end() + 1
                : clause.phrase().end();
        return (words.is(i, "please") || words.is(i, "kindly")) && words.in(i + 1, Cues.ASKING);
    }

    /** "Send your CV by Friday" applies; "send your updated CV and two payslips" does not. */
    boolean isApplying(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.in(i, Set.of("updated", "payslips", "references", "recent", "current", "payslip"))) {
                return false;
            }
        }
        for (int i = clause.sentenceStart(); i < clause.end(); i++) {
            if (words.in(i, Set.of("apply", "consideration", "considered"))) {
                return true;
            }
        }
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.in(
                    i,
                    Set.of(
                            "apply",
                            "application",
                            "applications",
                            "cv",
                            "cvs",
                            "resume",
                            "resumes",
                            "cover",
                            "nominations",
                            "proposals",
                            "packet",
                            "materials",
                            "dossier",
                            "bid",
                            "bids",
                            "résumé",
                            "applicants"))) {
                return true;
            }
        }
        return false;
    }

    /** "You have until Friday to accept." */
    boolean isGiven(Clause clause) {
        int start = clause.phrase().start();
        boolean you = words.after(start - 2, "you", "have") > 0 || words.is(start - 1, "you've");
        return you && words.is(clause.phrase().end(), "to") && !isApplying(clause);
    }
}
