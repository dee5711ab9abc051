package afterword.engine.fact;

/** How an interview is held. In notation each is written in lower case with hyphens. */
public enum Mode implements Word {
    ON_SITE,
    VIDEO,
    PHONE
}
