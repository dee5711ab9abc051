package afterword.prose.politeness;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of asking.
 *
 * @param name by which its weight is found
 * @param word for people: "thanks"
 * @param asks whether a sentence with it asks for something, though no question mark stands there
 * @param phrases that show it, each in words
 */
record Strategy(String name, String word, boolean asks, List<List<String>> phrases) {

    /**
     * Reads the strategies of a file.
     *
     * @throws afterword.engine.notation.BadInputException with its place, if something is no strategy
     */
    static List<Strategy> read(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            throw Fields.problem(root, "the ways of asking belong here", "names, each with a word and phrases", null);
        }
        List<Strategy> strategies = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Fields fields = Fields.of(entry.value(), "a way of asking");
            strategies.add(new Strategy(
                    entry.key().text(),
                    fields.text("word"),
                    fields.flag("asks", false),
                    phrases(fields.get("phrases"))));
            fields.noOthers();
        }
        return strategies;
    }

    /** A list of phrases, each written out. */
    static List<List<String>> phrases(Node node) {
        if (!(node instanceof Node.Listing listing)) {
            throw Fields.problem(node, "phrases belong here", "a list", null);
        }
        List<List<String>> phrases = new ArrayList<>();
        for (Node item : listing.items()) {
            if (!(item instanceof Node.Scalar pattern)) {
                throw Fields.problem(item, "a phrase belongs here", "words", null);
            }
            try {
                phrases.addAll(Wording.of(pattern.text()));
            } catch (IllegalArgumentException e) {
                throw Fields.problem(
                        item,
                        "\"" + pattern.text() + "\" is no phrase",
                        "(one|other) word?, with each bracket closed",
                        null);
            }
        }
        return phrases;
    }
}
