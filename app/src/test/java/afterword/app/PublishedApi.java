package afterword.app;

import afterword.app.api.Does;
import afterword.app.telling.Trees;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The published document of the API, made from what the server's own controllers answer to. */
final class PublishedApi {

    /** Where it is served from. */
    static final Path DOCUMENT = Path.of("src/main/resources/static/api/openapi.json");

    private static final Path SCHEMAS = Path.of("src/test/resources/api/schemas.yaml");
    private static final Path CASES = Path.of("../docs/case.schema.json");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("id", "The application's id."),
            Map.entry("fact", "The fact's id."),
            Map.entry("person", "The person's id."),
            Map.entry("file", "The file's id."),
            Map.entry("name", "What the file is called where it comes from."),
            Map.entry("other", "The id of another spelling."),
            Map.entry("again", "Yes to bring in a file that was brought in before."),
            Map.entry("cursor", "What the page before gave as next."),
            Map.entry("limit", "How many items at most: 1 to 100, otherwise 50."),
            Map.entry("standing", "Only those that stand so."),
            Map.entry("to", "Whom: the id of a person of the application."),
            Map.entry("via", "How: a channel."),
            Map.entry("kind", "What for; otherwise a follow-up."),
            Map.entry("at", "When, with its offset; otherwise now."),
            Map.entry("message", "What it is for: the kind of a message."),
            Map.entry("form", "How it is put."),
            Map.entry(
                    "size",
                    "The paper, a4 or letter; of an envelope no-10, dl or c6-5. Otherwise what is usual in the employer's region."));

    private static final Map<String, String> SHAPED = Map.of(
            "standing", "#/components/schemas/Standing",
            "via", "#/$defs/channel",
            "kind", "#/$defs/message-kind",
            "at", "#/$defs/instant",
            "to", "#/$defs/id",
            "message", "#/$defs/message-kind",
            "form", "#/components/schemas/LetterForm");

    private PublishedApi() {}

    /** The whole document. */
    static Node.Mapping of(RequestMappingHandlerMapping routes) {
        Map<String, Map<String, Node>> paths = new TreeMap<>();
        routes.getHandlerMethods().forEach((info, method) -> {
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                    if (pattern.startsWith("/api/")) {
                        paths.computeIfAbsent(pattern, none -> new TreeMap<>())
                                .put(verb.name().toLowerCase(java.util.Locale.ROOT), operation(verb, pattern, method));
                    }
                }
            }
        });
        Trees.Fields listed = Trees.fields();
        paths.forEach((path, verbs) -> {
            Trees.Fields each = Trees.fields();
            verbs.forEach(each::put);
            listed.put(path, each.made());
        });
        return (Node.Mapping) referring(Trees.fields()
                .put("openapi", Trees.text("3.1.0"))
                .put(
                        "info",
                        yaml(
                                "{title: Afterword, version: '1', description: 'What programs can do with an account: the same as its pages.'}"))
                .put("security", yaml("[{token: []}]"))
                .put("paths", listed.made())
                .put(
                        "components",
                        Trees.fields()
                                .put(
                                        "securitySchemes",
                                        yaml(
                                                "{token: {type: http, scheme: bearer, description: 'Made on the page /settings/tokens, with the scopes read, write and erase.'}}"))
                                .put("schemas", schemas())
                                .made())
                .made());
    }

    private static Node operation(RequestMethod verb, String pattern, HandlerMethod method) {
        Does does = method.getMethodAnnotation(Does.class);
        if (does == null) {
            throw new IllegalStateException("It is not told what " + verb + " " + pattern + " does");
        }
        List<Node> parameters = new ArrayList<>();
        for (Parameter each : method.getMethod().getParameters()) {
            if (each.isAnnotationPresent(PathVariable.class)) {
                parameters.add(parameter(each.getName(), "path", true));
            } else if (each.isAnnotationPresent(RequestParam.class)) {
                parameters.add(
                        parameter(each.getName(), "query", List.of("to", "via").contains(each.getName())));
            }
        }
        if (does.matches()) {
            parameters.add(yaml("{name: If-Match, in: header, required: true, schema: {type: string}, "
                    + "description: 'The ETag of what is changed, or * for whatever is there.'}"));
        }
        if (verb != RequestMethod.GET) {
            parameters.add(
                    yaml("{name: Idempotency-Key, in: header, schema: {type: string, minLength: 1, maxLength: 200}, "
                            + "description: 'Under one key a write is done once, for 30 days.'}"));
        }
        boolean yaml = pattern.endsWith("/import");
        Node body = does.takes().isEmpty()
                ? null
                : Trees.fields()
                        .put("required", Trees.flag(true))
                        .put(
                                "content",
                                content(
                                        does.takes(),
                                        yaml
                                                ? List.of("application/json", "application/yaml")
                                                : List.of(
                                                        does.takes().equals("Binary")
                                                                ? "application/octet-stream"
                                                                : "application/json")))
                        .made();
        return Trees.fields()
                .put(
                        "operationId",
                        Trees.text(method.getMethod().getName()
                                + method.getBeanType().getSimpleName()))
                .put("summary", Trees.text(does.value()))
                .put("x-scope", Trees.text(scope(verb, pattern)))
                .put("parameters", Trees.list(parameters))
                .put("requestBody", body)
                .put(
                        "responses",
                        Trees.fields()
                                .put(Integer.toString(does.status()), success(does))
                                .put("4XX", refused("The request is not done."))
                                .put("5XX", refused("The server failed, or its database is away."))
                                .made())
                .made();
    }

    private static Node success(Does does) {
        Trees.Fields answer =
                Trees.fields().put("description", Trees.text(does.gives().isEmpty() ? "Done." : "The answer."));
        Trees.Fields headers = Trees.fields();
        if (does.tagged()) {
            headers.put("ETag", yaml("{schema: {type: string}}"));
        }
        if (does.status() == 201) {
            headers.put("Location", yaml("{schema: {type: string}}"));
        }
        Node.Mapping made = headers.made();
        if (!made.entries().isEmpty()) {
            answer.put("headers", made);
        }
        if (!does.gives().isEmpty()) {
            String type = switch (does.gives()) {
                case "Yaml" -> "application/yaml";
                case "Pdf" -> "application/pdf";
                case "Mail" -> "message/rfc822";
                case "Binary" -> "application/octet-stream";
                default -> "application/json";
            };
            answer.put(
                    "content",
                    does.text()
                            ? Trees.fields()
                                    .putAll((Node.Mapping) content(does.gives(), List.of(type)))
                                    .put("text/plain", yaml("{schema: {type: string}}"))
                                    .made()
                            : content(does.gives(), List.of(type)));
        }
        return answer.made();
    }

    private static Node refused(String words) {
        return Trees.fields()
                .put("description", Trees.text(words))
                .put("content", content("Problem", List.of("application/problem+json")))
                .made();
    }

    private static Node content(String schema, List<String> types) {
        Trees.Fields content = Trees.fields();
        types.forEach(type -> content.put(
                type,
                Trees.fields()
                        .put("schema", reference("#/components/schemas/" + schema))
                        .made()));
        return content.made();
    }

    private static Node parameter(String name, String in, boolean required) {
        String shape = SHAPED.get(name);
        return Trees.fields()
                .put("name", Trees.text(name))
                .put("in", Trees.text(in))
                .put("required", Trees.flag(required))
                .put("description", Trees.text(meaning(name)))
                .put("schema", shape == null ? yaml("{type: string}") : reference(shape))
                .made();
    }

    private static String meaning(String name) {
        String meant = MEANT.get(name);
        if (meant == null) {
            throw new IllegalStateException("It is not told what the parameter " + name + " means");
        }
        return meant;
    }

    /** The scope a token needs, as the doors of the API ask for it; a test holds both to one table. */
    static String scope(RequestMethod verb, String pattern) {
        if (verb == RequestMethod.GET) {
            return "read";
        }
        boolean whole = !pattern.contains("/facts/") && !pattern.contains("/same-as/");
        return verb == RequestMethod.DELETE && whole ? "erase" : "write";
    }

    private static Node schemas() {
        Trees.Fields all = Trees.fields();
        all.putAll((Node.Mapping) Notation.read(SCHEMAS));
        Node.Mapping cases = (Node.Mapping) Notation.read(CASES);
        cases.entries().stream()
                .filter(entry -> entry.key().text().equals("$defs"))
                .forEach(entry -> all.putAll((Node.Mapping) entry.value()));
        return all.made();
    }

    /** The same, the parts of the case file standing with all others. */
    private static Node referring(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.text().startsWith("#/$defs/")
                        ? Trees.text(scalar.text().replace("#/$defs/", "#/components/schemas/"))
                        : scalar;
            case Node.Listing listing ->
                Trees.list(listing.items().stream().map(PublishedApi::referring).toList());
            case Node.Mapping mapping -> {
                Trees.Fields fields = Trees.fields();
                mapping.entries().forEach(entry -> fields.put(entry.key().text(), referring(entry.value())));
                yield fields.made();
            }
        };
    }

    private static Node reference(String to) {
        return Trees.fields().put("$ref", Trees.text(to)).made();
    }

    private static Node yaml(String text) {
        return Notation.yaml("a part of the document", text);
    }
}
