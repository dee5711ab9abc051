package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Application;
import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.Person;
import afterword.engine.fact.Posting;
import afterword.engine.fact.Role;
import afterword.engine.fact.Sender;
import afterword.engine.fact.Spelling;
import afterword.engine.notation.Notation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void whatIsLeftOutHasItsUsualMeaning() {
        Case read = Cases.read(Cases.file("""
                candidate: {zone: UTC}
                employer: {name: Northwind Optics, zone: America/New_York}
                people: [{id: hm}]
                facts: []
                """));

        assertThat(read)
                .isEqualTo(new Case(
                        "case",
                        ZoneId.of("UTC"),
                        new Application(
                                "main",
                                new Employer(
                                        "main",
                                        "Northwind Optics",
                                        NEW_YORK,
                                        "none",
                                        LocalTime.of(17, 0),
                                        Map.of(),
                                        Map.of()),
                                Posting.SILENT,
                                null,
                                AgencyPolicy.THROUGH_AGENCY,
                                false,
                                List.of()),
                        List.of(),
                        List.of(new Person(
                                "hm",
                                null,
                                null,
                                null,
                                null,
                                Role.INTERVIEWER,
                                null,
                                null,
                                null,
                                null,
                                null,
                                MediumSource.ASKED_FOR,
                                null,
                                null,
                                null)),
                        "house",
                        Map.of(),
                        null));
    }

    @Test
    void everyPartIsRead() {
        Case read = Cases.read(Cases.file("""
                candidate: {zone: America/Chicago, name: Ana Silva, phone: "1", email: a@b.example, post: 2 Main Street,
                            signature: "Ana Silva\\nAnalyst", words: choux}
                employer:
                  id: northwind
                  name: Northwind Optics
                  zone: America/New_York
                  holidays: US-NY
                  closes: 18:30
                  closes-on: {friday: 15:00}
                  closures: {2026-07-02: company day, 2026-07-06: }
                posting: {title: Process Engineer, calls: forbidden, emails: allowed, closing-date: 2026-05-22, silence: true, exempt: [jobs, lee],
                          instructions: [one, two], says: Write to us alone.}
                agency: {recruiter: lee, policy: direct-ok}
                internal: true
                rulebook: three-steps
                settings: {quiet-days: false, tone: warm}
                people:
                  - {id: jobs, email: jobs@northwind.example}
                  - {id: lee, name: Lee Park, honorific: Dr., spelling: card, title: Partner, role: agency-recruiter, email: a@b.example, phone: 12125550148,
                     post: 1 Main Street, fax: "2", prefers: fax, preference: inferred, zone: Europe/Berlin, holidays: DE-BY,
                     employer: northwind}
                facts: []
                also:
                  - {id: second, employer: northwind, facts: []}
                  - {id: third, employer: {name: Other, zone: UTC}, posting: {calls: allowed}, agency: {recruiter: lee},
                     internal: true, facts: []}
                now: 2026-06-12T09:00-05:00
                """));

        Employer northwind = new Employer(
                "northwind",
                "Northwind Optics",
                NEW_YORK,
                "US-NY",
                LocalTime.of(18, 30),
                Map.of(DayOfWeek.FRIDAY, LocalTime.of(15, 0)),
                Map.of(LocalDate.of(2026, 7, 2), "company day", LocalDate.of(2026, 7, 6), "closed"));
        assertThat(read.candidateZone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(read.sender())
                .isEqualTo(new Sender(
                        "Ana Silva", "1", "a@b.example", "2 Main Street", "Ana Silva\nAnalyst", List.of("choux")));
        assertThat(read.rulebook()).isEqualTo("three-steps");
        assertThat(read.settings()).containsExactly(Map.entry("quiet-days", "false"), Map.entry("tone", "warm"));
        assertThat(read.now()).isEqualTo(Instant.parse("2026-06-12T14:00:00Z"));
        assertThat(read.application())
                .isEqualTo(new Application(
                        "main",
                        northwind,
                        new Posting(
                                "Process Engineer",
                                CallPolicy.FORBIDDEN,
                                CallPolicy.ALLOWED,
                                LocalDate.of(2026, 5, 22),
                                true,
                                List.of("jobs", "lee"),
                                List.of("one", "two"),
                                "Write to us alone."),
                        "lee",
                        AgencyPolicy.DIRECT_OK,
                        true,
                        List.of()));
        assertThat(read.also())
                .containsExactly(
                        new Application(
                                "second",
                                northwind,
                                Posting.SILENT,
                                null,
                                AgencyPolicy.THROUGH_AGENCY,
                                false,
                                List.of()),
                        new Application(
                                "third",
                                new Employer(
                                        "third",
                                        "Other",
                                        ZoneId.of("UTC"),
                                        "none",
                                        LocalTime.of(17, 0),
                                        Map.of(),
                                        Map.of()),
                                new Posting(
                                        null,
                                        CallPolicy.ALLOWED,
                                        CallPolicy.UNSAID,
                                        null,
                                        false,
                                        List.of(),
                                        List.of(),
                                        null),
                                "lee",
                                AgencyPolicy.THROUGH_AGENCY,
                                true,
                                List.of()));
        assertThat(read.people().get(1))
                .isEqualTo(new Person(
                        "lee",
                        "Lee Park",
                        "Dr.",
                        Spelling.CARD,
                        "Partner",
                        Role.AGENCY_RECRUITER,
                        "a@b.example",
                        "12125550148",
                        "1 Main Street",
                        "2",
                        Channel.FAX,
                        MediumSource.INFERRED,
                        ZoneId.of("Europe/Berlin"),
                        "DE-BY",
                        "northwind"));
    }

    @Test
    void closuresMayBeDatesAlone() {
        Case read = Cases.read(Cases.file("""
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC, closures: [2026-07-02, 2026-07-03]}
                facts: []
                """));

        assertThat(read.application().employer().closures())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 7, 2), "closed"), Map.entry(LocalDate.of(2026, 7, 3), "closed"));
    }

    @Test
    void anEmployerMayBeToldTwiceInTheSameWords() {
        Case read = Cases.read(Cases.file("""
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC}
                facts: []
                also: [{id: b, employer: {id: main, name: N, zone: UTC}, facts: []}]
                """));

        assertThat(read.also().getFirst().employer())
                .isEqualTo(read.application().employer());
    }

    @Test
    void factsAreCalledByTheirPositionUnlessTheyHaveAnIdOfTheirOwn() {
        List<Fact> facts = Cases.read(Cases.facts("""
                          - {at: 2026-06-02T10:00-04:00, applied: {}}
                          - {at: 2026-06-02T10:00-04:00, applied: {}, id: mine}
                          - {at: 2026-06-02T10:00-04:00, applied: {}}
                        """)).application().facts();

        assertThat(facts).extracting(Fact::id).containsExactly("f1", "mine", "f3");
    }

    @Test
    void aFactIsKnownWhenItHappenedUnlessItSaysWhenItWasRecorded() {
        Fact fact = onlyFact("{at: 2026-06-02T10:00-04:00, applied: {}}");
        Fact late = onlyFact("{at: 2026-06-02T10:00-04:00, recorded: 2026-06-09T08:00-04:00, applied: {}, note: late}");

        assertThat(fact.recorded()).isEqualTo(fact.at()).isEqualTo(Instant.parse("2026-06-02T14:00:00Z"));
        assertThat(late.recorded()).isEqualTo(Instant.parse("2026-06-09T12:00:00Z"));
    }

    @Test
    void anInterviewIsKnownWhenItIsOverOrNowIfThatIsEarlier() {
        Fact held = onlyFact("{at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: hm}}");
        Fact ahead = onlyFact("{at: 2026-07-02T10:00-04:00, interview: {until: 2026-07-02T11:00-04:00, with: hm}}");

        assertThat(held.recorded()).isEqualTo(Instant.parse("2026-06-02T15:00:00Z"));
        assertThat(ahead.recorded()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
    }

    @Test
    void aFactAfterNowStandsIfItSaysWhenItWasRecorded() {
        Fact fact = onlyFact("{at: 2026-07-02T10:00-04:00, recorded: 2026-07-03T10:00-04:00, withdrawn: {}}");

        assertThat(fact.recorded()).isEqualTo(Instant.parse("2026-07-03T14:00:00Z"));
    }

    @Test
    void withoutNowNothingIsTooLate() {
        Case read = Cases.read(Cases.file("""
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC}
                people: [{id: hm}]
                facts:
                  - {at: 2100-01-01T10:00Z, withdrawn: {}}
                  - {at: 2100-01-01T10:00Z, interview: {until: 2100-01-01T11:00Z, with: hm}}
                """));

        assertThat(read.application().facts())
                .extracting(Fact::recorded)
                .containsExactly(Instant.parse("2100-01-01T10:00:00Z"), Instant.parse("2100-01-01T11:00:00Z"));
    }

    @Test
    void yamlAndJsonTellTheSameCase() {
        Case yaml = Cases.read(Notation.yaml("f", """
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC, closes: 17:30}
                people: [{id: hm}]
                facts:
                  - {at: 2026-06-02T10:00Z, interview: {until: 2026-06-02T11:00Z, with: [hm], round: 2, imported: true}}
                """));
        Case json = Cases.read(Notation.json("f", """
                {"candidate": {"zone": "UTC"},
                 "employer": {"name": "N", "zone": "UTC", "closes": "17:30", "holidays": null},
                 "people": [{"id": "hm"}],
                 "facts": [{"at": "2026-06-02T10:00Z",
                            "interview": {"until": "2026-06-02T11:00Z", "with": ["hm"], "round": 2, "imported": true}}],
                 "now": null}
                """));

        assertThat(json).isEqualTo(yaml);
    }

    private static Fact onlyFact(String fact) {
        return Cases.read(Cases.facts("  - " + fact)).application().facts().getFirst();
    }
}
