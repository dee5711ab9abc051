package afterword.app.telling;

import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives everything a part of a case file points at another id. Where the ids stand, the descriptions of the forms know: an
 * answer that is chosen from what is on record is one.
 *
 * @param ids the new id of everything that gets one, by what it is: "person", "application", "employer", "fact"
 */
public record References(Map<String, Map<String, String>> ids) {

    /** A fact, without its id. */
    public Node.Mapping fact(Node.Mapping fact) {
        Optional<Kind> kind = Kinds.of(fact);
        return each(fact, entry -> switch (entry.key().text()) {
            case "corrected" ->
                each((Node.Mapping) entry.value(), inner -> switch (inner.key().text()) {
                    case "fact" -> renamed("fact", inner.value());
                    case "with" -> fact((Node.Mapping) inner.value());
                    default -> inner.value();
                });
            case "retracted" -> each((Node.Mapping) entry.value(), inner -> renamed("fact", inner.value()));
            default ->
                kind.isPresent()
                                && kind.get().event().equals(entry.key().text())
                                && entry.value() instanceof Node.Mapping told
                        ? part(told, kind.get().fields())
                        : entry.value();
        });
    }

    /** A part that answers these questions. */
    public Node.Mapping part(Node.Mapping part, List<Field> fields) {
        Node.Mapping now = part;
        for (Field field : fields) {
            String what = what(field.shape());
            if (what != null) {
                now = at(now, field.path(), node -> renamed(what, node));
            }
        }
        return now;
    }

    private static @Nullable String what(Shape shape) {
        return switch (shape) {
            case Shape.Somebody one -> "person";
            case Shape.People several -> "person";
            case Shape.Others others -> "application";
            case Shape.Named named -> named.kind().equals("employer") ? "employer" : "fact";
            default -> null;
        };
    }

    private Node renamed(String what, Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                new Node.Scalar(
                        scalar.place(),
                        ids.getOrDefault(what, Map.of()).getOrDefault(scalar.text(), scalar.text()),
                        true);
            case Node.Listing listing ->
                new Node.Listing(
                        listing.place(),
                        listing.items().stream()
                                .map(item -> renamed(what, item))
                                .toList());
            case Node.Mapping mapping -> mapping;
        };
    }

    private static Node.Mapping at(Node.Mapping part, List<String> path, Function<Node, Node> change) {
        return each(part, entry -> {
            if (!entry.key().text().equals(path.getFirst())) {
                return entry.value();
            }
            return path.size() == 1
                    ? change.apply(entry.value())
                    : entry.value() instanceof Node.Mapping inner
                            ? at(inner, path.subList(1, path.size()), change)
                            : entry.value();
        });
    }

    private static Node.Mapping each(Node.Mapping mapping, Function<Node.Entry, Node> change) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            entries.add(new Node.Entry(entry.key(), change.apply(entry)));
        }
        return new Node.Mapping(mapping.place(), entries);
    }
}
