package afterword.app.cli;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that is written for a person. None is ever written over: what stood there may be signed already. */
final class NewFile {

    private static final Place OUT = Arguments.place("--out");

    private NewFile() {}

    /** @throws BadInputException if there is such a file already, or it cannot be written there */
    static void write(String name, byte[] bytes) throws IOException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw problem(name, "'" + name + "' is no name of a file", "the name of a new file", null);
        }
        if (Files.isDirectory(path)) {
            throw problem(name, "'" + name + "' is a folder", "the name of a new file", null);
        }
        try {
            Files.write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw problem(name, "there is a file '" + name + "' already", "a name that is free", free(path));
        } catch (NoSuchFileException e) {
            throw problem(name, "there is no folder '" + path.getParent() + "'", "a folder that is there", null);
        } catch (AccessDeniedException e) {
            throw problem(name, "you may not write '" + name + "'", "a folder you may write into", null);
        }
    }

    private static @Nullable String free(Path taken) {
        String name = String.valueOf(taken.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 1 ? name : name.substring(0, dot);
        String end = dot < 1 ? "" : name.substring(dot);
        for (int number = 2; number < 100; number++) {
            Path other = taken.resolveSibling(stem + "-" + number + end);
            if (!Files.exists(other)) {
                return other.toString();
            }
        }
        return null;
    }

    private static BadInputException problem(String name, String message, String expected, @Nullable String maybe) {
        return new BadInputException(new Problem(OUT, name, message, expected, maybe));
    }
}
