package afterword.engine.fact;

/** What a message of the employer's side means. In notation each is written in lower case with hyphens. */
public enum Meaning implements Word {
    ACKNOWLEDGEMENT,
    NEWS,
    TIMELINE,
    REQUEST,
    INVITATION,
    OFFER,
    REJECTION,
    HIRED,
    STOP,
    REOPENED,
    AUTO_REPLY,
    MISSED_CALL,
    CALLS_WELCOME,
    INVITE_ACCEPTED,
    OTHER
}
