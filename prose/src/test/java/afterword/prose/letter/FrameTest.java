package afterword.prose.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

    private static final String SAID = "The plan for the plant was new to me.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Ms. Chen,\n\n%s\n\nKind regards,\nAna Silva",
                "Dear Dr. Siobhan Nguyen:\n%s\n\nYours sincerely,\n\nAna Silva\n+1 212 555 0123\nana@post.example",
                "Good morning Ms. Chen,\n%s\nWith many thanks,\nAna",
                "Hello Luis\n\n%s\n\nAna Silva",
                "To whom it may concern,\n%s\nBest,\nAna",
                "%s\nThank you again,\nAna",
                "%s"
            })
    void isWhatStandsAroundTheSentences(String letter) {
        String body = letter.formatted(SAID);

        assertThat(Frame.of(body).within(body)).isEqualTo(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good morning Ms. Chen, I hope your week is off to a good start.",
                "Dear Ms. Chen, thank you for the tour. It was a pleasure.",
                "Hello, could you tell me what the next step is?\nI would be glad to hear.",
                "Thank you, and best regards to Luis."
            })
    void sentencesAreNoFrame(String body) {
        assertThat(Frame.of(body)).isEqualTo(new Frame(0, body.length()));
    }

    @Test
    void aLetterOfNothingButAFrameSaysNothing() {
        String body = "Dear Ms. Chen,\nKind regards,\nAna";

        assertThat(Frame.of(body).within(body)).isEmpty();
    }
}
