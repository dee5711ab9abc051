package afterword.prose.reply;

import java.util.List;
import java.util.Set;

/** The names of person, place and employer at the end of a mail: what they say of insurers or clinics, the mail does not. */
final class Signature {

    private static final int MOST_WORDS = 8;
    private static final Set<String> SMALL =
            Set.of("and", "of", "the", "for", "at", "in", "de", "van", "von", "y", "&", "-");

    private Signature() {}

    /** The first of the lines of names at the end of a text, as a number of a sentence; past the last if there are none. */
    static int begins(String text, List<Span> sentences) {
        int first = sentences.size();
        while (first > 1 && isNames(text, sentences.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isNames(String text, Span line) {
        if (".!?:".indexOf(text.charAt(line.end() - 1)) >= 0) {
            return false;
        }
        String[] words = line.of(text).split("\\s+");
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            char c = word.charAt(0);
            if ((Character.isLowerCase(c) && !SMALL.contains(word)) || word.endsWith(":")) {
                return false;
            }
        }
        return true;
    }
}
