package afterword.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The address a running server is reached at, written down in its home for whoever asks for a link to it.
 *
 * @param file where it stands as long as the server runs
 */
record Announced(Path file) implements AutoCloseable {

    static Announced in(Path home, URI base) throws IOException {
        Path file = place(home);
        Files.createDirectories(home);
        Files.writeString(file, base + "\n");
        return new Announced(file);
    }

    static Optional<URI> find(Path home) throws IOException {
        Path file = place(home);
        return Files.exists(file)
                ? Optional.of(URI.create(Files.readString(file).strip()))
                : Optional.empty();
    }

    private static Path place(Path home) {
        return home.resolve("base-url");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
