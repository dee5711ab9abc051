package afterword.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to be reached.
 *
 * @param address of this machine, where the server listens; a loopback address for this machine alone
 * @param port where the server listens; 0 for any that is free
 * @param base the address people type, as every absolute link names it
 * @param certificate with which the server encrypts; null if nobody does, or a proxy
 * @param trustedProxies addresses and networks ("192.168.1.2", "10.0.0.0/8") of proxies that are believed when they say for
 *     whom they ask
 */
public record Serving(
        String address, int port, URI base, @Nullable Certificate certificate, List<String> trustedProxies) {

    /** The address of this machine that no other can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /**
     * Files in PEM, as certificate authorities hand them out.
     *
     * @param chain the certificate, followed by those that vouch for it
     * @param key its private key
     */
    public record Certificate(Path chain, Path key) {}

    /** For this machine alone, without encryption. */
    public Serving(int port, URI base) {
        this(LOOPBACK, port, base, null, List.of());
    }

    /** The same on another port of this machine. */
    public Serving on(int other) {
        boolean named = base.getPort() == port;
        URI moved = named ? URI.create(base.getScheme() + "://" + base.getHost() + ":" + other) : base;
        return new Serving(address, other, moved, certificate, trustedProxies);
    }
}
