package afterword.prose.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The letters of names: their case, their marks, their scripts. */
final class Letters {

    /** Letters that do not fall apart into a plain one and a mark. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ł', "l"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"));

    private static final Set<String> MAC_ALONE = Titles.words(
            "mack mace macy macey machado machin macias maciel macedo macon macri mackie macklin macken machen maceo macha"
                    + " machuca maclin macron macao macher");

    private Letters() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Small letters without marks, points, hyphens and apostrophes: what two spellings are compared by. */
    static String folded(String text) {
        String apart = Normalizer.normalize(lower(text), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
            String other = c <= Character.MAX_VALUE ? PLAIN.get((char) c) : null;
            if (other == null) {
                plain.appendCodePoint(c == 'ς' ? 'σ' : c);
            } else {
                plain.append(other);
            }
        });
        return plain.toString();
    }

    /** Whether a text has letters of both cases; where it has not, its case says nothing. */
    static boolean mixed(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().anyMatch(Character::isLowerCase);
    }

    static boolean capitals(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    static boolean hasVowel(String word) {
        return folded(word).codePoints().anyMatch(c -> "aeiouy".indexOf(c) >= 0 || c > 0x24F);
    }

    static int count(String word) {
        return (int) word.codePoints().filter(Character::isLetter).count();
    }

    /** Whether names in this word's script are written family name first when there is a space, and with none when not. */
    static boolean eastAsian(String word) {
        return word.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }

    /** A word that stood in letters of one case, as names are written: "mcnabb-smith" is "McNabb-Smith". */
    static String capitalised(String word) {
        String lower = lower(word);
        StringBuilder name = new StringBuilder(word.length());
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || "-'’".indexOf(lower.charAt(i)) >= 0) {
                name.append(capital(lower.substring(start, i)));
                if (i < lower.length()) {
                    name.append(lower.charAt(i));
                }
                start = i + 1;
            }
        }
        return name.toString();
    }

    private static String capital(String part) {
        if (part.isEmpty()) {
            return part;
        }
        if (part.startsWith("mc") && part.length() > 3) {
            return "Mc" + upperFirst(part.substring(2));
        }
        if (part.startsWith("mac") && part.length() > 5 && !MAC_ALONE.contains(part) && hasVowel(part.substring(3))) {
            return "Mac" + upperFirst(part.substring(3));
        }
        return upperFirst(part);
    }

    private static String upperFirst(String part) {
        int first = part.offsetByCodePoints(0, 1);
        return part.substring(0, first).toUpperCase(Locale.ROOT) + part.substring(first);
    }
}
