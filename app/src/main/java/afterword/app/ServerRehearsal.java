package afterword.app;

import afterword.app.account.SignInLinks;
import afterword.app.cli.Serving;
import afterword.app.demonstration.PlayedClock;
import afterword.app.postgres.Roles;
import afterword.app.postgres.ThrowawayPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the server on a throw-away database with invented searches, asks for its pages as a browser would, and stops, while
 * the virtual machine writes down which classes that needs.
 */
final class ServerRehearsal {

    private static final List<String> PAGES = List.of(
            "/",
            "/debrief",
            "/applications",
            "/applications/new",
            "/applications/northwind-optics",
            "/applications/halden-instruments",
            "/applications/northwind-optics/interview",
            "/search?q=optics",
            "/settings",
            "/sessions",
            "/afterword.css",
            "/afterword.js",
            "/debrief.js",
            "/nowhere");

    private final URI base;
    private String cookies = "";

    private ServerRehearsal(URI base) {
        this.base = base;
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (Lifetime lifetime = Lifetime.begin();
                ThrowawayPostgres postgres = ThrowawayPostgres.start(System.err::println)) {
            if (lifetime.over()) {
                return;
            }
            Serving serving = serving();
            PlayedClock clock = new PlayedClock(InstantSource.fixed(Instant.EPOCH));
            try (ConfigurableApplicationContext context = LoadedServer.startDemonstration(
                    Roles.prepare(postgres.server().superuser()), serving, clock)) {
                new ServerRehearsal(serving.base())
                        .play(URI.create(context.getBean(SignInLinks.class).make()));
            }
        }
    }

    private void play(URI link) throws IOException {
        String page = get(link.getPath() + "?" + link.getQuery());
        post("/sign-in", "_csrf=" + hidden(page, "_csrf") + "&link=" + hidden(page, "link"));
        for (String path : PAGES) {
            page = get(path);
            if (path.equals("/settings")) {
                post(path, "_csrf=" + hidden(page, "_csrf") + "&zone=America%2FNew_York&rulebook=house");
            }
        }
    }

    private String get(String path) throws IOException {
        return send(path, "");
    }

    private void post(String path, String form) throws IOException {
        send(path, form);
    }

    /**
     * The oldest client Java has: what it needs besides is little, and every class that is loaded here is in the memory of
     * every server that starts from the cache.
     */
    private String send(String path, String form) throws IOException {
        HttpURLConnection asked = (HttpURLConnection) base.resolve(path).toURL().openConnection();
        asked.setInstanceFollowRedirects(false);
        asked.setRequestProperty("Accept", "text/html");
        if (!cookies.isEmpty()) {
            asked.setRequestProperty("Cookie", cookies);
        }
        if (!form.isEmpty()) {
            asked.setDoOutput(true);
            try (OutputStream body = asked.getOutputStream()) {
                body.write(form.getBytes(StandardCharsets.UTF_8));
            }
        }
        int status = asked.getResponseCode();
        for (String cookie : asked.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
            cookies += (cookies.isEmpty() ? "" : "; ") + cookie.split(";", 2)[0];
        }
        if (status >= 500) {
            throw new IllegalStateException(path + " was answered with " + status);
        }
        try (InputStream body = status < 400 ? asked.getInputStream() : asked.getErrorStream()) {
            return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in the form");
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private static Serving serving() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            return new Serving(port, URI.create("http://localhost:" + port));
        }
    }
}
