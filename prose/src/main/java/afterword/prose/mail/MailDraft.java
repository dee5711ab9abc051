package afterword.prose.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** One plain address: nothing a header could take for more than that. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\],;:\\\\\"\\p{Cntrl}]+@[^\\s<>()\\[\\],;:\\\\\"@\\p{Cntrl}]+");

    private MailDraft() {}

    /** Whether mail can be addressed so. */
    public static boolean addressable(@Nullable String address) {
        return address != null && ADDRESS.matcher(address.strip()).matches();
    }

    /**
     * The file.
     *
     * @param name whose address it is, null if unknown
     * @param address null or something else than an address for none
     * @param body lines ended by {@code \n}; the last one is ended here if need be
     */
    public static byte[] file(@Nullable String name, @Nullable String address, String subject, String body) {
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
        field(head, "Content-Type", "text/plain; charset=utf-8");
        field(head, "Content-Transfer-Encoding", "quoted-printable");
        head.append(END);
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            file.write(head.toString().getBytes(StandardCharsets.UTF_8));
            String lines = (body.endsWith("\n") ? body : body + "\n")
                    .replace("\r\n", "\n")
                    .replace("\n", END);
            EncoderUtil.encodeQ(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void field(StringBuilder head, String name, String value) {
        head.append(MimeUtil.fold(name + ": " + value, 0)).append(END);
    }

    /** On one line, whatever it was: no header ends before its end. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
