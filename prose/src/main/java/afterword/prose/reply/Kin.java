package afterword.prose.reply;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that mean much the same, in the file kin.txt: a line is the kind's name, a colon and its words in any of their
 * regular forms. A sentence that says "buzz me" is thereby read as one that says "ring me", though no other had those words.
 */
final class Kin {

    static final int NONE = 0;

    private final Map<Integer, Integer> kinds = new HashMap<>();

    private Kin() {}

    static Kin load() {
        Kin kin = new Kin();
        for (String line : Lexicon.lines("kin.txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            int kind = Stem.hash("<" + line.substring(0, colon) + ">");
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                kin.kinds.putIfAbsent(Stem.of(word), kind);
            }
        }
        return kin;
    }

    /** The kind a stem belongs to, {@link #NONE} if to none. */
    int of(int stem) {
        return kinds.getOrDefault(stem, NONE);
    }
}
