package afterword.app.letters;

import afterword.engine.fact.Word;
import java.time.Instant;

/**
 * A letter as it once stood.
 *
 * @param number counted from 1
 * @param at when it was last like that
 */
public record Version(int number, Text text, Made made, Instant at) {

    /** Where its words come from. In notation each is written in lower case with hyphens. */
    public enum Made implements Word {
        TYPED,
        DRAFTED,
        MENDED,
        BROUGHT_BACK
    }
}
