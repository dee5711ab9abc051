package afterword.prose.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A message as a file a mail program opens for further writing (RFC 5322, with the mark of one that was not sent). It has no
 * date, no number and nobody it is from: those come into being when somebody sends it.
 */
public final class MailDraft {

    private static final String END = "\r\n";

    /** Stands in no part: base64 has no such signs, and quoted-printable no "=" without two digits. */
    private static final String BETWEEN = "=_between";

    /** One plain address: nothing a header could take for more than that. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\],;:\\\\\"\\p{Cntrl}]+@[^\\s<>()\\[\\],;:\\\\\"@\\p{Cntrl}]+");

    private MailDraft() {}

    /** Whether mail can be addressed so. */
    public static boolean addressable(@Nullable String address) {
        return address != null && ADDRESS.matcher(address.strip()).matches();
    }

    /** The file, with nothing that goes along. */
    public static byte[] file(@Nullable String name, @Nullable String address, String subject, String body) {
        return file(name, address, subject, body, List.of());
    }

    /**
     * The file. The same in gives the same bytes.
     *
     * @param name whose address it is, null if unknown
     * @param address null or something else than an address for none
     * @param body lines ended by {@code \n}; the last one is ended here if need be
     */
    public static byte[] file(
            @Nullable String name, @Nullable String address, String subject, String body, List<Enclosure> along) {
        StringBuilder head = new StringBuilder();
        field(head, "X-Unsent", "1");
        if (address != null && addressable(address)) {
            String called = name == null ? "" : line(name);
            field(
                    head,
                    "To",
                    (called.isEmpty() ? "" : EncoderUtil.encodeAddressDisplayName(called) + " ") + "<" + address.strip()
                            + ">");
        }
        field(
                head,
                "Subject",
                EncoderUtil.encodeIfNecessary(line(subject), EncoderUtil.Usage.TEXT_TOKEN, "Subject: ".length()));
        field(head, "MIME-Version", "1.0");
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            if (along.isEmpty()) {
                write(file, head);
                text(file, body);
            } else {
                head.append("Content-Type: multipart/mixed; boundary=\"" + BETWEEN + "\"" + END + END);
                write(file, head);
                write(file, "--" + BETWEEN + END);
                text(file, body);
                for (Enclosure each : along) {
                    enclosed(file, each);
                }
                write(file, END + "--" + BETWEEN + "--" + END);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(ByteArrayOutputStream file, String body) throws IOException {
        write(
                file,
                "Content-Type: text/plain; charset=utf-8" + END + "Content-Transfer-Encoding: quoted-printable" + END
                        + END);
        String lines =
                (body.endsWith("\n") ? body : body + "\n").replace("\r\n", "\n").replace("\n", END);
        EncoderUtil.encodeQ(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), file);
    }

    private static void enclosed(ByteArrayOutputStream file, Enclosure each) throws IOException {
        String name = line(each.name());
        StringBuilder head = new StringBuilder(END + "--" + BETWEEN + END);
        head.append("Content-Type: ").append(type(name)).append(END);
        head.append("Content-Transfer-Encoding: base64").append(END);
        head.append("Content-Disposition: attachment;").append(END);
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        head.append(" filename=\"").append(plain).append('"');
        if (!plain.equals(name)) {
            head.append(';').append(END).append(" filename*=UTF-8''").append(percent(name));
        }
        write(file, head.append(END).append(END));
        file.write(Base64.getMimeEncoder().encode(each.bytes()));
    }

    /** A name as RFC 5987 has it. */
    private static String percent(String name) {
        StringBuilder text = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0)) {
                text.append(letter);
            } else {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return text.toString();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> "application/pdf";
            case "doc" -> "application/msword";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "odt" -> "application/vnd.oasis.opendocument.text";
            case "jpg", "jpeg" -> "image/jpeg";
            case "png" -> "image/png";
            case "zip" -> "application/zip";
            default -> "application/octet-stream";
        };
    }

    private static void write(ByteArrayOutputStream file, CharSequence text) throws IOException {
        file.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void field(StringBuilder head, String name, String value) {
        head.append(MimeUtil.fold(name + ": " + value, 0)).append(END);
    }

    /** On one line, whatever it was: no header ends before its end. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
