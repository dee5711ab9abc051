package afterword.prose.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jspecify.annotations.Nullable;

/** Content-Transfer-Encoding taken off bytes held in memory, broken or not. */
final class TransferEncoding {
    private TransferEncoding() {}

    /**
     * The bytes that were encoded.
     *
     * @param encoding as the part names it, in lower case; one that is not known is taken for none
     */
    static byte[] decode(byte[] raw, String encoding) {
        return switch (encoding) {
            case "base64", "b" -> {
                byte[] decoded = base64(raw);
                yield decoded == null ? raw : decoded;
            }
            case "quoted-printable", "q" -> quotedPrintable(raw);
            default -> raw;
        };
    }

    /**
     * Base64 that goes on after its padding, as when two texts were joined; null when there is a character that
     * base64 has not, for then it was never encoded.
     */
    static byte @Nullable [] base64(byte[] raw) {
        byte[] decoded = new byte[raw.length / 4 * 3 + 3];
        int size = 0;
        int bits = 0;
        int held = 0;
        boolean padded = false;
        for (byte b : raw) {
            int value = value(b);
            if (value >= 0) {
                held = held << 6 | value;
                bits += 6;
                if (bits == 24) {
                    decoded[size++] = (byte) (held >> 16);
                    decoded[size++] = (byte) (held >> 8);
                    decoded[size++] = (byte) held;
                    bits = 0;
                    held = 0;
                }
            } else if (b == '=') {
                padded = true;
                size = flush(decoded, size, bits, held);
                bits = 0;
                held = 0;
            } else if (b < 0 || b > ' ') {
                return null;
            }
        }
        // Without its padding a text still ends somewhere; what trails behind a padding is no part of it.
        return Arrays.copyOf(decoded, padded ? size : flush(decoded, size, bits, held));
    }

    private static int flush(byte[] decoded, int size, int bits, int held) {
        if (bits == 12) {
            decoded[size] = (byte) (held >> 4);
            return size + 1;
        }
        if (bits == 18) {
            decoded[size] = (byte) (held >> 10);
            decoded[size + 1] = (byte) (held >> 2);
            return size + 2;
        }
        return size;
    }

    private static int value(byte b) {
        if (b >= 'A' && b <= 'Z') return b - 'A';
        if (b >= 'a' && b <= 'z') return b - 'a' + 26;
        if (b >= '0' && b <= '9') return b - '0' + 52;
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }

    private static byte[] quotedPrintable(byte[] raw) {
        try (QuotedPrintableInputStream in =
                new QuotedPrintableInputStream(new ByteArrayInputStream(raw), DecodeMonitor.SILENT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
