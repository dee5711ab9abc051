package afterword.prose.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's name, taken apart. What cannot be told apart stays together: nothing is invented, and nobody's gender is
 * guessed.
 *
 * @param written as it stood on the card
 * @param titles what stood before the name, in its usual spelling ("Dr.", "Rev."); also a "Mr" behind it
 * @param forenames given and middle names in order, an initial as "J."
 * @param nickname what stood in quotes or brackets, or null
 * @param particles what belongs before the family name ("van", "der"), as written
 * @param family the family name without its particles, or null if there is only one name
 * @param generation "Jr.", "Sr.", "II" and so on, or null
 * @param credentials degrees and other letters behind the name, as written
 */
public record PersonName(
        String written,
        List<String> titles,
        List<String> forenames,
        @Nullable String nickname,
        List<String> particles,
        @Nullable String family,
        @Nullable String generation,
        List<String> credentials) {

    /** Nobody's name is longer, in characters. */
    public static final int LONGEST = 200;

    /** The name a card shows; null if the text has no letters or is too long to be a name. Takes linear time. */
    public static @Nullable PersonName of(String written) {
        return written.length() > LONGEST ? null : new NameReader(written).read();
    }

    /** The first forename that is spelt out ("Peter" of "M. Peter Williams"), or null if there are only initials. */
    public @Nullable String given() {
        for (String name : forenames) {
            if (!isInitial(name)) {
                return name;
            }
        }
        return null;
    }

    /** The forenames spelt out behind the given one, in order. */
    public List<String> middle() {
        List<String> full = new ArrayList<>();
        for (String name : forenames) {
            if (!isInitial(name)) {
                full.add(name);
            }
        }
        return full.isEmpty() ? full : full.subList(1, full.size());
    }

    /** Family name with its particles ("van der Berg"), or null. */
    public @Nullable String fullFamily() {
        if (family == null) {
            return null;
        }
        return particles.isEmpty() ? family : String.join(" ", particles) + " " + family;
    }

    /** Forenames and family name, without titles, nickname and letters behind the name; never empty. */
    public String full() {
        List<String> all = new ArrayList<>(forenames);
        String last = fullFamily();
        if (last != null) {
            all.add(last);
        }
        return String.join(" ", all);
    }

    static boolean isInitial(String name) {
        return name.endsWith(".") && name.codePointCount(0, name.length()) == 2;
    }
}
