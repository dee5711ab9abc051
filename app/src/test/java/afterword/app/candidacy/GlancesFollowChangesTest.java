package afterword.app.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.TestDatabase;
import afterword.app.storage.Viewer;
import afterword.app.today.TodayView;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Fact;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Planner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a person tells, chooses or erases, and however much time passes: Today, made from what was kept of the plans, is
 * the page that planning everything afresh makes.
 */
@Tag("server")
class GlancesFollowChangesTest {

    private static final int CHANGES = Integer.getInteger("glances.changes", 60);

    /** Two applications with one employer, and one more that shares somebody. */
    private static final String BOUND = """
            candidate: {zone: America/New_York}
            employer: {id: house, name: Northwind, zone: America/New_York, holidays: US, closes: '17:00'}
            posting: {calls: allowed}
            people: [{id: maya, name: Maya Chen, role: hiring-manager, email: maya@northwind.example, phone: '+1 212 555 0100'},
                     {id: lee, name: Lee Park, role: recruiter, email: lee@northwind.example}]
            facts: [{at: 2026-06-01T09:00-04:00, applied: {}},
                    {at: 2026-06-01T10:00-04:00, interview: {until: 2026-06-01T11:00-04:00, with: [maya, lee]}}]
            also:
              - {id: second, employer: house, facts: [{at: 2026-06-01T09:30-04:00, applied: {}},
                 {at: 2026-06-01T15:00-04:00, interview: {until: 2026-06-01T16:00-04:00, with: [maya]}}]}
              - {id: third, employer: {id: other, name: Halden, zone: Europe/Paris, holidays: FR},
                 facts: [{at: 2026-06-01T09:45-04:00, applied: {}},
                 {at: 2026-06-01T12:00-04:00, interview: {until: 2026-06-01T12:30-04:00, with: [lee]}}]}
            """;

    private final TestDatabase database = new TestDatabase();
    private final WorldCalendars calendars = new WorldCalendars();
    private final Candidacies candidacies = new Candidacies();
    private Instant now = Instant.parse("2026-06-01T20:30:07.25Z");
    private Storage storage;
    private Viewer owner;
    private Plans plans;
    private BringCase bring;
    private BeginCandidacy begin;
    private MeetSomeone meet;
    private Describe describe;
    private RecordFact record;
    private TakeBack takeBack;
    private ChangePreferences preferences;
    private Erase erase;
    private SameAs sameAs;
    private LookAhead look;
    private Random random = new Random(0);

    @BeforeEach
    void open() {
        storage = Storage.open(database.roles().application());
        owner = storage.strangers().owner(now);
        CaseReader reader = new CaseReader(calendars);
        Facts facts = new Facts();
        CaseFiles files = new CaseFiles(candidacies, facts, reader);
        plans = new Plans(files, candidacies, new Rulebooks(), new Planner(calendars));
        meet = new MeetSomeone(storage, candidacies, files, plans, () -> now);
        record = new RecordFact(storage, candidacies, facts, files, plans, () -> now);
        takeBack = new TakeBack(record, () -> now);
        sameAs = new SameAs(candidacies, plans, () -> now);
        begin = new BeginCandidacy(storage, candidacies, files, record, () -> now);
        describe = new Describe(storage, candidacies, files, plans, () -> now);
        bring = new BringCase(storage, candidacies, facts, sameAs, plans, reader, () -> now);
        preferences = new ChangePreferences(storage, plans, () -> now);
        erase = new Erase(storage, candidacies, facts, plans, () -> now);
        look = new LookAhead(storage, plans, () -> now);
    }

    @AfterEach
    void close() {
        storage.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void todayIsWhatPlanningAfreshMakesOfIt(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<String> done = new ArrayList<>(List.of("seed " + seed));
        String early = begin("Begun before anything was chosen");
        String sam =
                meet.meet(owner, early, "Sam", tree("{name: Sam Roe, role: hiring-manager, email: sam@x.example}"));
        record.record(
                owner,
                early,
                List.of(tree("{at: 2026-06-01T10:00-04:00, interview: " + "{until: 2026-06-01T11:00-04:00, with: ["
                        + sam + "]}}")));
        compare(done);
        done.add(bring.bring(owner, BOUND).id());
        compare(done);
        int refused = 0;
        for (int i = 0; i < CHANGES; i++) {
            try {
                done.add(now + " " + change());
            } catch (BadInputException bad) {
                done.add(bad.getMessage());
                refused++;
            }
            compare(done);
            pass();
            compare(done);
        }
        assertThat(refused).as("refused: " + done).isLessThan(CHANGES / 3);

        List<Glance> kept = look.glances(owner, now, Standing.values());
        storage.write(
                owner,
                rows -> rows.sql("delete from plan where owner_id = :owner").update());
        assertThat(look.glances(owner, now, Standing.values())).isEqualTo(kept);
    }

    private void compare(List<String> done) {
        assertThat(today(look.glances(owner, now, Standing.NOW, Standing.LEAVE, Standing.WAIT)))
                .as("Today at %s after %s", now, done)
                .isEqualTo(today(afresh(Standing.NOW, Standing.LEAVE, Standing.WAIT)));
        assertThat(cards(look.glances(owner, now, Standing.values())))
                .as("the board at %s after %s", now, done)
                .isEqualTo(cards(afresh(Standing.values())));
    }

    private static List<BoardCard> cards(List<Glance> glances) {
        return glances.stream().map(Glance::card).toList();
    }

    private TodayView today(List<Glance> glances) {
        String zone = preferences.now(owner).zone();
        return TodayView.of(glances, now, zone == null ? ZoneOffset.UTC : ZoneId.of(zone), calendars);
    }

    /** What planning every application at this very moment shows, nothing of it kept. */
    private List<Glance> afresh(Standing... standings) {
        List<Glance> all = storage.read(
                owner,
                rows -> ids(rows).stream()
                        .map(id -> Glance.of(plans.planned(rows, id, now)))
                        .toList());
        return Arrays.stream(standings)
                .flatMap(standing -> all.stream().filter(glance -> glance.standing() == standing))
                .toList();
    }

    private void pass() {
        now = now.plus(
                switch (random.nextInt(9)) {
                    case 0 -> Duration.ofSeconds(random.nextInt(60));
                    case 1, 2 -> Duration.ofMinutes(random.nextInt(90));
                    case 3, 4 -> Duration.ofHours(random.nextInt(30));
                    case 5, 6 -> Duration.ofDays(random.nextInt(5));
                    case 7 -> Duration.ofMillis(-random.nextInt(3_000));
                    default ->
                        Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
                });
    }

    private String change() {
        List<String> ids = storage.read(owner, GlancesFollowChangesTest::ids);
        if (ids.size() < 3) {
            return "bring " + bring.bring(owner, BOUND).id();
        }
        String id = ids.get(random.nextInt(ids.size()));
        Planned planned = look.planned(owner, id);
        List<String> people =
                planned.file().people().stream().map(each -> each.id()).toList();
        String who = people.isEmpty() ? "" : people.get(random.nextInt(people.size()));
        List<String> facts =
                planned.file().application().facts().stream().map(Fact::id).toList();
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> {
                return tell(id, who);
            }
            case 3 -> {
                return facts.isEmpty()
                        ? "nothing"
                        : "take back "
                                + takeBack.takeBack(owner, planned, facts.get(random.nextInt(facts.size())), List.of());
            }
            case 4 -> {
                meet.meet(owner, id, "Sam", tree("{name: Sam Roe, role: interviewer, email: sam@x.example}"));
                return "meet somebody in " + id;
            }
            case 5 -> {
                describe.employer(
                        owner,
                        id,
                        tree(one(
                                "{name: Renamed, zone: Europe/Paris, holidays: FR}",
                                "{name: Northwind, zone: America/New_York, holidays: US, closes: '16:00'}",
                                "{name: Plain, zone: America/New_York}")));
                return "describe the employer of " + id;
            }
            case 6 -> {
                describe.posting(owner, id, tree("{posting: {calls: " + one("allowed", "forbidden", "unsaid") + "}}"));
                return "describe " + id;
            }
            case 7 -> {
                return "away " + away();
            }
            case 8 -> {
                String rulebook = Rulebooks.NAMES.get(random.nextInt(Rulebooks.NAMES.size()));
                Map<String, String> settings =
                        rulebook.equals("house") ? Map.of("thank-you.per-person", one("each", "one")) : Map.of();
                choose(rulebook, settings, null, null);
                return "follow " + rulebook;
            }
            case 9 -> {
                choose(null, null, one("America/New_York", "Europe/Berlin", "Asia/Tokyo"), one("US", "DE", "none"));
                return "live elsewhere";
            }
            case 10 -> {
                if (random.nextInt(3) == 0) {
                    erase.application(owner, id);
                    return "erase " + id;
                }
                return "begin " + begin("Halden");
            }
            case 11 -> {
                if (who.isEmpty()) {
                    return "nobody to erase";
                }
                erase.person(owner, who);
                return "erase " + who;
            }
            case 12, 13 -> {
                return who.isEmpty() ? "nobody to mistake" : say(who);
            }
            case 14 -> {
                storage.write(
                        owner,
                        rows -> rows.sql("update plan set made_by = 'another build', glance = '[]' "
                                        + "where owner_id = :owner and candidacy_id = :id")
                                .param("id", id)
                                .update());
                return "another build";
            }
            default -> {
                String file = JsonForm.of(storage.read(
                        owner,
                        rows -> new CaseFiles(candidacies, new Facts(), new CaseReader(calendars)).whole(rows, id)));
                return ids.size() > 9
                        ? "enough"
                        : "bring again " + id + " as "
                                + bring.bring(owner, file).id();
            }
        }
    }

    private String say(String who) {
        return storage.write(owner, rows -> {
            List<String> everybody = candidacies.ids(rows, "person");
            String other = everybody.get(random.nextInt(everybody.size()));
            if (who.equals(other)) {
                return "the same is the same";
            }
            if (sameAs.said(rows, who, other).isPresent()) {
                sameAs.takeBack(rows, who, other);
                return "take back that " + who + " is " + other;
            }
            boolean same = random.nextInt(4) > 0;
            try {
                sameAs.say(rows, who, other, same);
            } catch (SameAs.Contradiction contradiction) {
                return String.valueOf(contradiction.getMessage());
            }
            return who + (same ? " is " : " is not ") + other;
        });
    }

    private String tell(String id, String who) {
        Instant at = now.minus(Duration.ofMinutes(random.nextInt(600)));
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(12));
        String fact = who.isEmpty()
                ? one("applied: {}", "withdrawn: {}")
                : one(
                                "sent: {kind: thank-you, to: WHO, via: email}",
                                "sent: {kind: status-question, to: WHO, via: email}",
                                "received: {from: WHO, meaning: rejection}",
                                "received: {from: WHO, meaning: invitation}",
                                "timeline: {by: WHO, from: DAY, to: DAY, precision: exact}",
                                "interview: {until: END, with: [WHO]}")
                        .replace("WHO", who)
                        .replace("DAY", day.toString())
                        .replace("END", at.plusSeconds(3_600).toString());
        record.record(owner, id, List.of(tree("{at: '" + at + "', " + fact + "}")));
        return "tell " + id + ": " + fact;
    }

    private String away() {
        LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(6));
        List<Preferences.Away> days = random.nextInt(3) == 0
                ? List.of()
                : List.of(new Preferences.Away(from, from.plusDays(random.nextInt(15))));
        preferences.change(owner, was -> was.away(days));
        return days.toString();
    }

    private void choose(
            @Nullable String rulebook,
            @Nullable Map<String, String> settings,
            @Nullable String zone,
            @Nullable String holidays) {
        preferences.change(
                owner,
                was -> new Preferences(
                        zone == null ? was.zone() : zone,
                        holidays == null ? was.holidays() : holidays,
                        was.office(),
                        rulebook == null ? was.rulebook() : rulebook,
                        settings == null ? was.settings() : settings,
                        was.away(),
                        was.sender()));
    }

    private String begin(String name) {
        return begin.begin(
                owner,
                name,
                tree("{name: " + name + ", zone: America/New_York}"),
                tree("{posting: {calls: allowed}}"),
                List.of());
    }

    private static List<String> ids(Rows rows) {
        return rows.sql("select id from candidacy where owner_id = :owner order by begun_at, id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static Node.Mapping tree(String yaml) {
        return (Node.Mapping) Notation.yaml("a test", yaml);
    }
}
