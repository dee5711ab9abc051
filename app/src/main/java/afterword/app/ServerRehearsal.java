package afterword.app;

import afterword.app.account.SignInLinks;
import afterword.app.cli.Serving;
import afterword.app.demonstration.PlayedClock;
import afterword.app.postgres.Roles;
import afterword.app.postgres.ThrowawayPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
            "/settings",
            "/sessions",
            "/afterword.css",
            "/afterword.js",
            "/nowhere");

    private final HttpClient client = HttpClient.newHttpClient();
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

    private void play(URI link) throws IOException, InterruptedException {
        String page = get(link.getPath() + "?" + link.getQuery());
        post("/sign-in", "_csrf=" + hidden(page, "_csrf") + "&link=" + hidden(page, "link"));
        for (String path : PAGES) {
            page = get(path);
            if (path.equals("/settings")) {
                post(path, "_csrf=" + hidden(page, "_csrf") + "&zone=America%2FNew_York&rulebook=house");
            }
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            cookies += (cookies.isEmpty() ? "" : "; ") + cookie.split(";", 2)[0];
        }
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(request + " was answered with " + answer.statusCode());
        }
        return answer.body();
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
