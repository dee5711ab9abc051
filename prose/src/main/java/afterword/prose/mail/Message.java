package afterword.prose.mail;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a person would have it read aloud: who wrote, when, and what is new in it.
 *
 * @param from who wrote; empty when no one is named
 * @param to whom it was for, copies left out
 * @param copies who else got it, openly or not
 * @param subject on one line, encoded words read
 * @param sent when its sender says it was sent, with the sender's offset from UTC; null when it does not say
 * @param id the message's own, without its brackets; null when it has none
 * @param inReplyTo the id of the message it answers; null when it does not say
 * @param body the newest text only: no quoted text, no signature, no disclaimer. One line feed ends a line
 * @param text all of its text, quoted text with "> " before each line
 * @param origin a person, a program, or the post that did not arrive
 * @param attachments in their order
 * @param cutShort whether the message goes beyond what is read of one, so that text or attachments may be missing
 */
public record Message(
        List<Address> from,
        List<Address> to,
        List<Address> copies,
        String subject,
        @Nullable OffsetDateTime sent,
        @Nullable String id,
        @Nullable String inReplyTo,
        String body,
        String text,
        Origin origin,
        List<Attachment> attachments,
        boolean cutShort) {
    public Message {
        from = List.copyOf(from);
        to = List.copyOf(to);
        copies = List.copyOf(copies);
        attachments = List.copyOf(attachments);
    }
}
