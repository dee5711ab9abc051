package afterword.engine.notation;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses which known word was meant by an unknown one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word that takes the fewest slips of the keyboard (a letter too many, too few, wrong, or two swapped) to
     * become the value; upper case, spaces, underscores and an f for a ph are no slips. Of two as near, the first known one.
     *
     * @return null if no word is near enough: more than a third of its letters would be slips
     */
    public static @Nullable String of(String value, Collection<String> known) {
        String wanted = plain(value);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : known) {
            int slips = slips(wanted, plain(word));
            int name = word.lastIndexOf('/');
            if (name >= 0) {
                slips = Math.min(slips, slips(wanted, plain(word.substring(name + 1))));
            }
            if (slips < fewest) {
                fewest = slips;
                best = word;
            }
        }
        return fewest <= Math.max(1, wanted.length() / 3) && fewest < wanted.length() ? best : null;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-').replace("ph", "f");
    }

    private static int slips(String from, String to) {
        int[] twoBack = new int[to.length() + 1];
        int[] oneBack = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] spent = twoBack;
            twoBack = oneBack;
            oneBack = row;
            row = spent;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(Math.min(row[j - 1], oneBack[j]) + 1, oneBack[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                row[j] = swapped ? Math.min(least, twoBack[j - 2] + 1) : least;
            }
        }
        return row[to.length()];
    }
}
