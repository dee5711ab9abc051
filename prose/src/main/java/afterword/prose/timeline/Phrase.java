package afterword.prose.timeline;

import afterword.engine.fact.Precision;
import java.time.LocalDate;

/**
 * Words of a text that name a day or a stretch of days, with what they say of it.
 *
 * @param named the day or stretch itself, free days included, before "by", "after" and the like
 * @param first the first day of the window
 * @param last the last day of the window
 * @param precision exact or vague; {@link Precision#NONE} where time is counted from something of which no day is known
 * @param bound what the words before and behind make of the day
 * @param start the first token of it
 * @param end the token behind it
 */
record Phrase(
        When named, LocalDate first, LocalDate last, Precision precision, Bound bound, String how, int start, int end) {

    boolean isLength() {
        return named.grain() == Grain.LENGTH;
    }

    /** Whether all of it was over when it was said. */
    boolean isOver(LocalDate said) {
        return last.isBefore(said);
    }

    /** Whether it is the first day that it may be. */
    boolean isLowest() {
        return bound == Bound.FROM || bound == Bound.AFTER;
    }

    /** Whether it is the last day that it may be. */
    boolean isHighest() {
        return bound == Bound.BY || bound == Bound.BEFORE;
    }
}
