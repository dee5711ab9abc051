package afterword.prose.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message as it was sent (RFC 5322 and MIME), however broken, in one pass and within bounds. A message may be
 * hostile: nothing in it is executed, fetched or built again, and what is too much of it is left out. Safe to share
 * between threads.
 */
public final class MessageReader {
    /** Letters of text that are kept of one message; no one writes more, and what is new stands at the beginning. */
    static final int MOST_LETTERS = 256 << 10;

    /**
     * The message's text and what its header says.
     *
     * @param in the message's bytes; not closed
     * @return always a message, if need be an empty one
     * @throws IOException when the stream cannot be read
     */
    public Message read(InputStream in) throws IOException {
        MimeReader.Parts parts = MimeReader.read(in);
        Bodies bodies = Bodies.of(parts.top());
        Text text = text(parts, bodies);
        Map<String, String> fields = parts.fields();
        String subject = line(fields, "subject");
        return new Message(
                Address.listOf(fields.getOrDefault("from", "")),
                Address.listOf(fields.getOrDefault("to", "")),
                copies(fields),
                subject,
                SentDate.read(fields.getOrDefault("date", "")),
                id(fields, "message-id"),
                id(fields, "in-reply-to"),
                NewText.of(text.whole()),
                text.whole(),
                Origins.of(fields, all(parts.top()), subject, text.whole()),
                bodies.attachments().stream().map(Part.One::asAttachment).toList(),
                parts.cut() || text.cut());
    }

    private static List<Address> copies(Map<String, String> fields) {
        return Stream.of("cc", "bcc")
                .flatMap(field -> Address.listOf(fields.getOrDefault(field, "")).stream())
                .toList();
    }

    private record Text(String whole, boolean cut) {}

    /** The plain text, or the HTML's where there is no plain text worth the name. */
    private static Text text(MimeReader.Parts parts, Bodies bodies) {
        Text plain = joined(bodies.plain());
        if (plain.whole().isBlank()) {
            plain = joined(bodies.html());
        }
        if (plain.whole().isBlank()) {
            // A message that was cut in the middle of its text still says something.
            plain = joined(all(parts.top()).stream()
                    .filter(part -> part.doubtful && !part.text.isEmpty())
                    .toList());
        }
        return plain;
    }

    private static Text joined(List<Part.One> parts) {
        StringBuilder whole = new StringBuilder();
        boolean cut = false;
        for (Part.One part : parts) {
            boolean html = part.header.getMimeType().equals("text/html");
            cut |= html && HtmlText.isTooMuch(part.text);
            String text = PlainText.clean(html ? HtmlText.of(part.text) : part.text);
            if (!whole.isEmpty() && !text.isBlank()) {
                whole.append(whole.charAt(whole.length() - 1) == '\n' ? "\n" : "\n\n");
            }
            whole.append(text);
            if (whole.length() > MOST_LETTERS) {
                whole.setLength(MOST_LETTERS);
                cut = true;
                break;
            }
        }
        return new Text(whole.toString(), cut);
    }

    private static List<Part.One> all(Part part) {
        List<Part.One> all = new ArrayList<>();
        collect(part, all);
        return all;
    }

    private static void collect(Part part, List<Part.One> all) {
        switch (part) {
            case Part.One one -> all.add(one);
            case Part.Several several -> several.parts().forEach(inner -> collect(inner, all));
        }
    }

    private static String line(Map<String, String> fields, String name) {
        return PlainText.clean(EncodedWords.read(fields.getOrDefault(name, "")))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static @Nullable String id(Map<String, String> fields, String name) {
        String value = line(fields, name);
        int from = value.indexOf('<');
        int to = value.indexOf('>', from + 1);
        String id = from >= 0 && to > from ? value.substring(from + 1, to).strip() : value;
        return id.isEmpty() ? null : id;
    }
}
