package afterword.prose.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final String BLUNT = "Dear Ms. Chen,\n\nThank you for your time.\n\nSend me the contract.\n\nAna";

    @Test
    void aBluntRequestIsAdvisedOnWithThePhraseThatLowersItMost() {
        Letter letter = letter(Form.EMAIL, BLUNT);
        Finding advice = Advice.of(letter, List.of()).orElseThrow();
        assertThat(advice.severity()).isEqualTo(Severity.ADVICE);
        assertThat(advice.says()).contains("an order");
        assertThat(advice.span()).isNotNull();
        assertThat(BLUNT.substring(advice.span().from(), advice.span().to())).isEqualTo("Send");
    }

    @Test
    void whateverIsSaidOfARequestAlreadyIsNotSaidAgain() {
        Letter letter = letter(Form.EMAIL, BLUNT);
        Finding advice = Advice.of(letter, List.of()).orElseThrow();
        assertThat(Advice.of(letter, List.of(advice))).isEmpty();
    }

    @Test
    void whatIsSaidAloudAndWhatIsAskedWellIsLeftAlone() {
        assertThat(Advice.of(letter(Form.CALL_SCRIPT, BLUNT), List.of())).isEmpty();
        assertThat(Advice.of(letter(Form.EMAIL, BLUNT.replace("Send", "Could you send")), List.of()))
                .isEmpty();
        assertThat(Advice.of(letter(Form.EMAIL, "Thank you for your time."), List.of()))
                .isEmpty();
    }

    private static Letter letter(Form form, String body) {
        return new Letter(MessageKind.FOLLOW_UP, form, "maya", "", body, List.of());
    }
}
