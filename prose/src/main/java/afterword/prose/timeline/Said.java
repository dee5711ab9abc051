package afterword.prose.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A text and the calendar of the day on which it was said.
 *
 * @param words the text
 * @param days the calendar
 * @param named the day or stretch named last before the place that is looked at, null without one
 * @param inside whether what is looked for is part of another day's words, as "Friday" in "two weeks from Friday": then
 *     nothing is counted, so that no text leads ever deeper
 */
record Said(Tokens words, Days days, @Nullable When named, boolean inside) {

    Said after(When when) {
        return new Said(words, days, when, inside);
    }

    /** The same, with days without a year looked for on or after another day. */
    Said since(Days other) {
        return new Said(words, other, named, inside);
    }

    /** The same, for a day within the words of another. */
    Said within() {
        return new Said(words, days, named, true);
    }
}
