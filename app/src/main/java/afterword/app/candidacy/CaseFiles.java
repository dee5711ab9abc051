package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The case file of an application, put together from what is stored. There is no second way from rows to facts: what the
 * engine plans for is what its own reader makes of this file.
 */
@Component
final class CaseFiles {

    private static final String MAIN = "main";

    private final Candidacies candidacies;
    private final Facts facts;
    private final CaseReader reader;

    CaseFiles(Candidacies candidacies, Facts facts, CaseReader reader) {
        this.candidacies = candidacies;
        this.facts = facts;
        this.reader = reader;
    }

    /**
     * The case of an application, read.
     *
     * @throws NoSuchElementException if the viewer has no such application
     */
    Case read(Rows rows, String id) {
        return reader.read(tree(rows, id, List.of()));
    }

    /**
     * The case file of an application, as one takes it along.
     *
     * @throws NoSuchElementException if the viewer has no such application
     */
    Node.Mapping whole(Rows rows, String id) {
        return tree(rows, id, List.of());
    }

    /**
     * Reads the case of an application as it would be with one more fact.
     *
     * @throws BadInputException with a place in {@code fact} if it cannot be meant
     */
    void check(Rows rows, String id, Facts.Kept fact) {
        reader.read(tree(rows, id, List.of(fact)));
    }

    /**
     * Reads an employer and a posting before they are kept.
     *
     * @throws BadInputException with a place in them if they cannot be meant
     */
    void checkHead(Node.Mapping employer, Node.Mapping posting) {
        reader.read(blank().put("employer", employer)
                .putAll(posting)
                .put("facts", Trees.list(List.of()))
                .made());
    }

    /**
     * Reads somebody before they are kept.
     *
     * @throws BadInputException with a place in {@code person} if it cannot be meant
     */
    void checkPerson(Node.Mapping person) {
        reader.read(blank().put(
                        "employer",
                        Trees.fields().put("name", "x").put("zone", "UTC").made())
                .put("people", Trees.list(List.of(Trees.with("id", Trees.text("x"), person))))
                .put("facts", Trees.list(List.of()))
                .made());
    }

    private static Trees.Fields blank() {
        return Trees.fields().put("candidate", Trees.fields().put("zone", "UTC").made());
    }

    /** The case file of an application. Others that share its employer or somebody met are told of as well. */
    private Node.Mapping tree(Rows rows, String id, List<Facts.Kept> further) {
        List<String> bound = candidacies.bound(rows, id);
        if (bound.isEmpty()) {
            throw new NoSuchElementException("no application " + id);
        }
        List<Candidacies.Head> heads = new ArrayList<>(candidacies.list(rows, bound));
        heads.sort(
                (one, other) -> Boolean.compare(other.id().equals(id), one.id().equals(id)));
        Map<String, List<Facts.Kept>> happened = facts.list(rows, bound);
        further.forEach(
                fact -> happened.computeIfAbsent(id, none -> new ArrayList<>()).add(fact));

        Set<String> told = new HashSet<>();
        Preferences chosen = Preferences.read(rows);
        List<Node.Mapping> parts = heads.stream()
                .map(head -> part(head, chosen, happened.getOrDefault(head.id(), List.of()), id, told))
                .toList();
        List<Node.Mapping> people = candidacies.people(rows, bound).stream()
                .map(someone -> Trees.with("id", Trees.text(someone.id()), someone.notation()))
                .toList();
        return Trees.fields()
                .put("candidate", chosen.candidate(candidacies.number(rows, id)))
                .put("rulebook", chosen.rulebook())
                .put("settings", chosen.settingsPart())
                .put("people", Trees.list(people))
                .putAll(parts.getFirst())
                .put("also", parts.size() == 1 ? null : Trees.list(parts.subList(1, parts.size())))
                .made();
    }

    /** One application's part of the file. An employer is described where it is first met, and then named. */
    private static Node.Mapping part(
            Candidacies.Head head, Preferences chosen, List<Facts.Kept> happened, String main, Set<String> told) {
        Node id = Trees.text(head.employerId());
        Node employer = told.add(head.employerId()) ? Trees.with("id", id, chosen.employer(head.employer())) : id;
        List<Node.Mapping> facts = happened.stream()
                .map(fact -> Trees.fields()
                        .put("id", fact.id())
                        .put(
                                "recorded",
                                fact.recorded().atOffset(ZoneOffset.UTC).toString())
                        .putAll((Node.Mapping) calledMain(fact.notation(), main))
                        .made())
                .toList();
        return Trees.fields()
                .put("id", head.id().equals(main) ? null : Trees.text(head.id()))
                .put("employer", employer)
                .putAll(head.notation())
                .put("facts", Trees.list(facts))
                .made();
    }

    /** A fact in which the application the file is about goes by the name the file gives it. */
    private static Node calledMain(Node node, String main) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            Node value = entry.key().text().equals("also-for")
                    ? renamed(entry.value(), main)
                    : calledMain(entry.value(), main);
            entries.add(new Node.Entry(entry.key(), value));
        }
        return new Node.Mapping(mapping.place(), entries);
    }

    private static Node renamed(Node node, String main) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text().equals(main) ? Trees.text(MAIN) : scalar;
            case Node.Listing listing ->
                new Node.Listing(
                        listing.place(),
                        listing.items().stream()
                                .map(item -> renamed(item, main))
                                .toList());
            case Node.Mapping mapping -> mapping;
        };
    }
}
