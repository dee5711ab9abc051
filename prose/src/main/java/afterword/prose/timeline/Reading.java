package afterword.prose.timeline;

import afterword.engine.fact.Precision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something will happen, as a text has it.
 *
 * @param first the first day of the window, null if the precision is none
 * @param last the last day of the window, null if the precision is none
 * @param precision exact, vague or none
 * @param words the words that were read, empty if the precision is none
 * @param how how they were read, one sentence for people
 * @param others the other days that the text names
 */
public record Reading(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Precision precision,
        String words,
        String how,
        List<Other> others) {

    public Reading {
        others = List.copyOf(others);
    }

    /**
     * Days that a text names and that were not taken for when something will happen.
     *
     * @param first the first of them, null if no day follows from the words
     * @param last the last of them, null if no day follows from the words
     * @param words the words that name them
     * @param why why they were not taken, a few words
     */
    public record Other(@Nullable LocalDate first, @Nullable LocalDate last, String words, String why) {}
}
