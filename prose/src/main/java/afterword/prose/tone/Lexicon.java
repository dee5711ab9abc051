package afterword.prose.tone;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words all checks share, in {@code words.yaml}: named parts of patterns, forms of irregular verbs, words that only
 * colour a sentence, words that turn its sense, and words a clause begins after.
 */
final class Lexicon {

    final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Step> parts = new HashMap<>();
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final BitSet fillers = new BitSet();
    private final BitSet barriers = new BitSet();
    private final BitSet joints = new BitSet();

    /** @throws afterword.engine.notation.BadInputException with its place, if a part is no pattern */
    static Lexicon read(Node root) {
        Lexicon lexicon = new Lexicon();
        Fields fields = Fields.of(root, "the words of the checks");
        for (Node.Entry entry : entries(fields.get("irregular"))) {
            lexicon.irregular.put(entry.key().text(), words(entry.value()));
        }
        lexicon.mark(lexicon.fillers, words(fields.get("fillers")));
        lexicon.mark(lexicon.barriers, words(fields.get("barriers")));
        lexicon.mark(lexicon.joints, words(fields.get("joints")));
        lexicon.vocabulary.add(Vocabulary.NUMBER);
        lexicon.vocabulary.add(Vocabulary.CAPITALS);
        for (Node.Entry entry : entries(fields.get("parts"))) {
            lexicon.parts.put(entry.key().text(), PatternReader.read(entry.value(), lexicon));
        }
        fields.noOthers();
        return lexicon;
    }

    private static List<Node.Entry> entries(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        throw Fields.problem(node, "names and what they stand for belong here", "fields, indented below", null);
    }

    private static List<String> words(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return List.of(scalar.text().strip().split(" +"));
        }
        throw Fields.problem(node, "words belong here", "words with blanks between them", null);
    }

    private void mark(BitSet set, List<String> words) {
        words.forEach(word -> set.set(vocabulary.add(word)));
    }

    /** The part of that name, null if there is none. */
    @Nullable
    Step part(String name) {
        return parts.get(name);
    }

    /** The word itself, with -s, with -ed and with -ing, or its irregular forms. */
    Set<String> forms(String base) {
        List<String> known = irregular.get(base);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        forms.addAll(known == null ? regular(base) : known);
        return forms;
    }

    private static List<String> regular(String base) {
        int last = base.length() - 1;
        String stem = base.substring(0, last);
        if (base.endsWith("e")) {
            return List.of(base + "s", base + "d", stem + "ing");
        }
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(last - 1)) < 0) {
            return List.of(stem + "ies", stem + "ied", base + "ing");
        }
        boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return List.of(base + (hissing ? "es" : "s"), base + "ed", base + "ing");
    }

    boolean filler(int word) {
        return fillers.get(word);
    }

    /** Whether what comes after the word may mean the opposite. */
    boolean barrier(int word) {
        return barriers.get(word);
    }

    /** Whether a clause begins after the word. */
    boolean joint(int word) {
        return joints.get(word);
    }
}
