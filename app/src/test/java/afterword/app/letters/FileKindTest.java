package afterword.app.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is stands in it, and its name follows. */
class FileKindTest {

    @Test
    void aFileIsWhatIsInItWhateverItIsCalled() throws IOException {
        assertThat(FileKind.of(text("%PDF-1.7 and so on"))).contains(FileKind.PDF);
        assertThat(FileKind.of(text("{\\rtf1 x}"))).contains(FileKind.RICH_TEXT);
        assertThat(FileKind.of(HexFormat.of().parseHex("89504e470d0a1a0a00"))).contains(FileKind.PNG);
        assertThat(FileKind.of(HexFormat.of().parseHex("ffd8ffe000"))).contains(FileKind.JPEG);
        assertThat(FileKind.of(archive("[Content_Types].xml", "word/document.xml")))
                .contains(FileKind.WORD);
        assertThat(FileKind.of(text("Zoë, résumé\n\tand more"))).contains(FileKind.TEXT);
    }

    @Test
    void archivesProgramsAndTextsWithMacrosAreNoneOfThem() throws IOException {
        assertThat(FileKind.of(archive("run.exe"))).isEmpty();
        assertThat(FileKind.of(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileKind.of(HexFormat.of().parseHex("4d5a90000300000004000000")))
                .isEmpty();
        assertThat(FileKind.of(HexFormat.of().parseHex("d0cf11e0a1b11ae1000000")))
                .isEmpty();
        assertThat(FileKind.of(text("a\0b"))).isEmpty();
        assertThat(FileKind.of(text(" \n"))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    @Test
    void aNameEndsAsItsKindDoes() {
        assertThat(FileKind.PDF.ended("Resume.PDF")).isEqualTo("Resume.PDF");
        assertThat(FileKind.PDF.ended("Resume.docx")).isEqualTo("Resume.pdf");
        assertThat(FileKind.TEXT.ended("page.html")).isEqualTo("page.html.txt");
        assertThat(FileKind.JPEG.ended("me.jpeg")).isEqualTo("me.jpeg");
        assertThat(FileKind.PDF.ended("Resume v2.1")).isEqualTo("Resume v2.1.pdf");
    }

    @Test
    void aNameIsCleanedOfFoldersOfWhatNobodySeesAndOfWhatMeansSomethingElse() {
        assertThat(FileName.clean("C:\\fakepath\\Résumé Zoë.pdf", FileKind.PDF)).isEqualTo("Résumé Zoë.pdf");
        assertThat(FileName.clean("../../etc/passwd", FileKind.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.clean("a, b;\r\nX: y\".pdf", FileKind.PDF)).isEqualTo("a- b-X- y-.pdf");
        assertThat(FileName.clean("resume\u202efdp.exe", FileKind.PDF)).isEqualTo("resumefdp.exe.pdf");
        assertThat(FileName.clean(" ..  ", FileKind.PNG)).isEqualTo("file.png");
        assertThat(FileName.clean("", FileKind.TEXT)).isEqualTo("file.txt");
        assertThat(FileName.clean("x".repeat(300) + ".pdf", FileKind.PDF))
                .hasSize(FileName.LONGEST)
                .endsWith("x.pdf");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
