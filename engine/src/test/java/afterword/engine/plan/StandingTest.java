package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.StopDegree;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "received rejection,            rejected",
        "received offer,                offered",
        "received hired,                offered",
        "received news,                 open",
        "withdrawn,                     withdrawn",
        "accepted,                      accepted",
        "declined,                      withdrawn",
        "received rejection; received reopened,   open",
        "received rejection; received invitation, open",
        "received rejection; received request,    open",
        "withdrawn; received invitation,          open",
        "received offer; received invitation,     offered",
        "received offer; received rejection,      rejected",
        "accepted; received rejection,            accepted",
        "received offer; declined,                withdrawn",
    })
    void theLaterEventWinsUntilTheJobIsAccepted(String events, String word) {
        assertThat(standing(events).word).isEqualTo(word);
    }

    @Test
    void anOutcomeNamesItsFactAndARejectionTakenBackIsNone() {
        assertThat(standing("received rejection").fact).isEqualTo("e0");
        assertThat(standing("received rejection").rejection).isNotNull();
        assertThat(standing("received rejection; received reopened").rejection).isNull();
        assertThat(standing("received offer; offer-confirmed").offerConfirmed).isTrue();
        assertThat(standing("received offer").offerConfirmed).isFalse();
        assertThat(standing("received offer").offer).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "received stop no-contact,                                  no-contact,        e0, false",
        "received stop no-status-contact; received invitation,      none,              '', false",
        "received stop no-contact; received invitation,             no-contact,        e0, true",
        "received stop unclear; received offer,                     unclear,           e0, true",
        "received stop no-contact; received reopened,               none,              '', false",
        "received stop no-contact; received invitation; received stop no-contact, no-contact, e2, false",
        "received stop no-status-contact; received stop no-contact, no-contact,        e1, false",
        "received stop no-contact; received stop no-status-contact, no-contact,        e0, false",
        "received stop process-silence; received stop no-status-contact, process-silence, e0, false",
        "received stop no-contact; received news,                   no-contact,        e0, false",
        "received stop no-contact; received invitation; received stop process-silence, process-silence, e2, false",
    })
    void aStopHoldsUntilTheyLiftItAndTheStricterOneWins(String events, String degree, String fact, boolean lifted) {
        Stop stop = standing(events).stop();

        assertThat(stop == null ? "none" : stop.degree().word()).isEqualTo(degree);
        assertThat(stop == null ? "" : stop.fact()).isEqualTo(fact);
        assertThat(stop != null && stop.liftedForPurpose()).isEqualTo(lifted);
    }

    @Test
    void aStopForTheWholeHouseHoldsForEveryApplicationThere() {
        assertThat(withAlso("main", "stop, degree: no-contact").stops)
                .containsExactly(new Stop(
                        StopDegree.NO_CONTACT,
                        "second/s",
                        Instant.parse("2026-06-08T13:00:00Z"),
                        true,
                        List.of(),
                        false));
        assertThat(withAlso("main", "stop, degree: no-contact, employer-wide: false").stops)
                .isEmpty();
        assertThat(withAlso("{id: other, name: L, zone: America/New_York}", "stop, degree: no-contact").stops)
                .isEmpty();
        assertThat(withAlso("main", "news").stops).isEmpty();
    }

    @Test
    void everyStopStandsUntilItIsLifted() {
        assertThat(standing("received stop no-status-contact; received stop process-silence").stops)
                .extracting(Stop::fact)
                .containsExactly("e1", "e0");
        assertThat(standing("received stop no-contact; received stop process-silence; received request").stops)
                .extracting(Stop::fact)
                .containsExactly("e0");
    }

    @Test
    void theStricterOfTheHousesStopAndOnesOwnHolds() {
        String own =
                "facts:\n  - {id: o, at: 2026-06-05T09:00-04:00, received: {from: hm, meaning: stop, degree: %s}}\n";
        String house = also("main", "stop, degree: process-silence, employer-wide: true");

        assertThat(Small.situation(own.formatted("no-contact") + house).outcome.stops)
                .first()
                .extracting(Stop::fact)
                .isEqualTo("o");
        assertThat(Small.situation(own.formatted("process-silence") + house).outcome.stops)
                .first()
                .extracting(Stop::fact)
                .isEqualTo("o");
        assertThat(Small.situation(own.formatted("no-status-contact") + house).outcome.stops)
                .first()
                .extracting(Stop::fact)
                .isEqualTo("second/s");
    }

    private static Standing withAlso(String employer, String meaning) {
        return Small.situation("facts: []\n" + also(employer, meaning)).outcome;
    }

    private static String also(String employer, String meaning) {
        return "also: [{id: second, employer: " + employer
                + ", facts: [{id: s, at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: " + meaning + "}}]}]\n";
    }

    private static Standing standing(String events) {
        StringBuilder facts = new StringBuilder("  []");
        int day = 0;
        for (String event : events.split("; ")) {
            String[] words = event.split(" ");
            String told = words[0].equals("received")
                    ? "received: {from: hm, meaning: " + words[1] + (words.length > 2 ? ", degree: " + words[2] : "")
                            + "}"
                    : words[0] + ": {}";
            facts.append(day == 0 ? "" : "\n");
            if (day == 0) {
                facts.setLength(0);
            }
            facts.append("  - {id: e")
                    .append(day)
                    .append(", at: 2026-06-0")
                    .append(day + 1)
                    .append("T09:00-04:00, ")
                    .append(told)
                    .append("}");
            day++;
        }
        return Small.after(facts + "\n").outcome;
    }
}
