package afterword.engine.fact;

/** How far an employer asked to be left alone, from no questions about status to nothing at all. In notation each is written in lower case with hyphens. */
public enum StopDegree implements Word {
    NO_STATUS_CONTACT,
    PROCESS_SILENCE,
    NO_CONTACT,
    UNCLEAR
}
