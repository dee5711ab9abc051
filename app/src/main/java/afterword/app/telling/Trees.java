package afterword.app.telling;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a case, in the notation of the case file, from what is stored and what people type. */
public final class Trees {

    private static final Place HERE = new Place("what was entered", 1, 1);

    private Trees() {}

    /** What is stored as JSON. */
    public static Node.Mapping stored(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return (Node.Mapping) Notation.jsonUnplaced("what is stored", 1, bytes, 0, bytes.length);
    }

    public static Node.Scalar text(String text) {
        return new Node.Scalar(HERE, text, true);
    }

    public static Node.Scalar flag(boolean flag) {
        return new Node.Scalar(HERE, Boolean.toString(flag), false);
    }

    public static Node.Scalar number(int number) {
        return new Node.Scalar(HERE, Integer.toString(number), false);
    }

    public static Node.Listing texts(List<String> texts) {
        return new Node.Listing(HERE, texts.stream().<Node>map(Trees::text).toList());
    }

    public static Node.Listing list(List<? extends Node> items) {
        return new Node.Listing(HERE, List.copyOf(items));
    }

    public static Fields fields() {
        return new Fields();
    }

    /** The part with one more field, before all others. */
    public static Node.Mapping with(String key, Node value, Node.Mapping part) {
        return fields().put(key, value).putAll(part).made();
    }

    /** The part with another value in a field that it has. */
    public static Node.Mapping changed(String key, Node value, Node.Mapping part) {
        return new Node.Mapping(
                HERE,
                part.entries().stream()
                        .map(entry -> entry.key().text().equals(key) ? new Node.Entry(entry.key(), value) : entry)
                        .toList());
    }

    /** Fields of a part, put one by one. What nobody said is left out. */
    public static final class Fields {

        private final List<Node.Entry> entries = new ArrayList<>();

        public Fields put(String key, @Nullable Node value) {
            if (value != null) {
                entries.add(new Node.Entry(new Node.Scalar(HERE, key, true), value));
            }
            return this;
        }

        /**
         * What somebody typed, or what is kept. Its place is the field, so that a problem with it can be shown there.
         *
         * @param text blank for nothing said
         */
        public Fields put(String key, @Nullable String text) {
            return put(key, key, text);
        }

        /** @param field what the form calls it, where that differs from the notation */
        public Fields put(String key, String field, @Nullable String text) {
            if (text == null || text.isBlank()) {
                return this;
            }
            return put(key, new Node.Scalar(new Place(field, 1, 1), text.strip(), true));
        }

        public Fields putAll(Node.Mapping part) {
            entries.addAll(part.entries());
            return this;
        }

        public Node.Mapping made() {
            return new Node.Mapping(HERE, List.copyOf(entries));
        }
    }
}
