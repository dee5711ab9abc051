package afterword.app.cli;

import java.net.URI;

/**
 * How the server is to be reached.
 *
 * @param port on loopback
 * @param base the address people type, as every absolute link names it
 */
public record Serving(int port, URI base) {}
