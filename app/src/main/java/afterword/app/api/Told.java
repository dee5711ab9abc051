package afterword.app.api;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.List;

/** Parts of a body that say what happened. */
final class Told {

    /** Each is read together with all others: what one sends at once is bounded. */
    private static final int MOST = 50;

    private Told() {}

    /** The facts of a body, none if it tells of none. */
    static List<Node.Mapping> facts(Fields told) {
        List<Node> facts = told.list("facts");
        if (facts.size() > MOST) {
            throw Fields.problem(told.get("facts"), "these are too many facts at once", "at most " + MOST, null);
        }
        return facts.stream().map(Told::fact).toList();
    }

    /** A fact as it is told: the server itself gives it an id, and knows when it was recorded. */
    static Node.Mapping fact(Node told) {
        Fields.of(told, "what happened");
        Node.Mapping fact = (Node.Mapping) told;
        refuseGiven(fact, "id", "recorded");
        return fact;
    }

    /** Refuses fields whose values are given here. */
    static void refuseGiven(Node.Mapping part, String... names) {
        for (Node.Entry entry : part.entries()) {
            for (String name : names) {
                if (entry.key().text().equals(name)) {
                    throw Fields.problem(entry.value(), "'" + name + "' is given here", "no such field", null);
                }
            }
        }
    }
}
