package afterword.prose.review;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words put for others.
 *
 * @param wrong what is written; its first group is what goes, or all of it
 * @param instead what is meant, as a replacement for the group
 * @param good sentences it finds nothing in
 * @param bad sentences it finds something in
 */
record Confusable(Pattern wrong, String instead, List<String> good, List<String> bad) {

    /** Takes what was found. */
    interface Take {
        void found(int from, int to, String instead);
    }

    /** Those that come with the product. */
    static List<Confusable> builtin() {
        try (InputStream in = Confusable.class.getResourceAsStream("/review/slips.yaml")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return read(Notation.yaml("slips.yaml", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws afterword.engine.notation.BadInputException with its place, if these are none */
    static List<Confusable> read(Node root) {
        Fields fields = Fields.of(root, "slips of the pen");
        List<Confusable> all = new ArrayList<>();
        for (Node node : fields.list("confused")) {
            Fields each = Fields.of(node, "words put for others");
            all.add(new Confusable(
                    pattern("\\b(?:" + each.text("wrong") + ")"),
                    each.text("instead"),
                    each.texts("good"),
                    each.texts("bad")));
            each.noOthers();
        }
        for (String pair : fields.texts("misspelt")) {
            int space = pair.indexOf(' ');
            all.add(new Confusable(
                    pattern("\\b" + pair.substring(0, space) + "\\b"),
                    pair.substring(space + 1),
                    List.of(),
                    List.of(pair.substring(0, space))));
        }
        fields.noOthers();
        return List.copyOf(all);
    }

    private static Pattern pattern(String wrong) {
        return Pattern.compile(wrong, Pattern.CASE_INSENSITIVE);
    }

    void in(String text, Take take) {
        Matcher matcher = wrong.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 ? 1 : 0;
            int from = matcher.start(group);
            String there = Character.isUpperCase(text.charAt(from))
                    ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1)
                    : instead;
            take.found(from, matcher.end(group), there);
        }
    }
}
