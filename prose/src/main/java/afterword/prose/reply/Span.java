package afterword.prose.reply;

/**
 * A stretch of a text.
 *
 * @param start first character, counted from 0
 * @param end one past the last
 */
public record Span(int start, int end) {

    /** The words themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
