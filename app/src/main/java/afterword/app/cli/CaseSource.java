package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.engine.fact.Person;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case with the text it came from, so that what is wrong with it is told by place.
 *
 * @param node its text as a tree
 */
record CaseSource(Case file, Node node) {

    /**
     * Reads a case from a file, or from standard input for "-".
     *
     * @throws BadInputException if it is not understood
     */
    static CaseSource read(Session session, String path) throws IOException {
        Node node = path.equals("-")
                ? Notation.yaml("standard input", new String(session.here.in().readAllBytes(), StandardCharsets.UTF_8))
                : Notation.read(Path.of(path));
        return new CaseSource(session.cases.read(node), node);
    }

    /**
     * Somebody of the case.
     *
     * @param option which names them
     * @throws BadInputException if nobody of that id is listed
     */
    Person person(String option, String id) {
        return person(Arguments.place(option), id);
    }

    /** The same, named at a place of a file. */
    Person person(Place told, String id) {
        List<String> ids = new ArrayList<>();
        for (Person person : file.people()) {
            if (person.id().equals(id)) {
                return person;
            }
            ids.add(person.id());
        }
        throw new BadInputException(new Problem(
                told,
                id,
                "'" + id + "' is not listed under people",
                ids.isEmpty() ? "a case that lists someone" : "one of " + String.join(", ", ids),
                Nearest.of(id, ids)));
    }

    /**
     * Somebody who gets a letter as well: a person of the case, or an address.
     *
     * @throws BadInputException if it is neither
     */
    String copied(String option, String told) {
        return copied(Arguments.place(option), told);
    }

    /** The same, named at a place of a file. */
    String copied(Place place, String told) {
        return told.contains("@") ? told : person(place, told).id();
    }

    /** When to plan for: as asked, else as the case says, else now. */
    Instant when(@Nullable String at, Session session) {
        Instant asked = Arguments.of("--at", at).findInstant("--at", file.candidateZone());
        if (asked != null) {
            return asked;
        }
        Instant now = file.now();
        return now == null ? session.here.clock().instant() : now;
    }

    /** The rulebook asked for, else the case's own. */
    Rulebook rulebook(@Nullable String asked, Session session) {
        if (asked != null) {
            return session.rulebooks.get(asked, Arguments.place("--rulebook"));
        }
        Node named = Fields.of(node, "a case").find("rulebook");
        return session.rulebooks.get(file.rulebook(), named == null ? node.place() : named.place());
    }

    /** The case's own rulebook where another one was asked for, so that the case's settings are known to be ones. */
    List<Rulebook> own(@Nullable String asked, Session session) {
        return asked == null || file.settings().isEmpty() ? List.of() : List.of(rulebook(null, session));
    }

    /**
     * The case with the settings that concern a rulebook. The others are left out if another rulebook that may be meant
     * knows them.
     *
     * @throws BadInputException for a setting or a value none of them knows
     */
    Case under(Rulebook rulebook, Collection<Rulebook> orOthers) {
        if (file.settings().isEmpty()) {
            return file;
        }
        Map<String, String> concerned = new HashMap<>();
        for (Node.Entry chosen : ((Node.Mapping) Fields.of(node, "a case").get("settings")).entries()) {
            String name = chosen.key().text();
            String value = ((Node.Scalar) chosen.value()).text();
            Setting setting = rulebook.settings().get(name);
            if (setting == null) {
                Rulebook other = orOthers.stream()
                        .filter(each -> each.settings().containsKey(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(chosen.key(), rulebook));
                setting = other.settings().get(name);
            } else {
                concerned.put(name, value);
            }
            if (setting != null && !setting.values().contains(value)) {
                throw Fields.problem(
                        chosen.value(),
                        "'" + value + "' is no value of the setting " + name,
                        "one of " + String.join(", ", setting.values()),
                        Nearest.of(value, setting.values()));
            }
        }
        return file.under(file.rulebook(), concerned);
    }

    private static BadInputException unknown(Node.Scalar name, Rulebook rulebook) {
        List<String> known = List.copyOf(rulebook.settings().keySet());
        return new BadInputException(new Problem(
                name.place(),
                name.text(),
                "'" + name.text() + "' is no setting of the rulebook " + rulebook.name(),
                known.isEmpty() ? "none, it leaves no choice" : "one of " + String.join(", ", known),
                Nearest.of(name.text(), known)));
    }
}
