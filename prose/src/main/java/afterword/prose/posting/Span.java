package afterword.prose.posting;

/**
 * A part of a text.
 *
 * @param start its first character
 * @param end behind its last character
 */
public record Span(int start, int end) {}
