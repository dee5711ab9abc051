package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadReplyCommandTest {

    private static final String MAIL = """
            From: Dana Wu <dana@employer.example>
            To: sam@home.example
            Subject: Your application
            Date: Tue, 15 Sep 2026 09:00:00 +0000
            Content-Type: text/plain; charset=utf-8

            Dear Sam,

            Unfortunately we have decided to move forward with other candidates.

            > We will be in touch by Friday.
            """;

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aPersonReadsWhatItMeansAndTheSentenceThatSaysSo() throws IOException {
        Asked asked = Asked.run("read", "reply", write("reply.eml", MAIL));

        assertThat(asked.code()).isZero();
        assertThat(asked.out())
                .contains("A no, in the words everybody gets. Not for sure: please look.")
                .contains("Unfortunately we have decided to move forward")
                .doesNotContain("by Friday");
        assertThat(asked.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aProgramReadsOneLineForEachMail() throws IOException {
        String lines = "{\"file\": \"" + write("reply.eml", MAIL) + "\"}\n{\"file\": \"none.eml\"}\n";
        Asked asked = Asked.run("read", "reply", "--json", "--batch", write("mails.ndjson", lines));

        assertThat(asked.out()).hasLineCount(2);
        String first = asked.out().lines().findFirst().orElseThrow();
        Fields answer = Fields.of(Notation.json("answer", first), "an answer");
        assertThat(answer.text("subject")).isEqualTo("Your application");
        assertThat(first).contains("\"answer\":\"form-rejection\"").contains("\"sure\":false");
        assertThat(asked.out()).contains("there is no file 'none.eml'");
    }

    @Test
    void whatIsNoMailIsRefusedWithWhatWasExpected() throws IOException {
        Asked asked = Asked.run("read", "reply", write("reply.eml", ""));

        assertThat(asked.code()).isNotZero();
        assertThat(asked.err()).contains("is empty").contains("Expected a mail");
    }

    @Test
    void aProgramReadsWhichFactsItWouldAdd() throws IOException {
        String mail = MAIL.replace(
                "Unfortunately we have decided to move forward with other candidates.",
                "You will hear from us by Tuesday, 10/11.");
        String file = write("reply.eml", mail);

        assertThat(Asked.run("read", "reply", "--json", file).out())
                .contains("\"proposes\":[{\"received\":{\"meaning\":\"timeline\"")
                .contains("\"to-date\":\"2026-10-11\"");
        assertThat(Asked.run("read", "reply", "--json", "--region", "GB", file).out())
                .contains("\"to-date\":\"2026-11-10\"");
        Asked wrong = Asked.run("read", "reply", "--json", "--region", "Xanadu", file);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("the holidays of 'Xanadu' are not known");
    }

    @Test
    void whereAMailDoesNotSayWhenItWasSentNoDateIsProposed() throws IOException {
        String mail = MAIL.replaceAll("Date: .*\n", "")
                .replace(
                        "Unfortunately we have decided to move forward with other candidates.",
                        "You will hear from us by Friday.");
        assertThat(Asked.run("read", "reply", "--json", write("reply.eml", mail))
                        .out())
                .contains("\"meaning\":\"timeline\"")
                .doesNotContain("to-date");
    }
}
