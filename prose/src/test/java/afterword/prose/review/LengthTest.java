package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    void aScriptIsCountedByItselfAndSoIsWhatItLeavesOnAMachine() {
        String person = "Hello Dr. Nguyen.\n\n" + "word ".repeat(60).strip();
        String machine = "word ".repeat(70).strip();
        assertThat(of(Form.CALL_SCRIPT, person + "\n\nIf a machine answers:\n" + machine))
                .extracting(Finding::severity)
                .containsExactly(Severity.GOOD);

        String script = person + "\n\nIf a machine answers:\n" + machine + " word".repeat(6) + "\n";
        assertThat(of(Form.CALL_SCRIPT, script))
                .filteredOn(Desk::grave)
                .satisfiesExactly(found ->
                        assertThat(Desk.words(script, found)).startsWith("word").endsWith("word"));
    }

    @Test
    void aCallOfAnyKindIsShortAndSoIsAClosingQuestion() {
        String body = "Hello Dr. Nguyen.\n\n" + "word ".repeat(201).strip();
        assertThat(severity(MessageKind.THANK_YOU, Form.CALL_SCRIPT, body)).containsExactly(Severity.WARNING);
        assertThat(severity(MessageKind.OFFER_NOTICE, Form.CALL_SCRIPT, body)).containsExactly(Severity.WARNING);
        assertThat(severity(MessageKind.CLOSING_QUESTION, Form.EMAIL, body)).containsExactly(Severity.WARNING);
        assertThat(severity(MessageKind.WITHDRAWAL, Form.EMAIL, body)).isEmpty();
    }

    /** No rule bounds written thanks. */
    @ParameterizedTest
    @CsvSource({"120, GOOD", "121,", "200,", "201, ADVICE", "900, ADVICE"})
    void thanksThatTakeLongToReadAreWorthAHint(int words, @Nullable Severity severity) {
        String body = "Dear Dr. Nguyen,\n\n" + "word ".repeat(words).strip() + "\n\nKind regards,\nAna Silva";
        assertThat(severity(MessageKind.THANK_YOU, Form.EMAIL, body))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void nothingHasNoLength() {
        assertThat(of(Form.EMAIL, "Dear Dr. Nguyen,")).isEmpty();
    }

    private static List<Severity> severity(MessageKind kind, Form form, String body) {
        return of(kind, form, body).stream().map(Finding::severity).toList();
    }

    private static List<Finding> of(Form form, String body) {
        return of(MessageKind.FOLLOW_UP, form, body);
    }

    private static List<Finding> of(MessageKind kind, Form form, String body) {
        Letter letter = new Letter(kind, form, "siobhan", "S", body, List.of());
        return Desk.of("L18", Desk.review(letter, Desk.northwind())).stream()
                .filter(each -> each.title().contains("word"))
                .toList();
    }
}
