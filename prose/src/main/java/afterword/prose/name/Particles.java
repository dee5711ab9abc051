package afterword.prose.name;

import java.util.Set;

/** Small words of a family name. */
final class Particles {

    private static final Set<String> BEFORE = Titles.words(
            "van von vom zu zum zur der den de del della delle dello degli dei di da das do dos du des la las le les lo los"
                    + " dal dalla te ten ter 't af av ap al el bin ibn ben bint abu st st. san santa santo mac mc dí d' zu ní uí ó mhic"
                    + " y e und");

    private static final Set<String> JOINING = Set.of("y", "e", "und", "i", "&");

    /** Particles only in small letters, because with a capital they are forenames or family names as well. */
    private static final Set<String> ONLY_SMALL = Set.of("ben", "al", "do", "el", "ap", "y", "e", "und", "abu");

    private Particles() {}

    /** Whether a word before the family name belongs to it. */
    static boolean before(String word, boolean oneCase) {
        String lower = Letters.lower(word);
        if (JOINING.contains(lower) || !BEFORE.contains(lower)) {
            return false;
        }
        return oneCase || word.equals(lower) || !ONLY_SMALL.contains(lower);
    }

    /** Whether a word joins two family names ("Velasquez y Garcia"). */
    static boolean joining(String word, boolean oneCase) {
        String lower = Letters.lower(word);
        return JOINING.contains(lower) && !lower.equals("&") && (oneCase || word.equals(lower)) && !lower.equals("i");
    }

    /** Whether a word of a family name may be left out or written otherwise. */
    static boolean small(String word) {
        return BEFORE.contains(word) || JOINING.contains(word);
    }
}
