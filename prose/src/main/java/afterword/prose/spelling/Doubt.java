package afterword.prose.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The benefit of the doubt, for words no dictionary has. Let pass is what stands in quotation marks or between asterisks, what
 * is written with letters English has not, three such words in a row, for then it is another language, and a word with a
 * capital within a sentence that is like no other word, for then it is a name. What is left is asked about once.
 */
final class Doubt {

    private static final Pattern SET_APART = Pattern.compile("[\"“„«][^\"“”„«»\\n]{1,60}[\"”“»]"
            + "|(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)[^*_\\n]{1,60}\\1(?![\\p{L}\\p{N}*_])");
    private static final int A_LANGUAGE = 3;
    private static final int ENGLISH_LETTERS_END = 0x80;

    private final String text;
    /** Words no dictionary has, in the order of the text. */
    private final List<Slip> unknown;

    private final Set<String> asked;

    /** @param asked what was asked about already, in small letters; grows */
    Doubt(String text, List<Slip> unknown, Set<String> asked) {
        this.text = text;
        this.unknown = unknown;
        this.asked = asked;
    }

    /** Those among the unknown words that nothing speaks for. */
    Set<Slip> left() {
        Set<Slip> left = new HashSet<>();
        for (int i = 0; i < unknown.size(); i++) {
            Slip slip = unknown.get(i);
            String word = text.substring(slip.from(), slip.to());
            boolean passes = setApart(slip) || otherLetters(word) || run(i) >= A_LANGUAGE || name(slip);
            if (!passes && asked.add(word.toLowerCase(Locale.ROOT))) {
                left.add(slip);
            }
        }
        return left;
    }

    private boolean setApart(Slip slip) {
        Matcher matcher = SET_APART.matcher(text);
        while (matcher.find()) {
            if (matcher.start() < slip.from() && slip.to() < matcher.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherLetters(String word) {
        return word.codePoints().anyMatch(c -> c >= ENGLISH_LETTERS_END && Character.isLetter(c));
    }

    /** How many stand side by side with one of them. */
    private int run(int at) {
        int from = at;
        while (from > 0 && beside(unknown.get(from - 1), unknown.get(from))) {
            from--;
        }
        int to = at;
        while (to + 1 < unknown.size() && beside(unknown.get(to), unknown.get(to + 1))) {
            to++;
        }
        return to - from + 1;
    }

    private boolean beside(Slip one, Slip next) {
        return text.substring(one.to(), next.from()).equals(" ");
    }

    private boolean name(Slip slip) {
        return Character.isUpperCase(text.charAt(slip.from()))
                && within(slip.from())
                && slip.instead().stream().allMatch(each -> each.indexOf(' ') >= 0);
    }

    /** Whether a place is within a sentence and not at its beginning. */
    private boolean within(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || ",&/-".indexOf(text.charAt(before)) >= 0);
    }
}
