package afterword.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the file postmaster.pid of a data directory says of the server that wrote it last. */
final class Postmaster {

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /**
     * The server that runs on this data directory, if one does. A number in a file proves nothing, it may have passed to
     * another process since: this must be a postgres that was told to serve this very directory.
     */
    Optional<ProcessHandle> running() throws IOException {
        return named().filter(this::servesThisDirectory);
    }

    /**
     * Where the number in the file has passed to some other process, puts our own in its place. PostgreSQL takes its
     * parent's for stale; so the rest of the file stays, by which it sees whether children of the dead server live on.
     */
    void disownStrangers() throws IOException {
        if (named().isPresent() && running().isEmpty()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file()));
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.writeString(
                    file(),
                    String.join("\n", lines) + "\n",
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file());
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        boolean postgres = process.info().command().orElse("").matches(".*/postgres( \\(deleted\\))?");
        List<String> told = Arrays.asList(process.info().arguments().orElse(new String[0]));
        return postgres && told.contains(data.toString());
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
