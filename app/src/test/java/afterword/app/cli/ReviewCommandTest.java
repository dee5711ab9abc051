package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final String CASE = "../docs/examples/northwind.yaml";

    private static final String WRONG = """
            Dear Maya Chan,

            Thank you for your time yesterday. I look forward to [the day].

            Kind regards,
            Ana Silva
            """;

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Asked review(String file, String... more) {
        String[] all = {"review", file, "--no-spelling", "--case", CASE, "--kind", "thank-you", "--to", "hm"};
        String[] args = java.util.Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, args, all.length, more.length);
        return Asked.run(args);
    }

    @Test
    void aPersonSeesTheWordsMarkedAndTheRuleBehindIt() throws IOException {
        Asked asked = review(write("letter.txt", WRONG), "--subject", "Thank you");

        assertThat(asked.code()).isZero();
        assertThat(asked.out())
                .startsWith("It is not ready yet.\n")
                .contains("To fix before it goes", "S3.5")
                .contains("    Dear Maya Chan,\n         ^^^^^^^^^\n")
                .contains(" [the day].\n", "^^^^^^^^^\n");
        assertThat(asked.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aDraftOfTheProductIsReadyToGo() throws IOException {
        String draft = Asked.run("draft", CASE, "--kind", "thank-you", "--to", "eng", "--json")
                .out();
        Fields drafted = Fields.of(Notation.json("draft", draft), "a draft");
        Asked asked = Asked.run(
                "review",
                write("letter.txt", drafted.text("body")),
                "--case",
                CASE,
                "--kind",
                "thank-you",
                "--to",
                "eng",
                "--subject",
                drafted.text("subject"));

        assertThat(asked.out()).startsWith("Nothing speaks against it.\n");
    }

    @Test
    void aProgramGetsOneLineWithPlacesThatHold() throws IOException {
        Asked asked = review(write("letter.txt", WRONG), "--json");

        assertThat(asked.out().lines()).hasSize(1);
        Node first = findings(asked.out()).getFirst();
        Fields finding = Fields.of(first, "a finding");
        Fields span = finding.fields("span", "a span");
        assertThat(finding.text("severity")).isEqualTo("error");
        assertThat(finding.texts("sources")).isNotEmpty();
        assertThat(span.text("part")).isEqualTo("body");
        assertThat(WRONG.substring(span.number("from", -1), span.number("to", -1)))
                .isEqualTo("[the day]");
    }

    @Test
    void aMailBringsItsSubjectItsFilesAndItsNewText() throws IOException {
        String mail = """
                From: Ana Silva <ana.silva@post.example>
                To: maya@northwind.example
                Subject: Thank you for yesterday
                Content-Type: text/plain; charset=utf-8

                Dear Maya Chan,

                Thank you for your time.

                Kind regards,
                Ana Silva

                > Dear Ms. Silver, [when] shall we meet?
                """;
        Asked asked = review(write("letter.eml", mail));

        assertThat(asked.code()).isZero();
        assertThat(asked.out()).contains("Dear Maya Chan,\n").doesNotContain("Silver", "[when]");
        assertThat(review(write("page.eml", "<html>")).err()).contains("is no mail", "Expected a mail");
    }

    @Test
    void manyLettersAreAnsweredEachInItsLine() throws IOException {
        String text = WRONG.replace("\n", "\\n");
        String line = "{\"text\": \"" + text + "\", \"kind\": \"thank-you\", \"to\": \"hm\", \"case\": ";
        String inline = "{\"candidate\": {\"zone\": \"UTC\"}, \"employer\": {\"name\": \"Orrin\", \"zone\": \"UTC\"},"
                + " \"people\": [{\"id\": \"hm\", \"name\": \"Tom Okafor\"}], \"facts\": []}";
        String lines =
                line + "\"" + CASE + "\"}\n" + line + inline + ", \"form\": \"card\", \"at\": \"2026-06-12T09:00Z\"}\n"
                        + line + "\"none.yaml\"}\n"
                        + line.replace("thank-you", "thankyou") + "\"" + CASE + "\"}\n"
                        + line.replace("\"hm\"", "\"hn\"") + "\"" + CASE + "\"}\n"
                        + "{\"text\": \" \", \"kind\": \"reply\", \"to\": \"hm\", \"case\": \"" + CASE + "\"}\n";
        Asked asked = Asked.run("review", "--json", "--batch", write("letters.ndjson", lines));
        List<String> answers = asked.out().lines().toList();

        assertThat(asked.code()).isZero();
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).contains("\"with\":\"");
        assertThat(answers.get(1)).contains("Okafor");
        assertThat(answers.get(2)).contains("there is no file 'none.yaml'", "\"line\":3");
        assertThat(answers.get(3)).contains("\"value\":\"thankyou\"", "\"maybe\":\"thank-you\"");
        assertThat(answers.get(4)).contains("not listed under people", "\"maybe\":\"hm\"");
        assertThat(answers.get(5)).contains("there is nothing in it");
    }

    @Test
    void aMisspeltWordIsFoundWithTheRightOne() throws IOException {
        String letter = write("letter.txt", "Dear Maya Chen,\n\nThank you for your hospitalty.\n\nAna Silva\n");
        String[] asked = {"review", letter, "--case", CASE, "--kind", "thank-you", "--to", "hm"};

        assertThat(Asked.run(asked).out()).contains("hospitalty", "Maybe: hospitality");
        assertThat(review(letter).out()).doesNotContain("Maybe: hospitality");
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAGuess() throws IOException {
        String letter = write("letter.txt", WRONG);

        assertThat(review(letter, "--form", "e-mail").err()).contains("Maybe email?");
        assertThat(Asked.run("review", letter, "--case", CASE, "--kind", "thankyou", "--to", "hm")
                        .err())
                .contains("Maybe thank-you?");
        assertThat(Asked.run("review", letter, "--case", CASE, "--kind", "thank-you", "--to", "hn")
                        .err())
                .contains("Maybe hm?");
        assertThat(review(folder.resolve("leter.txt").toString()).err()).contains("letter.txt");
        for (Asked refused : List.of(
                Asked.run("review"),
                Asked.run("review", letter),
                Asked.run("review", letter, "--case", CASE),
                Asked.run("review", letter, "--case", CASE, "--kind", "reply"),
                Asked.run("review", "--batch", "x"),
                Asked.run("review", letter, "--batch", "x", "--json"),
                Asked.run("review", "--batch", "x", "--json", "--to", "hm"),
                review(write("empty.txt", "\n")),
                review(write("book.txt", "word ".repeat(5_000))))) {
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("xpected");
        }
    }

    private static List<Node> findings(String line) {
        return Fields.of(Notation.json("answer", line), "an answer").list("findings");
    }
}
