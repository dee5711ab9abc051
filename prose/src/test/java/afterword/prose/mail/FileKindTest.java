package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
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
        assertThat(FileKind.of(oldOffice("WordDocument"))).contains(FileKind.OLD_WORD);
        assertThat(FileKind.of(openDocument("content.xml"))).contains(FileKind.OPEN_DOCUMENT);
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
        assertThat(FileKind.of(oldOffice("Workbook"))).as("a table").isEmpty();
        assertThat(FileKind.of(oldOffice("WordDocument", "_VBA_PROJECT"))).isEmpty();
        assertThat(FileKind.of(openDocument("content.xml", "Basic/script-lc.xml")))
                .isEmpty();
        assertThat(FileKind.of(HexFormat.of().parseHex("7f454c4602010100"))).isEmpty();
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

    /** As LibreOffice writes one: its kind comes first, stored as it is. */
    private static byte[] openDocument(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            byte[] type = text(FileKind.OPEN_DOCUMENT.type());
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            archive.putNextEntry(first);
            archive.write(type);
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(text(name));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * A compound file ([MS-CFB]) with its header of 512 bytes, a sector of its table and one of its directory, whose entries
     * have 128 bytes and their names in UTF-16.
     */
    private static byte[] oldOffice(String... streams) {
        ByteBuffer file = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
        file.put(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
            file.position(2 * 512 + i * 128).put(name);
            file.putShort(2 * 512 + i * 128 + 64, (short) (name.length + 2));
        }
        return file.array();
    }
}
