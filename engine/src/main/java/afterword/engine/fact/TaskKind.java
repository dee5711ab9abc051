package afterword.engine.fact;

/** Something the person does without contacting the employer. In notation each is written in lower case with hyphens. */
public enum TaskKind implements Word {
    ASK_DECISION_DATE,
    COLLECT_CARDS,
    CONFIRM_RESUME,
    DEBRIEF,
    ALERT_REFERENCES,
    KEEP_SEARCHING,
    PATIENCE_NOTE,
    PROFILE_CONSISTENCY,
    RECONFIRM_POSTING,
    FOLLOW_INSTRUCTIONS,
    INVOLVE_RECRUITER,
    CLOSING_NOTE,
    MONTHLY_REVIEW,
    UNSENT_THANK_YOU,
    CHECK_STILL_OPEN,
    CLARIFY_STOP,
    CLARIFY_DATE,
    CONFIRM_HELD,
    CHOOSE_DATE,
    NOTE_CALL,
    MARK_OFFER_DEADLINE
}
