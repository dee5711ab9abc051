package afterword.prose.posting;

import org.jspecify.annotations.Nullable;

/**
 * Something an advert says, with the words it was read from.
 *
 * @param says the sentence or line, as it stands in the advert's text; for the data of a page, the field and its value
 * @param at where {@code says} stands in {@link Advert#text()}, null if it comes from the page's data
 */
public record Found<T>(T value, String says, @Nullable Span at) {

    /** Read from a sentence. */
    static <T> Found<T> in(Sentence sentence, T value) {
        return new Found<>(value, sentence.original(), new Span(sentence.start(), sentence.end()));
    }

    /** Read from the data that a page carries for programs. */
    static <T> Found<T> data(String field, T value, String written) {
        return new Found<>(value, field + ": " + written, null);
    }
}
