package afterword.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.candidacy.Glance;
import afterword.app.candidacy.Planned;
import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a card offers: the addressee's hours, and no later moment than the rules allow. */
class CardTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String CASE = """
            candidate: {zone: Europe/Paris}
            employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
            people:
              - {id: hm, name: Maya Chen, role: hiring-manager, email: maya@northwind.example, phone: "+1 (212) 555-0148"}
            facts:
              - {id: talk, at: 2026-06-10T10:00-04:00, interview: {until: 2026-06-10T11:00-04:00, with: [hm]}}
            """;

    private final WorldCalendars calendars = new WorldCalendars();

    @Test
    void theWindowIsCountedInTheAddresseesHours() {
        OfficeWindow window =
                Objects.requireNonNull(card("2026-06-10T14:00-04:00").window());

        assertThat(window.label()).contains("New York").contains("14:00");
        assertThat(window.style()).contains("--now:0.5833");
    }

    @Test
    void atNightThereIsNoWindowToDraw() {
        assertThat(card("2026-06-10T22:00-04:00").window()).isNull();
    }

    @Test
    void laterIsOfferedOnlyBeforeTheLastMomentTheRulesGive() {
        Planned planned = planned("2026-06-10T14:00-04:00");
        Step thanks = planned.plan().steps().getFirst();
        List<LaterOn> later = LaterOn.of(thanks, planned.plan().now(), PARIS);

        assertThat(later)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(Instant.parse(each.until())).isBefore(Objects.requireNonNull(thanks.latest())));
    }

    @Test
    void whatTheCardSaysIsWhatTheTerminalSays() {
        Planned planned = planned("2026-06-10T14:00-04:00");
        Step thanks = planned.plan().steps().getFirst();

        assertThat(card("2026-06-10T14:00-04:00").note())
                .isEqualTo(planned.words().when(thanks) + ".");
    }

    private Card card(String now) {
        Planned planned = planned(now);
        Glance glance = Glance.of(planned);
        return Card.of(glance, glance.acts().getFirst(), planned.plan().now(), PARIS);
    }

    private Planned planned(String now) {
        Case file = new CaseReader(calendars).read(Notation.yaml("case", CASE));
        Instant at = OffsetDateTime.parse(now).toInstant();
        return Planned.of(
                "a",
                file,
                new Planner(calendars).plan(file, new Rulebooks().get("house", new Place("test", 1, 1)), at));
    }
}
