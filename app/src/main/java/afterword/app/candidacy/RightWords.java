package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Words a person said are right in their letters, whatever dictionaries have. They are part of what letters say about the
 * person, and no plan depends on them.
 */
@Component
public final class RightWords {

    /** How many are kept. */
    static final int MOST = 1_000;
    /** How long one may be, in characters. */
    static final int LONGEST = 60;

    private final Storage storage;

    RightWords(Storage storage) {
        this.storage = storage;
    }

    /** Whether it is one word that can be kept. */
    public static boolean fits(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST
                && word.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    /**
     * Keeps a word; one that is kept already stays.
     *
     * @return whether it is kept: not if it is no word, or there are as many as can be kept
     */
    public boolean keep(Viewer viewer, String word) {
        return fits(word)
                && change(viewer, words -> {
                            if (!words.contains(word) && words.size() < MOST) {
                                words.add(word);
                            }
                        })
                        .contains(word);
    }

    /** Those of some words that stand in a text, each whole. */
    public static List<String> among(List<String> words, String text) {
        return words.stream()
                .filter(word -> text.contains(word)
                        && Pattern.compile(
                                        "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])")
                                .matcher(text)
                                .find())
                .toList();
    }

    /** Forgets a word; it is looked up again. */
    public void forget(Viewer viewer, String word) {
        change(viewer, words -> words.remove(word));
    }

    private List<String> change(Viewer viewer, Consumer<List<String>> change) {
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            Preferences chosen = Preferences.read(rows);
            List<String> words = new ArrayList<>(chosen.sender().words());
            change.accept(words);
            words.sort(String.CASE_INSENSITIVE_ORDER);
            chosen.signing(chosen.sender().with(words)).write(rows);
            return words;
        });
    }
}
