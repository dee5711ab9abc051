package afterword.prose.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param text without an "'s" behind it
 * @param from where it begins
 * @param to where it ends, without an "'s"
 * @param end where it ends, with it
 * @param first whether a sentence or a line begins with it
 */
record WordIn(String text, int from, int to, int end, boolean first) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}]|['’&.-](?=[\\p{L}\\p{N}]))*+");

    private static final String ENDS = ".!?:•*\"“";
    private static final int WIDEST_GAP = 3;

    /** The words between two places of a text, in order. */
    static List<WordIn> of(String text, int from, int to) {
        List<WordIn> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to);
        int before = from;
        while (matcher.find()) {
            int end = matcher.end();
            int bare = end - matcher.start() > 2 && "sS".indexOf(text.charAt(end - 1)) >= 0 && "'’".indexOf(text.charAt(end - 2)) >= 0
                    ? end - 2
                    : end;
            boolean title = !words.isEmpty()
                    && text.charAt(before) == '.'
                    && Courtesy.is(words.getLast().text());
            boolean first = words.isEmpty() || (!title && ends(text, before, matcher.start()));
            words.add(new WordIn(text.substring(matcher.start(), bare), matcher.start(), bare, end, first));
            before = end;
        }
        return words;
    }

    /** Whether a sentence or a paragraph ends in a gap. */
    private static boolean ends(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            if (ENDS.indexOf(c) >= 0 || lines > 1 || (lines == 1 && c == '-')) {
                return true;
            }
        }
        return false;
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether only white space, or the point of a title, parts it from the word before. */
    boolean follows(WordIn before, String whole) {
        int at = before.to();
        boolean point = whole.charAt(at) == '.' && (Courtesy.is(before.text()) || before.text().length() == 1);
        at += point ? 1 : 0;
        if (from - at < 1 || from - at > WIDEST_GAP) {
            return false;
        }
        while (at < from && Character.isWhitespace(whole.charAt(at))) {
            at++;
        }
        return at == from;
    }
}
