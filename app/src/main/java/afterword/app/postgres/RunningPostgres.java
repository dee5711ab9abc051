package afterword.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL another process of ours runs, seen from outside. */
public final class RunningPostgres {

    /** Which line of postmaster.pid holds the port, counted from 0. */
    private static final int PORT = 3;

    private RunningPostgres() {}

    /**
     * The superuser's way into the database of a running Afterword, for whoever may read its files.
     *
     * @param home of the data
     * @return empty if none runs there
     * @throws PostgresTrouble if the files are not ours to read
     */
    public static Optional<Access> find(Path home) {
        Path place = home.toAbsolutePath().normalize().resolve("postgresql");
        Path data = place.resolve("data");
        try {
            if (new Postmaster(data).running().isEmpty()) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            String password = Files.readString(place.resolve("password")).strip();
            return Optional.of(new Access(
                    "jdbc:postgresql://127.0.0.1:" + lines.get(PORT).strip() + "/" + Roles.DATABASE,
                    EmbeddedPostgres.SUPERUSER,
                    password));
        } catch (IOException e) {
            throw PostgresTrouble.with(place, e);
        }
    }
}
