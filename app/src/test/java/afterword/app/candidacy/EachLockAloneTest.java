package afterword.app.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Storage;
import afterword.app.storage.TestDatabase;
import afterword.app.storage.Viewer;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Fact;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Planner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two locks keep one account's rows from another: the statements themselves, and the database. Either is taken away. */
@Tag("server")
class EachLockAloneTest {

    private static final Instant NOW = Instant.parse("2026-06-12T13:00:00Z");
    private static final UnaryOperator<String> AS_THEY_ARE = UnaryOperator.identity();
    private static final UnaryOperator<String> FOR_EVERYBODY =
            sql -> sql.replaceAll("([a-z]+\\.)?owner_id = \\?", "($0 or true)");

    @Test
    void theDatabaseAloneShowsNobodyAnothersRows() throws SQLException {
        assertThat(seen(FOR_EVERYBODY, false)).isEqualTo(seen(AS_THEY_ARE, false));
    }

    @Test
    void theStatementsAloneShowNobodyAnothersRows() throws SQLException {
        assertThat(seen(AS_THEY_ARE, true)).isEqualTo(seen(AS_THEY_ARE, false));
    }

    @Test
    void withoutEitherSomebodySeesMore() throws SQLException {
        assertThat(seen(FOR_EVERYBODY, true)).isNotEqualTo(seen(AS_THEY_ARE, false));
    }

    /** What two accounts see of their own and each other's applications, after each has told of one. */
    private static List<String> seen(UnaryOperator<String> statements, boolean unlocked) throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            if (unlocked) {
                database.unlock();
            }
            try (Storage storage = database.open(statements)) {
                Viewer owner = storage.strangers().owner(NOW);
                Viewer another = new Viewer(UUID.randomUUID());
                try (Connection connection = database.connectAsMigration();
                        Statement statement = connection.createStatement()) {
                    statement.execute(
                            "insert into account (owner_id, created_at) values ('" + another.id() + "', now())");
                }
                return told(storage, owner, another);
            }
        }
    }

    private static List<String> told(Storage storage, Viewer owner, Viewer another) {
        InstantSource clock = () -> NOW;
        WorldCalendars calendars = new WorldCalendars();
        Candidacies candidacies = new Candidacies();
        Facts facts = new Facts();
        CaseFiles files = new CaseFiles(candidacies, facts, new CaseReader(calendars));
        Plans plans = new Plans(files, candidacies, new Rulebooks(), new Planner(calendars));
        RecordFact record = new RecordFact(storage, candidacies, facts, files, plans, clock);
        BeginCandidacy begin = new BeginCandidacy(storage, candidacies, files, record, clock);
        MeetSomeone meet = new MeetSomeone(storage, candidacies, files, plans, clock);
        LookAhead look = new LookAhead(storage, plans, clock);
        List<String> seen = new ArrayList<>();
        try {
            for (Viewer viewer : List.of(owner, another)) {
                String name = viewer.equals(owner) ? "Northwind" : "Halden";
                String id = begin.begin(viewer, name, tree("{name: " + name + ", zone: UTC}"), tree("{}"), List.of());
                String met = meet.meet(viewer, id, "Maya Chen", tree("{name: Maya Chen}"));
                record.record(
                        viewer,
                        id,
                        List.of(tree("{at: 2026-06-01T10:00Z, received: {from: " + met + ", meaning: news}}")));
                seen.add(id + " " + met);
            }
            for (Viewer viewer : List.of(owner, another)) {
                for (Glance glance : look.glances(viewer, NOW, Standing.values())) {
                    Planned planned = look.planned(viewer, glance.id());
                    seen.add(planned.id() + " " + planned.file().people().size() + " "
                            + planned.file().also().size() + " "
                            + planned.file().application().facts().stream()
                                    .map(Fact::id)
                                    .toList());
                }
                for (String id : List.of("northwind", "halden")) {
                    seen.add(viewer.equals(owner) + " " + id + " "
                            + storage.read(
                                    viewer, rows -> candidacies.find(rows, id).isPresent()));
                }
            }
        } catch (RuntimeException e) {
            seen.add(e.getClass().getSimpleName());
        }
        return seen;
    }

    private static Node.Mapping tree(String yaml) {
        return (Node.Mapping) Notation.yaml("a test", yaml);
    }
}
