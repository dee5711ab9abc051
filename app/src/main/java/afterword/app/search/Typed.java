package afterword.app.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody looks for. Only letters and digits of it are used, so nothing typed means anything to the database.
 *
 * @param words in small letters, without accents; empty if no word was typed
 */
record Typed(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST = 10;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** @param text however long; the rest of a long one is left out */
    static Typed of(String text) {
        String some = text.substring(0, Math.min(LONGEST, text.length()));
        return new Typed(BETWEEN.splitAsStream(plain(some))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** In small letters, without accents, as the database keeps its words. */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The same as the database asks it: every word must be there, as the beginning of one or by its stem.
     *
     * @param stems of each word
     */
    String query(List<String> stems) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "('" + words.get(i) + "':* | '" + stems.get(i) + "')")
                .collect(Collectors.joining(" & "));
    }
}
