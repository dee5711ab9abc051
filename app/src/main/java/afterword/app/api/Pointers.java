package afterword.app.api;

import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import java.util.List;
import java.util.Optional;

/** JSON pointers (RFC 6901) to the parts of a body, from their places in its text. */
final class Pointers {

    private Pointers() {}

    /**
     * The part that begins there, or the field whose name does.
     *
     * @return empty if nothing of this body begins there
     */
    static Optional<String> to(Node body, Place place) {
        return to(body, place, "");
    }

    private static Optional<String> to(Node node, Place place, String here) {
        if (node.place().equals(place)) {
            return Optional.of(here);
        }
        return switch (node) {
            case Node.Scalar scalar -> Optional.empty();
            case Node.Listing listing -> {
                List<Node> items = listing.items();
                for (int i = 0; i < items.size(); i++) {
                    Optional<String> found = to(items.get(i), place, here + "/" + i);
                    if (found.isPresent()) {
                        yield found;
                    }
                }
                yield Optional.empty();
            }
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    String field = here + "/" + escaped(entry.key().text());
                    if (entry.key().place().equals(place)) {
                        yield Optional.of(field);
                    }
                    Optional<String> found = to(entry.value(), place, field);
                    if (found.isPresent()) {
                        yield found;
                    }
                }
                yield Optional.empty();
            }
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
