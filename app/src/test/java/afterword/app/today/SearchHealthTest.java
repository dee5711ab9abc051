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
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the search as a whole: little, and never without a rule. The clock says 9:00 in New York on 12 June. */
class SearchHealthTest {

    private static final ZoneId HOME = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-06-12T13:00:00Z");
    private static final String TALK =
            "- {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}";

    private final WorldCalendars calendars = new WorldCalendars();
    private final Planner planner = new Planner(calendars);

    @Test
    void whoeverAppliedThisWeekAndWaitsForTwoIsToldNothing() {
        SearchHealth health =
                health(List.of(glance("Northwind", TALK), glance("Halden", TALK)), "2026-06-08T13:00:00Z");

        assertThat(health.remarks()).isEmpty();
    }

    @Test
    void aWeekWithoutAnythingNewIsSaidWithItsDayAndItsRule() {
        SearchHealth health =
                health(List.of(glance("Northwind", TALK), glance("Halden", TALK)), "2026-06-01T13:00:00Z");

        assertThat(health.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).startsWith("Nothing new has gone out since Mon 1 Jun, eleven days ago.");
            assertThat(remark.why()).extracting(why -> why.told().rule()).contains("H17.search");
        });
    }

    @Test
    void whereTheRulebookSaysNothingOfTheSearchNothingIsSaid() {
        List<Glance> quiet = List.of(under("five-rules", "Northwind", TALK));

        assertThat(health(quiet, "2026-05-01T13:00:00Z").remarks()).isEmpty();
    }

    @Test
    void whatHasEndedIsNotWaitedFor() {
        Glance over = glance("Northwind", TALK, "- {at: 2026-06-10T10:00-04:00, withdrawn: {}}");

        assertThat(health(List.of(over), "2026-05-01T13:00:00Z").remarks()).isEmpty();
    }

    @Test
    void theOnlyApplicationThatIsOpenIsNamed() {
        SearchHealth health = health(List.of(glance("Northwind", TALK)), "2026-06-10T13:00:00Z");

        assertThat(health.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).startsWith("Northwind is the only application that is open.");
            assertThat(remark.about()).extracting(ToDo.For::application).containsExactly("Northwind");
        });
    }

    @Test
    void threeInterviewsInOnePlaceAndOneElsewhereAreMuchHope() {
        String second = TALK.replace("06-02", "06-04");
        String third = TALK.replace("06-02", "06-09");
        SearchHealth health = health(
                List.of(glance("Northwind", TALK, second, third), glance("Halden", TALK)), "2026-06-10T13:00:00Z");

        assertThat(health.remarks())
                .singleElement()
                .extracting(SearchHealth.Remark::text)
                .asString()
                .contains("into Northwind: three interviews there, one elsewhere");
    }

    @Test
    void anOfferThatEndsBeforeAnothersDateIsSetBesideIt() {
        Glance offering = glance(
                "Halden",
                TALK,
                "- {at: 2026-06-11T10:00-04:00, received: {from: hm, meaning: offer, written: true, respond-by: 2026-06-17T17:00-04:00}}");
        Glance waiting = glance(
                "Northwind",
                TALK,
                "- {at: 2026-06-02T10:50-04:00, timeline: {by: hm, from: 2026-06-26, to: 2026-06-26, precision: exact}}");

        assertThat(health(List.of(offering, waiting), "2026-06-10T13:00:00Z").remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.text())
                            .isEqualTo(
                                    "Halden wants an answer to their offer by Wed 17 Jun; Northwind means to decide by Fri 26 Jun.");
                    assertThat(remark.about()).hasSize(2);
                    assertThat(remark.why()).isNotEmpty();
                });
    }

    @Test
    void ofManyOffersAndDatesTheSoonestAreNamedAndTheOthersCounted() {
        List<Glance> searches = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            searches.add(glance(
                    "Offering " + i,
                    TALK,
                    "- {at: 2026-06-11T10:00-04:00, received: {from: hm, meaning: offer, written: true, respond-by: 2026-06-1"
                            + (3 + i) + "T17:00-04:00}}"));
            searches.add(glance(
                    "Waiting " + i,
                    TALK,
                    "- {at: 2026-06-02T10:50-04:00, timeline: {by: hm, from: 2026-06-2" + i + ", to: 2026-06-2" + i
                            + ", precision: exact}}"));
        }

        assertThat(health(searches, "2026-06-10T13:00:00Z").remarks())
                .hasSize(SearchHealth.MOST)
                .allSatisfy(remark -> assertThat(remark.about()).hasSize(2))
                .first()
                .extracting(SearchHealth.Remark::text)
                .isEqualTo(
                        "Offering 1 wants an answer to their offer by Sun 14 Jun; Waiting 1 means to decide by Sun 21 Jun,"
                                + " and four others no sooner.");
    }

    @Test
    void referencesWhoDoNotKnowYetAreTheEnginesOwnTask() {
        SearchHealth health = health(
                List.of(
                        glance("Northwind", TALK, "- {at: 2026-06-02T11:05-04:00, reference-named: {person: ada}}"),
                        glance("Halden", TALK)),
                "2026-06-10T13:00:00Z");

        assertThat(health.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).startsWith("Tell your references to expect a call. About Ada Okoye.");
            assertThat(remark.about()).extracting(ToDo.For::employer).containsExactly("Northwind");
        });
    }

    @Test
    void theWeeksAreCountedFromMondayAtHome() {
        SearchHealth health = health(
                List.of(),
                "2026-06-08T03:59:00Z",
                "2026-06-08T04:00:00Z",
                "2026-06-12T12:00:00Z",
                "2026-04-20T03:00:00Z");

        assertThat(health.weeks()).extracting(SearchHealth.Week::sent).containsExactly(0, 0, 0, 0, 0, 0, 1, 2);
        assertThat(SearchHealth.since(NOW, HOME)).isEqualTo("2026-04-20T04:00:00Z");
    }

    private static SearchHealth health(List<Glance> searches, String... applied) {
        return SearchHealth.of(
                searches, Arrays.stream(applied).map(Instant::parse).toList(), NOW, HOME);
    }

    private Glance glance(String employer, String... facts) {
        return under("house", employer, facts);
    }

    private Glance under(String rulebook, String employer, String... facts) {
        String text = """
                candidate: {zone: America/New_York}
                employer: {name: %s, zone: America/New_York, holidays: US}
                people:
                  - {id: hm, name: Maya Chen, role: hiring-manager, email: maya@employer.example}
                  - {id: ada, name: Ada Okoye, role: reference}
                facts:
                """.formatted(employer) + "  " + String.join("\n  ", facts) + "\n";
        Case file = new CaseReader(calendars).read(Notation.yaml("case", text));
        return Glance.of(Planned.of(
                employer, file, planner.plan(file, new Rulebooks().get(rulebook, new Place("test", 1, 1)), NOW)));
    }
}
