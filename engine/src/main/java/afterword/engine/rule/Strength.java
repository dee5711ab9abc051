package afterword.engine.rule;

import afterword.engine.fact.Word;

/** How strongly a rule is meant. */
public enum Strength implements Word {
    /** A duty. */
    MUST,
    /** A recommendation. */
    SHOULD,
    /** A permission. */
    MAY,
    /** A prohibition. */
    MUST_NOT,
    /** A promise of the product, which no rulebook can drop. */
    PROMISE
}
