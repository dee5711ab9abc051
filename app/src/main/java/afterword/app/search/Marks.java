package afterword.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Marks the words that were looked for. */
final class Marks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int NOWHERE = -1;
    private static final int BEFORE = 60;
    private static final int LONGEST = 220;

    private final List<String> beginnings;

    /** @param stems of the words that were typed */
    Marks(Typed typed, List<String> stems) {
        beginnings =
                Stream.concat(typed.words().stream(), stems.stream()).distinct().toList();
    }

    /** @param found whether it is one of the words looked for */
    record Piece(String text, boolean found) {}

    /** The whole text in pieces. */
    List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (found(words.group())) {
                if (words.start() > end) {
                    pieces.add(new Piece(text.substring(end, words.start()), false));
                }
                pieces.add(new Piece(words.group(), true));
                end = words.end();
            }
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    /** Those of some texts in which a word was found, in one line. */
    List<Piece> only(List<String> texts) {
        return around(texts.stream().filter(text -> first(text) != NOWHERE).toList());
    }

    /** Some texts in one line; of a long line a part around the first word found. */
    List<Piece> around(List<String> texts) {
        String text = String.join(" · ", texts);
        int first = Math.max(first(text), 0);
        int from = first <= BEFORE ? 0 : Math.max(text.lastIndexOf(' ', first - BEFORE) + 1, first - 2 * BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        return of((from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : ""));
    }

    private int first(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (found(words.group())) {
                return words.start();
            }
        }
        return NOWHERE;
    }

    private boolean found(String word) {
        String plain = Typed.plain(word);
        return beginnings.stream().anyMatch(plain::startsWith);
    }
}
