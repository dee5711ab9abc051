package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a message is (L18). */
class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, 1, GOOD, 1 word",
        "EMAIL, 120, GOOD, 120 words",
        "EMAIL, 121, ADVICE, 121 words",
        "EMAIL, 200, ADVICE, 200 words",
        "EMAIL, 201, WARNING, 201 words"
    })
    void aFollowUpFitsIntoAFreeMinute(Form form, int words, Severity severity, String title) {
        String body = "Dear Dr. Nguyen,\n\n" + "word ".repeat(words).strip() + "\n\nKind regards,\nAna Silva\n+1 212";

        assertThat(of(form, body)).satisfiesExactly(found -> {
            assertThat(found.severity()).isEqualTo(severity);
            assertThat(found.title()).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @CsvSource({"75, 0", "76, 1"})
    void aMachineGivesHalfAMinute(int words, int findings) {
        assertThat(of(Form.VOICEMAIL, "word ".repeat(words))).hasSize(findings);
    }

    @Test
    void nothingHasNoLength() {
        assertThat(of(Form.EMAIL, "Dear Dr. Nguyen,")).isEmpty();
    }

    private static List<Finding> of(Form form, String body) {
        Letter letter = new Letter(MessageKind.FOLLOW_UP, form, "siobhan", "S", body, List.of());
        return Desk.of("L18", Desk.review(letter, Desk.northwind())).stream()
                .filter(each -> each.title().contains("word"))
                .toList();
    }
}
