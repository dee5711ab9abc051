package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of what tone finds is said of a letter, and how much it weighs. */
class SoundTest {

    private static final String UNANSWERED = "Since I have had no reply so far, I thought I would write.";

    @Test
    void anEarlierAttemptIsOnlySpokenOfWhereThereWasOne() {
        Letter letter = Desk.letter(MessageKind.FOLLOW_UP, UNANSWERED);
        assertThat(of("L8", letter, Desk.northwind())).isEmpty();
        Case again =
                Desk.northwind("  - {at: 2026-06-02T17:10-04:00, sent: {kind: follow-up, to: siobhan, via: email}}");
        assertThat(of("L8", letter, again)).hasSize(1);
    }

    @Test
    void norOfThanksThatWereNotAnswered() {
        Letter letter = Desk.letter(MessageKind.FOLLOW_UP, "I have had no reply to my email of that evening.");
        Case thanked =
                Desk.northwind("  - {at: 2026-06-02T17:10-04:00, sent: {kind: thank-you, to: siobhan, via: email}}");
        assertThat(of("L8", letter, thanked)).hasSize(1);
    }

    @Test
    void aVoicemailSpeaksOfNoEarlierCall() {
        Letter letter = new Letter(MessageKind.FOLLOW_UP, Form.VOICEMAIL, "siobhan", "", UNANSWERED, List.of());
        assertThat(of("L8", letter, Desk.northwind())).hasSize(1);
    }

    @Test
    void theClosingQuestionMaySayNeutrallyThatNoAnswerCame() {
        Letter letter = Desk.letter(MessageKind.CLOSING_QUESTION, UNANSWERED);
        assertThat(of("L8", letter, Desk.northwind()))
                .extracting(Finding::severity)
                .containsOnly(Severity.ADVICE);
    }

    @Test
    void thanksThatAreMissingWeighMoreInANoteOfThanksThanInAFollowUp() {
        String body = "Dear Dr. Nguyen,\n\nI attach my resume.\n\nKind regards,\nAna Silva";
        assertThat(of("L11", Desk.letter(MessageKind.THANK_YOU, body), Desk.northwind()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(of("L11", Desk.letter(MessageKind.FOLLOW_UP, body), Desk.northwind()))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
        assertThat(of("L11", Desk.letter(MessageKind.LOGISTICS, body), Desk.northwind()))
                .isEmpty();
    }

    @Test
    void whoDoesNotWantTheJobNeedNotSayThatTheyDo() {
        Letter letter = Desk.letter(MessageKind.THANK_YOU, "Dear Dr. Nguyen,\n\nThank you for your time.\n\nAna Silva");
        assertThat(of("L16", letter, Desk.northwind())).hasSize(1);
        Case unwanted = Desk.northwind("  - {at: 2026-06-02T17:10-04:00, wants-job: {wanted: false}}");
        assertThat(of("L16", letter, unwanted)).isEmpty();
        assertThat(of("L12", letter, unwanted)).isEmpty();
    }

    @Test
    void thanksAskForNothing() {
        Letter letter = Desk.letter(
                MessageKind.THANK_YOU,
                "Thank you for your time. May I ask whether there is any news about the position?");
        assertThat(of("L17", letter, Desk.northwind()))
                .extracting(finding -> Desk.words(letter.body(), finding))
                .containsExactly("May I ask whether there is any news about the position?");
    }

    @Test
    void thanksNeitherThreatenNorComeWithAGiftAndNeedNoIdeaOfTheirOwn() {
        Letter letter = Desk.letter(
                MessageKind.THANK_YOU,
                "Thank you for your time. Otherwise I shall have to call the head of your firm."
                        + " I am sending you a bottle of brandy.");
        assertThat(of("L7", letter, Desk.northwind()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(of("L23", letter, Desk.northwind()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(Desk.words(letter.body(), finding)).contains("bottle"));
        Letter plain = Desk.letter(MessageKind.THANK_YOU, "Thank you for your time.");
        assertThat(of("L23", plain, Desk.northwind())).isEmpty();
    }

    @Test
    void bitternessIsHeldAfterANoWhateverIsWritten() {
        Letter letter = Desk.letter(MessageKind.WITHDRAWAL, "You are making a big mistake.");
        assertThat(of("L20", letter, Desk.northwind())).isEmpty();
        Case refused = Desk.northwind(
                "  - {at: 2026-06-02T17:10-04:00, received: {from: siobhan, meaning: rejection, via: email}}");
        assertThat(of("L20", letter, refused)).extracting(Finding::severity).containsExactly(Severity.HELD);
    }

    private static List<Finding> of(String check, Letter letter, Case file) {
        return Desk.review(letter, file).stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }
}
