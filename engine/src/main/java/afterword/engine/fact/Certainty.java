package afterword.engine.fact;

/** How much somebody meant a date. In notation each is written in lower case with hyphens. */
public enum Certainty implements Word {
    COMMITMENT,
    WISH
}
