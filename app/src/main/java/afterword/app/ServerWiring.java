package afterword.app;

import afterword.app.cli.Serving;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Run when the product is built: Spring finds the server's parts and how they belong together then, and writes it down as code
 * that every start uses, instead of looking again. Nothing is started, and no database is asked.
 */
final class ServerWiring {

    private ServerWiring() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        AfterwordServer.start(
                new Serving(0, URI.create("http://localhost")),
                InstantSource.fixed(Instant.EPOCH),
                () -> {
                    throw new IllegalStateException("there is no database while the product is built");
                },
                beans -> {});
    }
}
