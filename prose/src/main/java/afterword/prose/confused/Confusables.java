package afterword.prose.confused;

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

/** Words written for others, and misspellings so common that no dictionary is needed; kept as data. Safe for many threads. */
public final class Confusables {

    private static final String FILE = "/confused/confusables.yaml";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /**
     * A slip in some text.
     *
     * @param from index of its first character
     * @param to index after its last
     * @param instead what is meant, with a capital where one stands now
     */
    public record Found(int from, int to, String instead) {

        private boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }
    }

    /**
     * A word that others are written for.
     *
     * @param patterns group 1 is what stands there
     * @param bad sentences each pattern finds some of
     * @param good sentences no pattern finds anything in
     */
    public record Confusable(String right, List<Pattern> patterns, List<String> bad, List<String> good) {}

    private final List<Confusable> all;
    /** In small letters. */
    private final Map<String, String> misspelt;

    private Confusables(List<Confusable> all, Map<String, String> misspelt) {
        this.all = all;
        this.misspelt = misspelt;
    }

    /** Those that come with the product, read once. */
    public static Confusables builtIn() {
        return BuiltIn.CONFUSABLES;
    }

    private static final class BuiltIn {
        static final Confusables CONFUSABLES = load();
    }

    private static Confusables load() {
        try (InputStream in = Objects.requireNonNull(Confusables.class.getResourceAsStream(FILE), FILE)) {
            return read(Notation.yaml(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws afterword.engine.notation.BadInputException with its place, if these are none */
    private static Confusables read(Node root) {
        Fields fields = Fields.of(root, "slips of the pen");
        List<Confusable> all =
                fields.list("confused").stream().map(Confusables::confusable).toList();
        Map<String, String> misspelt = new HashMap<>();
        for (String pair : fields.texts("misspelt")) {
            int space = pair.indexOf(' ');
            misspelt.put(pair.substring(0, space), pair.substring(space + 1));
        }
        fields.noOthers();
        return new Confusables(all, Map.copyOf(misspelt));
    }

    private static Confusable confusable(Node node) {
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

    /** Words put for others, in the order of the data. */
    public List<Confusable> all() {
        return all;
    }

    /** Words that are none, in small letters, each with what is meant. */
    public Map<String, String> misspelt() {
        return misspelt;
    }

    /** Slips in the order of the data; none overlap. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Confusable each : all) {
            for (Pattern pattern : each.patterns()) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    add(text, matcher.start(1), matcher.end(1), each.right(), found);
                }
            }
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String meant = misspelt.get(word.group().toLowerCase(Locale.ROOT));
            if (meant != null) {
                add(text, word.start(), word.end(), meant, found);
            }
        }
        return found;
    }

    private static void add(String text, int from, int to, String instead, List<Found> found) {
        boolean capital = Character.isUpperCase(text.charAt(from));
        Found one = new Found(
                from, to, capital ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead);
        if (found.stream().noneMatch(one::overlaps)) {
            found.add(one);
        }
    }
}
