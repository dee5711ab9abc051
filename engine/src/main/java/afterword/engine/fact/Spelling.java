package afterword.engine.fact;

/** Where the spelling of a name comes from. In notation each is written in lower case with hyphens. */
public enum Spelling implements Word {
    CARD,
    HR,
    WEB,
    HEARD
}
