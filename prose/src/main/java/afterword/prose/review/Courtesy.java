package afterword.prose.review;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles before a name, as letters write them. */
final class Courtesy {

    private static final Map<String, String> SAME = Map.of("professor", "prof", "doctor", "dr", "mister", "mr");

    /** Those that say whether somebody is a man or a woman. */
    private static final Set<String> GUESSED = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "frau",
            "herr",
            "madame",
            "mme",
            "monsieur",
            "señor",
            "señora",
            "signor",
            "signora");

    private static final Set<String> OTHERS =
            Set.of("mx", "dr", "prof", "chef", "rev", "judge", "sir", "dame", "rabbi", "captain");

    private Courtesy() {}

    /** What titles are compared by; null if the word is none. */
    static @Nullable String plain(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return SAME.getOrDefault(lower, lower);
    }

    static boolean is(String word) {
        return guessed(word) || OTHERS.contains(plain(word));
    }

    static boolean guessed(String word) {
        return GUESSED.contains(plain(word));
    }
}
