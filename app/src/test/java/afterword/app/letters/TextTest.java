package afterword.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.mail.FileKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void whatIsTypedOnAddsToWhatStoodThereAndWhatIsTakenAwayDoesNot() {
        Text before = body("Dear Maya, thank you.");
        assertThat(body("Dear Maya, thank you. And more").onlyAddsTo(before)).isTrue();
        assertThat(body("Dear Maya Chen, thank you.").onlyAddsTo(before)).isTrue();
        assertThat(body("Dear Maya Chen, thank you!").onlyAddsTo(before)).isFalse();
        assertThat(body("Dear Maya, thank").onlyAddsTo(before)).isFalse();
        assertThat(body("").onlyAddsTo(before)).isFalse();
        assertThat(new Text("A subject", before.body(), List.of()).onlyAddsTo(before))
                .isTrue();
        assertThat(before.onlyAddsTo(new Text("A subject", before.body(), List.of())))
                .isFalse();
    }

    @Test
    void linesEndAsTheyDoEverywhereAndNamesOfFilesAreTakenApart() {
        Text text = Text.typed("  One\r\nsubject ", "Dear Maya,\r\n\r\nthank you", "resume.pdf, sample.pdf; ");
        assertThat(text)
                .isEqualTo(new Text("One subject", "Dear Maya,\n\nthank you", List.of("resume.pdf", "sample.pdf")));
        assertThat(body("a\0b").keepable()).isFalse();
    }

    @Test
    void whatIsTooLongIsSaidWithItsLengthAndWhatFitsIsKept() {
        Text book = body("x".repeat(20_001));
        assertThat(book.keepable()).isFalse();
        assertThat(book.tooLong())
                .isEqualTo(new Text.TooLong("body", "it has 20,001 characters, and a letter holds 20,000", 20_000));
        assertThat(body("x".repeat(20_000)).tooLong()).isNull();
        assertThat(new Text("s".repeat(501), "", List.of()).tooLong())
                .isEqualTo(new Text.TooLong("subject", "its subject has 501 characters, and one holds 500", 500));
        assertThat(new Text("", "", List.of("a".repeat(300), "b".repeat(201))).tooLong())
                .isEqualTo(new Text.TooLong(
                        "attachments", "what goes with it has 501 characters, and there is room for 500", 500));
    }

    @Test
    void aFileIsNamedOnceWhateverTheCapitalsAndNoLongerWithoutIt() {
        OwnFile file = new OwnFile(new UUID(0, 1), "Plan.pdf", FileKind.PDF, 1, Instant.EPOCH);
        Text text = new Text("", "", List.of("plan.PDF", "other.pdf"));
        assertThat(text.with(file).attachments()).containsExactly("other.pdf", "Plan.pdf");
        assertThat(text.without(file).attachments()).containsExactly("other.pdf");
        assertThat(text.renamed(file, "Hale.pdf").attachments()).containsExactly("Hale.pdf", "other.pdf");
    }

    @Test
    void theSignThatCannotBeKeptIsLeftOutAndNothingElse() {
        assertThat(Text.typed("a\0", "b\0c", "d\0.pdf")).isEqualTo(new Text("a", "bc", List.of("d.pdf")));
        assertThat(Text.loses("a", "b\0c")).isTrue();
        assertThat(Text.loses("a", "bc")).isFalse();
    }

    @Test
    void ofTwoMarksThatOverlapTheWeightierStandsAndNoWordIsLost() {
        String body = "I am certain that Cheng knows.";
        List<Marked> runs = Marked.of(
                body,
                List.of(
                        finding(Severity.WARNING, 5, 23),
                        finding(Severity.ERROR, 18, 23),
                        finding(Severity.GOOD, 0, 1)));
        assertThat(runs.stream().map(Marked::text).reduce("", String::concat)).isEqualTo(body);
        assertThat(runs).contains(new Marked("Cheng", "err"), new Marked("I", "good"));
        assertThat(runs).noneMatch(run -> run.look().equals("tone"));
    }

    @Test
    void aRepairChangesItsWordsAndNoOthers() {
        Text text = new Text("Thanks", "Dear Dr. Cheng,", List.of());
        assertThat(FindingLine.mended(text, new Repair(new Span(Span.Part.BODY, 9, 14), "Chen"))
                        .body())
                .isEqualTo("Dear Dr. Chen,");
        assertThat(FindingLine.mended(text, new Repair(new Span(Span.Part.SUBJECT, 6, 6), " again")))
                .isEqualTo(new Text("Thanks again", text.body(), List.of()));
    }

    private static Text body(String words) {
        return new Text("", words, List.of());
    }

    private static Finding finding(Severity severity, int from, int to) {
        return new Finding("L4", severity, new Span(Span.Part.BODY, from, to), "x", "y", List.of(), null);
    }
}
