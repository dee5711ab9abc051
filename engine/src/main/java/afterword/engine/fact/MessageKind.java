package afterword.engine.fact;

/** What a message is for. In notation each is written in lower case with hyphens. */
public enum MessageKind implements Word {
    THANK_YOU,
    FOLLOW_UP,
    CLOSING_QUESTION,
    OFFER_NOTICE,
    APPLICATION_FOLLOW_UP,
    REJECTION_REPLY,
    FEEDBACK_REQUEST,
    NETWORK_INVITE,
    REFERRAL_REQUEST,
    CONTACT_LOOKUP,
    EMPLOYER_REQUESTED,
    LOGISTICS,
    CORRECTION,
    REPLY,
    WITHDRAWAL,
    OFFER_ANSWER
}
