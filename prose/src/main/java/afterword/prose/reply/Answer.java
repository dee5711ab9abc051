package afterword.prose.reply;

import afterword.engine.fact.Word;

/**
 * What a mail of the employer's side can be. One mail may be several of them. docs/replies.md says where the lines are.
 * In notation each is written in lower case with hyphens.
 */
public enum Answer implements Word {
    ACKNOWLEDGEMENT,
    /** Where things stand, without a date and without a decision. */
    NEWS,
    TIMELINE,
    /** A date that replaces one given earlier, or a delay of a stated length. */
    TIMELINE_MOVED,
    ON_HOLD,
    /** To a conversation whose time they name, or which is settled. */
    INVITATION,
    /** To a conversation whose time is still to be found. */
    SCHEDULING,
    DOCUMENTS_WANTED,
    CALL_WANTED,
    FOLLOW_UP_WANTED,
    FORM_REJECTION,
    PERSONAL_REJECTION,
    REOPENED,
    OFFER,
    NO_STATUS_CONTACT,
    PROCESS_SILENCE,
    NO_CONTACT,
    CALLS_WELCOME,
    CALLS_UNWELCOME,
    OUT_OF_OFFICE,
    BOUNCE,
    /** Mail that is not about a job at all. */
    NO_JOB_MAIL,
    /** About the job, but what it means a person must see. */
    UNSURE;

    /** Whether it ends the hope or the talk, and so is never claimed on weak evidence. */
    boolean grave() {
        return switch (this) {
            case FORM_REJECTION, PERSONAL_REJECTION, NO_STATUS_CONTACT, PROCESS_SILENCE, NO_CONTACT -> true;
            default -> false;
        };
    }
}
