package afterword.prose.review;

import java.text.Normalizer;
import java.util.Locale;

/** How near two words are, to tell a slip of the pen from another word. */
final class Nearness {

    private Nearness() {}

    /** Small letters without their marks, and nothing else. */
    static String folded(String word) {
        if (plain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                switch (c) {
                    case 'ß' -> plain.append("ss");
                    case 'ø' -> plain.append('o');
                    case 'ł' -> plain.append('l');
                    case 'đ', 'ð' -> plain.append('d');
                    case 'æ' -> plain.append("ae");
                    case 'œ' -> plain.append("oe");
                    case 'þ' -> plain.append("th");
                    case 'ı' -> plain.append('i');
                    default -> plain.append(c);
                }
            }
        }
        return plain.toString();
    }

    /** Whether there is nothing to fold but capitals, as in most words. */
    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the one is the other as it is written: kinds of apostrophe, capitals all through, and "Van" for "van" aside. */
    static boolean same(String word, String own) {
        if (word.equals(own)) {
            return true;
        }
        if (Character.toLowerCase(word.charAt(0)) != Character.toLowerCase(own.charAt(0)) && plain(word) && plain(own)) {
            return false;
        }
        String one = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFC);
        String other = Normalizer.normalize(own.replace('’', '\''), Normalizer.Form.NFC);
        return one.equals(other)
                || (one.equalsIgnoreCase(other)
                        && ((one.length() > 1 && one.equals(one.toUpperCase(Locale.ROOT)))
                                || Character.isLowerCase(other.codePointAt(0))));
    }

    /** As another people would write the marks: "ü" as "ue". */
    static String spelledOut(String word) {
        if (plain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return folded(word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("å", "aa")
                .replace("ø", "oe"));
    }

    /** Whether the two differ in marks, case or signs alone. */
    static boolean sameLetters(String one, String other) {
        String first = folded(one);
        return !first.isEmpty()
                && (first.equals(folded(other)) || first.equals(spelledOut(other)) || spelledOut(one).equals(folded(other)));
    }

    /** Whether one may be a slip for the other: a letter or two, more in long words. */
    static boolean near(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        int length = Math.min(first.length(), second.length());
        int most = length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
        return Math.abs(first.length() - second.length()) <= most && apart(first, second) <= most;
    }

    /** Letters to put in, take out, change, or swap with their neighbour, to make the one the other. */
    static int apart(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
