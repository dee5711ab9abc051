package afterword.app.letters;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Form;

/**
 * Which letter: one for each message, person and form.
 *
 * @param application its id
 * @param to the person's id
 */
public record LetterKey(String application, MessageKind kind, String to, Form form) {}
