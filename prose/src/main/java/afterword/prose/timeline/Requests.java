package afterword.prose.timeline;

import java.util.Set;

/** The many ways of asking somebody for something that are no plain "please": orders, needs, questions. */
record Requests(Tokens words) {

    private static final int LONGEST_SENTENCE = 60;
    private static final Set<String> BEFORE_AN_ORDER =
            Set.of("and", "also", "then", "just", "always", "pls", "or", "go", "ahead");

    /** Verbs that begin an order where something to be handed over, or a second word, follows. */
    private static final Set<String> ORDERS = words("""
            send submit bring take do fill finish get have provide prepare upload attach share forward return sign scan
            pop drop hand put register pay download print keep choose log ping courier make ensure remember don't email e-mail mail text
            message post give let complete arrange supply record push show
            """);
    /** Orders that are news as well: "email me on Friday", "give it two weeks". */
    private static final Set<String> NEED_A_THING = words("""
            ping choose email e-mail mail text message post give get have let make take show record drop put don't
            """);

    private static final Set<String> THINGS = words("""
            copy copies scan scans proof passport visa certificate certificates degree reference references referee
            referees referees' form forms paperwork document documents payslip payslips slips transcript transcripts
            portfolio sample samples id ids details availability questionnaire declaration diploma licence license
            signature test assignment exercise assessment w permit photo photos rates salary expectations
            medical slot claims claim expenses receipts receipt invoice timesheet timesheets invoices originals recommendation recommendations homework task survey consent check checks screening statement evidence
            """);
    private static final Set<String> ASKED_FOR = Set.of(
            "must",
            "needs",
            "need",
            "due",
            "required",
            "returned",
            "submitted",
            "has",
            "have",
            "require",
            "needed",
            "want",
            "requires",
            "receiving",
            "requested");
    private static final Set<String> WISHES = Set.of(
            "ask",
            "asking",
            "request",
            "like",
            "want",
            "need",
            "love",
            "grateful",
            "appreciate",
            "great",
            "expect",
            "nice",
            "helpful",
            "appreciated",
            "requested",
            "require",
            "kind",
            "mind");
    private static final Set<String> QUESTIONS = Set.of(
            "can", "could", "would", "will", "do", "does", "is", "are", "any", "might", "have", "mind", "how's",
            "fancy");

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    boolean isRequest(Clause clause) {
        return isQuestion(clause) || isHowMuch(clause) || isOrder(clause) || isNeed(clause) || isWish(clause);
    }

    /** "Applicants must hold the degree by 30 September", "must be able to work every weekend". */
    boolean isRequirement(Clause clause) {
        for (int i = clause.start(); i < clause.phrase().start(); i++) {
            if (words.is(i, "must")
                    && (words.in(i + 1, Set.of("hold", "have", "possess", "work"))
                            || (words.is(i + 1, "be") && words.digits(i + 2) > 0)
                            || (words.is(i + 1, "be")
                                    && words.in(
                                            i + 2,
                                            Set.of(
                                                    "able",
                                                    "at",
                                                    "aged",
                                                    "over",
                                                    "willing",
                                                    "eligible",
                                                    "registered",
                                                    "qualified"))))) {
                return true;
            }
        }
        return false;
    }

    /** "Could we have your references by Friday?", but not "Are you free for a talk on Tuesday?". */
    private boolean isQuestion(Clause clause) {
        int i = clause.sentenceStart();
        if (!words.in(i, QUESTIONS) || i >= clause.phrase().start()) {
            return false;
        }
        int end = clause.end();
        while (end < words.size() && end - clause.end() < LONGEST_SENTENCE && !words.isStop(end)) {
            end++;
        }
        return words.is(end, "?") && names(i, clause.phrase().start());
    }

    /** "How much notice do you have to give, two weeks?": the day or the time is what is asked. */
    private boolean isHowMuch(Clause clause) {
        int i = clause.sentenceStart();
        boolean how = (words.in(i, Set.of("how", "what", "what's", "whats")) && !words.is(i + 1, "about"))
                || (words.in(i, Set.of("would", "do", "will")) && words.is(i + 1, "you") && words.is(i + 2, "need"));
        boolean you = false;
        int end = i;
        while (how && end < words.size() && end - i < LONGEST_SENTENCE && !words.isStop(end)) {
            you |= words.in(end, Set.of("you", "your", "you'd"));
            end++;
        }
        return how && you && words.is(end, "?") && !words.in(i + 1, Set.of("would", "does", "if"));
    }

    /** "Bring two forms of ID on Thursday." */
    private boolean isOrder(Clause clause) {
        int i = clause.start();
        while (words.in(i, BEFORE_AN_ORDER)) {
            i++;
        }
        int to = clause.phrase().start();
        if (i + 1 >= to
                || !words.in(i, ORDERS)
                || words.in(i + 1, Set.of("expect", "not", "hope", "aim"))
                || words.after(i, "do", "the", "needful") > 0
                || (words.in(i, Set.of("don't", "let")) && words.in(i + 1, Set.of("expect", "worry", "be", "hold")))) {
            return false;
        }
        return !words.in(i, NEED_A_THING)
                || names(i + 1, to)
                || words.in(i + 1, Set.of("back", "sure", "certain"))
                || (words.is(i, "don't") && words.is(i + 1, "forget"));
    }

    /** "We'll need a copy of your visa", "your coding exercise is due". */
    private boolean isNeed(Clause clause) {
        int to = clause.phrase().start();
        boolean thing = false;
        boolean needed = false;
        for (int i = clause.left(); i < to; i++) {
            thing |= words.in(i, THINGS);
            boolean need = words.in(i, ASKED_FOR);
            needed |= need;
            if (need && words.in(i + 1, Set.of("your", "you")) && words.in(i, Set.of("need", "require", "want"))) {
                return true;
            }
        }
        return thing && needed;
    }

    /** "I'd be grateful if you would return it", "you are required to complete it". */
    private boolean isWish(Clause clause) {
        boolean wish = false;
        for (int i = clause.left(); i < clause.phrase().start(); i++) {
            if (words.in(i, WISHES)) {
                wish = true;
            }
            boolean you = words.is(i, "you");
            if (you
                    && words.in(i + 1, Set.of("could", "would", "can", "to", "might"))
                    && words.in(i + 2, Cues.ASKING)) {
                return (wish || words.is(i - 1, "if")) && !words.is(i + 2, "come");
            }
            if (you && wish && words.in(i + 1, Cues.ASKING)) {
                return true;
            }
            boolean are = words.is(i, "you're") || words.after(i, "you", "are") > 0;
            int how = you ? i + 2 : i + 1;
            if (are && words.in(how, Set.of("required", "requested", "asked", "expected", "kindly", "to"))) {
                return true;
            }
            int will = words.skip(i + 1, "will");
            if (((you && will > i + 1) || words.in(i, Set.of("you'll", "you'd")))
                    && words.in(will, Set.of("need", "have"))
                    && words.is(will + 1, "to")
                    && !words.is(will + 2, "wait")) {
                return true;
            }
            if (words.is(i, "mind") && words.word(i + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private boolean names(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(i, THINGS) || words.is(i, "your")) {
                return true;
            }
        }
        return false;
    }
}
