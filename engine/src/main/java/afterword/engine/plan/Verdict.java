package afterword.engine.plan;

import afterword.engine.fact.Word;

/** The five answers to "may I contact them?". */
public enum Verdict implements Word {
    YES,
    YES_BUT,
    NOT_UNTIL,
    ANOTHER_CHANNEL,
    NO
}
