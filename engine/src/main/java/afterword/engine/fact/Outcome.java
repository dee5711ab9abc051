package afterword.engine.fact;

/** What came of a call. In notation each is written in lower case with hyphens. */
public enum Outcome implements Word {
    TALKED,
    VOICEMAIL,
    NO_ANSWER,
    GATEKEEPER,
    NOT_THROUGH
}
