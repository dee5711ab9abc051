package afterword.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reads or plans a whole account at once, told over HTTP as a browser does: another rulebook, a person and an
 * application erased, a case taken along. Each must be answered as when it is done.
 */
final class Changes {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("Type <b>([^<]*)</b>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private String cookies;

    /** @param cookie of a session */
    Changes(int port, String cookie) {
        server = URI.create("http://localhost:" + port);
        cookies = "session=" + cookie;
    }

    /** Makes each of them, and says how long it took. */
    void all() throws IOException, InterruptedException {
        timed("another rulebook, everything planned anew", "/settings", "/settings/rulebook", "rulebook=five-rules");
        timed("the former again", "/settings", "/settings/rulebook", "rulebook=house");
        erase("a person met in four applications", "/applications/employer-8/people/recruiter/erase");
        erase("an application", "/applications/employer-1/erase");
        long began = System.nanoTime();
        say("a case taken along", began, ask("/applications/employer-950/case.yaml", "", 200).length());
    }

    private void erase(String what, String page) throws IOException, InterruptedException {
        timed(what + " erased", page, page, "words=");
    }

    /** Opens the page with the form, and sends the form; a name that has to be typed is read from the page. */
    private void timed(String what, String page, String to, String form) throws IOException, InterruptedException {
        String shown = ask(page, "", 200);
        String filled = "_csrf=" + encoded(found(TOKEN, shown)) + "&" + form
                + (form.endsWith("=") ? encoded(found(NAME, shown)) : "");
        long began = System.nanoTime();
        say(what, began, ask(to, filled, 302).length());
    }

    private static void say(String what, long began, int length) {
        System.out.printf(
                Locale.ROOT, "%-46s %6.2f s, %,d characters%n", what, (System.nanoTime() - began) / 1e9, length);
    }

    private String ask(String path, String form, int expected) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).header("Cookie", cookies);
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            cookies += "; " + cookie.split(";", 2)[0];
        }
        if (answer.statusCode() != expected) {
            throw new IOException(path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String page) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in the page");
        }
        return found.group(1).replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
