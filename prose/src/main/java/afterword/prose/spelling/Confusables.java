package afterword.prose.spelling;

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

/** Words written for others that exist as well, kept as data. */
final class Confusables {

    private static final String FILE = "/spelling/confusables.yaml";

    /**
     * A word that others are written for.
     *
     * @param patterns group 1 is what stands there
     * @param bad sentences each pattern finds some of
     * @param good sentences no pattern finds anything in
     */
    record Confusable(String right, List<Pattern> patterns, List<String> bad, List<String> good) {

        List<Slip> in(String text) {
            List<Slip> slips = new ArrayList<>();
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    boolean capital = Character.isUpperCase(text.charAt(matcher.start(1)));
                    String instead = capital ? Character.toUpperCase(right.charAt(0)) + right.substring(1) : right;
                    slips.add(new Slip(Slip.Kind.CONFUSED, matcher.start(1), matcher.end(1), List.of(instead)));
                }
            }
            return slips;
        }
    }

    private final List<Confusable> all;

    private Confusables(List<Confusable> all) {
        this.all = all;
    }

    static Confusables builtIn() {
        try (InputStream in = Objects.requireNonNull(Confusables.class.getResourceAsStream(FILE), FILE)) {
            Node root = Notation.yaml(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Confusables(((Node.Listing) root)
                    .items().stream().map(Confusables::read).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Confusable> all() {
        return all;
    }

    /** Slips in the order of the data. */
    List<Slip> in(String text) {
        return all.stream().flatMap(each -> each.in(text).stream()).toList();
    }

    private static Confusable read(Node node) {
        Fields fields = Fields.of(node, "a confusable");
        Confusable read = new Confusable(
                fields.text("right"),
                fields.texts("patterns").stream()
                        .map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE))
                        .toList(),
                fields.texts("bad"),
                fields.texts("good"));
        fields.noOthers();
        return read;
    }
}
