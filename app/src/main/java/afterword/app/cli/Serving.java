package afterword.app.cli;

import java.net.URI;

/**
 * How the server is to be reached.
 *
 * @param port on loopback, where the server listens; 0 for any that is free
 * @param base the address people type, as every absolute link names it
 */
public record Serving(int port, URI base) {}
