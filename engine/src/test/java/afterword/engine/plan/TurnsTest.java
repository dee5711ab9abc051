package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {

    private static final String APPLIED = "  - {id: a, at: 2026-05-20T09:00-04:00, applied: {}}\n";
    private static final String MET =
            "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";

    @Test
    void withoutAnyFactNothingIsWaitedFor() {
        assertThat(turn("  []")).isEqualTo("nothing ");
    }

    @Test
    void whatCameLastIsWhatTheWaitingBeganWith() {
        assertThat(turn(APPLIED)).isEqualTo("application a");
        assertThat(turn(APPLIED + MET)).isEqualTo("interview i");
        assertThat(turn(MET + received("news"))).isEqualTo("news r");
        assertThat(turn(received("news").replace("06-08", "06-01") + MET)).isEqualTo("interview i");
    }

    @ParameterizedTest
    @CsvSource({
        "news, news",
        "other, news",
        "reopened, news",
        "calls-welcome, news",
        "request, request",
        "missed-call, request",
        "invitation, invitation",
        "acknowledgement, interview",
        "auto-reply, interview",
        "rejection, interview",
        "stop, interview",
    })
    void aMessageSetsTheWaitingGoingByItsMeaning(String meaning, String since) {
        assertThat(turn(MET + received(meaning))).startsWith(since + " ");
    }

    @Test
    void aDateInAMessageIsAStatedDateAndAMessageWithoutOneIsNews() {
        assertThat(turn(MET + received("timeline, to-date: 2026-06-19"))).isEqualTo("stated-date r");
        assertThat(turn(MET + received("timeline, precision: none"))).isEqualTo("news r");
    }

    @Test
    void anInterviewToComeIsWhatIsWaitedFor() {
        String coming =
                "  - {id: c, at: 2026-06-%s:00-04:00, interview: {until: 2026-06-20T11:00-04:00, with: [hm]}}\n";

        assertThat(turn(MET + received("news") + coming.formatted("20T10"))).isEqualTo("scheduled c");
        assertThat(Small.after(MET + coming.formatted("20T10")).turnDay).isEqualTo("2026-06-10");
        assertThat(turn(coming.formatted("19T10").replace("id: c", "id: first") + coming.formatted("20T10")))
                .isEqualTo("scheduled first");
    }

    @Test
    void aRoundCalledOffCountsIfANewDateWasPromised() {
        String off = "  - {id: o, at: 2026-06-20T10:00-04:00, recorded: 2026-06-01T10:00-04:00,"
                + " interview: {until: 2026-06-20T11:00-04:00, with: [hm]}}\n"
                + "  - {at: 2026-06-08T10:00-04:00, interview-cancelled: {interview: o, new-date-promised: %s}}\n";

        assertThat(turn(MET + off.formatted("true"))).isEqualTo("cancelled-round o");
        assertThat(turn(MET + off.formatted("false"))).isEqualTo("interview i");
    }

    @Test
    void aDateNamedOnTheDayOfTheInterviewBelongsToItAndALaterOneStandsForItself() {
        String said = "  - {id: t, at: 2026-06-%s:00-04:00, timeline: {by: hm, to: 2026-06-19, precision: exact}}\n";

        assertThat(turn(MET + said.formatted("02T12"))).isEqualTo("interview i");
        assertThat(turn(MET + said.formatted("03T12"))).isEqualTo("stated-date t");
        assertThat(turn(said.formatted("01T12"))).isEqualTo("stated-date t");
        assertThat(turn(said.formatted("01T12") + MET)).isEqualTo("interview i");
    }

    @Test
    void onTheFirstDayOfAnInterviewOverMidnightADateBelongsToItToo() {
        String night =
                "  - {id: i, at: 2026-06-02T23:00-04:00, interview: {until: 2026-06-03T01:00-04:00, with: [hm]}}\n";
        String said = "  - {id: t, at: 2026-06-02T23:30-04:00, timeline: {by: hm, to: 2026-06-19, precision: exact}}\n";

        assertThat(turn(night + said)).isEqualTo("interview i");
    }

    @Test
    void newsDoesNotStartTheCountAnew() {
        Situation situation = Small.after(MET + received("news"));

        assertThat(Turns.last(situation.history, situation.office, situation.now, false)
                        .since())
                .isEqualTo("interview");
    }

    @Test
    void whereNewsDoesNotCountOnlyAStatementWithADateDoes() {
        String said = MET + "  - {id: t, at: 2026-06-05T12:00-04:00, timeline: {by: hm, %s}}\n";
        Situation open = Small.after(said.formatted("says: soon, precision: none"));
        Situation dated = Small.after(said.formatted("to: 2026-06-19, precision: exact"));

        assertThat(Turns.last(open.history, open.office, open.now, false).fact())
                .isEqualTo("i");
        assertThat(Turns.last(open.history, open.office, open.now, true).fact()).isEqualTo("t");
        assertThat(Turns.last(dated.history, dated.office, dated.now, false).fact())
                .isEqualTo("t");
    }

    private static String turn(String facts) {
        Turn turn = Small.after(facts).turn;
        return turn.since() + " " + turn.fact();
    }

    private static String received(String meaning) {
        return "  - {id: r, at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: " + meaning + "}}\n";
    }
}
