package afterword.app.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database cannot be had. The message says in plain words what is wrong and what to do about it. */
public final class PostgresTrouble extends RuntimeException {

    PostgresTrouble(String words) {
        super(words);
    }

    PostgresTrouble(String words, @Nullable Throwable cause) {
        super(words, cause);
    }

    /** What went wrong with files below {@code place}. */
    static PostgresTrouble with(Path place, IOException cause) {
        if (cause instanceof AccessDeniedException
                || (cause instanceof FileSystemException of && "Operation not permitted".equals(of.getReason()))) {
            return new PostgresTrouble(
                    "Afterword may not write to " + cause.getMessage() + ". Make " + place
                            + " belong to the account that starts Afterword, or name another directory:"
                            + " AFTERWORD_HOME=/some/where ./afterword",
                    cause);
        }
        return told(place, String.valueOf(cause.getMessage()), cause);
    }

    /** What one of PostgreSQL's programs complained of in {@code said}, working below {@code place}. */
    static PostgresTrouble told(Path place, String said, @Nullable Throwable cause) {
        if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
            return new PostgresTrouble(
                    "The disk that holds " + place
                            + " is full. Free some space (100 MB let the database start), then start"
                            + " Afterword again; nothing that was confirmed as saved is lost.",
                    cause);
        }
        if (said.contains("Read-only file system")) {
            return new PostgresTrouble(
                    place + " lies on a file system that can only be read. Name a directory that can be written to:"
                            + " AFTERWORD_HOME=/some/where ./afterword",
                    cause);
        }
        if (othersAreDying(said)) {
            return new PostgresTrouble(
                    "Processes of a database that crashed still use " + place
                            + ". Wait a minute and start Afterword again; if that does not help, restart the machine.",
                    cause);
        }
        if (said.contains("wrong ownership")
                || said.contains("invalid permissions")
                || said.contains("ermission denied")) {
            return new PostgresTrouble(
                    "The database may not use " + place
                            + ": some of it belongs to another account. Give all of it back to the"
                            + " account that Afterword was first started with. PostgreSQL said: " + last(said),
                    cause);
        }
        return new PostgresTrouble("The database in " + place + " failed. PostgreSQL said: " + last(said), cause);
    }

    /** Whether children of a server that was killed still use its memory, by what its successor {@code said}. */
    static boolean othersAreDying(String said) {
        return said.contains("pre-existing shared memory block");
    }

    private static String last(String said) {
        String all = said.strip();
        return all.length() <= 1500 ? all : "..." + all.substring(all.length() - 1500);
    }
}
