package afterword.prose.tone;

import afterword.engine.rule.Source;
import afterword.prose.letter.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule asks of a sentence: things that are not said, and things a letter says somewhere.
 *
 * @param id "L4", for ever
 * @param severity of what it finds, where a fault has none of its own
 * @param unless in a sentence with one of these nothing is a fault
 * @param impression what to say of a sentence that no pattern knows and the second opinion minds; null where it has none
 * @param good sentences it has nothing against; where it wants something, they say it
 * @param bad sentences it has something against
 */
record Check(
        String id,
        String title,
        Severity severity,
        List<Source> sources,
        List<Pattern> unless,
        List<Fault> faults,
        List<Wish> wanted,
        @Nullable Impression impression,
        List<String> good,
        List<String> bad) {

    /**
     * Something that is not said.
     *
     * @param says one sentence in the product's voice
     * @param instead what may stand in its place, null where there is no single such thing
     * @param several whether once is no fault, and the second sentence with it is
     */
    record Fault(
            String title,
            String says,
            Severity severity,
            @Nullable String instead,
            boolean several,
            List<Pattern> patterns) {}

    /**
     * How a sentence may come across.
     *
     * @param says one sentence in the product's voice
     */
    record Impression(String title, String says) {}

    /**
     * Something that is said.
     *
     * @param name of its own within the check
     * @param title what to call its absence
     * @param says the same in one sentence
     * @param unless a sentence with one of these does not say it
     */
    record Wish(String name, String title, String says, List<Pattern> unless, List<Pattern> patterns) {}
}
