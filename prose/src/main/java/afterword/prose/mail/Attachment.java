package afterword.prose.mail;

/**
 * What a message carries beside its text.
 *
 * @param name the file's name as the sender gave it, without a path; empty when it has none
 * @param type such as application/pdf, in lower case
 * @param size in bytes, transfer encoding taken off; where the message was cut short, as many as were seen
 */
public record Attachment(String name, String type, long size) {}
