package afterword.prose.tone;

import afterword.prose.reply.Stem;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the second opinion looks at in a sentence, as numbers: its words without their endings, alone, by two and three in a
 * row and with one or two between, and the marks that colour it. Filled anew for each sentence.
 */
final class Traits {

    /** Words read of a sentence; what comes after them is passed over. */
    private static final int MOST = 80;

    private static final int BEGINS = Stem.hash("<begins>");
    private static final int ENDS = Stem.hash("<ends>");
    private static final int NUMBER = Stem.hash("<number>");
    private static final int LOUD = Stem.hash("<loud>");
    private static final int NOT = Stem.of("not");

    private final int[] words = new int[MOST + 2];
    private int length;
    private int spelt;

    int[] found = new int[5 * (MOST + 2)];
    int count;

    void fill(String text, int start, int end) {
        length = 0;
        spelt = 0;
        count = 0;
        word(BEGINS);
        int at = start;
        while (at < end && length < MOST) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                int from = at;
                while (at < end && inside(text, at, end)) {
                    at++;
                }
                written(text.substring(from, at));
                spelt++;
            } else if (Character.isDigit(c)) {
                while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                word(NUMBER);
            } else {
                if (c == '?' || c == '!' || c == ',') {
                    word(c);
                }
                at++;
            }
        }
        word(ENDS);
        for (int i = 0; i < length; i++) {
            add(1, words[i], 0, 0);
            if (i + 1 < length) {
                add(2, words[i], words[i + 1], 0);
            }
            if (i + 2 < length) {
                add(3, words[i], words[i + 1], words[i + 2]);
                add(4, words[i], words[i + 2], 0);
            }
            if (i + 3 < length) {
                add(5, words[i], words[i + 3], 0);
            }
        }
    }

    /** How many words there are, without figures and marks. */
    int words() {
        return spelt;
    }

    int[] drawn() {
        return Arrays.copyOf(found, count);
    }

    private static boolean inside(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || ((c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1)));
    }

    private void written(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = plain.indexOf('\'');
        if (apostrophe < 0) {
            switch (plain) {
                case "cannot", "cant" -> both("can", NOT);
                case "dont" -> both("do", NOT);
                case "wont" -> both("will", NOT);
                default -> word(Stem.of(plain));
            }
            if (word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))) {
                add(6, LOUD, 0, 0);
            }
            return;
        }
        String base = plain.substring(0, apostrophe);
        switch (plain.substring(apostrophe + 1)) {
            case "t" ->
                both(
                        switch (base) {
                            case "can" -> "can";
                            case "won" -> "will";
                            case "shan" -> "shall";
                            default -> base.endsWith("n") ? base.substring(0, base.length() - 1) : base;
                        },
                        NOT);
            case "re" -> both(base, Stem.of("are"));
            case "ve" -> both(base, Stem.of("have"));
            case "ll" -> both(base, Stem.of("will"));
            case "d" -> both(base, Stem.of("would"));
            case "m" -> both(base, Stem.of("am"));
            default -> word(Stem.of(base));
        }
    }

    private void both(String one, int other) {
        word(Stem.of(one));
        word(other);
    }

    private void word(int stem) {
        if (length < words.length) {
            words[length++] = stem;
        }
    }

    private void add(int family, int a, int b, int c) {
        if (count == found.length) {
            return;
        }
        int hash = family * 0x9E3779B1 + a;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B + b;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35 + c;
        hash ^= hash >>> 16;
        found[count++] = hash * 0x27D4EB2F;
    }
}
