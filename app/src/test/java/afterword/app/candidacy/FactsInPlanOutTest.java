package afterword.app.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Storage;
import afterword.app.storage.TestDatabase;
import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Planner;
import afterword.engine.plan.State;
import afterword.engine.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class FactsInPlanOutTest {

    private final TestDatabase database = new TestDatabase();
    private Instant now = Instant.parse("2026-06-02T15:30:00Z");
    private Storage storage;
    private Viewer owner;
    private Plans plans;
    private BeginCandidacy begin;
    private MeetSomeone meet;
    private RecordFact record;
    private LookAhead look;

    @BeforeEach
    void open() {
        storage = Storage.open(database.roles().application());
        InstantSource clock = () -> now;
        owner = storage.strangers().owner(now);
        WorldCalendars calendars = new WorldCalendars();
        Candidacies candidacies = new Candidacies();
        Facts facts = new Facts();
        CaseFiles files = new CaseFiles(candidacies, facts, new CaseReader(calendars));
        plans = new Plans(files, candidacies, new Rulebooks(), new Planner(calendars));
        meet = new MeetSomeone(storage, candidacies, files, plans, clock);
        record = new RecordFact(storage, candidacies, facts, files, plans, clock);
        begin = new BeginCandidacy(storage, candidacies, files, record, clock);
        look = new LookAhead(storage, plans, clock);
    }

    @AfterEach
    void close() {
        storage.close();
        database.close();
    }

    @Test
    void anInterviewAsksForThanksAndThanksSentAskForNoMore() {
        String northwind = begin("Northwind Optics");
        String maya = meet(northwind, "Maya Chen", "hiring-manager");
        record(northwind, """
                {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [%s]}}""", maya);

        Planned owed = look.planned(owner, northwind);
        assertThat(owed.plan().steps()).extracting(Step::to).contains(maya);
        assertThat(look.glances(owner, now, Standing.NOW))
                .extracting(Glance::id)
                .containsExactly(northwind);

        now = now.plus(Duration.ofHours(1));
        record(northwind, "{at: 2026-06-02T12:00-04:00, sent: {kind: thank-you, to: %s, via: email}}", maya);
        assertThat(look.planned(owner, northwind).plan().steps())
                .noneMatch(step -> step.kind().word().equals("thank-you"));
    }

    @Test
    void aFactTakenBackIsAsIfItHadNotBeen() {
        String northwind = begin("Northwind Optics");
        String maya = meet(northwind, "Maya Chen", "hiring-manager");
        record(northwind, "{at: 2026-06-01T10:00-04:00, applied: {}}");
        record(northwind, "{at: 2026-06-02T11:00-04:00, received: {from: %s, meaning: rejection}}", maya);
        assertThat(look.planned(owner, northwind).plan().state()).isEqualTo(State.REJECTED);

        now = now.plusSeconds(60);
        record(northwind, "{at: 2026-06-02T11:31-04:00, retracted: {fact: f2}}");
        assertThat(look.planned(owner, northwind).plan().state()).isEqualTo(State.APPLIED);
    }

    @Test
    void whatCannotBeMeantIsRefusedWholeAndNamesItsField() {
        String northwind = begin("Northwind Optics");
        assertThatThrownBy(() -> record.record(
                        owner,
                        northwind,
                        List.of(Trees.fields()
                                .put("at", "2026-06-02T10:00-04:00")
                                .put(
                                        "sent",
                                        Trees.fields()
                                                .put("kind", "thank-you")
                                                .put("to", "nobody")
                                                .put("via", "email")
                                                .made())
                                .made())))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.problems().getFirst().place().file())
                                .isEqualTo("to"));
        assertThatThrownBy(() -> record(northwind, "{at: 2026-06-03T10:00-04:00, applied: {}}"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("has not happened yet");
        assertThat(look.planned(owner, northwind).file().application().facts()).isEmpty();
    }

    @Test
    void anotherAccountHasNoSuchApplication() {
        String northwind = begin("Northwind Optics");
        Viewer another = new Viewer(UUID.randomUUID());
        Node.Mapping applied = tree("{at: 2026-06-01T10:00-04:00, applied: {}}");

        assertThatThrownBy(() -> look.planned(another, northwind)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> record.record(another, northwind, List.of(applied)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> meet.meet(another, northwind, "Maya", tree("{name: Maya}")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void twoApplicationsAtOneNameAreToldApartInTheirAddresses() {
        assertThat(List.of(begin("Łódź & Söhne"), begin("Łódź & Söhne"), begin("Main")))
                .containsExactly("odz-sohne", "odz-sohne-2", "main-2");
    }

    @Test
    void plansThrownAwayComeOutTheSameAgain() {
        String northwind = begin("Northwind Optics");
        String maya = meet(northwind, "Maya Chen", "hiring-manager");
        record(northwind, """
                {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [%s]}}""", maya);
        begin("Halden");
        List<String> before = plansAsText();
        assertThat(before).hasSize(2);

        storage.write(
                owner,
                rows -> rows.sql("delete from plan where owner_id = :owner").update());
        look.glances(owner, now, Standing.values());

        assertThat(plansAsText()).isEqualTo(before);
    }

    @Test
    void aPlanIsMadeAnewWhenItsTimeIsOver() {
        String northwind = begin("Northwind Optics");
        String maya = meet(northwind, "Maya Chen", "hiring-manager");
        record(northwind, """
                {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [%s]}}""", maya);
        Object first = allPlans().getFirst().get("computed_for");

        look.glances(owner, now, Standing.values());
        assertThat(allPlans().getFirst().get("computed_for")).isEqualTo(first);

        now = now.plus(Duration.ofDays(1));
        look.glances(owner, now, Standing.values());
        assertThat(allPlans().getFirst().get("computed_for")).isNotEqualTo(first);
    }

    private List<String> plansAsText() {
        return storage.read(
                owner,
                rows -> rows.sql("select p::text from plan p where owner_id = :owner order by candidacy_id")
                        .query(String.class)
                        .list());
    }

    private List<Map<String, @Nullable Object>> allPlans() {
        return storage.read(
                owner,
                rows -> rows.sql("select * from plan where owner_id = :owner order by candidacy_id")
                        .query()
                        .listOfRows());
    }

    private String begin(String name) {
        return begin.begin(
                owner,
                name,
                tree("{name: \"" + name + "\", zone: America/New_York, holidays: US}"),
                tree("{posting: {calls: allowed}}"),
                List.of());
    }

    private String meet(String candidacy, String name, String role) {
        return meet.meet(
                owner,
                candidacy,
                name,
                tree("{name: " + name + ", role: " + role + ", email: maya@northwind.example}"));
    }

    private void record(String candidacy, String fact, Object... names) {
        record.record(owner, candidacy, List.of(tree(fact.formatted(names))));
    }

    private static Node.Mapping tree(String yaml) {
        return (Node.Mapping) Notation.yaml("a test", yaml);
    }
}
