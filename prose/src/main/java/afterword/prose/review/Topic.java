package afterword.prose.review;

import java.util.HashSet;
import java.util.Set;

/**
 * Something that was written down, to be found again in other words.
 *
 * @param text as it was written
 * @param stems of its words
 */
record Topic(String text, Set<String> stems) {

    static Topic of(String text) {
        return new Topic(text, Stems.of(text));
    }

    private static final int ENOUGH = 2;

    /** Whether a sentence speaks of it: half of its words are there, or two, and not only such as any letter has. */
    boolean in(String sentence) {
        return shared(Stems.of(sentence)) > 0;
    }

    /** How many of its words are there, 0 where these are too few to mean it. */
    int shared(Set<String> sentence) {
        Set<String> both = new HashSet<>(stems);
        both.retainAll(sentence);
        boolean telling = both.stream().anyMatch(stem -> !Stems.common(stem));
        return telling && (both.size() >= ENOUGH || 2 * both.size() >= stems.size()) ? both.size() : 0;
    }
}
