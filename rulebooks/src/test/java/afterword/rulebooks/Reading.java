package afterword.rulebooks;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Word;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads what scenario files need beyond single fields: words in lists, replaced fields, other readings. */
final class Reading {

    private Reading() {}

    /** A list of words of a closed list. */
    static <W extends Enum<W> & Word> Set<W> words(Fields fields, String key, Class<W> list) {
        Set<W> words = EnumSet.noneOf(list);
        for (Node item : fields.list(key)) {
            words.add(word(item, list));
        }
        return words;
    }

    /** A word of a closed list. */
    static <W extends Enum<W> & Word> W word(Node node, Class<W> list) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        List<String> known =
                Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
        int found = known.indexOf(text);
        if (found < 0) {
            throw problem(node, "'" + text + "' is not known here", "one of " + known, Nearest.of(text, known));
        }
        return list.getEnumConstants()[found];
    }

    /** The same fields, some of them replaced, further ones added. */
    static Node.Mapping replaced(Node.Mapping fields, Node.Mapping with) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        fields.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        with.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        return new Node.Mapping(fields.place(), List.copyOf(entries.values()));
    }

    /** The same fields, one of them left out. */
    static Node.Mapping without(Node.Mapping fields, String key) {
        List<Node.Entry> left = new ArrayList<>(fields.entries());
        left.removeIf(entry -> entry.key().text().equals(key));
        return new Node.Mapping(fields.place(), left);
    }

    /**
     * What an expectation would be under each other reading named in its "or": its own fields with those of the reading
     * in their place. Each reading must be among the debatable ones, by its code.
     */
    static <T> Map<String, List<T>> others(
            Fields fields, Node.Mapping mapping, List<String> debatable, Function<Node.Mapping, T> read) {
        Map<String, List<T>> others = new LinkedHashMap<>();
        for (Node item : fields.list("or")) {
            Node.Mapping with = (Node.Mapping) item;
            String code = Fields.of(item, "another reading").text("reading");
            if (!debatable.contains(code)) {
                throw problem(item, "'" + code + "' is not debatable here", "one of " + debatable, null);
            }
            Node.Mapping instead = replaced(without(mapping, "or"), without(with, "reading"));
            others.computeIfAbsent(code, none -> new ArrayList<>()).add(read.apply(instead));
        }
        return others;
    }
}
