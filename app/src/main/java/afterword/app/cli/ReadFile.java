package afterword.app.cli;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.mail.MailFile;
import afterword.prose.mail.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text that somebody else wrote, from a file. */
final class ReadFile {

    /** In bytes. */
    static final int LARGEST = 5_000_000;

    private static final String A_MAIL = "a mail saved as a file, such as reply.eml";
    private static final int MOST_NAMES = 1_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ReadFile() {}

    /**
     * The text of a file.
     *
     * @param told where its name stands, null if that is the command line
     * @throws BadInputException if it cannot be read, is no text, or is too large
     */
    static String text(String file, @Nullable Place told) {
        Place place = told == null ? new Place(file, 1, 1) : told;
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw problem(place, file, "'" + file + "' is no name of a file", "the name of a file", null);
        }
        if (Files.isDirectory(path)) {
            throw problem(place, file, "'" + file + "' is a folder", "a file", null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return decoded(place, file, in.readNBytes(LARGEST + 1));
        } catch (NoSuchFileException e) {
            throw problem(place, file, "there is no file '" + file + "'", "a file with text", near(path));
        } catch (AccessDeniedException e) {
            throw problem(place, file, "you may not read '" + file + "'", "a file you may read", null);
        } catch (IOException e) {
            throw problem(place, file, "'" + file + "' cannot be read", "a file that can be read", null);
        }
    }

    /**
     * The mail in a file.
     *
     * @param told where its name stands
     * @throws BadInputException if it cannot be read or is no mail
     */
    static Message mail(String file, Place told) {
        try {
            return new MailFile().read(Path.of(file));
        } catch (MailFile.Unreadable bad) {
            throw problem(told, null, String.valueOf(bad.getMessage()), A_MAIL, bad.maybe());
        } catch (InvalidPathException bad) {
            throw problem(told, null, String.valueOf(bad.getMessage()), A_MAIL, null);
        }
    }

    /** The text of a stream, for which problems give this name. */
    static String text(InputStream in, String name) throws IOException {
        return decoded(new Place(name, 1, 1), null, in.readNBytes(LARGEST + 1));
    }

    private static String decoded(Place place, @Nullable String file, byte[] bytes) {
        String name = file == null ? "it" : "'" + file + "'";
        if (bytes.length > LARGEST) {
            throw problem(
                    place,
                    file,
                    name + " is larger than " + LARGEST / 1_000_000 + " MB",
                    "a smaller file",
                    "the text alone, copied out of it");
        }
        if (starts(bytes, "%PDF")) {
            throw problem(place, file, name + " is a PDF", "text or a saved page", "its text, copied out of it");
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            throw problem(
                    place,
                    file,
                    name + " is packed, as word processors do",
                    "text or a saved page",
                    "its text, copied out of it");
        }
        Charset marked = mark(bytes);
        if (marked != null) {
            return new String(bytes, marked).substring(1);
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw problem(place, file, name + " is no text", "text or a saved page", null);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Older pages; every byte of theirs is some letter.
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, String with) {
        byte[] start = with.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static @Nullable Charset mark(byte[] bytes) {
        if (starts(bytes, "\u00ef\u00bb\u00bf")) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, "\u00fe\u00ff")) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, "\u00ff\u00fe") ? StandardCharsets.UTF_16LE : null;
    }

    /** A file of the same folder that may have been meant, or null. */
    private static @Nullable String near(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || path.getFileName() == null || !Files.isDirectory(parent)) {
            return null;
        }
        try (Stream<Path> files = Files.list(parent)) {
            List<String> names = files.limit(MOST_NAMES)
                    .map(each -> each.getFileName().toString())
                    .toList();
            String name = Nearest.of(path.getFileName().toString(), names);
            return name == null ? null : path.resolveSibling(name).toString();
        } catch (IOException e) {
            return null;
        }
    }

    private static BadInputException problem(
            Place place, @Nullable String value, String message, String expected, @Nullable String maybe) {
        return new BadInputException(new Problem(place, value, message, expected, maybe));
    }
}
