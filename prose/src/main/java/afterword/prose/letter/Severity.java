package afterword.prose.letter;

import afterword.engine.fact.Word;

/** How much a finding weighs (rules 5.0). In notation each is written in lower case. */
public enum Severity implements Word {
    /** Is not sent through the product: a fact is wrong, and that can be decided. */
    ERROR,
    /** May go a day later, after a second reading. */
    HELD,
    /** May go once the person says that it is meant. */
    WARNING,
    /** A suggestion. */
    ADVICE,
    /** Something done well. */
    GOOD
}
