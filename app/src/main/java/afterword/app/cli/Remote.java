package afterword.app.cli;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a running instance over its API, and tells what it refuses in the words for a file. */
final class Remote {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String ANSWER = "the answer";

    private final Instance instance;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Remote(Instance instance) {
        this.instance = instance;
    }

    /** A word as a part of an address. */
    static String part(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What stands there, page by page, as JSON or as text. */
    List<String> get(String path, boolean json) {
        List<String> pages = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            HttpRequest.Builder request =
                    request(next.get()).header("Accept", json ? "application/json" : "text/plain");
            HttpResponse<String> answer = send(request.GET().build());
            if (answer.statusCode() != 200) {
                throw refused(answer, null);
            }
            pages.add(answer.body());
            next = answer.headers()
                    .firstValue("Link")
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
        }
        return pages;
    }

    /**
     * Writes something down, once: if the answer is lost on the way, it is asked for again under the same key.
     *
     * @param told what is sent, with the places of the file it came from
     * @return the answer, a line of JSON
     */
    String post(String path, Node told) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(JsonForm.of(told)))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 300) {
            throw refused(answer, told);
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(instance.address().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + instance.token());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return sendOnce(request);
        } catch (IOException lost) {
            try {
                return sendOnce(request);
            } catch (IOException e) {
                throw new NoAnswer(Cli.FAILED, instance + " cannot be reached. Is it running?");
            }
        }
    }

    private HttpResponse<String> sendOnce(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(Cli.FAILED, "It was broken off.");
        }
    }

    private RuntimeException refused(HttpResponse<String> answer, @Nullable Node told) {
        if (!answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
            return new NoAnswer(
                    Cli.FAILED,
                    instance + " answered with " + answer.statusCode() + ", which is no answer of Afterword's.");
        }
        Fields trouble = Fields.of(Notation.json(ANSWER, answer.body()), "a problem");
        List<Problem> problems = trouble.list("errors").stream()
                .map(each -> problem(Fields.of(each, "an error"), told))
                .toList();
        return problems.isEmpty()
                ? new NoAnswer(answer.statusCode() < 500 ? Cli.BAD_INPUT : Cli.FAILED, trouble.text("detail"))
                : new BadInputException(problems);
    }

    private static Problem problem(Fields error, @Nullable Node told) {
        String pointer = error.findText("pointer");
        String parameter = error.findText("parameter");
        Place place = parameter != null
                ? Arguments.place("--" + parameter)
                : told == null ? Arguments.place("the request") : at(told, pointer == null ? "" : pointer);
        return new Problem(place, null, error.text("message"), error.text("expected"), error.findText("maybe"));
    }

    /** The place of what a JSON pointer leads to, as near as it leads. */
    private static Place at(Node told, String pointer) {
        Node at = told;
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            String name = step.replace("~1", "/").replace("~0", "~");
            Node next = at;
            if (at instanceof Node.Listing listing) {
                next = listing.items().get(Integer.parseInt(name));
            } else if (at instanceof Node.Mapping mapping) {
                for (Node.Entry entry : mapping.entries()) {
                    if (entry.key().text().equals(name)) {
                        next = entry.value();
                    }
                }
            }
            at = next;
        }
        return at.place();
    }
}
