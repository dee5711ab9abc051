package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPostingCommandTest {

    private static final String ADVERT = """
            Job title: Housing Officer
            Employer: Brackwater Council
            Location: Leeds
            Closing date: 12 July 2026

            Please do not phone. Send your CV to jobs@brackwater.example, quoting reference BC/0412.
            """;

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aPersonReadsWhatItSaysAndTheWordsItRestsOn() throws IOException {
        Asked asked = Asked.run("read", "posting", write("advert.txt", ADVERT));

        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .contains("Work: Housing Officer")
                .contains("Last day to apply: Sun 12 July 2026")
                .contains("- Do not call.\n    \"Please do not phone.\"")
                .contains("Quote the reference: BC/0412")
                .contains("Not said, or not clearly: pay.");
        assertThat(asked.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aProgramReadsOneLineWithPlacesInTheText() throws IOException {
        Asked asked = Asked.run("read", "posting", "--json", write("advert.txt", ADVERT));

        assertThat(asked.out()).hasLineCount(1);
        Fields answer = Fields.of(Notation.json("answer", asked.out()), "an answer");
        Fields closes = Fields.of(answer.get("closing-date"), "a field");
        assertThat(closes.text("value")).isEqualTo("2026-07-12");
        assertThat(closes.text("says")).isEqualTo("Closing date: 12 July 2026");
        assertThat(ADVERT.indexOf("Closing date")).isEqualTo(closes.number("start", 0));
        Fields posting = Fields.of(answer.get("posting"), "a posting");
        assertThat(posting.text("calls")).isEqualTo("forbidden");
        assertThat(posting.text("emails")).isEqualTo("unsaid");
    }

    @Test
    void standardInputIsReadToo() {
        assertThat(Asked.run(false, "No phone calls please.", "read", "posting", "-")
                        .out())
                .contains("Do not call.");
    }

    @Test
    void aClosingDateWithoutAYearIsTheNextAfterTheAdvertWasSeen() throws IOException {
        String advert = write("advert.txt", "Job title: Planner\nClosing date: Friday 17 July\n");
        assertThat(Asked.run("read", "posting", advert, "--seen", "2026-06-01").out())
                .contains("Last day to apply: Fri 17 July 2026");
        assertThat(Asked.run("read", "posting", advert, "--seen", "2025-06-01").out())
                .doesNotContain("Last day to apply");
        Asked wrong = Asked.run("read", "posting", advert, "--seen", "June");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("June").contains("--seen");
        String batch = write("all.ndjson", "{\"file\": \"" + advert + "\", \"seen\": \"2026-06-01\"}\n");
        assertThat(Asked.run("read", "posting", "--json", "--batch", batch).out())
                .contains("2026-07-17");
    }

    @Test
    void aBatchAnswersLineByLineAndTellsOfTheBadOnes() throws IOException {
        String good = write("advert.txt", ADVERT).replace("\\", "\\\\");
        String batch = write(
                "all.ndjson", "{\"file\": \"" + good + "\"}\n{\"fiel\": \"x\"}\nno\n{\"file\": \"" + good + "x\"}\n");

        Asked asked = Asked.run("read", "posting", "--json", "--batch", batch);

        assertThat(asked.code()).isZero();
        List<String> lines = asked.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("\"title\":{\"value\":\"Housing Officer\"");
        assertThat(lines.get(1)).contains("\"line\":2").contains("error");
        assertThat(lines.get(2)).contains("\"line\":3").contains("this is no JSON");
        assertThat(lines.get(3)).contains("there is no file").contains("advert.txt\"");
    }

    @Test
    void whatCannotBeReadIsToldWithWhatMayHaveBeenMeant() throws IOException {
        write("advert.txt", ADVERT);
        Asked missing = Asked.run("read", "posting", folder.resolve("advrt.txt").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no file").contains("Maybe " + folder.resolve("advert.txt") + "?");

        Asked pdf = Asked.run("read", "posting", write("advert.pdf", "%PDF-1.7 ..."));
        assertThat(pdf.code()).isEqualTo(2);
        assertThat(pdf.err()).contains("is a PDF").contains("Maybe its text, copied out of it?");

        Asked binary = Asked.run("read", "posting", write("advert.bin", "a\u0000b"));
        assertThat(binary.err()).contains("is no text");

        Asked large = Asked.run("read", "posting", write("large.txt", "a".repeat(ReadFile.LARGEST + 1)));
        assertThat(large.code()).isEqualTo(2);
        assertThat(large.err()).contains("is larger than 5 MB").contains("Maybe the text alone");

        assertThat(Asked.run("read", "posting", folder.toString()).err()).contains("is a folder");
        assertThat(Asked.run("read", "posting").err()).contains("there is nothing to read");
        assertThat(Asked.run("read", "posting", "--batch", "x").err()).contains("Expected --json as well");
    }

    @Test
    void olderEncodingsAreRead() throws IOException {
        Path old = folder.resolve("old.html");
        Files.write(old, "<p>Location: Málaga</p><p>No agencies.</p>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Asked.run("read", "posting", old.toString()).out()).contains("Málaga");
        Path wide = folder.resolve("wide.txt");
        Files.write(wide, "\uFEFFLocation: Cork".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Asked.run("read", "posting", wide.toString()).out()).contains("Place: Cork");
    }

    @Test
    void nothingInAnAdvertSteersTheTerminal() throws IOException {
        String out = Asked.run("read", "posting", write("a.txt", "Location: Cork \u001b[31mred\u0007"))
                .out();
        assertThat(out).doesNotContain("\u001b").doesNotContain("\u0007");
    }
}
