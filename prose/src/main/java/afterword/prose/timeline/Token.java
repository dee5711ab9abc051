package afterword.prose.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark of a text.
 *
 * @param word in small letters, without a possessive ending; for a mark the mark itself
 * @param number the value of digits and of words for numbers, -1 without one
 * @param meaning what the word is in a calendar, or null
 * @param start its first character in the text
 * @param end behind its last character
 * @param capital whether it begins with a capital letter
 */
record Token(
        Kind kind,
        String word,
        int number,
        @Nullable Meaning meaning,
        int start,
        int end,
        boolean capital,
        boolean owns) {

    enum Kind {
        WORD,
        /** Digits, "5". */
        NUMBER,
        /** Digits with an ending, "5th". */
        ORDINAL,
        /** A time of day, "5pm" or "17:00". */
        CLOCK,
        MARK
    }

    /** Behind the end of the text. */
    static final Token NONE = new Token(Kind.MARK, "", -1, null, 0, 0, false, false);
}
