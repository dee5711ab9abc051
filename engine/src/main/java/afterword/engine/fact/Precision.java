package afterword.engine.fact;

/** How exactly a date was stated; a vague answer is never turned into an exact one. In notation each is written in lower case with hyphens. */
public enum Precision implements Word {
    EXACT,
    VAGUE,
    NONE
}
