package afterword.prose.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The runs of three words in a text, in lower case and without punctuation: what two texts are compared by (rules 5.0). */
record Trigrams(Set<String> all) {

    static Trigrams of(String text) {
        List<String> words = words(text);
        Set<String> all = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            all.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
        }
        return new Trigrams(all);
    }

    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}'\u2019]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** How much of this stands in the other as well, 0 to 1. */
    double within(Trigrams other) {
        if (all.isEmpty()) {
            return 0;
        }
        long shared = all.stream().filter(other.all::contains).count();
        return (double) shared / all.size();
    }

    /** How alike two texts are, 0 to 1: what they share of everything they have. */
    double likeness(Trigrams other) {
        long shared = all.stream().filter(other.all::contains).count();
        long either = all.size() + other.all.size() - shared;
        return either == 0 ? 0 : (double) shared / either;
    }
}
