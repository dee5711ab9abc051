package afterword.engine.notation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads YAML 1.2 or JSON into one tree that knows its places. */
public final class Notation {

    private Notation() {}

    /**
     * Reads YAML 1.2: {@code 17:00} and {@code 2026-06-02} stay the text they are.
     *
     * @param file the name that problems give
     * @throws BadInputException if it is no YAML, holds no or several documents, a key twice, or repeats itself without
     *     measure
     */
    public static Node yaml(String file, String text) {
        return YamlTree.read(file, withoutMark(text));
    }

    /**
     * Reads JSON.
     *
     * @param file the name that problems give
     * @throws BadInputException if it is no JSON, holds no or several values, or a key twice
     */
    public static Node json(String file, String text) {
        byte[] bytes = withoutMark(text).getBytes(StandardCharsets.UTF_8);
        return json(file, 1, bytes, 0, bytes.length);
    }

    /**
     * Reads JSON out of a larger buffer, such as one line of many.
     *
     * @param line the number of the first line, counted from 1
     * @param utf8 not kept
     * @throws BadInputException as for a text
     */
    public static Node json(String file, int line, byte[] utf8, int offset, int length) {
        return JsonTree.read(file, line, utf8, offset, length, true);
    }

    /**
     * Like {@link #json(String, int, byte[], int, int)} and a third faster, but every part claims to begin where the first
     * line does. For whoever reads very many and reads one again, with its places, when there is a problem with it.
     */
    public static Node jsonUnplaced(String file, int line, byte[] utf8, int offset, int length) {
        return JsonTree.read(file, line, utf8, offset, length, false);
    }

    /**
     * Reads a file: JSON if its name ends in ".json", else YAML, of which JSON is nearly a part.
     *
     * @throws BadInputException if it cannot be read, is not UTF-8, or its text is not understood
     */
    public static Node read(Path path) {
        String file = path.toString();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file", "the name of a file");
        } catch (CharacterCodingException e) {
            throw unreadable(file, "the file is no text", "text in UTF-8");
        } catch (AccessDeniedException e) {
            throw unreadable(file, "you may not read this file", "a file you may read");
        } catch (IOException e) {
            throw Files.isDirectory(path)
                    ? unreadable(file, "this is a folder", "a file")
                    : unreadable(file, "the file cannot be read" + cause(path, e), "a file that can be read");
        }
        return file.toLowerCase(Locale.ROOT).endsWith(".json") ? json(file, text) : yaml(file, text);
    }

    private static String cause(Path path, IOException problem) {
        if (Files.isSymbolicLink(path)) {
            return ", it is a link that leads to itself or too far";
        }
        String reason = problem instanceof FileSystemException known ? known.getReason() : problem.getMessage();
        return reason == null ? "" : ": " + reason;
    }

    private static BadInputException unreadable(String file, String message, String expected) {
        return new BadInputException(new Problem(new Place(file, 1, 1), null, message, expected, null));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
