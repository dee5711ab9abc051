package afterword.engine.notation;

import java.util.regex.Pattern;

/**
 * A tree written as YAML, as one would by hand: a line for each fact and each person. Read again, it is the same tree, but
 * that a text which needs no quotes has none.
 */
public final class YamlForm {

    /** What a YAML 1.2 parser takes for something else than text, or what our own writer writes without quotes. */
    private static final Pattern OTHER = Pattern.compile("true|false|null|~|-?[0-9]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9_./@+-]*( [A-Za-z0-9_./@+-]+)*");

    private YamlForm() {}

    /** The fields as text, each on lines of its own. */
    public static String of(Node.Mapping mapping) {
        StringBuilder text = new StringBuilder();
        block(mapping, "", text);
        return text.toString();
    }

    private static void block(Node.Mapping mapping, String indent, StringBuilder text) {
        for (Node.Entry entry : mapping.entries()) {
            text.append(indent).append(scalar(entry.key())).append(':');
            switch (entry.value()) {
                case Node.Listing listing
                when tall(listing) -> {
                    text.append('\n');
                    for (Node item : listing.items()) {
                        item(item, indent + "  ", text);
                    }
                }
                case Node.Mapping inner
                when tall(inner) -> {
                    text.append('\n');
                    block(inner, indent + "  ", text);
                }
                case Node value -> {
                    text.append(' ');
                    flow(value, text);
                    text.append('\n');
                }
            }
        }
    }

    private static void item(Node item, String indent, StringBuilder text) {
        text.append(indent).append("- ");
        if (item instanceof Node.Mapping mapping && tall(mapping)) {
            StringBuilder inner = new StringBuilder();
            block(mapping, indent + "  ", inner);
            text.append(inner, indent.length() + 2, inner.length());
        } else {
            flow(item, text);
            text.append('\n');
        }
    }

    /** Whether it needs lines of its own: it holds a list of things with fields. */
    private static boolean tall(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> false;
            case Node.Listing listing -> listing.items().stream().anyMatch(item -> !(item instanceof Node.Scalar));
            case Node.Mapping mapping -> mapping.entries().stream().anyMatch(entry -> tall(entry.value()));
        };
    }

    private static void flow(Node node, StringBuilder text) {
        switch (node) {
            case Node.Scalar scalar -> text.append(scalar(scalar));
            case Node.Listing listing -> {
                text.append('[');
                for (int i = 0; i < listing.items().size(); i++) {
                    text.append(i == 0 ? "" : ", ");
                    flow(listing.items().get(i), text);
                }
                text.append(']');
            }
            case Node.Mapping mapping -> {
                text.append('{');
                for (int i = 0; i < mapping.entries().size(); i++) {
                    Node.Entry entry = mapping.entries().get(i);
                    text.append(i == 0 ? "" : ", ").append(scalar(entry.key())).append(": ");
                    flow(entry.value(), text);
                }
                text.append('}');
            }
        }
    }

    private static String scalar(Node.Scalar scalar) {
        String text = scalar.text();
        boolean other = OTHER.matcher(text).matches();
        if (other && !scalar.quoted()) {
            return text;
        }
        if (!other && (WORDS.matcher(text).matches() || DATE.matcher(text).matches())) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (shownAsItIs(c)) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean shownAsItIs(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0xa0 && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe);
    }
}
