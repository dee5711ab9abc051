package afterword.prose.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the words beside a day what it is said of: the nearest that tells anything decides. */
record Surroundings(Tokens words) {

    private static final Set<String> OPENED = Set.of(
            "apps",
            "entries",
            "eois",
            "registration",
            "registrations",
            "bids",
            "nominations",
            "submissions",
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

    private static final Set<String> RUNS = Set.of(
            "ends",
            "end",
            "runs",
            "run",
            "lasts",
            "last",
            "expires",
            "finishes",
            "concludes",
            "continues",
            "begins",
            "begin",
            "starts",
            "start",
            "commences",
            "commence",
            "ending",
            "running");

    private static final Set<String> NEWS_THAT_GOES = Set.of(
            "contracts",
            "paperwork",
            "verdicts",
            "letter",
            "letters",
            "result",
            "results",
            "offer",
            "offers",
            "decision",
            "decisions",
            "news",
            "outcome",
            "outcomes",
            "scores",
            "marks",
            "list",
            "shortlist",
            "announcement",
            "invitations",
            "invites",
            "emails",
            "verdict",
            "answer",
            "answers",
            "rankings");

    private static final Set<String> HELD = Set.of(
            "password",
            "account",
            "login",
            "session",
            "code",
            "license",
            "licence",
            "passport",
            "visa",
            "certificate",
            "certification",
            "registration",
            "membership",
            "permit",
            "card",
            "insurance",
            "clearance",
            "contract",
            "agreement",
            "warranty");

    private static final Set<String> COMES_BACK = Set.of(
            "check",
            "checks",
            "screening",
            "screen",
            "result",
            "results",
            "references",
            "reference",
            "clearance",
            "score",
            "scores",
            "report",
            "reports",
            "test",
            "tests",
            "paperwork",
            "approval",
            "fingerprints",
            "transcripts",
            "verdict",
            "feedback",
            "recommendation",
            "evaluation",
            "evaluations");

    private static final Set<String> SHOPS = Set.of(
            "bakery",
            "shop",
            "store",
            "library",
            "restaurant",
            "cafe",
            "café",
            "gym",
            "museum",
            "pool",
            "bank",
            "bar",
            "salon",
            "clinic",
            "reception",
            "canteen",
            "gallery",
            "market");

    private static final Set<String> BEFORE_NEWS =
            Set.of("a", "an", "the", "our", "their", "any", "his", "her", "your");

    private static final Set<String> CLOSES = Set.of("closes", "close", "opens", "open");
    private static final Set<String> WHO_NAMES =
            Set.of("we", "they", "to", "will", "we'll", "they'll", "can", "she'll", "he'll", "who");
    private static final Set<String> PEOPLE = Set.of(
            "every",
            "me",
            "us",
            "him",
            "her",
            "both",
            "shortlisted",
            "agency",
            "candidate",
            "applicant",
            "you",
            "everyone",
            "everybody",
            "candidates",
            "all",
            "applicants",
            "people",
            "them",
            "finalists",
            "anyone",
            "those",
            "interviewees",
            "folks",
            "each");

    @Nullable
    Subject left(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Subject subject = at(i);
            if (subject == Subject.WORK
                    && (Cues.WORK.contains(words.word(i)) || isOfTheWorker(i))
                    && isOfThat(from, i)) {
                continue;
            }
            if (subject == Subject.STEP) {
                for (int j = i - 1; j >= from; j--) {
                    Subject other = at(j);
                    boolean ofThat = (other == Subject.OTHER && words.in(i, Set.of("expires", "due")))
                            || (words.in(i, CLOSES)
                                    && j == i - 1
                                    && (other == Subject.OTHER || other == Subject.WORK)
                                    && !isOfThat(opening(from), j));
                    if (other == Subject.NEWS || ofThat) {
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

    /** Where the sentence begins, for a step that stands before another day: "applications for the fall cohort close". */
    private int opening(int from) {
        int i = from;
        while (i > 0 && from - i < 12 && !words.isStop(i - 1)) {
            i--;
        }
        return i;
    }

    /** "Interviews for the seasonal position": the work is only what the step leads to. */
    private boolean isOfThat(int from, int work) {
        for (int i = work - 1; i > from && i > work - 6; i--) {
            if (words.in(i, Set.of("for", "of", "to", "on", "about", "who"))) {
                Subject step = left(from, i);
                return step == Subject.STEP || step == Subject.NEWS;
            }
        }
        return false;
    }

    @Nullable
    Subject right(int from, int to) {
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
            if (isOfAThing(i)) {
                return Subject.STEP;
            }
            boolean news = (words.is(i + 1, "to") && words.in(words.skip(i + 2, "the"), PEOPLE) && !isFromAPlace(i))
                    || (words.is(i + 1, "with") && words.in(words.skip(i + 2, BEFORE_NEWS), Cues.NEWS))
                    || words.in(
                            i - 1,
                            Set.of(
                                    "hear", "get", "report", "circle", "call", "write", "heard", "getting", "revert",
                                    "hearing", "loop", "reach", "ring"))
                    || words.in(
                            i - 2,
                            Set.of(
                                    "hear", "ring", "call", "get", "called", "calling", "rung", "got", "write", "email",
                                    "phone"))
                    || (words.is(i - 1, "check") && words.in(i + 1, Set.of("on", "in", "with", "by")));
            return news ? Subject.NEWS : pushed(i) || words.is(i + 1, "up") ? null : Subject.ABSENCE;
        }
        if (isOfTheWorker(i)) {
            return Subject.WORK;
        }
        if (word.equals("contract")
                || word.equals("appointment")
                || word.equals("post")
                || word.equals("available")
                || word.equals("position")
                || word.equals("placement")
                || word.equals("job")) {
            int behind = words.is(i + 1, "is") && words.in(i + 2, Set.of("from", "until", "for")) ? i + 2 : i + 1;
            boolean ours = word.equals("position") || word.equals("job");
            if (words.is(i, "contract")
                    && words.is(i + 1, "to")
                    && (words.digits(i + 2) > 0 || words.month(i + 2) > 0)) {
                return Subject.WORK;
            }
            return words.in(
                                    ours && behind == i + 1 ? -1 : behind,
                                    Set.of(
                                            "until",
                                            "from",
                                            "runs",
                                            "ends",
                                            "starting",
                                            "beginning",
                                            "commencing",
                                            "ending",
                                            "commences",
                                            "length",
                                            "term",
                                            "duration",
                                            "to",
                                            "starts",
                                            "begins",
                                            "available"))
                            && !words.in(i + 1, Set.of("to"))
                    ? Subject.WORK
                    : !word.equals("appointment") ? null : isOfATerm(i) ? Subject.WORK : Subject.NEWS;
        }
        if (startsWork(i)) {
            return Subject.WORK;
        }
        switch (word) {
            case "name" -> {
                if (words.in(i - 1, WHO_NAMES)) {
                    return Subject.NEWS;
                }
            }
            case "turns" -> {
                if (words.digits(i + 1) > 0) {
                    return Subject.OTHER;
                }
            }
            case "shift", "shifts" -> {
                if (words.in(i - 1, Set.of("trial", "tryout", "test"))) {
                    return Subject.STEP;
                }
            }
            case "filing" -> {
                if (words.in(i + 1, Set.of("ends", "closes", "date", "deadline", "period", "window"))) {
                    return Subject.STEP;
                }
            }
            case "lets" -> {
                if (words.is(i + 1, "out")) {
                    return Subject.OTHER;
                }
            }
            case "shut", "shuts" -> {
                for (int back = i - 1; back > i - 9 && back >= 0 && !words.isStop(back); back--) {
                    if (words.in(back, OPENED)) {
                        return Subject.STEP;
                    }
                }
            }
            case "pass" -> {
                if (words.in(i - 1, Set.of("parking", "bus", "travel", "day", "rail", "visitor"))) {
                    return Subject.OTHER;
                }
            }
            case "award" -> {
                if (words.in(i + 1, Set.of("goes", "ceremony", "dinner", "winner", "night"))) {
                    return Subject.OTHER;
                }
            }
            case "expires", "expire" -> {
                for (int back = i - 1; back > i - 4; back--) {
                    if (words.in(back, HELD)) {
                        return Subject.OTHER;
                    }
                }
            }
            case "leaves" -> {
                if (words.in(i + 1, Set.of("on", "in", "at", "this", "next")) || words.weekday(i + 1) > 0) {
                    return isOfNews(i) ? Subject.NEWS : Subject.ABSENCE;
                }
            }
            case "hire" -> {
                if (words.is(i + 1, "date")) {
                    return Subject.WORK;
                }
            }
            case "house" -> {
                if (words.is(i - 1, "open")) {
                    return Subject.OTHER;
                }
            }
            case "site" -> {
                int on = words.is(i - 1, "-") ? i - 2 : i - 1;
                if (words.is(on, "on") && !words.in(i + 1, Cues.STEP)) {
                    return Subject.WORK;
                }
            }
            case "file" -> {
                if (words.is(i - 1, "to")) {
                    return Subject.STEP;
                }
                if (words.is(i - 1, "on") && isKept(i)) {
                    return Subject.OTHER;
                }
            }
            case "posted", "advertised", "listed", "live" -> {
                if (words.in(i + 1, Set.of("until", "through", "till", "thru"))) {
                    return Subject.STEP;
                }
            }
            case "visits", "tours", "visit" -> {
                if (isOnOffer(i)) {
                    return Subject.OTHER;
                }
            }
            case "closes", "opens" -> {
                if (words.in(i - 1, SHOPS)) {
                    return Subject.OTHER;
                }
            }
            case "valid", "active" -> {
                if (words.is(i + 1, "for")) {
                    return Subject.OTHER;
                }
            }
            case "office" -> {
                if (isTeller(i)) {
                    return null;
                }
            }
            case "schedule" -> {
                if (words.is(i - 1, "work") || words.is(i - 1, "shift")) {
                    return Subject.OTHER;
                }
            }
            default -> {}
        }
        if (word.equals("out")
                && ((words.is(i + 1, "of") && (words.is(i + 2, "office") || words.is(i + 3, "office")))
                        || words.in(i - 1, Set.of("am", "i'm", "is", "be", "he's", "she's", "are", "out")))) {
            return isOfNews(i) ? Subject.NEWS : words.is(i - 1, "is") && isDayItself(i - 2) ? null : Subject.ABSENCE;
        }
        if (word.equals("leave") && isOfNews(i)) {
            return Subject.NEWS;
        }
        if (word.equals("open") || word.equals("opens")) {
            if (word.equals("open") && words.ends(i - 1) && words.in(i + 1, Set.of("until", "through"))) {
                return Subject.STEP;
            }
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
                    || words.in(i - 3, Set.of("office", "offices", "campus", "building", "university"))
                    || (words.in(i - 1, Set.of("is", "are"))
                            && !words.in(i - 2, OPENED)
                            && !words.in(i - 2, Cues.STEP));
            return office && !word.equals("close") ? Subject.ABSENCE : word.equals("open") ? null : Subject.STEP;
        }
        if (word.equals("leave") && words.in(i - 1, Set.of("we", "we'll", "applications", "i'll", "will"))) {
            return words.in(i + 1, Set.of("it", "the", "applications")) ? null : Subject.ABSENCE;
        }
        if (word.equals("leave") && words.in(i + 1, Set.of("it", "this", "that", "the", "your", "you", "us"))) {
            return null;
        }
        if (Cues.ABSENCE.contains(word)) {
            if (word.equals("off") && words.in(i + 1, Set.of("me", "us", "him", "her", "them"))) {
                // "a yes or a no off me"
                return null;
            }
            return word.equals("off")
                            && (isOffAPage(i)
                                    || words.in(
                                            i - 1,
                                            Set.of(
                                                    "sign", "kick", "signed", "first", "kicking", "signs", "signing",
                                                    "cut"))
                                    || words.in(
                                            i - 2,
                                            Set.of(
                                                    "sign", "signs", "signed", "signing", "finish", "round", "kick",
                                                    "cut")))
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

    /** "a fixed-term appointment", "date of appointment" */
    private boolean isOfATerm(int appointment) {
        if (words.in(appointment + 1, Set.of("date", "dates"))
                || (words.is(appointment - 1, "of") && words.is(appointment - 2, "date"))) {
            return true;
        }
        return words.in(
                appointment - 1,
                Set.of("term", "year", "month", "temporary", "permanent", "fixed", "time", "joint", "initial", "week"));
    }

    /** "from our general counsel's office": who tells, not where people work. */
    private boolean isTeller(int office) {
        for (int i = office - 1; i > office - 5; i--) {
            if (words.in(i, Set.of("from", "by", "through", "via", "leave", "leaves", "left"))) {
                return true;
            }
        }
        return false;
    }

    /** "the new hire will shadow", "the position ends", "you'd report to base". */
    private boolean isOfTheWorker(int i) {
        return switch (words.word(i)) {
            case "hires", "starters" -> words.is(i - 1, "new");
            case "hire" -> words.is(i - 1, "new") && words.in(i + 1, Set.of("will", "starts", "joins", "is"));
            case "position",
                    "job",
                    "role",
                    "assignment",
                    "engagement",
                    "secondment",
                    "internship",
                    "fellowship",
                    "fellowships",
                    "residency",
                    "project",
                    "gig",
                    "funding",
                    "grant",
                    "internships",
                    "cover" -> {
                int does = words.skip(i + 1, Set.of("itself", "currently", "then", "will", "is", "would", "should"));
                boolean ours = words.in(i, Set.of("position", "job", "role"));
                yield words.in(does, ours ? Set.of("ends", "runs", "reports") : RUNS);
            }
            case "report" ->
                words.in(i - 1, Set.of("you", "you'd", "you'll", "would", "candidates", "starters"))
                        && words.in(i + 1, Set.of("to", "for"))
                        && !words.in(i + 2, PEOPLE);
            default -> false;
        };
    }

    /** "Your background check comes back in a week": no person does. */
    private boolean isOfAThing(int back) {
        if (!words.in(back - 1, Set.of("come", "comes", "coming", "is", "are", "be", "get", "gets", "been"))) {
            return false;
        }
        for (int i = back - 2; i > back - 8 && i >= 0 && !words.isStop(i); i--) {
            if (words.in(i, COMES_BACK)) {
                return true;
            }
        }
        return false;
    }

    /** "She comes back to us from leave": no answer does. */
    private boolean isFromAPlace(int back) {
        return words.is(back + 3, "from");
    }

    /** "We'll keep your CV on file" */
    private boolean isKept(int file) {
        for (int i = file - 2; i > file - 8; i--) {
            if (words.in(i, Set.of("keep", "kept", "hold", "held", "retain", "retained", "keeping", "stay", "stays"))) {
                return true;
            }
        }
        return false;
    }

    /** "Visits to the school are welcome on Tuesday": whoever likes may come. */
    private boolean isOnOffer(int visit) {
        for (int i = visit + 1; i < visit + 8 && !words.isStop(i); i++) {
            if (words.is(i, "welcome") || words.after(i, "can", "be") > 0 || words.after(i, "may", "be") > 0) {
                return true;
            }
        }
        return false;
    }

    /** "before the 22nd is out" */
    private boolean isDayItself(int i) {
        return words.at(i).kind() == Token.Kind.ORDINAL
                || words.weekday(i) > 0
                || words.month(i) > 0
                || words.unit(i) != null;
    }

    /** "comes off the website" */
    private boolean isOffAPage(int off) {
        int page = words.skip(off + 1, Set.of("the", "our"));
        return words.in(
                page, Set.of("website", "site", "board", "boards", "portal", "page", "market", "web", "internet"));
    }

    /** "results are out on 30 July", "letters leave here in a week": nobody is away. */
    private boolean isOfNews(int out) {
        for (int i = out - 1; i > out - 7 && i >= 0 && !words.isStop(i) && !words.is(i, ","); i--) {
            if (words.in(i, NEWS_THAT_GOES)) {
                return true;
            }
        }
        return false;
    }

    private boolean pushed(int i) {
        return words.in(i - 1, Set.of("pushed", "moved", "put", "set", "move", "push", "held"))
                || words.in(i - 2, Set.of("pushed", "moved", "put", "push", "set"));
    }

    /** "you would start", "start date", "the role begins", "first day", "join us". */
    private boolean startsWork(int i) {
        String word = words.word(i);
        if (word.equals("join")
                || word.equals("joins")
                || words.after(i, "hit", "the", "ground") > 0
                || (words.in(i, Set.of("take", "takes", "taking"))
                        && words.is(i + 1, "up")
                        && words.in(
                                i + 2,
                                Set.of(
                                        "the",
                                        "your",
                                        "this",
                                        "post",
                                        "duties",
                                        "appointment",
                                        "office",
                                        "employment",
                                        "work")))
                || words.after(i, "takes", "over") > 0
                || words.after(i, "take", "over") > 0
                || words.after(i, "term", "time") > 0) {
            return true;
        }
        if (word.equals("day") && words.is(i - 1, "first")) {
            return words.in(i - 2, Set.of("your", "the", "their", "her", "his"))
                    && (!words.is(i + 1, "of") || words.in(i + 2, Set.of("work", "employment")));
        }
        boolean start = Set.of(
                        "start",
                        "starts",
                        "begin",
                        "begins",
                        "started",
                        "starting",
                        "beginning",
                        "commence",
                        "commences")
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
                            "screens",
                            "auditions",
                            "exams",
                            "tests",
                            "tryouts",
                            "visits",
                            "sift",
                            "sifting",
                            "evaluation",
                            "evaluations",
                            "deliberations",
                            "judging",
                            "voting",
                            "offers",
                            "decisions",
                            "shortlist",
                            "longlisting",
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
}
