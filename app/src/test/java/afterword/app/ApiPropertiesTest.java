package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import afterword.engine.notation.Fields;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the published document is asked with what that very document makes up, whole and spoilt: what is answered
 * is what the document says, and whatever is refused is refused as problem+json, with the place of the value to blame.
 */
@Tag("server")
class ApiPropertiesTest {

    private static final int WHOLE = 12;
    private static final int SPOILT = 30;

    private static RunningServer server;
    private static Program program;
    private static Node.Mapping document;
    private static PublishedSchemas schemas;
    private static MadeUp madeUp;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        Viewer owner = server.owner();
        program = new Program(server.port(), server.token(owner, "read write erase"));
        document = (Node.Mapping) Notation.read(PublishedApi.DOCUMENT);
        schemas = new PublishedSchemas(document);
        madeUp = new MadeUp(document, Long.getLong("api.seed", 5));
        furnish(owner);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** An operation as the document describes it. */
    private record Operation(String method, String path, Node.Mapping node) {

        String takes() {
            return schema(Fields.of(node, "an operation").findFields("requestBody", "a body"));
        }

        int status() {
            return Integer.parseInt(((Node.Mapping) PublishedSchemas.part(node, "responses"))
                    .entries().stream()
                            .map(entry -> entry.key().text())
                            .filter(key -> key.startsWith("2"))
                            .findFirst()
                            .orElseThrow());
        }

        String gives() {
            return schema(Fields.of(PublishedSchemas.part(node, "responses", Integer.toString(status())), "an answer"));
        }

        private static String schema(@Nullable Fields of) {
            if (of == null || !of.has("content")) {
                return "";
            }
            Fields json = of.fields("content", "content").findFields("application/json", "JSON");
            return json == null
                    ? ""
                    : json.fields("schema", "a schema").text("$ref").replaceAll(".*/", "");
        }
    }

    private static final Map<String, String> TRUE = Map.of(
            "NewFacts", "{\"facts\": [{\"at\": \"2026-06-12T08:50-04:00\", \"received\": {\"meaning\": \"news\"}}]}",
            "NewApplication", "{\"employer\": {\"name\": \"Tern Mutual\", \"zone\": \"America/New_York\"}}");

    @Test
    void everyOperationAnswersAsTheDocumentSays() {
        Map<String, Integer> done = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        // What is spoilt may still be meant, and then is kept as it was sent: only before are answers whole.
        for (int i = 0; i < WHOLE + SPOILT; i++) {
            boolean spoil = i >= WHOLE;
            for (Operation each : operations()) {
                String takes = each.takes();
                Node body = takes.isEmpty() ? null : madeUp.of(takes);
                // A fact that is made up has seldom happened: now and then what can be true is told.
                if (TRUE.containsKey(takes) && i % 10 == 0) {
                    body = Notation.json("what can be true", TRUE.get(takes));
                }
                if (body != null && spoil) {
                    body = madeUp.spoilt(body);
                }
                String sent = body == null ? "" : JsonForm.of(body);
                String path = path(each, spoil && body == null);
                HttpResponse<String> answer =
                        program.send(each.method(), path, sent, headers(each, spoil && i % 10 == 0));
                asked++;
                String where =
                        each.method() + " " + path + " " + sent + " -> " + answer.statusCode() + " " + answer.body();
                judge(each, sent, answer, spoil).forEach(complaint -> wrong.add(complaint + "\n  " + where));
                if (answer.statusCode() < 300) {
                    done.merge(each.method() + " " + each.path(), 1, Integer::sum);
                }
            }
        }
        assertThat(wrong).as("of %d requests", asked).isEmpty();
        assertThat(asked).isGreaterThan(900);
        assertThat(done.keySet())
                .as("operations that were done at least once")
                .hasSizeGreaterThan(18)
                .contains("POST /api/applications", "POST /api/applications/{id}/facts", "PUT /api/preferences");
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() {
        int refused = 0;
        for (Operation each : operations()) {
            if (each.takes().isEmpty()) {
                continue;
            }
            for (String bad :
                    List.of("", "{", "nothing", "{\"a\": 1, \"a\": 2}", "[".repeat(200), "\"\\ud800\"", "{} {}")) {
                HttpResponse<String> answer = program.send(
                        each.method(), path(each, false), bad, "If-Match", "*", "Content-Type", "application/json");
                assertThat(answer.statusCode()).as("%s %s", each.path(), bad).isBetween(400, 422);
                assertThat(judge(each, bad, answer, true)).as(answer.body()).isEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    /** What is wrong with an answer, nothing if it is as the document says. */
    private static List<String> judge(Operation operation, String sent, HttpResponse<String> answer, boolean spoilt) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status >= 500) {
            return List.of("the server failed");
        }
        if (status >= 400) {
            if (!type.equals("application/problem+json")) {
                return List.of("no problem+json but '" + type + "'");
            }
            List<String> complaints = new ArrayList<>(schemas.complaints("Problem", answer.body()));
            pointers(answer.body()).stream()
                    .filter(pointer -> !leads(pointer, sent))
                    .forEach(pointer -> complaints.add("'" + pointer + "' leads nowhere"));
            return complaints;
        }
        if (status != operation.status()) {
            return List.of("another status than " + operation.status());
        }
        return spoilt || operation.gives().isEmpty() ? List.of() : schemas.complaints(operation.gives(), answer.body());
    }

    private static List<String> pointers(String problem) {
        Fields fields = Fields.of(Notation.json("a problem", problem), "a problem");
        return fields.list("errors").stream()
                .map(each -> Fields.of(each, "an error").findText("pointer"))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static boolean leads(String pointer, String sent) {
        if (pointer.isEmpty()) {
            return true;
        }
        Node at = Notation.json("what was sent", sent);
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (at instanceof Node.Listing listing) {
                at = listing.items().get(Integer.parseInt(name));
            } else if (at instanceof Node.Mapping mapping) {
                at = mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(name))
                        .map(Node.Entry::value)
                        .findFirst()
                        .orElse(null);
            } else {
                return false;
            }
            if (at == null) {
                return false;
            }
        }
        return true;
    }

    /** Nothing is erased but what is nowhere: the rest of the test needs it. */
    private static String path(Operation operation, boolean spoil) {
        boolean erases = operation.method().equals("DELETE");
        String path = operation
                .path()
                .replace("{id}", erases && !operation.path().contains("facts") ? "nowhere" : "northwind")
                .replace("{fact}", "f1")
                .replace("{file}", "6f1c1d3e-0000-4000-8000-000000000001")
                .replace("{message}", "thank-you")
                .replace("{to}", "maya-chen")
                .replace("{form}", "email")
                .replace("{person}", erases ? "nobody" : "maya-chen")
                .replace("{other}", "tom-okafor");
        StringBuilder query = new StringBuilder();
        for (Node each : Fields.of(operation.node(), "an operation").list("parameters")) {
            Fields parameter = Fields.of(each, "a parameter");
            if (parameter.text("in").equals("query")) {
                String name = parameter.text("name");
                String value = name.equals("to") && !spoil
                        ? "maya-chen"
                        : madeUp.text(spoil ? anyText() : PublishedSchemas.part(each, "schema"));
                boolean free = name.equals("cursor") || name.equals("limit");
                if (!free || spoil) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(name)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        return path + query;
    }

    private static Node anyText() {
        return Notation.yaml("a schema", "{type: string}");
    }

    private static String[] headers(Operation operation, boolean without) {
        return operation.method().equals("GET") || without ? new String[0] : new String[] {"If-Match", "*"};
    }

    private static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Node.Entry path : ((Node.Mapping) PublishedSchemas.part(document, "paths")).entries()) {
            for (Node.Entry verb : ((Node.Mapping) path.value()).entries()) {
                all.add(new Operation(
                        verb.key().text().toUpperCase(java.util.Locale.ROOT),
                        path.key().text(),
                        (Node.Mapping) verb.value()));
            }
        }
        assertThat(all).hasSizeGreaterThan(25);
        return all;
    }

    private static void furnish(Viewer owner) {
        server.begin(owner, "Northwind");
        server.meet(owner, "northwind", "Maya Chen", "role: hiring-manager, email: maya@northwind.example");
        server.meet(owner, "northwind", "Tom Okafor", "role: interviewer");
        server.tell(
                owner,
                "northwind",
                "{at: 2026-06-12T08:00-04:00, interview: {until: 2026-06-12T08:30-04:00, with: [maya-chen]}}");
        server.tell(owner, "northwind", "{at: 2026-06-12T08:45-04:00, received: {meaning: news}}");
    }
}
