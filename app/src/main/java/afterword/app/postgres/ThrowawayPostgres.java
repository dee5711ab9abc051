package afterword.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An embedded PostgreSQL for one run: in a fresh directory among the machine's temporary ones, deleted when closed. */
public final class ThrowawayPostgres implements AutoCloseable {

    private final Path home;
    private final EmbeddedPostgres postgres;

    private ThrowawayPostgres(Path home, EmbeddedPostgres postgres) {
        this.home = home;
        this.postgres = postgres;
    }

    /** @throws PostgresTrouble if it cannot be started, with what to do about it; then nothing is left of it */
    public static ThrowawayPostgres start(Progress progress) {
        try {
            Path home = Files.createTempDirectory("afterword-");
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
