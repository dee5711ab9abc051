package afterword.prose.timeline;

import java.util.Set;

/** Days that are no days of a calendar, or are named only in passing: "Sun Valley", "month-end close", "Easter and all that". */
record Names(Tokens words) {

    private static final Set<String> NO_NAMES = Set.of(
            "pacific",
            "eastern",
            "central",
            "mountain",
            "greenwich",
            "noon",
            "midnight",
            "midday",
            "lunchtime",
            "morning",
            "afternoon",
            "evening",
            "night",
            "i",
            "we",
            "you",
            "they",
            "he",
            "she",
            "it",
            "the",
            "our",
            "please",
            "thanks");
    private static final Set<String> WITH_A_WEEKDAY = Set.of(
            "school",
            "roast",
            "league",
            "market",
            "paper",
            "papers",
            "supplement",
            "service",
            "club",
            "crew",
            "shift",
            "shifts",
            "rota",
            "person",
            "feeling",
            "brunch",
            "lunches",
            "drinks",
            "football",
            "working",
            "dress",
            "trading",
            "assistant",
            "assistants",
            "staff",
            "job",
            "jobs",
            "helper",
            "helpers",
            "help",
            "worker",
            "workers",
            "girl",
            "boy",
            "lad",
            "team",
            "cleaner",
            "waiter",
            "waitress",
            "chef",
            "cook",
            "barista",
            "lifeguard",
            "driver",
            "drivers",
            "servers",
            "bartender",
            "receptionist",
            "kitchen",
            "cover",
            "nights");
    private static final Set<String> WITH_A_SEASON = Set.of(
            "crew",
            "job",
            "jobs",
            "staff",
            "internship",
            "internships",
            "program",
            "programme",
            "camp",
            "team",
            "position",
            "positions",
            "role",
            "roles",
            "help",
            "intern",
            "interns",
            "placement",
            "placements",
            "school",
            "work",
            "hire",
            "hires",
            "associate",
            "analyst",
            "cohort",
            "class",
            "intake",
            "season",
            "workers",
            "sale",
            "party",
            "collection");
    private static final Set<String> BOOKKEEPING = Set.of(
            "close",
            "closes",
            "closing",
            "reporting",
            "accounts",
            "accounting",
            "audit",
            "audits",
            "processing",
            "processes",
            "procedures",
            "bonus",
            "reconciliations",
            "journals",
            "work",
            "tasks",
            "packs",
            "stocktake",
            "party",
            "sale");
    private static final Set<String> IN_PASSING = Set.of("being", "coming", "intervening", "interrupting", "looming");

    private static final Set<String> NAMES = Set.of("april", "may", "june", "august");
    private static final Set<String> WITH_SOMEBODY =
            Set.of("with", "ask", "see", "tell", "meet", "contact", "dear", "hi");
    private static final Set<String> DOES = Set.of(
            "knows", "rings", "calls", "has", "says", "said", "will", "can", "is", "was", "tells", "emails", "writes",
            "handles", "looks", "runs", "sits", "met", "decides");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "madam",
            "rev",
            "dame",
            "lord",
            "lady",
            "judge",
            "coach",
            "uncle",
            "aunt",
            "girl",
            "man",
            "sgt",
            "sergeant",
            "officer",
            "detective",
            "capt",
            "captain",
            "lt",
            "chief",
            "nurse",
            "father",
            "sister",
            "brother",
            "agent",
            "pastor");

    /** What a day or month is part of the name of, a day of a month as well: "May Fourth Elementary", "24 April Lane". */
    private static final Set<String> STREETS_AND_SCHOOLS = Set.of(
            "elementary",
            "school",
            "academy",
            "college",
            "university",
            "institute",
            "street",
            "st",
            "lane",
            "road",
            "rd",
            "avenue",
            "ave",
            "drive",
            "crescent",
            "terrace",
            "boulevard",
            "blvd",
            "way",
            "mews");

    /** And behind a month or weekday alone: "Friday Press". */
    private static final Set<String> OTHER_PLACES = Set.of(
            "close",
            "court",
            "square",
            "row",
            "hill",
            "park",
            "bridge",
            "gardens",
            "hall",
            "house",
            "tower",
            "center",
            "centre",
            "hospital",
            "church",
            "clinic",
            "foundation",
            "trust",
            "society",
            "club",
            "movement",
            "brewing",
            "theatre",
            "theater",
            "museum",
            "building",
            "primary",
            "middle",
            "high",
            "agreement",
            "catering",
            "surgery",
            "bakery",
            "bar",
            "cafe",
            "café",
            "inn",
            "restaurant",
            "gallery",
            "services",
            "ltd",
            "inc",
            "llc",
            "group",
            "studios",
            "studio",
            "books",
            "press",
            "records",
            "coffee",
            "parade",
            "films",
            "productions",
            "partners");

    private static final Set<String> LEADING = Set.of("on", "by", "until", "before", "from", "after");

    boolean is(Phrase phrase) {
        return isTitle(phrase)
                || isFirm(phrase)
                || isLabel(phrase)
                || isCalled(phrase)
                || isOfASeason(phrase)
                || isPlace(phrase)
                || isPerson(phrase)
                || isName(phrase)
                || isBookkeeping(phrase)
                || isInPassing(phrase)
                || isSaying(phrase);
    }

    /** "Wednesday Addams", "Sun Valley", "Sunday school". */
    private boolean isName(Phrase phrase) {
        int i = phrase.start();
        if (phrase.end() != i + 1 || (words.weekday(i) == 0 && !words.is(i, "weekend"))) {
            return false;
        }
        if (words.in(i + 1, WITH_A_WEEKDAY)) {
            return true;
        }
        if (words.in(i - 1, Set.of("first", "second", "third", "last"))
                && words.at(i - 1).capital()
                && words.at(i + 1).capital()
                && words.at(i + 1).meaning() == null
                && words.isWord(i + 1)) {
            return true;
        }
        String next = words.between(i + 1, i + 2);
        boolean name = words.at(i + 1).capital()
                && words.at(i + 1).meaning() == null
                && next.length() > 2
                && Character.isLowerCase(next.charAt(1))
                && !words.in(i + 1, NO_NAMES);
        return name
                && words.at(i).capital()
                && (words.ends(i - 1)
                        || words.in(i - 1, Set.of("our", "the", "a", "an", "at", "in", "of", "like", "and")))
                && (!words.in(i + 2, Cues.FUTURE)
                        || (words.is(i + 2, "is")
                                && words.in(i + 3, Set.of("hiring", "looking", "seeking", "recruiting"))))
                && !words.in(i + 2, Cues.NEWS)
                && !words.in(i + 2, Cues.TELLING);
    }

    /** "the summer crew" */
    private boolean isOfASeason(Phrase phrase) {
        int last = phrase.end() - 1;
        return words.season(last) > 0
                && phrase.bound() == Bound.ON
                && !words.in(phrase.start(), Set.of("in", "during"))
                && words.in(phrase.end(), WITH_A_SEASON);
    }

    /** "Sunday & Sons", "Friday and Partners". */
    private boolean isFirm(Phrase phrase) {
        int and = phrase.end();
        return phrase.bound() == Bound.ON
                && words.in(and, Set.of("&", "and"))
                && words.at(and - 1).capital()
                && words.at(and + 1).capital()
                && words.in(
                        and + 1,
                        Set.of(
                                "sons",
                                "son",
                                "daughters",
                                "daughter",
                                "co",
                                "partners",
                                "brothers",
                                "bros",
                                "company",
                                "associates",
                                "sisters"));
    }

    /** "the 2026 intake", "Fall 2026 adjunct pool": which of the years or terms it is, not when anything happens. */
    private boolean isLabel(Phrase phrase) {
        Grain grain = phrase.named().grain();
        int start = phrase.start();
        if (phrase.bound() != Bound.ON || (grain != Grain.YEAR && grain != Grain.SEASON)) {
            return false;
        }
        boolean year = words.digits(phrase.end() - 1) >= DateGrammar.FIRST_YEAR;
        boolean introduced = words.in(start, Set.of("in", "during", "at", "on"))
                || words.in(
                        start - 1, Set.of("in", "during", "be", "is", "it's", "early", "mid", "late", "into", "about"));
        return year && !introduced;
    }

    /** "Mr Friday", "Dr. May". */
    private boolean isCalled(Phrase phrase) {
        int i = phrase.start();
        int title = words.is(i - 1, ".") ? i - 2 : i - 1;
        return phrase.end() == i + 1
                && words.at(i).capital()
                && words.at(title).capital()
                && words.in(title, TITLES)
                && (words.weekday(i) > 0 || words.month(i) > 0 || words.season(i) > 0);
    }

    /**
     * "May Fourth Elementary", "24 April Lane". Behind a day of a month much that is written large begins something else:
     * "Interviews: 12 June, Group exercise".
     */
    private boolean isPlace(Phrase phrase) {
        int next = phrase.end();
        boolean street = words.in(next, STREETS_AND_SCHOOLS);
        boolean place = street || words.in(next, OTHER_PLACES);
        if (!place || !words.at(next).capital() || !words.isWord(next - 1) || words.is(phrase.start() - 1, ":")) {
            return false;
        }
        boolean led = words.in(phrase.start(), LEADING);
        int first = led ? phrase.start() + 1 : phrase.start();
        return next == first + 1
                || (street && !led && !words.in(phrase.start() - 1, LEADING) && words.weekday(first) == 0);
    }

    /** "Tomorrow's Leaders" */
    private boolean isTitle(Phrase phrase) {
        return words.at(phrase.end() - 1).owns()
                && words.at(phrase.start()).capital()
                && words.at(phrase.end()).capital()
                && words.at(phrase.end()).meaning() == null;
    }

    /** "April, our recruiter", "April rings you", "talk to May; May knows": somebody's name, not a month. */
    private boolean isPerson(Phrase phrase) {
        int i = phrase.start();
        if (phrase.end() != i + 1
                || StretchGrammar.isWhen(words, i)
                || words.month(i) == 0
                || !words.at(i).capital()
                || !NAMES.contains(words.word(i))) {
            return false;
        }
        int next = i + 1;
        boolean does = words.ends(i - 1) && words.in(next, DOES);
        boolean told = words.is(next, ",") && words.in(next + 1, Set.of("our", "my", "who", "your"));
        boolean another = words.is(next, "and")
                && words.at(next + 1).capital()
                && words.at(next + 1).meaning() == null
                && !words.in(next + 1, NO_NAMES);
        return does
                || told
                || another
                || words.in(i - 1, WITH_SOMEBODY)
                || (words.is(i - 1, "to") && words.in(i - 2, Set.of("talk", "speak", "chat", "speaking", "talking")));
    }

    /** "year-end close", "quarter-end reporting". */
    private boolean isBookkeeping(Phrase phrase) {
        int last = phrase.end() - 1;
        return words.is(last, "end")
                && (words.is(last - 1, "-") || words.unit(last - 1) != null)
                && (words.in(phrase.end(), BOOKKEEPING)
                        || (words.is(phrase.end(), "and") && words.is(phrase.end() + 2, "-")));
    }

    /** "by the end of the week, Easter and all that", "with Thanksgiving coming up". */
    private boolean isInPassing(Phrase phrase) {
        if (phrase.bound() != Bound.ON || words.in(phrase.start(), Set.of("on", "in", "at", "during"))) {
            return false;
        }
        int end = phrase.end();
        return words.in(end, IN_PASSING)
                || words.after(end, "and", "all") > 0
                || words.after(end, "and", "everything") > 0
                || words.after(end, "in", "the", "way") > 0
                || words.after(phrase.start() - 2, "because", "of") > 0
                || words.after(phrase.start() - 2, "due", "to") > 0
                || words.after(phrase.start() - 2, "what", "with") > 0;
    }

    /** "Tomorrow is another day", "we live to fight another day". */
    private boolean isSaying(Phrase phrase) {
        return (words.is(phrase.start() - 1, "at") && words.after(phrase.start(), "the", "end", "of", "the", "day") > 0)
                || words.after(phrase.start(), "at", "the", "end", "of", "the", "day") > 0
                || words.after(phrase.start() - 1, "fight", "another", "day") > 0
                || words.after(phrase.end(), "is", "another", "day") > 0
                || words.after(phrase.start() - 1, "is", "another", "day") > 0
                || words.after(phrase.end(), "is", "a", "long", "time") > 0
                || (words.after(phrase.start() - 2, "call", "it") > 0 && words.is(phrase.end() - 1, "day"))
                || words.after(phrase.start() - 2, "public", "holiday") > 0
                || words.after(phrase.start() - 3, "public", "holiday", "on") > 0
                || words.after(phrase.start() - 2, "thank", "god") > 0;
    }
}
