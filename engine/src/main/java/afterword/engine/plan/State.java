package afterword.engine.plan;

import afterword.engine.fact.Word;

/** Where an application stands. */
public enum State implements Word {
    APPLIED,
    INTERVIEW_SCHEDULED,
    OPEN,
    AWAITING_REFRAIN_ANSWER,
    STOPPED,
    OFFERED,
    ACCEPTED,
    REJECTED,
    PRESUMED_CLOSED,
    WITHDRAWN
}
