package afterword.prose.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A message kept as a file, as mail programs save it: FILE.eml. */
public final class MailFile {
    /** What one of a mail's own fields is called; a file without any of them is no mail. */
    private static final String[] OWN_FIELDS = {
        "from", "to", "subject", "date", "message-id", "return-path", "mime-version", "content-type", "delivered-to"
    };

    private static final int PEEKED = 64 << 10;

    private final MessageReader reader = new MessageReader();

    /** Why a file was not read, for whoever named it: what is wrong with which file, and what may help. */
    public static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    /**
     * The message in a file.
     *
     * @throws Unreadable when there is no such file, it cannot be read, or it is no mail
     */
    public Message read(Path file) throws Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable(file + " is a folder. Expected a mail saved as a file, such as reply.eml.");
        }
        if (!Files.exists(file)) {
            throw new Unreadable("There is no file " + file + ". Expected a mail saved as a file, such as reply.eml.");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PEEKED)) {
            in.mark(PEEKED);
            byte[] beginning = in.readNBytes(PEEKED);
            in.reset();
            if (beginning.length == 0) {
                throw new Unreadable(file + " is empty. Expected a mail saved as a file.");
            }
            if (!isMail(beginning)) {
                throw new Unreadable(file + " is no mail: it has no header such as \"From: ...\" at its beginning."
                        + hint(beginning, file));
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be read: " + e.getMessage() + ". Maybe another program holds it, or it"
                    + " belongs to another user.");
        }
    }

    private static boolean isMail(byte[] beginning) throws IOException {
        Map<String, String> fields =
                MimeReader.read(new ByteArrayInputStream(beginning)).fields();
        for (String name : OWN_FIELDS) {
            if (fields.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /** What the file is instead, where that is easily told. */
    private static String hint(byte[] beginning, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean ole = beginning.length > 3 && (beginning[0] & 0xff) == 0xd0 && (beginning[1] & 0xff) == 0xcf;
        if (ole || name.endsWith(".msg")) {
            return " Maybe it was saved by Outlook as .msg: save it as .eml, or paste its text.";
        }
        if ((beginning.length > 1 && beginning[0] == '%' && beginning[1] == 'P') || name.endsWith(".pdf")) {
            return " Maybe it is a PDF: save the mail itself, or paste its text.";
        }
        return beginning[0] == '<'
                ? " Maybe it is a saved page: save the mail itself, or paste its text."
                : " Maybe it is its text alone: paste that instead.";
    }
}
