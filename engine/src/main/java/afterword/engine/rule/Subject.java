package afterword.engine.rule;

import afterword.engine.fact.Word;

/** What a step or a task is planned for: once for each of these. */
public enum Subject implements Word {
    /** The application: the chain of follow-ups, one after the other. */
    APPLICATION,
    /** Each person met on each interview day that was held. */
    INTERVIEWER,
    /** Each person met in a round; days within two business days of each other count as one, the last. */
    INTERVIEWER_ROUND,
    /** Each interview day that was held. */
    INTERVIEW,
    /** Each person met who is owed thanks and cannot be reached in writing. */
    MISSING_ADDRESS,
    /** A contact the employer asked for. */
    REQUEST,
    /** A rejection that still stands. */
    REJECTION,
    /** Each person met, once there is nothing left to hope for. */
    FORMER_INTERVIEWER,
    /** This employer's own offer. */
    OFFER,
    /** Each reference that has not been told. */
    REFERENCE,
    /** An interview that is scheduled. */
    SCHEDULED_INTERVIEW,
    /** A stop whose degree is unclear. */
    UNCLEAR_STOP
}
