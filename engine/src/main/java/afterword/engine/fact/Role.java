package afterword.engine.fact;

/** What someone is in this application. In notation each is written in lower case with hyphens. */
public enum Role implements Word {
    HIRING_MANAGER,
    INTERVIEWER,
    HR,
    RECRUITER,
    ARRANGER,
    AGENCY_RECRUITER,
    REFERENCE,
    OTHER
}
