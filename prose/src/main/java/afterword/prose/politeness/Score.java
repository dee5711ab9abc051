package afterword.prose.politeness;

import afterword.prose.reply.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How polite a text is.
 *
 * @param value from 0, an order, to 1; of several requests the least polite one's. Where nothing is asked, what its phrases
 *     alone come to; 0.5 if there are none
 * @param asking whether anything is asked
 * @param request the least polite request with the sentences around it, or the whole text if it asks for nothing
 * @param phrases what raised or lowered it, in the order of the text; no two overlap
 */
public record Score(double value, boolean asking, Span request, List<Phrase> phrases) {

    /** The phrase that lowers the least polite request most, if any does. */
    public Optional<Phrase> lowest() {
        return phrases.stream()
                .filter(phrase -> phrase.weight() < 0
                        && request.start() <= phrase.span().start()
                        && phrase.span().end() <= request.end())
                .min(Comparator.comparingDouble(Phrase::weight));
    }
}
