package afterword.app.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Shows printed pages to a browser under the product's own content policy, with the product's static files. */
final class Stand implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'nonce-test'; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "html",
            "text/html");

    private final HttpServer server;
    private final Map<String, String> pages;

    Stand(Map<String, String> pages) throws IOException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/page/" + page;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = path.startsWith("/page/") ? page(path) : file(path);
        String type = path.startsWith("/page/") ? "html" : path.substring(path.lastIndexOf('.') + 1);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(type, "text/plain") + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private byte[] page(String path) {
        return pages.getOrDefault(path.substring("/page/".length()), "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String path) throws IOException {
        String resource = path.startsWith("/webjars/") ? "/META-INF/resources" + path : "/static" + path;
        try (InputStream in = Stand.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
