package afterword.app.cli;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a browser finds the server. */
final class Reached {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen on this machine; 8484 if left out.",
            defaultValue = "8484")
    private int port;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address a proxy with HTTPS is reached at, such as https://afterword.example.")
    private @Nullable String base;

    /** @throws Server.CannotServe if the address is none, or plain HTTP from elsewhere */
    Serving serving() {
        if (base == null) {
            return new Serving(port, URI.create("http://localhost:" + port));
        }
        URI uri;
        try {
            uri = URI.create(base);
        } catch (IllegalArgumentException e) {
            throw noAddress(e);
        }
        String host = uri.getHost();
        String path = uri.getRawPath();
        boolean bare = (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
        if (host == null || !bare || !Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            throw noAddress(null);
        }
        if ("http".equals(uri.getScheme()) && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Server.CannotServe("Over plain HTTP anybody between you and " + host
                    + " could read along. Put a proxy with HTTPS before Afterword, such as Caddy on this machine, and say"
                    + " --base-url https://" + host + ".");
        }
        return new Serving(port, uri);
    }

    private Server.CannotServe noAddress(@Nullable Exception cause) {
        String words = "'" + base + "' is no address to be reached at. Expected one such as https://afterword.example.";
        return cause == null ? new Server.CannotServe(words) : new Server.CannotServe(words, cause);
    }
}
