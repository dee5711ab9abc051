package afterword.prose.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message apart in one pass over its bytes, within bounds: nothing but its text is held, and a part too deep,
 * too many or too long ends what is read of it, never the reading.
 */
final class MimeReader {
    static final int MOST_DEEP = 20;
    static final int MOST_PARTS = 500;
    static final int MOST_TEXT = 1 << 20;

    /** Of all headers of a message together. */
    static final int MOST_FIELDS = 5000;

    private static final int MOST_KEPT = 300;

    private final BoundedInput input;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Deque<Part.Several> open = new ArrayDeque<>();
    private final Set<String> boundaries = new HashSet<>();
    private PartHeader several = new PartHeader("text/plain");
    private Part.@Nullable One preamble;
    private Part.@Nullable One last;
    private Part.Several top = new Part.Several("mixed");
    private int depth;
    private int parts;
    private int fieldsSeen;
    private int textLeft = MOST_TEXT;
    private boolean cut;

    private MimeReader(InputStream in) {
        input = new BoundedInput(in);
    }

    /**
     * A message taken apart.
     *
     * @param fields of the message's own header: name in lower case, value on one line with encoded words unread; the
     *     first of a name
     * @param top its one part, or its parts
     * @param cut whether anything was left out
     */
    record Parts(Map<String, String> fields, Part.Several top, boolean cut) {}

    /** @throws IOException when the stream itself cannot be read */
    static Parts read(InputStream in) throws IOException {
        MimeReader reader = new MimeReader(in);
        reader.read();
        return new Parts(reader.fields, reader.top, reader.cut || reader.input.cut());
    }

    private void read() throws IOException {
        MimeConfig bounds = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(BoundedInput.MOST_IN_HEADER)
                .setMaxContentLen(-1)
                .build();
        MimeTokenStream tokens = new MimeTokenStream(bounds, DecodeMonitor.SILENT, new Headers("text/plain"));
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(input);
        open.push(top);
        try {
            for (EntityState state = tokens.getState();
                    state != EntityState.T_END_OF_STREAM && parts <= MOST_PARTS && fieldsSeen <= MOST_FIELDS;
                    state = tokens.next()) {
                take(state, tokens);
            }
            cut |= parts > MOST_PARTS || fieldsSeen > MOST_FIELDS;
        } catch (MimeException tooMuch) {
            // A part's header beyond the bounds: what was read until then stands.
            cut = true;
        }
        doubtTheLast();
        if (top.parts().size() == 1 && top.parts().getFirst() instanceof Part.Several only) {
            top = only;
        }
    }

    /**
     * The last part is in doubt where no boundary closes it. One that closes it on the same line, as some programs
     * write, does close it.
     */
    private void doubtTheLast() {
        if (last == null || boundaries.isEmpty() || input.cut()) {
            return;
        }
        String open = "";
        for (String line : input.tail().split("\r?\n")) {
            for (String boundary : boundaries) {
                if (line.startsWith(boundary)) {
                    open = line.stripTrailing().equals(boundary + "--") ? "" : boundary;
                }
            }
        }
        if (open.isEmpty()) {
            return;
        }
        String text = last.text.stripTrailing();
        last.doubtful = !text.endsWith(open + "--");
        if (!last.doubtful) {
            last.text = text.substring(0, text.length() - open.length() - 2);
        }
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_FIELD -> {
                fieldsSeen++;
                if (parts == 0 && depth == 0) {
                    keep(tokens.getField());
                }
            }
            case T_START_MULTIPART -> {
                several = (PartHeader) tokens.getBodyDescriptor();
                boundaries.add("--" + several.getBoundary());
                Part.Several inner = new Part.Several(several.getSubType());
                open.element().parts().add(inner);
                open.push(inner);
                if (++depth >= MOST_DEEP) {
                    tokens.setRecursionMode(RecursionMode.M_FLAT);
                }
            }
            case T_PREAMBLE -> {
                if (depth == 1 && parts == 0) {
                    preamble = text(tokens, several);
                }
            }
            case T_END_MULTIPART -> {
                Part.Several done = open.pop();
                if (done.parts().isEmpty() && preamble != null) {
                    // The boundary never came: what there is may be the message itself.
                    done.parts().add(preamble);
                    preamble.doubtful = true;
                }
                if (--depth < MOST_DEEP) {
                    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
                }
            }
            case T_BODY -> {
                PartHeader header = (PartHeader) tokens.getBodyDescriptor();
                last = isRead(header) ? text(tokens, header) : counted(tokens, header);
                open.element().parts().add(last);
                parts++;
            }
            default -> {}
        }
    }

    private static boolean isRead(PartHeader header) {
        String type = header.getMimeType();
        return type.startsWith("text/")
                || type.equals("message/delivery-status")
                || type.equals("message/feedback-report")
                || type.equals("message/disposition-notification");
    }

    private Part.One text(MimeTokenStream tokens, PartHeader header) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        InputStream in = tokens.getInputStream();
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            int kept = Math.min(got, textLeft);
            raw.write(buffer, 0, kept);
            textLeft -= kept;
            if (textLeft == 0 && (kept < got || in.read() >= 0)) {
                cut = true;
                in.skip(Long.MAX_VALUE);
                break;
            }
        }
        byte[] encoded = raw.toByteArray();
        byte[] bytes = TransferEncoding.decode(encoded, header.getTransferEncoding());
        Part.One part = new Part.One(header, Letters.read(bytes, header.getCharset()), bytes.length);
        part.doubtful = bytes == encoded && header.getTransferEncoding().equals("base64");
        return part;
    }

    private Part.One counted(MimeTokenStream tokens, PartHeader header) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        InputStream in = tokens.getDecodedInputStream();
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            size += got;
        }
        return new Part.One(header, "", size);
    }

    private void keep(Field field) {
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        if (fields.size() < MOST_KEPT && !name.equals("received")) {
            fields.putIfAbsent(name, value(field));
        }
    }

    /** A field's value on one line, in whatever letters it was written. */
    private static String value(Field field) {
        byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
        String whole = raw.length == 0 ? field.getName() + ":" + field.getBody() : Letters.guess(raw);
        return whole.substring(whole.indexOf(':') + 1)
                .replaceAll("[\\r\\n]+", "")
                .replace('\t', ' ')
                .replace("\0", "")
                .strip();
    }

    /** Collects a part's header as mime4j goes through it. */
    private static final class Headers implements BodyDescriptorBuilder {
        private final String assumed;
        private PartHeader header;

        Headers(String assumed) {
            this.assumed = assumed;
            header = new PartHeader(assumed);
        }

        @Override
        public void reset() {
            header = new PartHeader(assumed);
        }

        @Override
        public @Nullable Field addField(RawField field) {
            header.add(field.getName().strip().toLowerCase(Locale.ROOT), value(field));
            return null;
        }

        @Override
        public BodyDescriptor build() {
            return header;
        }

        @Override
        public BodyDescriptorBuilder newChild() {
            return new Headers(header.getMimeType().equals("multipart/digest") ? "message/rfc822" : "text/plain");
        }
    }
}
