package afterword.app.demonstration;

import afterword.app.candidacy.BeginCandidacy;
import afterword.app.candidacy.MeetSomeone;
import afterword.app.candidacy.RecordFact;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Tells invented searches through the same doors a person uses, each fact on its own day: journeys of the rulebooks with
 * other names, laid so that on one morning there is something to do, somebody to leave in peace, and something to wait for.
 */
@Component
public final class Demonstration {

    /** The morning it plays on. */
    public static final Instant BEGINS = Instant.parse("2026-06-16T13:20:00Z");

    /** Where the person who searches is at home. */
    public static final ZoneId HOME = ZoneId.of("America/New_York");

    /** Who searches, for the letters. */
    private static final String SENDER = """
            {"name": "Robin Ames", "phone": "+1 212 555 0123", "email": "robin.ames@post.example",
             "signature": "Robin Ames\\n+1 212 555 0123\\nrobin.ames@post.example"}""";

    private static final List<String> SEARCHES = List.of(
            "orchard-freight",
            "halden-instruments",
            "corvid-labs",
            "sable-and-finch",
            "marlow-press",
            "larkfield",
            "northwind-optics",
            "tern-mutual");

    private final Storage storage;
    private final BeginCandidacy begin;
    private final MeetSomeone meet;
    private final RecordFact record;

    Demonstration(Storage storage, BeginCandidacy begin, MeetSomeone meet, RecordFact record) {
        this.storage = storage;
        this.begin = begin;
        this.meet = meet;
        this.record = record;
    }

    /** Tells every search to the owner of this installation; after that it is {@link #BEGINS}. */
    public void play(PlayedClock clock) {
        List<Scene> scenes = new ArrayList<>();
        SEARCHES.forEach(name -> scenes.addAll(read(name)));
        scenes.sort(Comparator.comparing(Scene::at));
        clock.set(scenes.getFirst().at());
        Viewer owner = storage.strangers().owner(clock.instant());
        settle(owner);
        for (Scene scene : scenes) {
            clock.set(scene.at());
            scene.happens().accept(owner);
        }
        clock.set(BEGINS);
    }

    private void settle(Viewer owner) {
        storage.write(
                owner,
                rows -> rows.sql("""
                                update account set zone = :zone, holidays = 'US', sender = :sender
                                where owner_id = :owner""")
                        .param("zone", HOME.getId())
                        .param("sender", SENDER)
                        .update());
    }

    /** Something that happens at an instant. */
    private record Scene(Instant at, Consumer<Viewer> happens) {}

    /** A search: it begins, with everybody met, when its first fact is written down. */
    private List<Scene> read(String name) {
        Node file = Notation.yaml(name, text(name));
        Fields search = Fields.of(file, "a search");
        Fields employer = search.fields("employer", "an employer");
        List<Scene> scenes = new ArrayList<>();
        for (Node fact : search.list("facts")) {
            Fields told = Fields.of(fact, "a fact");
            Instant at = told.instant(told.has("recorded") ? "recorded" : "at");
            Node.Mapping kept = without(fact, Set.of("recorded"));
            scenes.add(new Scene(at, owner -> record.record(owner, name, List.of(kept))));
        }
        Instant first =
                scenes.stream().map(Scene::at).min(Comparator.naturalOrder()).orElseThrow();
        scenes.addFirst(new Scene(first, owner -> {
            begin.begin(
                    owner,
                    employer.text("name"),
                    (Node.Mapping) search.get("employer"),
                    without(file, Set.of("employer", "people", "facts")),
                    List.of());
            for (Node person : search.list("people")) {
                meet.meet(owner, name, Fields.of(person, "somebody").text("name"), without(person, Set.of("id")));
            }
        }));
        return scenes;
    }

    private static Node.Mapping without(Node node, Set<String> keys) {
        Node.Mapping mapping = (Node.Mapping) node;
        return new Node.Mapping(
                mapping.place(),
                mapping.entries().stream()
                        .filter(entry -> !keys.contains(entry.key().text()))
                        .toList());
    }

    private static String text(String name) {
        try (InputStream in = Demonstration.class.getResourceAsStream("/demonstration/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no search " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
