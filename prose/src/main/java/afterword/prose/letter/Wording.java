package afterword.prose.letter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text says, as far as two texts are compared: its runs of three words in lower case, without punctuation and without
 * names (rules 5.0). Hyphens part words, apostrophes do not.
 */
public final class Wording {

    private static final int GRAM = 3;
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<String> words;
    private final Set<String> runs;

    private Wording(List<String> words) {
        this.words = words;
        Set<String> all = new HashSet<>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            all.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
        }
        this.runs = all;
    }

    /** The wording of a text, whole, with the names in it. */
    public static Wording of(String text) {
        return new Wording(words(text));
    }

    /**
     * The wording of a text.
     *
     * @param names of people, whole or in part ("Maya Chen", "Dr."): no word of them counts, initials aside
     */
    public static Wording of(String text, Collection<String> names) {
        Set<String> unsaid = new HashSet<>();
        for (String name : names) {
            for (String word : words(name)) {
                if (word.length() > 1) {
                    unsaid.add(word);
                    unsaid.add(word + "s");
                }
            }
        }
        List<String> said = new ArrayList<>(words(text));
        said.removeIf(unsaid::contains);
        return new Wording(said);
    }

    /** The wording of a whole letter: of what stands between a salutation with a name and the signature. */
    public static Wording ofLetter(String body, Collection<String> names) {
        Layout layout = Layout.of(body);
        Span greeting = layout.salutation();
        boolean named = greeting != null && body.substring(greeting.from(), greeting.to()).contains(" ");
        return of(body.substring(named ? layout.said().from() : 0, layout.said().to()), names);
    }

    private static List<String> words(String text) {
        String plain = APOSTROPHE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String spaced = BETWEEN.matcher(plain).replaceAll(" ").strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    /** How many words it has. */
    public int length() {
        return words.size();
    }

    /** Whether the two say the same, word for word; two that say nothing do not. */
    public boolean same(Wording other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** How alike the two are, 0 to 1: the runs they share, of all they have. */
    public double likeness(Wording other) {
        if (same(other)) {
            return 1;
        }
        long shared = shared(other);
        long either = runs.size() + other.runs.size() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }

    /** How much of this stands in the other as well, 0 to 1. */
    public double within(Wording other) {
        return runs.isEmpty() ? 0 : (double) shared(other) / runs.size();
    }

    private long shared(Wording other) {
        return runs.stream().filter(other.runs::contains).count();
    }
}
