package afterword.prose.letter;

import afterword.engine.fact.MessageKind;
import java.util.List;

/**
 * A message as somebody means to send it.
 *
 * @param to id of the person it goes to
 * @param subject one line, empty where the form has none
 * @param body from the salutation to the signature, lines ended by {@code \n}
 * @param attachments names of the files that go along
 */
public record Letter(MessageKind kind, Form form, String to, String subject, String body, List<String> attachments) {}
