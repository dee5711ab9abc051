package afterword.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a browser finds the server. Whatever leaves this machine is encrypted by somebody. */
final class Reached {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "[::1]");
    private static final Pattern OWN_ADDRESS = Pattern.compile("127\\.\\d+\\.\\d+\\.\\d+|::1");
    private static final int LAST_PORT = 65_535;
    private static final String EXAMPLE = "https://afterword.example";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen; 8484 if left out, 0 for any that is free.",
            defaultValue = "8484")
    private int port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "Which address of this machine to listen on; 127.0.0.1 if left out, so that no other machine"
                    + " reaches it. 0.0.0.0 for all.",
            defaultValue = Serving.LOOPBACK)
    private String address = Serving.LOOPBACK;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address people type, such as " + EXAMPLE + ". Every link is made from it.")
    private @Nullable String base;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "With --key: serve HTTPS with this certificate (PEM). A renewed file is taken up by itself.")
    private @Nullable Path certificate;

    @Option(names = "--key", paramLabel = "FILE", description = "The certificate's private key (PEM).")
    private @Nullable Path key;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description = "A reverse proxy with HTTPS that is believed when it says for whom it asks: an address, or a"
                    + " network such as 10.0.0.0/8. May be given more than once.")
    private List<String> proxies = List.of();

    /** @throws ParameterException if the options do not go together, or something would leave this machine unencrypted */
    Serving serving() {
        if (port < 0 || port > LAST_PORT) {
            throw misused("'" + port + "' is no port. Expected a number from 1 to " + LAST_PORT
                    + ", or 0 for any that is free");
        }
        if ((certificate == null) != (key == null)) {
            throw misused("--certificate and --key belong together. Expected both, or neither");
        }
        boolean ours = onlyHere(address);
        URI uri = base == null ? usual(ours) : read(base);
        if ("http".equals(uri.getScheme())) {
            if (certificate != null) {
                throw misused("with a certificate the address begins with https. Expected --base-url https://"
                        + uri.getRawAuthority());
            }
            if (!ours || !onlyHere(uri.getHost())) {
                String named = onlyHere(uri.getHost()) ? EXAMPLE : "https://" + uri.getHost();
                throw misused("over plain HTTP anybody between you and this machine could read along. Put a proxy with"
                        + " HTTPS before Afterword, or give it a certificate (--certificate and --key), and say --base-url "
                        + named);
            }
        }
        if (!ours && certificate == null && proxies.isEmpty()) {
            throw misused("other machines would reach " + address + " over plain HTTP. Expected a certificate"
                    + " (--certificate and --key), or the address of the proxy with HTTPS that alone may come"
                    + " (--trusted-proxy); for a proxy on this machine leave out --listen");
        }
        return new Serving(
                address,
                port,
                uri,
                certificate == null || key == null ? null : new Serving.Certificate(certificate, key),
                List.copyOf(proxies));
    }

    private URI usual(boolean ours) {
        if (!ours) {
            throw misused(
                    "--base-url is missing. Whoever lets other machines reach Afterword says what they type, such as"
                            + " --base-url " + EXAMPLE);
        }
        return URI.create((certificate == null ? "http" : "https") + "://localhost:" + port);
    }

    private URI read(String typed) {
        URI uri;
        try {
            uri = URI.create(typed);
        } catch (IllegalArgumentException e) {
            throw noAddress(typed);
        }
        String path = uri.getRawPath();
        boolean bare = (path == null || path.isEmpty() || path.equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        if (uri.getHost() == null || !bare || !Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            throw noAddress(typed);
        }
        return uri;
    }

    private static boolean onlyHere(String host) {
        return OWN_NAMES.contains(host.toLowerCase(Locale.ROOT))
                || OWN_ADDRESS.matcher(host).matches();
    }

    private ParameterException noAddress(String typed) {
        return misused("'" + typed + "' is no address to be reached at. Expected one such as " + EXAMPLE);
    }

    private ParameterException misused(String words) {
        return new ParameterException(command.commandLine(), words);
    }
}
