package afterword.prose.tone;

import afterword.prose.letter.Span;

/**
 * A sentence that says what a check wants said.
 *
 * @param check its id ("L11")
 * @param wish which of the things it wants ("thanks")
 * @param span the sentence
 */
public record Sign(String check, String wish, Span span) {}
