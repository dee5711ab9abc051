package afterword.prose.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Bytes to text, whatever the message says of its charset: the name may be missing, unknown or untrue. */
final class Letters {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Letters() {}

    /**
     * Reads bytes in the charset named. Where it is none, ASCII, or one that nobody knows, they are UTF-8 if they can
     * be and else windows-1252, which is also what is meant by ISO-8859-1. Never fails: what cannot be read becomes
     * U+FFFD.
     *
     * @param charset as the message names it; empty when it does not
     */
    static String read(byte[] bytes, String charset) {
        String name = charset.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "default" -> guess(bytes);
            case "utf-7", "unicode-1-1-utf-7" -> utf7(bytes);
            case "utf-8", "utf8" -> new String(bytes, StandardCharsets.UTF_8);
            case "iso-8859-1", "latin1", "iso8859-1" -> new String(bytes, WINDOWS_1252);
            case "gb2312", "gbk" -> new String(bytes, named("gb18030"));
            case "ks_c_5601-1987", "euc-kr" -> new String(bytes, named("x-windows-949"));
            case "shift_jis", "shift-jis", "sjis" -> new String(bytes, named("windows-31j"));
            default -> isKnown(name) ? new String(bytes, named(name)) : guess(bytes);
        };
    }

    /** UTF-8 if that fits, else windows-1252. */
    static String guess(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The charset of a name, windows-1252 for one that is not known or cannot be written. */
    static Charset charset(String name) {
        Charset charset = named(name.isBlank() ? "utf-8" : name.strip());
        return charset.canEncode() ? charset : WINDOWS_1252;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    /** A charset of the JDK; one that a JDK may lack gives way to windows-1252. */
    private static Charset named(String name) {
        return isKnown(name) ? Charset.forName(name) : WINDOWS_1252;
    }

    /** RFC 2152: ASCII, with the rest in runs of base64 between + and -. */
    private static String utf7(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (c != '+') {
                text.append(c);
                continue;
            }
            int from = i + 1;
            int to = from;
            while (to < bytes.length && isBase64(bytes[to])) {
                to++;
            }
            if (to == from) {
                text.append('+');
            } else {
                text.append(utf16(bytes, from, to));
            }
            i = to < bytes.length && bytes[to] == '-' ? to : to - 1;
        }
        return text.toString();
    }

    private static String utf16(byte[] bytes, int from, int to) {
        // A run of 4n+1 letters has one that stands for nothing.
        int length = (to - from) % 4 == 1 ? to - from - 1 : to - from;
        byte[] run = new byte[length];
        System.arraycopy(bytes, from, run, 0, length);
        byte[] units = Base64.getDecoder().decode(run);
        return new String(units, 0, units.length - units.length % 2, StandardCharsets.UTF_16BE);
    }

    private static boolean isBase64(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }
}
