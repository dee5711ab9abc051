package afterword.prose.review;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips of the pen that can be told without a dictionary.
 *
 * @param pairs words put for others
 * @param misspelt words that are none, in small letters, with what is meant
 */
record Confusables(List<Pair> pairs, Map<String, String> misspelt) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /**
     * A word put for another.
     *
     * @param wrong what is written; its first group is what goes
     * @param instead what is meant
     * @param good sentences it finds nothing in
     * @param bad sentences it finds something in
     */
    record Pair(Pattern wrong, String instead, List<String> good, List<String> bad) {}

    /** Takes what was found. */
    interface Take {
        void found(int from, int to, String instead);
    }

    /** Those that come with the product. */
    static Confusables builtin() {
        try (InputStream in = Confusables.class.getResourceAsStream("/review/slips.yaml")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return read(Notation.yaml("slips.yaml", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws afterword.engine.notation.BadInputException with its place, if these are none */
    private static Confusables read(Node root) {
        Fields fields = Fields.of(root, "slips of the pen");
        List<Pair> pairs = new ArrayList<>();
        for (Node node : fields.list("confused")) {
            Fields each = Fields.of(node, "words put for others");
            pairs.add(new Pair(
                    Pattern.compile("\\b(?:" + each.text("wrong") + ")", Pattern.CASE_INSENSITIVE),
                    each.text("instead"),
                    each.texts("good"),
                    each.texts("bad")));
            each.noOthers();
        }
        Map<String, String> misspelt = new HashMap<>();
        for (String pair : fields.texts("misspelt")) {
            int space = pair.indexOf(' ');
            misspelt.put(pair.substring(0, space), pair.substring(space + 1));
        }
        fields.noOthers();
        return new Confusables(List.copyOf(pairs), Map.copyOf(misspelt));
    }

    void in(String text, Take take) {
        for (Pair pair : pairs) {
            Matcher matcher = pair.wrong().matcher(text);
            while (matcher.find()) {
                take.found(matcher.start(1), matcher.end(1), there(text, matcher.start(1), pair.instead()));
            }
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String meant = misspelt.get(word.group().toLowerCase(Locale.ROOT));
            if (meant != null) {
                take.found(word.start(), word.end(), there(text, word.start(), meant));
            }
        }
    }

    /** With a capital where one stands now. */
    private static String there(String text, int from, String instead) {
        return Character.isUpperCase(text.charAt(from))
                ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1)
                : instead;
    }
}
