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
 * @param copies who else would get the very same message: ids, or addresses of people who have none
 */
public record Letter(
        MessageKind kind,
        Form form,
        String to,
        String subject,
        String body,
        List<String> attachments,
        List<String> copies) {

    /** A letter to one person alone. */
    public Letter(MessageKind kind, Form form, String to, String subject, String body, List<String> attachments) {
        this(kind, form, to, subject, body, attachments, List.of());
    }
}
