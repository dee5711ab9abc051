package afterword.prose.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        private final @Nullable String maybe;

        Unreadable(String message, @Nullable String maybe) {
            super(message);
            this.maybe = maybe;
        }

        /** What it may be instead and what helps then, null if nobody can tell. */
        public @Nullable String maybe() {
            return maybe;
        }
    }

    /**
     * The message in a file.
     *
     * @throws Unreadable when there is no such file, it cannot be read, or it is no mail
     */
    public Message read(Path file) throws Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable("'" + file + "' is a folder", null);
        }
        if (!Files.exists(file)) {
            throw new Unreadable("there is no file '" + file + "'", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new Unreadable(
                    "'" + file + "' cannot be read: " + e.getMessage(),
                    "another program holds it, or it belongs to another user");
        }
    }

    /**
     * The message in a file that somebody sent along.
     *
     * @param name what the file is called, for whoever sent it
     * @throws Unreadable when it is no mail
     * @throws IOException when it breaks off
     */
    public Message read(InputStream file, String name) throws Unreadable, IOException {
        InputStream in = new BufferedInputStream(file, PEEKED);
        in.mark(PEEKED);
        byte[] beginning = in.readNBytes(PEEKED);
        in.reset();
        if (beginning.length == 0) {
            throw new Unreadable("'" + name + "' is empty", null);
        }
        if (!isMail(beginning)) {
            throw new Unreadable(
                    "'" + name + "' is no mail: it has no header such as From: at its beginning",
                    hint(beginning, name));
        }
        return reader.read(in);
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
    private static String hint(byte[] beginning, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean ole = beginning.length > 3 && (beginning[0] & 0xff) == 0xd0 && (beginning[1] & 0xff) == 0xcf;
        if (ole || name.endsWith(".msg")) {
            return "it was saved by Outlook as .msg: save it as .eml, or paste its text";
        }
        if ((beginning.length > 1 && beginning[0] == '%' && beginning[1] == 'P') || name.endsWith(".pdf")) {
            return "it is a PDF: save the mail itself, or paste its text";
        }
        return beginning[0] == '<'
                ? "it is a saved page: save the mail itself, or paste its text"
                : "it is its text alone: paste that instead";
    }
}
