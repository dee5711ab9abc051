package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact as written, its event not yet read.
 *
 * @param kind the key of its event
 * @param event what stands under that key
 * @param node the whole fact
 */
record Telling(String id, Instant at, @Nullable Instant recorded, Node.Scalar kind, Node event, Node node) {

    private static final Set<String> OF_EVERY_FACT = Set.of("at", "recorded", "id", "note");
    private static final String EVENTS = "one of " + String.join(", ", EventReader.EVENTS);

    /**
     * @param zone whose offset to suggest where one is missing
     * @param usualId the id it has without one of its own
     */
    static Telling of(Node node, ZoneId zone, String usualId) {
        Fields fact = Fields.of(node, "a fact");
        Instant at = fact.instant("at", zone);
        Instant recorded = fact.findInstant("recorded", zone);
        String id = Names.findId(fact);
        fact.findText("note");
        Node.Entry event = onlyEvent((Node.Mapping) node, OF_EVERY_FACT);
        return new Telling(id == null ? usualId : id, at, recorded, event.key(), event.value(), node);
    }

    /** The one entry of a mapping that is an event; besides it only some keys may stand there. */
    static Node.Entry onlyEvent(Node.Mapping mapping, Set<String> besides) {
        Node.Entry only = null;
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (besides.contains(key)) {
                continue;
            }
            if (!EventReader.isEvent(key)) {
                throw problem(
                        entry.key(), "'" + key + "' is no known fact", EVENTS, Nearest.of(key, EventReader.EVENTS));
            }
            if (only != null) {
                throw problem(
                        entry.key(),
                        "this fact says both '" + only.key().text() + "' and '" + key + "'",
                        "one event in each fact",
                        "two facts");
            }
            only = entry;
        }
        if (only == null) {
            throw problem(mapping, "this fact does not say what happened", EVENTS, null);
        }
        return only;
    }

    /** Whether it sets another fact right. */
    boolean correction() {
        return switch (kind.text()) {
            case "corrected", "retracted" -> true;
            default -> false;
        };
    }
}
