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
            Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}]|['’&.-](?=[\\p{L}\\p{N}]))*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|['’]$");

    /** The words between two places of a text, in order. */
    static List<WordIn> of(String text, int from, int to) {
        List<WordIn> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to);
        int before = from;
        while (matcher.find()) {
            String word = matcher.group();
            String bare = POSSESSIVE.matcher(word).replaceFirst("");
            String gap = text.substring(before, matcher.start());
            boolean title = !words.isEmpty()
                    && gap.startsWith(".")
                    && Courtesy.is(words.getLast().text());
            boolean first =
                    words.isEmpty() || (!title && gap.matches("(?s).*(?:[.!?:•*]|\\n\\s*\\n|\\n\\s*-|[\"“]).*"));
            words.add(new WordIn(bare, matcher.start(), matcher.start() + bare.length(), matcher.end(), first));
            before = matcher.end();
        }
        return words;
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether only white space, or the point of a title, parts it from the word before. */
    boolean follows(WordIn before, String text) {
        String gap = text.substring(before.to(), from);
        return gap.matches("\\s{1,3}")
                || (gap.matches("\\.\\s{1,3}")
                        && (Courtesy.is(before.text()) || before.text().length() == 1));
    }
}
