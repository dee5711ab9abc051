package afterword.prose.posting;

import java.util.List;
import java.util.Set;

/** Whether a text is in English, by the small words of languages. */
final class English {

    private static final int FEW = 8;
    private static final int ENOUGH = 2_000;

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "a", "in", "for", "is", "you", "we", "our", "your", "with", "be", "are", "will",
            "please", "or", "this", "at", "on", "by");
    private static final List<Set<String>> OTHERS = List.of(
            Set.of(
                    "der", "die", "und", "wir", "sie", "ihre", "eine", "einen", "für", "mit", "auf", "bitte", "den",
                    "zu", "im"),
            Set.of(
                    "le", "la", "les", "et", "nous", "vous", "votre", "des", "une", "pour", "avec", "du", "est", "dans",
                    "au"),
            Set.of(
                    "el", "los", "y", "una", "para", "con", "por", "se", "las", "del", "que", "su", "un", "es",
                    "nuestro"),
            Set.of(
                    "il", "di", "e", "per", "con", "una", "che", "gli", "del", "della", "un", "si", "nostro", "sono",
                    "nel"),
            Set.of(
                    "de", "het", "een", "en", "van", "voor", "met", "wij", "je", "jij", "naar", "op", "bij", "ons",
                    "zijn"));

    private English() {}

    static boolean is(List<Sentence> sentences) {
        int words = 0;
        int english = 0;
        int[] others = new int[OTHERS.size()];
        for (Sentence sentence : sentences) {
            for (String word : sentence.lower().split("[^\\p{L}']+")) {
                if (word.isEmpty() || words >= ENOUGH) {
                    continue;
                }
                words++;
                english += ENGLISH.contains(word) ? 1 : 0;
                for (int i = 0; i < others.length; i++) {
                    others[i] += OTHERS.get(i).contains(word) ? 1 : 0;
                }
            }
        }
        for (int other : others) {
            if (words >= FEW && other >= 3 && other > 2 * english) {
                return false;
            }
        }
        return true;
    }
}
