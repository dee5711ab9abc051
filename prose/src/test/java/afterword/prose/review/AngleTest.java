package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a further follow-up adds (L15). */
class AngleTest {

    private static final Instant LATER = Instant.parse("2026-06-16T18:00:00Z");
    private static final String BEFORE =
            "  - {at: 2026-06-09T10:00-04:00, sent: {kind: follow-up, to: siobhan, via: email, says: \"The returns backlog and the December peak stayed with me.\"}}";

    @Test
    void aReasonThatWasNotGivenYetIsOffered() {
        assertThat(of("May I ask how things stand?", BEFORE)).satisfiesExactly(found -> {
            assertThat(found.severity()).isEqualTo(Severity.ADVICE);
            assertThat(found.says()).isEqualTo("You have not spoken of “Snowflake migration” yet.");
        });
    }

    @Test
    void whatWasSaidAlreadyIsNoNewReason() {
        assertThat(of("The December peak is still on my mind.", BEFORE)).hasSize(1);
    }

    @Test
    void aNewReasonOrSomethingOfUseIsEnough() {
        assertThat(of("Your migration to Snowflake is on my mind.", BEFORE)).isEmpty();
        assertThat(of("I could send you a short outline of how we did it.", BEFORE)).isEmpty();
    }

    @Test
    void aFirstMessageNeedsNoOtherReason() {
        assertThat(of("May I ask how things stand?", "")).isEmpty();
    }

    private static List<Finding> of(String body, String facts) {
        return Desk.of("L15", Desk.review(Desk.letter(MessageKind.FOLLOW_UP, body), Desk.northwind(facts), LATER));
    }
}
