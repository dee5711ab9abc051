package afterword.engine.fact;

/** Whether messages go through the agency that presented the candidate, or may go to the employer. In notation each is written in lower case with hyphens. */
public enum AgencyPolicy implements Word {
    THROUGH_AGENCY,
    DIRECT_OK
}
