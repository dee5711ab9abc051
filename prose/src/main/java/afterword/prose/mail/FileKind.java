package afterword.prose.mail;

import afterword.engine.fact.Word;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is that goes with a mail: told by what is in it, whatever it is called. In notation in lower case with hyphens. */
public enum FileKind implements Word {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OLD_WORD("application/msword", "doc"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "odt"),
    RICH_TEXT("application/rtf", "rtf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt", "md", "csv");

    /** In words, for whoever sends another. */
    public static final String KNOWN = "a PDF, a Word, OpenDocument or RTF text, a PNG or JPEG picture, or plain text";

    /** Where the archive's first file has its name and its content, if it is stored as it is (OpenDocument, part 3, 3.3). */
    private static final int FIRST_NAME = 30;

    /** Parts of Word's and of OpenDocument's archives that hold programs. */
    private static final List<String> MACROS = List.of("vbaProject.bin", "Basic/script-lc.xml", "Scripts/");

    private static final HexFormat HEX = HexFormat.of();

    private final String type;
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What some bytes are; empty for anything else, an archive, a program or a text with macros among it. */
    public static Optional<FileKind> of(byte[] bytes) {
        if (begins(bytes, "255044462d")) {
            return Optional.of(PDF);
        }
        if (begins(bytes, "89504e470d0a1a0a")) {
            return Optional.of(PNG);
        }
        if (begins(bytes, "ffd8ff")) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, "7b5c727466")) {
            return Optional.of(RICH_TEXT);
        }
        if (begins(bytes, "504b0304")) {
            return archived(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (begins(bytes, "d0cf11e0a1b11ae1")) {
            // Names of its parts are in UTF-16; other offices' files and installers have the same beginning.
            String parts = new String(bytes, StandardCharsets.ISO_8859_1);
            return parts.contains(wide("WordDocument")) && !parts.contains(wide("_VBA_PROJECT"))
                    ? Optional.of(OLD_WORD)
                    : Optional.empty();
        }
        return plain(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    /** A name with an ending of this kind: its own if that is one, else another in its place or behind it. */
    public String ended(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(ending -> low.endsWith("." + ending))) {
            return name;
        }
        String stem = Arrays.stream(values())
                .flatMap(each -> each.endings.stream())
                .filter(ending -> low.endsWith("." + ending))
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length() - 1))
                .orElse(name);
        return stem + "." + endings.getFirst();
    }

    private static Optional<FileKind> archived(String bytes) {
        if (MACROS.stream().anyMatch(bytes::contains)) {
            return Optional.empty();
        }
        if (bytes.startsWith("mimetype" + OPEN_DOCUMENT.type + "PK", FIRST_NAME)) {
            return Optional.of(OPEN_DOCUMENT);
        }
        return bytes.contains("[Content_Types].xml") && bytes.contains("word/document.xml")
                ? Optional.of(WORD)
                : Optional.empty();
    }

    private static boolean plain(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return false;
        }
        return !text.isBlank() && text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static boolean begins(byte[] bytes, String hex) {
        byte[] wanted = HEX.parseHex(hex);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
