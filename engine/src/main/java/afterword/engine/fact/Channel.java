package afterword.engine.fact;

/** A way to reach someone; a text message or a voicemail counts as a telephone contact. In notation each is written in lower case with hyphens. */
public enum Channel implements Word {
    EMAIL,
    PHONE,
    TEXT,
    POST,
    FAX,
    NETWORK,
    PORTAL,
    IN_PERSON
}
