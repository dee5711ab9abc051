package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThanksOwedTest {

    private static final String MET =
            "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";

    @Test
    void everyoneWhoWasMetIsOwedThanksButForTheAgencyAndReferences() {
        String met =
                "people: [{id: hm}, {id: hr}, {id: agent, role: agency-recruiter}, {id: old, role: reference}]\nfacts:\n"
                        + MET.replace("[hm]", "[hm, hr, agent, old]");

        assertThat(Small.situation(met).thanks.all())
                .extracting(thanks -> thanks.person().id())
                .containsExactly("hm", "hr");
        assertThat(Small.after(MET.replace("06-02", "06-20")).thanks.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thank-you, hm, email, 06-03, sent",
        "thank-you, hm, post,  06-03, sent on paper",
        "thank-you, hm, fax,   06-03, sent on paper",
        "thank-you, hm, email, 06-01, owed",
        "thank-you, hr, email, 06-03, owed",
        "follow-up, hm, email, 06-03, owed",
    })
    void thanksAreSentByAThankYouToThemSinceTheInterview(
            String kind, String to, String via, String on, String expected) {
        String sent = "  - {at: 2026-%sT09:00-04:00, sent: {kind: %s, to: %s, via: %s}}\n".formatted(on, kind, to, via);
        Thanks thanks = Small.after(MET + sent).thanks.all().getFirst();

        assertThat(thanks.owed() ? "owed" : thanks.onPaper() ? "sent on paper" : "sent")
                .isEqualTo(expected);
        assertThat(thanks.sent()).isEqualTo(!expected.equals("owed"));
    }

    @Test
    void thanksThatWereGivenUpAreSettled() {
        assertThat(Small.after(MET + "  - {at: 2026-06-03T09:00-04:00, not-sent: {kind: thank-you, to: hm}}\n")
                        .thanks
                        .all())
                .extracting(Thanks::sent)
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "rejection, the answer has come",
        "offer,     the answer has come",
        "hired,     the answer has come",
        "news,      nothing",
    })
    void thanksLapseWithTheAnswer(String meaning, String expected) {
        String answer = "  - {at: 2026-06-%s:00-04:00, received: {from: hm, meaning: " + meaning + "}}\n";

        assertThat(lapsed(MET + answer.formatted("03T09"))).isEqualTo(expected);
        assertThat(lapsed(answer.formatted("02T11") + MET)).isEqualTo("nothing");
    }

    @Test
    void thanksLapseWithALaterRoundWithAnImportAndWithTheJob() {
        String later =
                "  - {id: j, at: 2026-06-04T10:00-04:00, interview: {until: 2026-06-04T11:00-04:00, with: [hm], round: %s}}\n";

        assertThat(lapsed(MET + later.formatted("2"))).isEqualTo("a later round was held");
        assertThat(lapsed(MET + later.formatted("1"))).isEqualTo("nothing");
        assertThat(lapsed(MET.replace("with: [hm]", "with: [hm], round: 2") + later.formatted("1")))
                .isEqualTo("nothing");
        assertThat(lapsed(MET + later.formatted("2").replace("06-04", "06-20"))).isEqualTo("nothing");
        assertThat(lapsed(MET.replace("with: [hm]", "with: [hm], imported: true")))
                .isEqualTo("the interview was imported");
        assertThat(lapsed(MET + "  - {at: 2026-06-03T09:00-04:00, accepted: {}}\n"))
                .isEqualTo("the job is yours");
    }

    @Test
    void anInvitationAfterAnInterviewBeginsANewRound() {
        String invitation = "  - {at: 2026-06-%sT12:00-04:00, received: {from: hm, meaning: invitation}}\n";
        String second =
                "  - {id: j, at: 2026-06-05T10:00-04:00, interview: {until: 2026-06-05T11:00-04:00, with: [hm]}}\n";

        assertThat(rounds(MET + second)).containsExactly(1, 1);
        assertThat(rounds(MET + invitation.formatted("03") + second)).containsExactly(1, 2);
        assertThat(rounds(invitation.formatted("01") + MET + second)).containsExactly(1, 1);
        assertThat(rounds(MET + second + invitation.formatted("06"))).containsExactly(1, 1);
        assertThat(rounds(MET + invitation.formatted("03").replace("invitation", "news") + second))
                .containsExactly(1, 1);
        assertThat(rounds(MET + second.replace("with: [hm]", "with: [hm], round: 7")))
                .containsExactly(1, 7);
        assertThat(rounds(MET + invitation.formatted("02").replace("T12", "T11") + second))
                .containsExactly(1, 2);
    }

    @Test
    void thanksAreDueForTenBusinessDays() {
        Situation situation = Small.after(MET);

        assertThat(situation.thanks.all()).extracting(Thanks::until).containsOnly(LocalDate.of(2026, 6, 16));
    }

    private static List<Integer> rounds(String facts) {
        Situation situation = Small.after(facts);
        return situation.history.meetings().stream()
                .map(situation.thanks::round)
                .toList();
    }

    private static String lapsed(String facts) {
        String lapsed = Small.after(facts).thanks.all().getFirst().lapsed();
        return lapsed == null ? "nothing" : lapsed;
    }
}
