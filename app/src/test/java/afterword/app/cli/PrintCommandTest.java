package afterword.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.mail.Attachment;
import afterword.prose.mail.MessageReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {

    private static final String CASE = "../docs/examples/northwind.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLetterIsPrintedOnTheEmployersPaper() throws IOException {
        Path out = folder.resolve("letter.pdf");
        Asked ran = Asked.run(
                "print",
                CASE,
                "--kind",
                "withdrawal",
                "--to",
                "hm",
                "--form",
                "letter",
                "--with",
                "Drawings",
                "--out",
                out + "");

        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.out())
                .startsWith("Written to " + out + ", 1 page.\n- No postal address of Maya Chen is written down");
        try (PDDocument read = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains(
                            "June 3, 2026",
                            "Maya Chen",
                            "Operations Director",
                            "Dear Maya Chen,",
                            "Enclosure: Drawings");
            assertThat(read.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void envelopeCardFaxAndPaperCanBeChosen() throws IOException {
        assertThat(width("--envelope")).isEqualTo(684);
        assertThat(width("--envelope", "--paper", "a4")).isBetween(623f, 624f);
        assertThat(width("--envelope", "--paper", "c6-5")).isBetween(649f, 650f);
        assertThat(width("--paper", "a4")).isBetween(595f, 596f);
        assertThat(width("--form", "card")).isEqualTo(612);
        assertThat(width("--form", "fax", "--english", "uk")).isEqualTo(612);
    }

    @Test
    void ownWordsArePrintedWithoutWhatTheDraftPutAroundThem() throws IOException {
        Path text = folder.resolve("mine.txt");
        Files.writeString(
                text,
                Asked.run("draft", CASE, "--kind", "thank-you", "--to", "eng", "--form", "letter")
                        .out()
                        .replace("Dear Tom Okafor,", "Dear Tom,"));
        Path out = folder.resolve("mine.pdf");
        Asked ran = Asked.run(
                "print",
                CASE,
                "--kind",
                "thank-you",
                "--to",
                "eng",
                "--form",
                "letter",
                "--text",
                text + "",
                "--out",
                out + "");

        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.out())
                .contains("- What stood above the salutation was left out, since addresses and date are printed: ");
        try (PDDocument read = Loader.loadPDF(out.toFile())) {
            String printed = new PDFTextStripper().getText(read);
            assertThat(printed).contains("Dear Tom,").doesNotContain("It could be more personal", "To fill in");
            assertThat(printed.split("Northwind Optics\n", -1)).hasSize(2);
        }
    }

    @Test
    void aMailIsAFileToOpenAndSend() throws IOException {
        Path out = folder.resolve("mail.eml");
        Asked ran = Asked.run(
                "print",
                CASE,
                "--kind",
                "thank-you",
                "--to",
                "eng",
                "--eml",
                "--with",
                "Drawings.pdf",
                "--out",
                out + "");

        assertThat(ran.out())
                .isEqualTo("Written to " + out + ".\n- Attach what goes along before you send it: Drawings.pdf.\n");
        assertThat(Files.readString(out))
                .startsWith("X-Unsent: 1\r\nTo: Tom Okafor <tom@northwind.example>\r\nSubject: ")
                .contains("Dear Tom Okafor,")
                .doesNotContain("Date:", "Message-ID:", "From:");
    }

    @Test
    void aMailWithSomethingToFixIsNotWrittenUnlessItIsMeant() throws IOException {
        Path out = folder.resolve("mail.eml");
        Path text = Files.writeString(
                folder.resolve("mine.txt"),
                "Dear Tom,\n\nThank you for your time on Tuesday, and for [something the two of you spoke about].\n\n"
                        + "Kind regards,\nAna Silva\nana.silva@post.example\n");
        String[] mail = {
            "print", CASE, "--kind", "thank-you", "--to", "eng", "--eml", "--text", text + "", "--out", out + ""
        };
        Asked refused = Asked.run(mail);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("no mail was written", "- It has no subject.", "“[something the two of you spoke about]”")
                .contains("--as-it-is");
        assertThat(out).doesNotExist();

        Asked meant = Asked.run(
                Stream.concat(Stream.of(mail), Stream.of("--as-it-is")).toArray(String[]::new));
        assertThat(meant.code()).isZero();
        assertThat(meant.err()).contains("- It has no subject.").doesNotContain("--as-it-is");
        assertThat(out).exists();
        assertThat(refused("--as-it-is")).contains("Expected it with --eml");
    }

    @Test
    void theSubjectIsTheOneAskedForOrTheOneThatStandsAboveTheText() throws IOException {
        Path text = Files.writeString(
                folder.resolve("mine.txt"),
                "Subject: The line\n\nDear Tom,\n\nThank you for your time.\n\nKind regards,\nAna Silva\nana.silva@post.example\n");

        assertThat(mail("--text", text + "")).contains("Subject: The line\r\n");
        assertThat(mail("--text", text + "", "--subject", "Your\ntime")).contains("Subject: Your time\r\n");
        assertThat(mail("--subject", "Tuesday")).contains("Subject: Tuesday\r\n");
    }

    private static String mail(String... options) {
        String[] args = {"print", CASE, "--kind", "thank-you", "--to", "eng", "--eml", "--out", "-"};
        Asked ran = Asked.run(Stream.concat(Stream.of(args), Stream.of(options)).toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    @Test
    void noFileIsWrittenOver() throws IOException {
        Path out = folder.resolve("letter.pdf");
        Files.writeString(out, "signed");
        Asked ran = Asked.run("print", CASE, "--out", out + "");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("--out: there is a file '" + out + "' already. Expected a name that is free. Maybe "
                        + folder.resolve("letter-2.pdf") + "?\n");
        assertThat(Files.readString(out)).isEqualTo("signed");
    }

    @Test
    void filesOfOnesOwnGoAlongCalledWhatThePostingAsks() throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of(CASE))
                        .replace(
                                "people:",
                                "posting: {instructions: [send your resume as Lastname_Resume.pdf]}\npeople:"));
        Path cv = Files.writeString(folder.resolve("my cv.pdf"), "%PDF-1.7 mine");
        Path plan = Files.writeString(folder.resolve("plan.txt"), "Week one");
        Path out = folder.resolve("mail.eml");
        Asked ran = Asked.run(
                "print",
                file + "",
                "--kind",
                "follow-up",
                "--to",
                "hm",
                "--eml",
                "--enclose",
                cv + "",
                "--enclose",
                plan + "",
                "--out",
                out + "");

        assertThat(ran.out())
                .contains("my cv.pdf goes along as Silva_Resume.pdf, as the posting asks.")
                .doesNotContain("Attach what");
        try (InputStream in = Files.newInputStream(out)) {
            assertThat(new MessageReader().read(in).attachments())
                    .extracting(Attachment::name)
                    .containsExactly("Silva_Resume.pdf", "plan.txt");
        }
        Files.write(folder.resolve("cv.docx"), archive("[Content_Types].xml", "word/document.xml"));
        assertThat(Asked.run(
                                "print",
                                file + "",
                                "--kind",
                                "follow-up",
                                "--to",
                                "hm",
                                "--enclose",
                                folder.resolve("cv.docx") + "",
                                "--out",
                                folder.resolve("letter.pdf") + "")
                        .out())
                .contains("cv.docx is no such file", "cv.docx goes along as Silva_Resume.docx");
        Files.writeString(folder.resolve("cv.pages"), "%PDF-1.7 as pages");
        assertThat(enclosed(file, folder.resolve("cv.pages")))
                .contains("cv.pages is no such file: save it as one.")
                .doesNotContain("goes along as");
        assertThat(enclosed(
                        file, cv, folder.resolve("cv.docx"), Files.writeString(folder.resolve("cv 2.pdf"), "%PDF-1.7")))
                .contains("my cv.pdf goes along as Silva_Resume.pdf", "cv.docx goes along as Silva_Resume.docx")
                .contains(
                        "wants cv 2.pdf to be called Silva_Resume.pdf, and so is another file: it keeps its own name.");
        assertThat(enclosed(file, cv, Files.writeString(folder.resolve("Silva_Resume.pdf"), "%PDF-1.7")))
                .contains("wants my cv.pdf to be called Silva_Resume.pdf, and so is another file");
        assertThat(refused("--enclose", folder.resolve("none.pdf") + "")).contains("there is no file");
        assertThat(refused("--enclose", folder + "")).contains("is a folder");
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile grown = new RandomAccessFile(large.toFile(), "rw")) {
            grown.setLength(18_000_000);
        }
        assertThat(refused("--enclose", large + "")).contains("more than 17 MB");
        assertThat(refused("--enclose", plan + "", "--enclose", plan + "")).contains("would both be called 'plan.txt'");
    }

    @Test
    void whatTheWebApplicationWouldNotTakeAlongIsRefusedHereAsWell() throws IOException {
        Path program = folder.resolve("resume.pdf");
        Files.write(program, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        assertThat(refused("--enclose", program + ""))
                .contains("--enclose: what is in '" + program + "' is no kind of file that goes along. Expected a PDF");
    }

    @Test
    void whatIsDoubtfulInAMailIsSaidAndTheMailIsWritten() throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of(CASE))
                        .replace("people:", "posting: {instructions: [quote NW-4711 in the subject]}\npeople:"));
        Path out = folder.resolve("mail.eml");
        String[] mail = {"print", file + "", "--kind", "thank-you", "--to", "eng", "--eml", "--out", out + ""};
        Asked without = Asked.run(Stream.concat(Stream.of(mail), Stream.of("--subject", "The line"))
                .toArray(String[]::new));

        assertThat(without.code()).as(without.err()).isZero();
        assertThat(without.out())
                .contains("- Read again before you send it: NW-4711 is missing. The posting wants its reference named");
        Files.delete(out);
        Asked with = Asked.run(Stream.concat(Stream.of(mail), Stream.of("--subject", "The line (NW-4711)"))
                .toArray(String[]::new));
        assertThat(with.out()).doesNotContain("Read again");
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    /** What is said where these go along, in a new file. */
    private String enclosed(Path file, Path... along) {
        List<String> asked =
                new ArrayList<>(List.of("print", file + "", "--kind", "follow-up", "--to", "hm", "--out", "-"));
        for (Path each : along) {
            asked.addAll(List.of("--enclose", each + ""));
        }
        return Asked.run(asked.toArray(String[]::new)).err();
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAGuess() throws IOException {
        assertThat(refused("--form", "lettr")).contains("Maybe letter?");
        assertThat(refused("--form", "email"))
                .contains("nothing to print. Expected one of letter, card, fax. Maybe --eml?");
        assertThat(refused("--paper", "a5")).contains("--paper: 'a5' is no size of paper", "Maybe a4?");
        assertThat(refused("--paper", "dl")).contains("'dl' is no size of paper. Expected one of a4, letter");
        assertThat(refused("--eml", "--envelope")).contains("--eml has no paper");
        assertThat(refused("--to", "hn")).contains("Maybe hm?");
        assertThat(refused("--text", folder.resolve("none.txt") + "")).contains("there is no file");
        Files.writeString(folder.resolve("empty.txt"), "\n \n");
        assertThat(refused("--text", folder.resolve("empty.txt") + "")).contains("there are no words in it");
        assertThat(refused("--out", folder.resolve("no/such.pdf") + "")).contains("there is no folder");
        assertThat(refused("--out", folder + "")).contains("is a folder");
    }

    @Test
    void whatOurTypeDoesNotHaveIsNamed() throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, Files.readString(Path.of(CASE)).replace("Maya Chen", "山田 太郎"));
        Asked ran = Asked.run(
                "print", file + "", "--kind", "withdrawal", "--to", "hm", "--out", folder.resolve("x.pdf") + "");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("cannot be printed: 山 田 太 郎", "Maybe");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    private float width(String... options) throws IOException {
        Path out = Files.createTempFile(folder, "sheet", ".pdf");
        Files.delete(out);
        String[] args = new String[options.length + 8];
        System.arraycopy(
                new String[] {"print", CASE, "--kind", "thank-you", "--to", "eng", "--out", out + ""}, 0, args, 0, 8);
        System.arraycopy(options, 0, args, 8, options.length);
        Asked ran = Asked.run(args);
        assertThat(ran.err()).isEmpty();
        try (PDDocument read = Loader.loadPDF(out.toFile())) {
            return read.getPage(0).getMediaBox().getWidth();
        }
    }

    private static String refused(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "print";
        args[1] = CASE;
        System.arraycopy(options, 0, args, 2, options.length);
        Asked ran = Asked.run(args);
        assertThat(ran.code()).as("%s", ran.out()).isEqualTo(2);
        return ran.err();
    }
}
