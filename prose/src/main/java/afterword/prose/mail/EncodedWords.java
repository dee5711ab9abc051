package afterword.prose.mail;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** RFC 2047: letters outside ASCII in a header, written as {@code =?charset?Q?...?=}. */
final class EncodedWords {
    private EncodedWords() {}

    /**
     * The header's text. Space between two encoded words is no part of it; words of the same charset are joined before
     * they are read, for senders cut letters in two. What is not quite an encoded word stays as it is.
     */
    static String read(String header) {
        int lastEnd = header.lastIndexOf("?=");
        if (lastEnd < 0 || !header.contains("=?")) {
            return header;
        }
        StringBuilder text = new StringBuilder(header.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        int at = 0;
        while (at < header.length()) {
            int start = header.indexOf("=?", at);
            boolean none = start < 0 || start > lastEnd;
            Word word = none ? null : Word.at(header, start);
            if (word == null) {
                int to = none ? header.length() : start + 2;
                flush(text, bytes, charset);
                text.append(header, at, to);
                at = to;
                continue;
            }
            String between = header.substring(at, start);
            boolean joins = bytes.size() > 0 && between.isBlank();
            if (!joins || !word.charset().equals(charset)) {
                flush(text, bytes, charset);
            }
            if (!joins) {
                text.append(between);
            }
            charset = word.charset();
            bytes.writeBytes(word.bytes());
            at = word.end();
        }
        flush(text, bytes, charset);
        return text.toString();
    }

    private static void flush(StringBuilder text, ByteArrayOutputStream bytes, String charset) {
        if (bytes.size() > 0) {
            text.append(Letters.read(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private record Word(String charset, byte[] bytes, int end) {
        static @Nullable Word at(String header, int start) {
            int first = header.indexOf('?', start + 2);
            if (first < 0 || first - start > 60 || first + 2 >= header.length() || header.charAt(first + 2) != '?') {
                return null;
            }
            int end = "BbQq".indexOf(header.charAt(first + 1)) < 0 ? -1 : header.indexOf("?=", first + 3);
            if (end < 0) {
                return null;
            }
            String named = header.substring(start + 2, first).toLowerCase(Locale.ROOT);
            String charset = named.contains("*") ? named.substring(0, named.indexOf('*')) : named;
            // Letters that stand there bare were meant in the word's charset too.
            byte[] body = header.substring(first + 3, end).getBytes(Letters.charset(charset));
            byte[] bytes = switch (header.charAt(first + 1)) {
                case 'B', 'b' -> TransferEncoding.decode(body, "base64");
                case 'Q', 'q' -> letterByLetter(body);
                default -> null;
            };
            return bytes == null ? null : new Word(charset, bytes, end + 2);
        }

        private static byte[] letterByLetter(byte[] body) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length);
            for (int i = 0; i < body.length; i++) {
                int high = body[i] == '=' && i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
                int low = high < 0 ? -1 : Character.digit(body[i + 2], 16);
                if (low >= 0) {
                    bytes.write(high << 4 | low);
                    i += 2;
                } else {
                    bytes.write(body[i] == '_' ? ' ' : body[i]);
                }
            }
            return bytes.toByteArray();
        }
    }
}
