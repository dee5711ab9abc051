package afterword.engine.rule;

import afterword.engine.fact.Word;

/** A way a rule names for a message: a channel, or how to find one. */
public enum Route implements Word {
    EMAIL,
    PHONE,
    POST,
    FAX,
    NETWORK,
    /** The first of email and telephone that is allowed and was not used since the employer last moved things. */
    OTHER_OUTLET,
    /** What the person likes best, if it can be used. */
    THEIR_MEDIUM,
    /** What the employer asked for. */
    AS_REQUESTED
}
