package afterword.prose.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.jspecify.annotations.Nullable;

/** What a part's header says of its content: type, charset, encoding, name. Read leniently, the last word counts. */
final class PartHeader implements BodyDescriptor {
    private final String assumed;
    private @Nullable String type;
    private Map<String, String> parameters = Map.of();
    private String encoding = "7bit";
    private String disposition = "";
    private Map<String, String> dispositionParameters = Map.of();

    /** @param assumed the type of a part that names none: text/plain, in a digest message/rfc822 */
    PartHeader(String assumed) {
        this.assumed = assumed;
    }

    /** Takes one field in. */
    void add(String name, String value) {
        switch (name) {
            case "content-type" -> {
                type = type(value);
                parameters = parameters(value);
            }
            case "content-transfer-encoding" -> {
                String[] words = value.strip().toLowerCase(Locale.ROOT).split("[\\s;(]", 2);
                encoding = words[0];
            }
            case "content-disposition" -> {
                disposition = token(value);
                dispositionParameters = parameters(value);
            }
            default -> {}
        }
    }

    /** The file's name without a path; empty when it has none. */
    String name() {
        String name = dispositionParameters.getOrDefault("filename", parameters.getOrDefault("name", ""));
        String clean =
                PlainText.clean(EncodedWords.read(name)).replaceAll("\\s+", " ").strip();
        clean = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
        return clean.length() > 255 ? clean.substring(0, 255) : clean;
    }

    boolean isAttachment() {
        return disposition.equals("attachment");
    }

    /** A parameter of the type, such as report-type; empty when it is missing. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** In lower case. Several parts with no boundary between them are one text, written as they are. */
    @Override
    public String getMimeType() {
        if (type == null) {
            return assumed;
        }
        return type.startsWith("multipart/") && getBoundary() == null ? "text/plain" : type;
    }

    @Override
    public String getMediaType() {
        String whole = getMimeType();
        return whole.substring(0, whole.indexOf('/'));
    }

    @Override
    public String getSubType() {
        String whole = getMimeType();
        return whole.substring(whole.indexOf('/') + 1);
    }

    @Override
    public String getCharset() {
        return parameter("charset");
    }

    @Override
    public String getTransferEncoding() {
        return encoding;
    }

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public @Nullable String getBoundary() {
        String boundary = parameters.get("boundary");
        return boundary == null || boundary.isEmpty() ? null : boundary;
    }

    private static String type(String value) {
        String whole = token(value);
        int slash = whole.indexOf('/');
        if (slash > 0 && slash < whole.length() - 1) {
            return whole;
        }
        // RFC 822 knew text alone; anything else that is no type is content nobody can name.
        return whole.equals("text") || whole.isEmpty() ? "text/plain" : "application/octet-stream";
    }

    private static String token(String value) {
        int end = 0;
        String text = value.strip();
        while (end < text.length() && " \t;,(\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The parameters after the first word, those of RFC 2231 put together; the first of a name counts. */
    static Map<String, String> parameters(String value) {
        Map<String, String> plain = new HashMap<>();
        Map<String, TreeMap<Integer, String>> pieces = new HashMap<>();
        int at = 0;
        while (true) {
            int equals = value.indexOf('=', at);
            if (equals < 0 || plain.size() + pieces.size() > 100) {
                break;
            }
            int from = equals;
            while (from > at && " \t\";".indexOf(value.charAt(from - 1)) < 0) {
                from--;
            }
            String name = value.substring(from, equals).strip().toLowerCase(Locale.ROOT);
            StringBuilder content = new StringBuilder();
            at = content(value, equals + 1, content);
            take(name, content.toString(), plain, pieces);
        }
        pieces.forEach((name, parts) -> plain.put(name, joined(parts)));
        return plain;
    }

    private static void take(
            String name, String content, Map<String, String> plain, Map<String, TreeMap<Integer, String>> pieces) {
        int star = name.indexOf('*');
        if (star < 0) {
            plain.putIfAbsent(name, content);
            return;
        }
        boolean encoded = name.endsWith("*");
        String number = name.substring(star + 1, Math.max(star + 1, encoded ? name.length() - 1 : name.length()));
        int index = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
        pieces.computeIfAbsent(name.substring(0, star), any -> new TreeMap<>())
                .putIfAbsent(index, (encoded ? "*" : " ") + content);
    }

    /** Puts the value that begins at a place into content; gives the place after it. */
    private static int content(String value, int at, StringBuilder content) {
        int i = at;
        while (i < value.length() && (value.charAt(i) == ' ' || value.charAt(i) == '\t')) {
            i++;
        }
        if (i < value.length() && value.charAt(i) == '"') {
            i++;
            while (i < value.length() && value.charAt(i) != '"') {
                if (value.charAt(i) == '\\' && i + 1 < value.length()) {
                    i++;
                }
                content.append(value.charAt(i++));
            }
            return Math.min(value.length(), i + 1);
        }
        while (i < value.length() && " \t;".indexOf(value.charAt(i)) < 0) {
            content.append(value.charAt(i++));
        }
        return i;
    }

    /** Pieces in order, marked by * where they are percent-encoded; the first names the charset. */
    private static String joined(TreeMap<Integer, String> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "utf-8";
        boolean first = true;
        for (String piece : pieces.values()) {
            String content = piece.substring(1);
            boolean encoded = piece.charAt(0) == '*';
            if (first && encoded && content.split("'", -1).length >= 3) {
                charset = content.substring(0, content.indexOf('\''));
                content = content.substring(content.indexOf('\'', content.indexOf('\'') + 1) + 1);
            }
            first = false;
            bytes.writeBytes(encoded ? percent(content) : content.getBytes(StandardCharsets.UTF_8));
        }
        return Letters.read(bytes.toByteArray(), charset);
    }

    private static byte[] percent(String content) {
        byte[] from = content.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < from.length; i++) {
            int high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(from[i]);
            }
        }
        return bytes.toByteArray();
    }
}
