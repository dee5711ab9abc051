package afterword.engine.plan;

import afterword.engine.fact.Word;

/** What an application waits for when nothing is to be done (U39). */
public enum Waiting implements Word {
    /** For the employer, until the next step's day. */
    ANSWER,
    /** For the date the employer stated. */
    STATED_DATE,
    /** For the interview. */
    INTERVIEW,
    /** For the new date of a cancelled interview. */
    NEW_DATE,
    /** For someone's return. */
    RETURN,
    /** For the person to choose a date the rulebook does not give. */
    CHOICE,
    /** For the candidate's own decision on an offer. */
    DECISION,
    /** Nothing is left to do; a look once a month. */
    REVIEW
}
