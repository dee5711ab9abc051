package afterword.prose.posting;

import afterword.engine.fact.Word;
import org.jspecify.annotations.Nullable;

/**
 * Something an advert asks of applicants.
 *
 * @param detail the address, page, reference, documents or time it names, or null
 */
public record Instruction(Kind kind, @Nullable String detail) {

    /** What is asked. In notation each is written in lower case with hyphens. */
    public enum Kind implements Word {
        NO_CALLS,
        CALLS_WELCOME,
        NO_EMAILS,
        NO_AGENCIES,
        /** Nobody, or none of those who decide, may be contacted while the process runs. */
        SILENCE,
        /** Only those who get further are answered. */
        ONLY_SHORTLISTED,
        /** Who has not heard by then has been turned down; the detail says how long. */
        SILENCE_MEANS_NO,
        MAY_CLOSE_EARLY,
        APPLY_BY_EMAIL,
        APPLY_ONLINE,
        APPLY_BY_POST,
        APPLY_IN_PERSON,
        APPLICATION_FORM,
        NO_EMAILED_APPLICATIONS,
        NO_CV,
        /** The detail is to be quoted. */
        REFERENCE,
        /** The detail lists what is to be sent. */
        DOCUMENTS
    }
}
