package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.telling.Trees;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * The case file of an application, put together from what is stored. There is no second way from rows to facts: what the
 * engine plans for is what its own reader makes of this file.
 */
@Component
final class CaseFiles {

    private static final int LONGEST_NAME = 2_000;

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
     * Reads the case of an application as it would be if it and its employer were described so.
     *
     * @throws BadInputException with a place in {@code head} if it cannot be meant
     */
    void check(Rows rows, Candidacies.Head head) {
        List<String> bound = candidacies.bound(rows, head.id());
        Stored stored = Stored.of(rows, this, bound);
        stored.heads().replaceAll(each -> each.id().equals(head.id()) ? head : each);
        reader.read(tree(stored, bound, head.id()));
    }

    /**
     * Reads an employer and a posting before they are kept.
     *
     * @throws BadInputException with a place in them if they cannot be meant
     */
    void checkHead(Node.Mapping employer, Node.Mapping posting) {
        checkName(employer);
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
        checkName(person);
        reader.read(blank().put(
                        "employer",
                        Trees.fields().put("name", "x").put("zone", "UTC").made())
                .put("people", Trees.list(List.of(Trees.with("id", Trees.text("x"), person))))
                .put("facts", Trees.list(List.of()))
                .made());
    }

    /** A name has something to read in it, and not a book. */
    private static void checkName(Node.Mapping named) {
        Fields fields = Fields.of(named, "a name");
        String name = fields.findText("name");
        if (name != null && name.codePoints().noneMatch(CaseFiles::seen)) {
            throw Fields.problem(fields.get("name"), "there is nothing to read in it", "a name", null);
        }
        if (name != null && name.length() > LONGEST_NAME) {
            throw Fields.problem(
                    fields.get("name"),
                    "it has " + name.length() + " characters",
                    "a name of at most " + LONGEST_NAME,
                    null);
        }
    }

    private static boolean seen(int sign) {
        int type = Character.getType(sign);
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }

    private static Trees.Fields blank() {
        return Trees.fields().put("candidate", Trees.fields().put("zone", "UTC").made());
    }

    /**
     * Reads the cases of many applications, a few at a time.
     *
     * @param groups of applications that are bound to one another; each case is handed on by its id
     */
    void each(Rows rows, List<List<String>> groups, BiConsumer<String, Case> then) {
        List<List<String>> some = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (List<String> group : groups) {
            some.add(group);
            ids.addAll(group);
            if (ids.size() >= Facts.AT_ONCE) {
                hand(Stored.of(rows, this, ids), some, then);
                some = new ArrayList<>();
                ids = new ArrayList<>();
            }
        }
        if (!ids.isEmpty()) {
            hand(Stored.of(rows, this, ids), some, then);
        }
    }

    private void hand(Stored stored, List<List<String>> groups, BiConsumer<String, Case> then) {
        for (List<String> group : groups) {
            for (String id : group) {
                then.accept(id, reader.read(tree(stored, group, id)));
            }
        }
    }

    /** The case file of an application. Others that share its employer or somebody met are told of as well. */
    private Node.Mapping tree(Rows rows, String id, List<Facts.Kept> further) {
        List<String> bound = candidacies.bound(rows, id);
        if (bound.isEmpty()) {
            throw new NoSuchElementException("no application " + id);
        }
        Stored stored = Stored.of(rows, this, bound);
        further.forEach(fact ->
                stored.happened().computeIfAbsent(id, none -> new ArrayList<>()).add(fact));
        return tree(stored, bound, id);
    }

    private static Node.Mapping tree(Stored stored, List<String> bound, String id) {
        List<Candidacies.Head> heads = new ArrayList<>();
        stored.heads().stream().filter(head -> bound.contains(head.id())).forEach(heads::add);
        heads.sort(
                (one, other) -> Boolean.compare(other.id().equals(id), one.id().equals(id)));
        Set<String> told = new HashSet<>();
        List<Node.Mapping> parts = heads.stream()
                .map(head ->
                        part(head, stored.chosen(), stored.happened().getOrDefault(head.id(), List.of()), id, told))
                .toList();
        List<Node.Mapping> people = people(stored, heads);
        return Trees.fields()
                .put("candidate", stored.chosen().candidate(stored.numbers().getOrDefault(id, 0)))
                .put(
                        "rulebook",
                        stored.followed().getOrDefault(id, stored.chosen().rulebook()))
                .put("settings", stored.chosen().settingsPart())
                .put("people", Trees.list(people))
                .putAll(parts.getFirst())
                .put("also", parts.size() == 1 ? null : Trees.list(parts.subList(1, parts.size())))
                .made();
    }

    /**
     * Everyone met on the way of these applications. Where there are several employers, each belongs to the one where they
     * were met; whoever was met at more, to all.
     */
    private static List<Node.Mapping> people(Stored stored, List<Candidacies.Head> heads) {
        Map<String, Set<String>> employers = new HashMap<>();
        for (Candidacies.Head head : heads) {
            stored.met()
                    .getOrDefault(head.id(), Set.of())
                    .forEach(person -> employers
                            .computeIfAbsent(person, none -> new HashSet<>())
                            .add(head.employerId()));
        }
        boolean several =
                heads.stream().map(Candidacies.Head::employerId).distinct().count() > 1;
        List<Node.Mapping> people = new ArrayList<>();
        for (Candidacies.Someone someone : stored.people()) {
            Set<String> met = employers.getOrDefault(someone.id(), Set.of());
            if (!met.isEmpty()) {
                String other = stored.spellings().under().get(someone.id());
                Trees.Fields told = Trees.fields()
                        .put("id", Trees.text(someone.id()))
                        .put("same-as", other == null ? null : Trees.text(other))
                        .putAll(someone.notation());
                if (several
                        && met.size() == 1
                        && !Fields.of(someone.notation(), "a person").has("employer")) {
                    told.put("employer", Trees.text(met.iterator().next()));
                }
                people.add(told.made());
            }
        }
        return people;
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

    /** All that is stored of some applications, in the order they were begun. */
    private record Stored(
            List<Candidacies.Head> heads,
            Map<String, Integer> numbers,
            Map<String, String> followed,
            Map<String, List<Facts.Kept>> happened,
            Map<String, Set<String>> met,
            List<Candidacies.Someone> people,
            Spellings spellings,
            Preferences chosen) {

        static Stored of(Rows rows, CaseFiles files, List<String> ids) {
            return new Stored(
                    new ArrayList<>(files.candidacies.list(rows, ids)),
                    files.candidacies.numbers(rows, ids),
                    files.candidacies.followed(rows, ids),
                    files.facts.list(rows, ids),
                    files.candidacies.met(rows, ids),
                    files.candidacies.people(rows, ids),
                    Spellings.of(rows),
                    Preferences.read(rows));
        }
    }
}
