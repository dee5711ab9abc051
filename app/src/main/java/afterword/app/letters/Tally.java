package afterword.app.letters;

import java.util.ArrayList;
import java.util.List;

/** How much there is to do about a letter, in words. */
final class Tally {

    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Tally() {}

    /** "Two to fix, one to soften, one missing."; that there is nothing to do if so. */
    static String of(List<FindingLine> findings) {
        List<String> parts = new ArrayList<>();
        part(findings, "err", " to fix", parts);
        part(findings, "tone", " to soften", parts);
        part(findings, "gap", " missing", parts);
        return parts.isEmpty() ? "Nothing stands in its way." : capital(String.join(", ", parts)) + ".";
    }

    /** "Three notes". */
    static String count(int count, String one, String more) {
        return capital(number(count)) + " " + (count == 1 ? one : more);
    }

    static String number(int count) {
        return count < NUMBERS.length ? NUMBERS[count] : Integer.toString(count);
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void part(List<FindingLine> findings, String look, String words, List<String> parts) {
        long count = findings.stream().filter(each -> each.look().equals(look)).count();
        if (count > 0) {
            parts.add(number((int) count) + words);
        }
    }
}
