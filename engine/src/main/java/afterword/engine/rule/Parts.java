package afterword.engine.rule;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Word;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a part of a rulebook's file for what it should be there, or says what was expected. */
final class Parts {

    private Parts() {}

    static String text(Fields fields, String key) {
        String text = fields.findText(key);
        return text == null ? "" : text;
    }

    static <W extends Word> W word(Node node, W[] list) {
        String text = scalar(node);
        W found = known(text, list);
        if (found == null) {
            List<String> words = new ArrayList<>();
            for (W each : list) {
                words.add(each.word());
            }
            throw problem(node, "'" + text + "' is not known here", "one of " + words, Nearest.of(text, words));
        }
        return found;
    }

    static <W extends Word> @Nullable W known(String text, W[] list) {
        for (W each : list) {
            if (each.word().equals(text)) {
                return each;
            }
        }
        return null;
    }

    static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw problem(node, "fields with values are expected here", "name: value", null);
    }

    static Collection<Node> items(Node node) {
        return node instanceof Node.Listing listing ? listing.items() : List.of(node);
    }

    static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw problem(node, "a single value is expected here", "a word or a number", null);
    }
}
