package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {

    private static final String CASE = "../docs/examples/northwind.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutAKindThePlansNextMessageIsDrafted() {
        Asked ran = Asked.run("draft", CASE);

        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.out()).startsWith("Subject: ").contains("Dear Tom Okafor,", "yesterday", "Ana Silva");
    }

    @Test
    void kindPersonFormAndEnglishCanBeChosen() {
        Asked ran =
                Asked.run("draft", CASE, "--kind", "withdrawal", "--to", "hm", "--form", "letter", "--english", "uk");

        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.out()).contains("3 June 2026", "Dear Maya Chen,", "on 2 June", "Yours sincerely,");
    }

    @Test
    void aProgramGetsOneLine() {
        Asked ran = Asked.run("draft", CASE, "--kind", "correction", "--to", "hm", "--json");

        assertThat(ran.out()).startsWith("{\"kind\":\"correction\",\"form\":\"email\",\"to\":\"hm\"");
        assertThat(ran.out())
                .contains("{\"name\":\"mistake\",\"fill\":\"what you wrote wrongly\",\"part\":\"body\",\"from\":");
        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAGuess() {
        assertThat(Asked.run("draft", CASE, "--kind", "thankyou", "--to", "hm").err())
                .contains("Maybe thank-you?");
        assertThat(Asked.run("draft", CASE, "--kind", "thank-you", "--to", "hn").err())
                .contains("Maybe hm?");
        assertThat(Asked.run("draft", CASE, "--kind", "thank-you", "--to", "hm", "--form", "e-mail")
                        .err())
                .contains("Maybe email?");
        assertThat(Asked.run("draft", CASE, "--kind", "offer-notice", "--to", "hm")
                        .err())
                .contains("No open offer of another employer is written down");
        assertThat(Asked.run("draft", CASE, "--kind", "offer-notice", "--to", "hm")
                        .code())
                .isEqualTo(2);
        assertThat(Asked.run("draft").code()).isEqualTo(2);
    }

    @Test
    void onesOwnTemplatesAreCheckedAndUsed() throws IOException {
        Files.writeString(folder.resolve("withdrawal.yaml"), """
                subject: "Goodbye"
                written: [{part: all, needed: true, say: "I leave {{employer}}."}]
                brief: [{part: all, needed: true, say: "x"}]
                points: [{part: all, needed: true, say: "x"}]
                """);
        String own = folder.toString();

        assertThat(Asked.run("draft", "--check", own).out()).contains("can be used");
        assertThat(Asked.run("draft", CASE, "--kind", "withdrawal", "--to", "hm", "--templates", own)
                        .out())
                .contains("Subject: Goodbye", "I leave Northwind Optics.");

        Files.writeString(folder.resolve("withdrawl.yaml"), "x");
        Asked refused = Asked.run("draft", "--check", own);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Maybe withdrawal.yaml?");
    }
}
