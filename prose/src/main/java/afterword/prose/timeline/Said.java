package afterword.prose.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A text and the calendar of the day on which it was said.
 *
 * @param words the text
 * @param days the calendar
 * @param named the day or stretch named last before the place that is looked at, null without one
 */
record Said(Tokens words, Days days, @Nullable When named) {

    Said after(When when) {
        return new Said(words, days, when);
    }

    /** The same, with days without a year looked for on or after another day. */
    Said since(Days other) {
        return new Said(words, other, named);
    }
}
