package afterword.engine.fact;

/** What a posting says about telephone calls. In notation each is written in lower case with hyphens. */
public enum CallPolicy implements Word {
    UNSAID,
    ALLOWED,
    FORBIDDEN
}
