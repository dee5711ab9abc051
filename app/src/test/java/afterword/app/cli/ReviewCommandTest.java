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
    void whatAMailAnswersIsNobodysOwnHoweverItIsQuoted() throws IOException {
        String mail = """
                From: Ana Silva <ana.silva@post.example>
                To: maya@northwind.example
                Subject: Thank you for yesterday
                Content-Type: text/plain; charset=utf-8

                Dear Ms. Chen,

                Thank you for your time.

                Kind regards,
                Ana Silva
                --\s
                Ana Silva, +1 212 555 0123

                """;
        for (String quoted : List.of(
                "-----Original Message-----\nFrom: Maya\nTo: Dana\nSent: Tuesday\nSubject: Hello\n\nYou idiot!!!\n",
                "________________________________\nFrom: Maya\nTo: Dana\nSent: Tuesday\nSubject: Hello\n\nYou idiot!!!\n",
                "On Tue, Jun 9, 2026 at 9:00 AM Maya <maya@northwind.example> wrote:\n\n> You idiot!!!\n")) {
            Asked asked = review(write("letter.eml", mail + quoted));
            assertThat(asked.out()).as(quoted).doesNotContain("idiot", "rude", "More than one", "No way to reach you");
        }
    }

    @Test
    void aDraftAsItIsPrintedBringsItsSubject() throws IOException {
        String draft =
                Asked.run("draft", CASE, "--kind", "thank-you", "--to", "eng").out();
        Asked asked =
                Asked.run("review", write("letter.txt", draft), "--case", CASE, "--kind", "thank-you", "--to", "eng");

        assertThat(draft).startsWith("Subject: ");
        assertThat(asked.out()).contains("The name is right").doesNotContain("No subject");
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
    void aDraftIsReviewedWithoutWhatStandsAboveAndBelowIt() throws IOException {
        for (String form : List.of("letter", "fax", "card", "call-script")) {
            String draft = Asked.run("draft", CASE, "--kind", "thank-you", "--to", "hm", "--form", form)
                    .out();
            assertThat(draft).contains("\n-- It could be more personal with:");
            String said = review(write(form + ".txt", draft), "--form", form, "--json")
                    .out();

            assertThat(said).as(form).contains("The name is right").doesNotContain("could be more personal");
        }
    }

    @Test
    void aFaxKeepsItsSubject() throws IOException {
        String draft = Asked.run("draft", CASE, "--kind", "thank-you", "--to", "hm", "--form", "fax")
                .out();

        assertThat(TypedText.of(draft).subject()).startsWith("With thanks for your time");
        assertThat(TypedText.of(draft).body()).startsWith("Dear Maya Chen,").endsWith("ana.silva@post.example");
    }

    @Test
    void aFileThatIsNoCaseIsNamedAndNotReadOut() throws IOException {
        for (String secret : List.of("root:x:0:0:hunter2", "password: hunter2\nuser: me\n", "- [hunter2", "hunter2")) {
            String file = write("secret.yaml", secret);
            String line =
                    "{\"text\": \"Dear Ana,\", \"kind\": \"thank-you\", \"to\": \"hm\", \"case\": \"" + file + "\"}\n";
            Asked asked = Asked.run("review", "--json", "--batch", write("letters.ndjson", line));

            assertThat(asked.out())
                    .contains("'" + file + "' is not understood as a case, first in its line ", "\"line\":1")
                    .doesNotContain("hunter2", "user");
        }
    }

    @Test
    void howALetterAsksIsSaidWithThePhrasesThatMakeItSo() throws IOException {
        String letter = write(
                "asks.txt",
                "Dear Maya Chen,\n\nThank you for your time. Could you please tell me what comes next?\n\nAna Silva\n");
        Asked said = review(letter);
        Fields answer =
                Fields.of(Notation.json("answer", review(letter, "--json").out()), "an answer");
        Fields politeness = answer.fields("politeness", "how it asks");

        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("How it asks Asked warmly. What warms it: “Thank you” (thanks)");
        assertThat(said.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(politeness.text("says")).startsWith("Asked warmly. What warms it: ");
        assertThat(Double.parseDouble(politeness.text("value"))).isBetween(0.75, 1.0);
        assertThat(politeness.list("phrases")).isNotEmpty();
        assertThat(review(letter, "--form", "voicemail").out()).doesNotContain("How it asks");
        assertThat(review(write("blunt.txt", "Dear Maya Chen,\n\nSend me the contract.\n\nAna Silva\n"))
                        .out())
                .contains("Asked bluntly.");
    }

    @Test
    void whatColleaguesAreWrittenIsHeldAgainstALetter() throws IOException {
        String mine = write("mine.txt", thanks("Maya Chen"));
        String theirs = write("theirs.txt", thanks("Tom Okafor"));

        assertThat(review(mine).out()).doesNotContain("The same as");
        assertThat(review(mine, "--beside", "eng=" + theirs).out()).contains("The same as the one to Tom Okafor");
        assertThat(review(mine, "--beside", "enh=" + theirs).err()).contains("Maybe eng?");
        assertThat(review(mine, "--beside", "hm=" + theirs).err()).contains("Expected a letter to somebody else");
    }

    @Test
    void lettersOfOneBatchAreColleaguesUnlessTheyAreTriesAtOne() throws IOException {
        String hm = line("hm", "thank-you", thanks("Maya Chen"));
        String eng = line("eng", "thank-you", thanks("Tom Okafor"));
        String other = line("eng", "reply", thanks("Tom Okafor"));

        assertThat(batch(hm, eng)).hasSize(2).allMatch(each -> each.contains("The same as the one to"));
        assertThat(batch(eng.replace("\"eng\"", "\"none\""), hm, other))
                .hasSize(3)
                .noneMatch(each -> each.contains("The same as"));
        List<String> tried = batch(eng, hm, eng);
        assertThat(tried.get(1)).doesNotContain("The same as");
        assertThat(tried.get(0)).contains("The same as the one to Maya Chen");
        assertThat(batch(hm, eng.replace("}", ", \"at\": \"2026-06-08T09:00-04:00\"}")))
                .noneMatch(each -> each.contains("The same as"));
    }

    @Test
    void whoeverElseGetsTheSameMailIsFound() throws IOException {
        String head = "From: Ana Silva <ana.silva@post.example>\nSubject: Thank you\nTo: Maya <MAYA@northwind.example>";
        String mail = "%s\n\nDear Maya Chen,\n\nThank you for your time.\n\nAna Silva\n";

        assertThat(review(write("one.eml", mail.formatted(head))).out()).doesNotContain("More than one recipient");
        assertThat(review(write("self.eml", mail.formatted(head + "\nBcc: Ana.Silva@post.example")))
                        .out())
                .doesNotContain("More than one recipient");
        assertThat(review(write("cc.eml", mail.formatted(head + "\nCc: tom@northwind.example")))
                        .out())
                .contains("More than one recipient", "It also goes to Tom Okafor;");
        assertThat(review(write("to.eml", mail.formatted(head + ", jo@x.example")))
                        .out())
                .contains("It also goes to jo@x.example;");
        assertThat(review(write("tom.eml", mail.formatted(head.replace("Maya <MAYA@", "<tom@"))))
                        .out())
                .contains("It also goes to Tom Okafor;");
        String letter = write("mine.txt", thanks("Maya Chen"));
        assertThat(review(letter, "--cc", "eng").out()).contains("It also goes to Tom Okafor;");
        assertThat(review(letter, "--cc", "enh").err()).contains("Maybe eng?");
        String line = line("hm", "thank-you", thanks("Maya Chen"));
        assertThat(batch(line.replace("}", ", \"cc\": [\"eng\", \"jo@x.example\"]}")))
                .singleElement()
                .asString()
                .contains("\"check\":\"L25\",\"severity\":\"error\"", "It also goes to Tom Okafor, jo@x.example;");
        assertThat(batch(line.replace("}", ", \"cc\": [\"enh\"]}")))
                .singleElement()
                .asString()
                .contains("\"maybe\":\"eng\"");
    }

    private static String thanks(String name) {
        return "Dear " + name + ",\n\nThank you for the talk about the coating line and for the walk through your hall."
                + " It showed me what the team needs.\n\nKind regards,\nAna Silva\n";
    }

    private static String line(String to, String kind, String text) {
        return "{\"text\": \"" + text.replace("\n", "\\n") + "\", \"kind\": \"" + kind + "\", \"to\": \"" + to
                + "\", \"case\": \"" + CASE + "\"}";
    }

    private List<String> batch(String... lines) throws IOException {
        return Asked.run(
                        "review",
                        "--json",
                        "--no-spelling",
                        "--batch",
                        write("batch.ndjson", String.join("\n", lines) + "\n"))
                .out()
                .lines()
                .toList();
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
                Asked.run("review", "--batch", "x", "--json", "--cc", "hm"),
                Asked.run("review", "--batch", "x", "--json", "--beside", "hm=x"),
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
