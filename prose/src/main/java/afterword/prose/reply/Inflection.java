package afterword.prose.reply;

import java.util.List;

/** The regular forms of an English verb or noun. */
final class Inflection {

    private Inflection() {}

    /** The word itself, with -s, with -ed and with -ing. */
    static List<String> of(String base) {
        int last = base.length() - 1;
        if (base.endsWith("e")) {
            String stem = base.substring(0, last);
            return List.of(base, base + "s", base + "d", stem + "ing");
        }
        if (base.endsWith("y") && !vowel(base.charAt(last - 1))) {
            String stem = base.substring(0, last);
            return List.of(base, stem + "ies", stem + "ied", base + "ing");
        }
        if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")) {
            return List.of(base, base + "es", base + "ed", base + "ing");
        }
        return List.of(base, base + "s", base + "ed", base + "ing");
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
