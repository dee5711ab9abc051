package afterword.prose.letter;

/**
 * Some words of a letter.
 *
 * @param part where they stand
 * @param from index of the first character in that part, in UTF-16 units as {@link String#charAt} counts
 * @param to index after the last
 */
public record Span(Part part, int from, int to) {

    /** A part of a letter. */
    public enum Part {
        SUBJECT,
        BODY
    }
}
