package afterword.prose.reply;

/**
 * Words without their endings, as numbers: "decided", "decides" and "deciding" are one. What is not a word has a number by
 * its kind: a time of day, a year, a name. Two stems seldom share a number, and then the mail is read a little worse.
 */
public final class Stem {

    static final int PHONE = hash("<phone>");
    static final int URL = hash("<url>");
    static final int ADDRESS = hash("<address>");
    static final int NAME = hash("<name>");
    static final int UNKNOWN = hash("<unknown>");
    private static final int TIME = hash("<time>");
    private static final int ORDINAL = hash("<ordinal>");
    private static final int YEAR = hash("<year>");
    private static final int FIGURE = hash("<figure>");
    private static final int DAY = hash("<number>");

    private static final int SHORTEST = 3;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private Stem() {}

    /** @param word in lower case */
    public static int of(String word) {
        return hash(stem(word));
    }

    /** What is written in digits, by its kind. */
    static int ofNumber(String text, int start, int end) {
        int length = end - start;
        char last = text.charAt(end - 1);
        if (text.substring(start, end).indexOf(':') > 0 || last == 'm') {
            return TIME;
        }
        if (Character.isLetter(last)) {
            return ORDINAL;
        }
        if (length == 4 && (text.startsWith("20", start) || text.startsWith("19", start))) {
            return YEAR;
        }
        return length <= 2 ? DAY : FIGURE;
    }

    public static int hash(String word) {
        int hash = FNV_START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    static String stem(String word) {
        String stem = word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.length() > SHORTEST
                && stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("ied") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.endsWith("ly") && stem.length() > 5) {
            stem = stem.substring(0, stem.length() - 2);
        }
        stem = without(stem, "ing");
        stem = without(stem, "ed");
        return stem.length() > SHORTEST && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String without(String word, String ending) {
        int rest = word.length() - ending.length();
        if (rest < SHORTEST || !word.endsWith(ending) || !vowel(word, rest)) {
            return word;
        }
        boolean doubled = word.charAt(rest - 1) == word.charAt(rest - 2) && "lsz".indexOf(word.charAt(rest - 1)) < 0;
        return word.substring(0, doubled ? rest - 1 : rest);
    }

    private static boolean vowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
