package afterword.app.candidacy;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a case, in the notation of the case file, from what is stored and what people type. */
final class Trees {

    private static final Place HERE = new Place("what was entered", 1, 1);

    private Trees() {}

    /** What is stored as JSON. */
    static Node.Mapping stored(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return (Node.Mapping) Notation.jsonUnplaced("what is stored", 1, bytes, 0, bytes.length);
    }

    static Node.Scalar text(String text) {
        return new Node.Scalar(HERE, text, true);
    }

    static Node.Scalar flag(boolean flag) {
        return new Node.Scalar(HERE, Boolean.toString(flag), false);
    }

    static Node.Scalar number(int number) {
        return new Node.Scalar(HERE, Integer.toString(number), false);
    }

    static Node.Listing texts(List<String> texts) {
        return new Node.Listing(HERE, texts.stream().<Node>map(Trees::text).toList());
    }

    static Node.Listing list(List<? extends Node> items) {
        return new Node.Listing(HERE, List.copyOf(items));
    }

    static Fields fields() {
        return new Fields();
    }

    /** The part with one more field, before all others. */
    static Node.Mapping with(String key, Node value, Node.Mapping part) {
        return fields().put(key, value).putAll(part).made();
    }

    /** Fields of a part, put one by one. What nobody said is left out. */
    static final class Fields {

        private final List<Node.Entry> entries = new ArrayList<>();

        Fields put(String key, @Nullable Node value) {
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
        Fields put(String key, @Nullable String text) {
            return put(key, key, text);
        }

        /** @param field what the form calls it, where that differs from the notation */
        Fields put(String key, String field, @Nullable String text) {
            if (text == null || text.isBlank()) {
                return this;
            }
            return put(key, new Node.Scalar(new Place(field, 1, 1), text.strip(), true));
        }

        Fields putAll(Node.Mapping part) {
            entries.addAll(part.entries());
            return this;
        }

        Node.Mapping made() {
            return new Node.Mapping(HERE, List.copyOf(entries));
        }
    }
}
