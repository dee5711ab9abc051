package afterword.app.telling;

/** Kinds of facts that somebody looks for in the same place. */
public enum Group {
    THEY("They wrote or called"),
    I("I wrote or called"),
    INTERVIEW("An interview"),
    OFFER("An offer"),
    OVER("It is over, or is it?"),
    PEOPLE("People"),
    MYSELF("For myself");

    private final String words;

    Group(String words) {
        this.words = words;
    }

    /** As a heading. */
    public String words() {
        return words;
    }
}
