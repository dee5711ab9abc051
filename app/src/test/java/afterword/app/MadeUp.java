package afterword.app;

import afterword.app.telling.Trees;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values made up from the schemas of a document, and the same spoilt. The same seed makes up the same. */
final class MadeUp {

    private static final String HERE = "#/components/schemas/";
    private static final int DEEPEST = 12;

    /** What fits a pattern; there are few patterns, and a new one fails until it is named here. */
    private static final Map<String, List<String>> BY_SCHEMA = Map.of(
            "instant",
                    List.of(
                            "2026-06-10T10:00-04:00",
                            "2026-06-12T08:00:30Z",
                            "2026-06-12T09:00-04:00",
                            "2027-01-01T00:00+01:00",
                            "1999-12-31T23:59:59.999-04:00"),
            "date", List.of("2026-06-10", "2026-07-01", "2027-02-28", "2026-02-31"),
            "time", List.of("17:00", "00:00", "23:59"),
            "local", List.of("2026-06-10T10:00"),
            "zone", List.of("America/New_York", "UTC", "Europe/Berlin", "Nowhere/Here"),
            "region", List.of("none", "US", "DE-BY", "XX"),
            "id", List.of("maya-chen", "f1", "f2", "northwind", "nobody"));

    private static final List<String> TEXTS =
            List.of("x", "Maya Chen", "", "  ", "\u00e9\ud83d\ude00", "' or 1=1 --", "a".repeat(5000));

    private final Map<String, Node> schemas = new HashMap<>();
    private final Random random;

    MadeUp(Node.Mapping document, long seed) {
        ((Node.Mapping) PublishedSchemas.part(document, "components", "schemas"))
                .entries()
                .forEach(entry -> schemas.put(entry.key().text(), entry.value()));
        random = new Random(seed);
    }

    /** A value of a schema. */
    Node of(String name) {
        return of(Trees.fields().put("$ref", Trees.text(HERE + name)).made(), 0);
    }

    /** A value of a schema as a text, for an address. */
    String text(Node schema) {
        return of(schema, 0) instanceof Node.Scalar scalar
                ? scalar.text().substring(0, Math.min(200, scalar.text().length()))
                : "x";
    }

    /** The same with something in it that does not belong there, or without something that does. */
    Node spoilt(Node node) {
        return switch (node) {
            case Node.Mapping mapping when !mapping.entries().isEmpty() && random.nextInt(4) > 0 -> within(mapping);
            case Node.Listing listing
            when !listing.items().isEmpty() && random.nextInt(4) > 0 -> {
                List<Node> items = new ArrayList<>(listing.items());
                int place = random.nextInt(items.size());
                items.set(place, spoilt(items.get(place)));
                yield Trees.list(items);
            }
            default -> anything();
        };
    }

    private Node within(Node.Mapping mapping) {
        int place = random.nextInt(mapping.entries().size());
        int how = random.nextInt(4);
        Trees.Fields fields = Trees.fields();
        for (int i = 0; i < mapping.entries().size(); i++) {
            Node.Entry entry = mapping.entries().get(i);
            if (i != place) {
                fields.put(entry.key().text(), entry.value());
            } else if (how == 0) {
                fields.put(entry.key().text() + "x", entry.value());
            } else if (how != 1) {
                fields.put(entry.key().text(), spoilt(entry.value()));
            }
        }
        return fields.made();
    }

    private Node anything() {
        return switch (random.nextInt(9)) {
            case 0 -> Trees.number(random.nextInt());
            case 1 -> Trees.flag(random.nextBoolean());
            case 2 -> new Node.Scalar(Trees.text("").place(), "null", false);
            case 3 -> Trees.list(List.of());
            case 4 -> Trees.fields().made();
            case 5 -> Trees.fields().put("a/b~c", Trees.text("x")).made();
            case 6 -> Trees.text("\0");
            case 7 -> Trees.list(List.of(Trees.list(List.of(Trees.text("x")))));
            default -> Trees.text(pick(TEXTS));
        };
    }

    private Node of(Node schema, int deep) {
        if (!(schema instanceof Node.Mapping mapping) || deep > DEEPEST) {
            return Trees.text("x");
        }
        Map<String, Node> parts = new HashMap<>();
        mapping.entries().forEach(entry -> parts.put(entry.key().text(), entry.value()));
        if (parts.get("$ref") instanceof Node.Scalar reference) {
            return referred(reference.text().substring(HERE.length()), parts, deep);
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (parts.get(choice) instanceof Node.Listing choices && !parts.containsKey("properties")) {
                return of(pick(choices.items()), deep + 1);
            }
        }
        if (parts.get("enum") instanceof Node.Listing words) {
            return pick(words.items());
        }
        if (parts.containsKey("const")) {
            return parts.get("const");
        }
        return switch (type(parts.get("type"))) {
            case "array" -> list(parts, deep);
            case "boolean" -> Trees.flag(random.nextBoolean());
            case "integer", "number" -> Trees.number(random.nextInt(5));
            case "string" -> Trees.text(pick(TEXTS));
            case "null" -> new Node.Scalar(Trees.text("").place(), "null", false);
            default -> object(parts, deep);
        };
    }

    private Node referred(String name, Map<String, Node> parts, int deep) {
        List<String> known = BY_SCHEMA.get(name);
        if (known != null) {
            return Trees.text(pick(known));
        }
        if (name.equals("event")) {
            return event(deep);
        }
        Node found = of(schema(name), deep + 1);
        if (!(found instanceof Node.Mapping mapping) || !(parts.get("properties") instanceof Node.Mapping own)) {
            return found;
        }
        // Beside a reference stand further fields, or fields that must not be there.
        Trees.Fields fields = Trees.fields();
        List<String> refused = own.entries().stream()
                .filter(entry -> entry.value() instanceof Node.Scalar)
                .map(entry -> entry.key().text())
                .toList();
        mapping.entries().stream()
                .filter(entry -> !refused.contains(entry.key().text()))
                .forEach(entry -> fields.put(entry.key().text(), entry.value()));
        own.entries().stream()
                .filter(entry -> entry.value() instanceof Node.Mapping)
                .forEach(entry -> fields.put(entry.key().text(), of(entry.value(), deep + 1)));
        return fields.made();
    }

    private Node schema(String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }

    /** One event, of whatever kind. */
    private Node event(int deep) {
        Node.Mapping kinds = (Node.Mapping) PublishedSchemas.part(schema("event"), "properties");
        Node.Entry kind = pick(kinds.entries());
        return Trees.fields().put(kind.key().text(), of(kind.value(), deep + 1)).made();
    }

    private Node list(Map<String, Node> parts, int deep) {
        List<Node> items = new ArrayList<>();
        Node of = parts.get("items");
        for (int i = random.nextInt(3); i >= 0 && of != null; i--) {
            items.add(of(of, deep + 1));
        }
        return Trees.list(items);
    }

    private Node object(Map<String, Node> parts, int deep) {
        Trees.Fields fields = Trees.fields();
        List<String> required = parts.get("required") instanceof Node.Listing names
                ? names.items().stream()
                        .map(name -> ((Node.Scalar) name).text())
                        .toList()
                : List.of();
        if (parts.get("properties") instanceof Node.Mapping properties) {
            for (Node.Entry entry : properties.entries()) {
                if (entry.value() instanceof Node.Mapping
                        && (required.contains(entry.key().text()) || random.nextInt(3) == 0)) {
                    fields.put(entry.key().text(), of(entry.value(), deep + 1));
                }
            }
        }
        return fields.made();
    }

    private static String type(@Nullable Node type) {
        if (type instanceof Node.Listing several) {
            return ((Node.Scalar) several.items().getFirst()).text();
        }
        return type instanceof Node.Scalar one ? one.text() : "object";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
