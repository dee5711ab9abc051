package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.Spelling;
import afterword.engine.history.History;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One person under two spellings. */
class RollTest {

    private static final String TWO = """
            candidate: {zone: UTC}
            employer: {id: north, name: Northwind, zone: UTC}
            people:
              - {id: m-chen, same-as: maya, name: M. Chen, spelling: heard, email: chen@halden.example, phone: '2',
                 role: recruiter, employer: halden}
              - {id: maya, name: Maya Chen, phone: '1', role: hiring-manager, employer: north}
            facts:
              - {at: 2026-06-02T10:00Z, interview: {until: 2026-06-02T11:00Z, with: [m-chen, maya]}}
            also:
              - id: second
                employer: {id: halden, name: Halden, zone: UTC}
                facts:
                  - {at: 2026-06-03T10:00Z, sent: {kind: thank-you, to: m-chen, via: email}}
                  - {at: 2026-06-03T11:00Z, person-known: {id: m-chen, name: Em Chen, spelling: web, fax: '3'}}
            """;

    @Test
    void whateverIsToldOfEitherIsToldOfOnePerson() {
        Case read = Cases.read(Cases.file(TWO));

        assertThat(read.people()).extracting(Person::id).containsExactly("maya");
        assertThat(read.person("m-chen"))
                .isEqualTo(read.person("maya"))
                .isEqualTo(read.people().getFirst());
        assertThat(((Event.Interview) read.application().facts().getFirst().event()).with())
                .containsExactly("maya");
        assertThat(((Event.Sent) read.also().getFirst().facts().getFirst().event()).to())
                .isEqualTo("maya");
    }

    @Test
    void theRightSpellingGivesTheNameAndEachTellsHowToReachThem() {
        Person maya = Cases.read(Cases.file(TWO)).people().getFirst();

        assertThat(maya.name()).isEqualTo("Maya Chen");
        assertThat(maya.spelling()).isNull();
        assertThat(maya.phone()).isEqualTo("1");
        assertThat(maya.email()).isEqualTo("chen@halden.example");
        assertThat(maya.employer()).as("of two houses").isNull();
    }

    @Test
    void whatIsToldAtTheEmployerAtHandGoesBeforeTheRest() {
        Person here = Cases.read(Cases.file(TWO)).people().getFirst();
        Person there = Cases.read(Cases.file(TWO.replace("id: north, name", "id: halden, name")
                        .replace("id: halden, name: Halden", "id: north, name: Northwind")))
                .people()
                .getFirst();

        assertThat(here.role()).isEqualTo(Role.HIRING_MANAGER);
        assertThat(there.role()).isEqualTo(Role.RECRUITER);
        assertThat(there.phone()).isEqualTo("2");
        assertThat(there.name()).isEqualTo("Maya Chen");
    }

    @Test
    void whatIsLearnedOfOneSpellingIsLearnedOfThePersonButForTheName() {
        Case read = Cases.read(Cases.file(TWO));
        History second = History.of(read.also().getFirst(), Instant.parse("2026-06-04T00:00:00Z"));
        Person maya = second.person(read.people().getFirst());

        assertThat(maya.fax()).isEqualTo("3");
        assertThat(maya.name()).isEqualTo("Maya Chen");
        assertThat(maya.spelling()).isNull();
    }

    @Test
    void aSpellingOfASpellingIsOneOfTheSamePerson() {
        Case read = Cases.read(Cases.file("""
                candidate: {zone: UTC}
                employer: {name: Northwind, zone: UTC}
                people: [{id: c, same-as: b, prefers: fax, fax: '1'}, {id: b, same-as: a, spelling: heard}, {id: a}]
                facts: [{at: 2026-06-02T10:00Z, interview: {until: 2026-06-02T11:00Z, with: [b, c]}}]
                """));

        assertThat(read.people()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("a");
            assertThat(one.prefers()).isEqualTo(Channel.FAX);
            assertThat(one.spelling()).isEqualTo(Spelling.HEARD);
        });
    }

    @Test
    void nobodyIsASpellingOfThemselvesOrOfNobody() {
        refused("{id: a, same-as: a}", "3:27: 'a' comes back to itself. Expected the id of somebody else.");
        refused("{id: a, same-as: b}, {id: b, same-as: a}", "3:27: 'a' comes back to itself. Expected b.");
        refused("{id: maya}, {id: chen, same-as: mya}", "'mya' is not listed under people. Expected maya. Maybe maya?");
    }

    @Test
    void aFactMakesNobodyTheSame() {
        assertThatThrownBy(() -> Cases.event("  - {at: 2026-06-02T10:00Z, person-known: {id: hr, same-as: hm}}"))
                .hasMessageContaining("'same-as' is no field");
    }

    private static void refused(String people, String message) {
        assertThatThrownBy(() -> Cases.read(Cases.file(
                        "candidate: {zone: UTC}\nemployer: {name: N, zone: UTC}\npeople: [" + people + "]\nfacts: []")))
                .hasMessageContaining(message);
    }
}
