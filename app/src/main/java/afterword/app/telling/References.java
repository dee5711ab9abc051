package afterword.app.telling;

import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives everything a part of a case file points at another id. Where the ids stand, the descriptions of the forms know: an
 * answer that is chosen from what is on record is one.
 */
public final class References {

    private static final String PERSON = "person";

    private final BinaryOperator<String> given;

    /** @param ids the new id of everything that gets one, by what it is: "person", "application", "employer", "fact" */
    public References(Map<String, Map<String, String>> ids) {
        this((what, id) -> ids.getOrDefault(what, Map.of()).getOrDefault(id, id));
    }

    /** @param given the new id of what goes by an id so far; what it is comes first */
    private References(BinaryOperator<String> given) {
        this.given = given;
    }

    /** The same for people alone. */
    public static References toPeople(UnaryOperator<String> given) {
        return new References((what, id) -> what.equals(PERSON) ? given.apply(id) : id);
    }

    /** The ids of everyone a fact names, each once. */
    public static Set<String> people(Node.Mapping fact) {
        return people(references -> references.fact(fact));
    }

    /** The ids of everyone a part names that answers these questions. */
    public static Set<String> people(Node.Mapping part, List<Field> fields) {
        return people(references -> references.part(part, fields));
    }

    private static Set<String> people(Consumer<References> reading) {
        Set<String> people = new LinkedHashSet<>();
        reading.accept(toPeople(id -> {
            people.add(id);
            return id;
        }));
        return people;
    }

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
            case Shape.Somebody one -> PERSON;
            case Shape.People several -> PERSON;
            case Shape.Others others -> "application";
            case Shape.Named named -> named.kind().equals("employer") ? "employer" : "fact";
            default -> null;
        };
    }

    private Node renamed(String what, Node node) {
        return switch (node) {
            case Node.Scalar scalar -> new Node.Scalar(scalar.place(), given.apply(what, scalar.text()), true);
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
