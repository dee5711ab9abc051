package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one application as written, which later ones refer to by id. */
final class Tellings {

    private final Map<String, Telling> byId = new LinkedHashMap<>();

    void add(Telling telling) {
        if (byId.putIfAbsent(telling.id(), telling) != null) {
            Node id = Fields.of(telling.node(), "a fact").find("id");
            throw problem(
                    id == null ? telling.node() : id,
                    "the id '" + telling.id() + "' is taken",
                    "an id no other fact has",
                    null);
        }
    }

    /** In the order of the file. */
    Iterable<Telling> inOrder() {
        return byId.values();
    }

    /**
     * The fact a field refers to.
     *
     * @param kind the key its event must have, or must have after a correction
     */
    Telling referred(Fields fields, String key, String kind) {
        String id = fields.text(key);
        Telling target = byId.get(id);
        if (target == null || !(target.kind().text().equals(kind) || correctedTo(id, kind))) {
            List<String> known = new ArrayList<>();
            for (Telling each : byId.values()) {
                if (each.kind().text().equals(kind)) {
                    known.add(each.id());
                }
            }
            throw problem(
                    fields.get(key),
                    target == null
                            ? "there is no fact '" + id + "'"
                            : "'" + id + "' is '" + target.kind().text() + "', not '" + kind + "'",
                    Names.oneOf(known, "the id of a fact '" + kind + "'"),
                    Nearest.of(id, known));
        }
        return target;
    }

    /** Whether a fact was set right by another. */
    boolean corrected(String id) {
        return byId.values().stream().anyMatch(each -> id.equals(target(each)));
    }

    private boolean correctedTo(String id, String kind) {
        for (Telling each : byId.values()) {
            if (id.equals(target(each))
                    && each.event() instanceof Node.Mapping mapping
                    && Fields.of(mapping, "a correction").find("with") instanceof Node.Mapping with
                    && Fields.of(with, "what really happened").has(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The fact a correction sets right. */
    Telling setRight(Fields correction, String own) {
        String id = correction.text("fact");
        Telling target = byId.get(id);
        if (target == null) {
            throw problem(
                    correction.get("fact"),
                    "there is no fact '" + id + "'",
                    "the id of a fact of this application",
                    Nearest.of(id, byId.keySet()));
        }
        refuseCircle(correction.get("fact"), own);
        return target;
    }

    private void refuseCircle(Node node, String own) {
        Telling at = byId.get(own);
        for (int steps = 0; at != null && at.correction(); steps++) {
            String next = target(at);
            if (next == null) {
                return;
            }
            if (next.equals(own) || steps > byId.size()) {
                throw problem(
                        node, "the correction '" + own + "' comes back to itself", "a fact that did happen", null);
            }
            at = byId.get(next);
        }
    }

    private static @Nullable String target(Telling telling) {
        return telling.correction()
                        && telling.event() instanceof Node.Mapping mapping
                        && Fields.of(mapping, "a correction").find("fact") instanceof Node.Scalar fact
                ? fact.text()
                : null;
    }
}
