package afterword.app.cli;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file that {@code --batch} names. */
final class BatchFile {

    private BatchFile() {}

    /**
     * Opens it; "-" is standard input.
     *
     * @param expected what should stand there, for whoever named something else
     * @throws BadInputException if there is no such file
     */
    static InputStream open(Session session, String file, String expected) throws IOException {
        if (file.equals("-")) {
            return session.here.in();
        }
        try {
            if (Files.isDirectory(Path.of(file))) {
                throw unreadable("'" + file + "' is a folder", expected);
            }
            return Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            throw unreadable("there is no file '" + file + "'", expected);
        }
    }

    private static BadInputException unreadable(String message, String expected) {
        return new BadInputException(new Problem(Arguments.place("--batch"), null, message, expected, null));
    }
}
