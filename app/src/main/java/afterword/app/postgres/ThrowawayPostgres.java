package afterword.app.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An embedded PostgreSQL for one run: in a fresh directory among the machine's temporary ones, deleted when closed. What one
 * that was killed left behind goes when the next is started.
 */
public final class ThrowawayPostgres implements AutoCloseable {

    private static final String NAME = "afterword-throwaway-";

    private final Path home;
    private final EmbeddedPostgres postgres;

    private ThrowawayPostgres(Path home, EmbeddedPostgres postgres) {
        this.home = home;
        this.postgres = postgres;
    }

    /** @throws PostgresTrouble if it cannot be started, with what to do about it; then nothing is left of it */
    public static ThrowawayPostgres start(Progress progress) {
        try {
            clearLeftovers(progress);
            Path home = Files.createTempDirectory(NAME);
            try {
                return new ThrowawayPostgres(home, EmbeddedPostgres.start(home, progress));
            } catch (PostgresTrouble e) {
                Tree.delete(home);
                throw e;
            }
        } catch (IOException e) {
            throw PostgresTrouble.with(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void clearLeftovers(Progress progress) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> left;
        try (Stream<Path> all = Files.list(temporary)) {
            left = all.filter(path -> path.getFileName().toString().startsWith(NAME))
                    .filter(ThrowawayPostgres::ours)
                    .toList();
        }
        for (Path home : left) {
            if (EmbeddedPostgres.abandoned(home, progress)) {
                Tree.delete(home);
            }
        }
    }

    /** Whether we made it: anybody may put something of this name among the temporary directories. */
    private static boolean ours(Path home) {
        try {
            return Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(home, LinkOption.NOFOLLOW_LINKS).getName().equals(new UnixSystem().getUsername());
        } catch (IOException e) {
            return false;
        }
    }

    public EmbeddedPostgres server() {
        return postgres;
    }

    /** Stops it and deletes all it kept. */
    @Override
    public void close() {
        postgres.close();
        try {
            Tree.delete(home);
        } catch (IOException e) {
            throw PostgresTrouble.with(home, e);
        }
    }
}
