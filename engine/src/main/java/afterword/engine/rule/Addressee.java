package afterword.engine.rule;

import afterword.engine.fact.Word;

/** To whom a step goes. */
public enum Addressee implements Word {
    /** Who stated the date if they speak for the employer, else hiring manager, recruiter, first interviewer (S2.27, C21). */
    IN_CHARGE,
    /** Of those met at the last interview, who is in charge; if nobody was met yet, who is in charge (S3.16). */
    INTERVIEWER,
    /** The person the step is planned for. */
    THE_PERSON,
    /** The agency's recruiter. */
    AGENCY_RECRUITER,
    /** Human resources, else whoever arranged the interview. */
    HUMAN_RESOURCES,
    /** Whoever wrote. */
    SENDER
}
