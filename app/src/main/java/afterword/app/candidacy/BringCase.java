package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.Descriptions;
import afterword.app.telling.References;
import afterword.app.telling.Trees;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Sender;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in a case file: its applications, everyone in it and all that happened, with the times it gives; and who its candidate is,
 * where that was not said here yet. What it has in
 * common with what is here already keeps apart: a name that is taken here is changed on the way in.
 */
@Component
public final class BringCase {

    private static final String MAIN = "main";
    private static final String SAME_AS = "same-as";

    /** Ids that can stand in an address as they are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private static final Set<String> ABOUT_FACTS = Set.of("id", "recorded");

    private final Storage storage;
    private final Candidacies candidacies;
    private final Facts facts;
    private final SameAs sameAs;
    private final Plans plans;
    private final CaseReader reader;
    private final InstantSource clock;

    BringCase(
            Storage storage,
            Candidacies candidacies,
            Facts facts,
            SameAs sameAs,
            Plans plans,
            CaseReader reader,
            InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.facts = facts;
        this.sameAs = sameAs;
        this.plans = plans;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param id of the application the file is about
     * @param signing what letters now say about the person, by the names a case file has for it, which nothing was written down of
     *     before
     */
    public record Brought(String id, List<String> signing) {}

    /** The application that a file was brought in as within the last weeks, if it says the very same and is still here. */
    public Optional<String> before(Viewer viewer, String file) {
        byte[] digest = digest(tree(file));
        return storage.read(
                viewer,
                rows -> rows.sql("select candidacy_id from written where owner_id = :owner and form = :form")
                        .param("form", digest)
                        .query(String.class)
                        .optional());
    }

    /**
     * Takes a file in, all of it or nothing, also if it was before.
     *
     * @param file YAML or JSON, as docs/case-file.md describes it
     * @throws BadInputException with every problem and its place in the file
     */
    public Brought bring(Viewer viewer, String file) {
        Node tree = tree(file);
        Case read = reader.read(tree);
        Instant now = clock.instant();
        Fields whole = Fields.of(tree, "a case");
        List<Node.Mapping> parts = new ArrayList<>(List.of((Node.Mapping) tree));
        whole.list("also").forEach(also -> parts.add((Node.Mapping) also));
        List<Application> applications = new ArrayList<>(read.also());
        applications.addFirst(read.application());
        for (int i = 0; i < parts.size(); i++) {
            refuseAhead(parts.get(i), applications.get(i), now);
        }
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            refuseRulebook(rows, whole);
            boolean chosen = choose(rows, whole, read);
            List<String> signing = sign(rows, read.sender());
            Map<String, String> people = fresh(
                    rows,
                    "person",
                    whole.list("people").stream()
                            .map(person -> Fields.of(person, "a person").text("id"))
                            .toList(),
                    Map.of());
            Map<String, String> employers = fresh(
                    rows,
                    "employer",
                    applications.stream()
                            .map(each -> each.employer().id())
                            .distinct()
                            .toList(),
                    Map.of(MAIN, read.application().employer().name()));
            Map<String, String> ids = fresh(
                    rows,
                    "candidacy",
                    applications.stream().map(Application::id).toList(),
                    Map.of(MAIN, read.application().employer().name()));
            Map<String, Node.Mapping> described = employers(parts, applications);
            for (int i = 0; i < parts.size(); i++) {
                Application application = applications.get(i);
                Map<String, String> factIds = factIds(application);
                References references = new References(Map.of(
                        "person", people,
                        "employer", employers,
                        "application", ids,
                        "fact", factIds));
                String id = given(ids, application.id());
                String employer = application.employer().id();
                candidacies.add(
                        rows,
                        new Candidacies.Head(
                                id,
                                references.part(
                                        only(parts.get(i), "posting", "agency", "internal"), Descriptions.posting()),
                                given(employers, employer),
                                without(given(described, employer), Set.of("id"))),
                        now);
                whole.list("people").forEach(person -> {
                    Node.Mapping known = (Node.Mapping) person;
                    String own = Fields.of(known, "a person").text("id");
                    candidacies.meet(
                            rows,
                            id,
                            new Candidacies.Someone(
                                    given(people, own),
                                    references.part(without(known, Set.of("id", SAME_AS)), Descriptions.person())));
                });
                happened(rows, id, parts.get(i), application, references, factIds, now);
            }
            whole.list("people").forEach(person -> {
                Fields known = Fields.of(person, "a person");
                if (known.has(SAME_AS)) {
                    sameAs.say(rows, given(people, known.text("id")), given(people, known.text(SAME_AS)), true);
                }
            });
            if (chosen) {
                plans.renewAll(rows, now);
            } else {
                plans.renew(rows, List.copyOf(ids.values()), now);
            }
            note(rows, given(ids, MAIN), digest(tree), now);
            return new Brought(given(ids, MAIN), signing);
        });
    }

    private static Node tree(String file) {
        return file.stripLeading().startsWith("{") ? Notation.json("the file", file) : Notation.yaml("the file", file);
    }

    private static void note(Rows rows, String id, byte[] digest, Instant now) {
        rows.sql("delete from written where owner_id = :owner and form = :form")
                .param("form", digest)
                .update();
        rows.sql("""
                        insert into written (owner_id, form, candidacy_id, facts, written_at)
                        values (:owner, :form, :candidacy, '', :now)""")
                .param("form", digest)
                .param("candidacy", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] digest(Node tree) {
        return Once.digest("a case file " + JsonForm.of(tree));
    }

    private void happened(
            Rows rows,
            String id,
            Node.Mapping part,
            Application application,
            References references,
            Map<String, String> factIds,
            Instant now) {
        List<Node> told = Fields.of(part, "an application").list("facts");
        for (int i = 0; i < told.size(); i++) {
            Fact fact = application.facts().get(i);
            Instant recorded = fact.recorded().isAfter(now) ? now : fact.recorded();
            Node.Mapping notation = references.fact(without((Node.Mapping) told.get(i), ABOUT_FACTS));
            facts.add(rows, new Facts.Kept(id, given(factIds, fact.id()), recorded, notation), fact.at());
        }
    }

    /** Whose rules are followed is one choice for everything; a file makes it where none was made yet. Whether it did. */
    private static boolean choose(Rows rows, Fields whole, Case read) {
        Node settings = whole.find("settings");
        return rows.sql("""
                        update account set zone = :zone, rulebook = :rulebook, settings = :settings
                        where owner_id = :owner and zone is null""")
                        .param("zone", read.candidateZone().getId())
                        .param("rulebook", read.rulebook())
                        .param("settings", settings == null ? "{}" : JsonForm.of(settings))
                        .update()
                == 1;
    }

    /**
     * Letters sign as the file's candidate where the person has not said how; what they said stays, and of a file that is somebody
     * else's nothing is taken.
     *
     * @return the fields that were taken
     */
    private static List<String> sign(Rows rows, Sender theirs) {
        Preferences chosen = Preferences.read(rows);
        Sender own = chosen.sender();
        Map<String, String> taken = new LinkedHashMap<>();
        if (own.name() == null || own.name().equals(theirs.name())) {
            take("name", own.name(), theirs.name(), taken);
            take("phone", own.phone(), theirs.phone(), taken);
            take("email", own.email(), theirs.email(), taken);
            take(Signing.POST, own.post(), theirs.post(), taken);
        }
        if (own.with(List.of()).equals(Sender.UNKNOWN)) {
            take(Signing.SIGNATURE, null, theirs.signature(), taken);
        }
        if (!taken.isEmpty()) {
            chosen.signing(new Sender(
                            taken.getOrDefault("name", own.name()),
                            taken.getOrDefault("phone", own.phone()),
                            taken.getOrDefault("email", own.email()),
                            taken.getOrDefault(Signing.POST, own.post()),
                            taken.getOrDefault(Signing.SIGNATURE, own.signature()),
                            own.words()))
                    .write(rows);
        }
        return List.copyOf(taken.keySet());
    }

    private static void take(String field, @Nullable String own, @Nullable String theirs, Map<String, String> taken) {
        if (own == null && theirs != null && !theirs.isBlank() && Signing.fits(field, theirs)) {
            taken.put(field, theirs);
        }
    }

    private static void refuseRulebook(Rows rows, Fields whole) {
        List<String> known = new ArrayList<>(Rulebooks.NAMES);
        OwnRulebooks.newest(rows).forEach(own -> known.add(own.name()));
        Node named = whole.find("rulebook");
        if (named instanceof Node.Scalar scalar && !known.contains(scalar.text())) {
            throw Fields.problem(
                    scalar,
                    "'" + scalar.text() + "' is no rulebook that is followed here",
                    "one of " + String.join(", ", known),
                    Nearest.of(scalar.text(), known));
        }
    }

    private static void refuseAhead(Node.Mapping part, Application application, Instant now) {
        List<Node> told = Fields.of(part, "an application").list("facts");
        for (int i = 0; i < told.size(); i++) {
            Fact fact = application.facts().get(i);
            if (fact.at().isAfter(now) && !(fact.event() instanceof Event.Interview)) {
                throw Fields.problem(
                        Fields.of(told.get(i), "a fact").get("at"),
                        "this has not happened yet",
                        "a time that is not after now",
                        null);
            }
        }
    }

    /** An employer is described where it is first met. */
    private static Map<String, Node.Mapping> employers(List<Node.Mapping> parts, List<Application> applications) {
        Map<String, Node.Mapping> described = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (Fields.of(parts.get(i), "an application").get("employer") instanceof Node.Mapping employer) {
                described.putIfAbsent(applications.get(i).employer().id(), employer);
            }
        }
        return described;
    }

    /** @param names what those are called that have no id of their own to go by */
    private Map<String, String> fresh(Rows rows, String table, List<String> ids, Map<String, String> names) {
        Map<String, String> fresh = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(candidacies.ids(rows, table));
        for (String id : ids) {
            String own = names.getOrDefault(id, id);
            boolean keeps = !names.containsKey(id) && PLAIN.matcher(own).matches() && !taken.contains(own);
            String here = keeps ? own : Handles.unlike(Handles.of(own), taken);
            taken.add(here);
            fresh.put(id, here);
        }
        return fresh;
    }

    private static Map<String, String> factIds(Application application) {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        application.facts().stream()
                .map(Fact::id)
                .filter(id -> PLAIN.matcher(id).matches())
                .forEach(taken::add);
        for (Fact fact : application.facts()) {
            String id = PLAIN.matcher(fact.id()).matches() ? fact.id() : Handles.unlike(Handles.of(fact.id()), taken);
            taken.add(id);
            ids.put(fact.id(), id);
        }
        return ids;
    }

    private static <V> V given(Map<String, V> all, String id) {
        V value = all.get(id);
        if (value == null) {
            throw new IllegalStateException("the reader let '" + id + "' pass, which the file does not tell of");
        }
        return value;
    }

    private static Node.Mapping only(Node.Mapping part, String... keys) {
        Trees.Fields some = Trees.fields();
        for (String key : keys) {
            some.put(key, Fields.of(part, "an application").find(key));
        }
        return some.made();
    }

    private static Node.Mapping without(Node.Mapping part, Set<String> keys) {
        return new Node.Mapping(
                new Place("the file", 1, 1),
                part.entries().stream()
                        .filter(entry -> !keys.contains(entry.key().text()))
                        .toList());
    }
}
