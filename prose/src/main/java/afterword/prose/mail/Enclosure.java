package afterword.prose.mail;

/**
 * A file that goes along with a mail.
 *
 * @param name as whoever gets it sees it, without a path
 * @param bytes not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(String name, byte[] bytes) {}
