package afterword.prose.timeline;

/** What a day is said of. */
enum Subject {
    /** News or a decision. */
    NEWS,
    /** Another step of filling the place: applying, interviews, a shortlist. */
    STEP,
    /** Nothing that is said beside it. */
    UNSAID,
    /** When the work begins. */
    WORK("when the work begins"),
    /** Somebody is away or comes back, or an office is closed. */
    ABSENCE("somebody's absence"),
    /** Something is asked of the person. */
    ASKED("something asked of you"),
    /** It is over. */
    PAST("something past"),
    /** It holds only if something happens. */
    CONDITION("a condition"),
    /** Anything else: a birthday, opening hours, thanks. */
    OTHER("something else"),
    /** Nothing tells, and nothing speaks for filling a place. */
    UNTOLD("something else"),
    /** A length of something: experience, notice, a contract. */
    LENGTH("how long something is");

    private final String words;

    Subject() {
        this("");
    }

    Subject(String words) {
        this.words = words;
    }

    boolean counts() {
        return this == NEWS || this == STEP || this == UNSAID;
    }

    /** What it is about, for people; empty where it counts. */
    String words() {
        return words;
    }
}
