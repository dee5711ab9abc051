package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question what could have been better (L21). */
class FeedbackTest {

    private static final Instant LATER = Instant.parse("2026-06-20T14:00:00Z");
    private static final String PERSONAL =
            "  - {at: 2026-06-10T10:00-04:00, received: {from: siobhan, meaning: rejection, personal: true}}";
    private static final String ASKED = "Thank you for telling me. Was there a skill you missed that I might work on?";

    @Test
    void afterANoThatSomebodyWroteItIsWelcome() {
        assertThat(of(ASKED, PERSONAL)).isEmpty();
    }

    @Test
    void afterAFormLetterThereIsNobodyToAsk() {
        assertThat(of(ASKED, "  - {at: 2026-06-10T10:00-04:00, received: {meaning: rejection, personal: false}}"))
                .satisfiesExactly(found -> {
                    assertThat(found.title()).isEqualTo("Their no went to many");
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void itIsAskedOnce() {
        String before = "\n  - {at: 2026-06-12T10:00-04:00, sent: {kind: feedback-request, to: siobhan, via: email}}";

        assertThat(of(ASKED, PERSONAL + before)).extracting(Finding::title).containsExactly("You asked already");
    }

    @Test
    void whatWasAskedAfterAnEarlierNoIsAnotherMatter() {
        String before = "  - {at: 2026-06-06T10:00-04:00, sent: {kind: feedback-request, to: siobhan, via: email}}\n";

        assertThat(of(ASKED, before + PERSONAL)).isEmpty();
    }

    @Test
    void itAsksOneThing() {
        String body = ASKED + " Please send me a list of books as well.";
        List<Finding> found = of(body, PERSONAL);

        assertThat(found).extracting(Finding::title).startsWith("More than one request");
        assertThat(Desk.words(body, found.getFirst())).isEqualTo("Please send me a list of books as well.");
    }

    private static List<Finding> of(String body, String facts) {
        return Desk.of(
                "L21", Desk.review(Desk.letter(MessageKind.FEEDBACK_REQUEST, body), Desk.northwind(facts), LATER));
    }
}
