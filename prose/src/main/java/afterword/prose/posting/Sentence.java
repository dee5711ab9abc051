package afterword.prose.posting;

import java.util.Locale;

/**
 * A sentence, or a line that is none.
 *
 * @param original as it stands in the text
 * @param plain the same, character for character, with plain spaces, hyphens and apostrophes
 * @param lower the same in small letters, "é" as "e"
 * @param start where it begins in the text
 * @param line which line of the text it is in, counted from 0; lines that only wrap count as one
 */
record Sentence(String original, String plain, String lower, int start, int line) {

    Sentence(String original, int start, int line) {
        this(original, plain(original), lower(plain(original)), start, line);
    }

    int end() {
        return start + original.length();
    }

    private static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = switch (plain[i]) {
                case '\n', '\t', '\r', '\u00a0', '\u2007', '\u2009', '\u202f', '\u200b' -> ' ';
                case '‘', '’', 'ʼ', '`' -> '\'';
                case '–', '—', '‐', '‑', '−' -> '-';
                case '“', '”' -> '"';
                default -> plain[i];
            };
        }
        return new String(plain);
    }

    /** In small letters, never longer or shorter. */
    private static String lower(String plain) {
        String lower = plain.toLowerCase(Locale.ROOT).replace('é', 'e');
        if (lower.length() == plain.length()) {
            return lower;
        }
        StringBuilder each = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            each.append(Character.toLowerCase(plain.charAt(i)));
        }
        return each.toString();
    }
}
