package afterword.app.candidacy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Short readable names for use in addresses and case files. */
final class Handles {

    private static final int LONGEST = 40;

    /** Taken by the case file for the application it is about. */
    private static final String MAIN = "main";

    private Handles() {}

    /** A name in lower-case letters, digits and hyphens; "x" if none of it can be. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shorter = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        return shorter.isEmpty() ? "x" : shorter;
    }

    /** The handle, numbered if it is taken. */
    static String unlike(String handle, Collection<String> taken) {
        String fresh = handle;
        for (int number = 2; taken.contains(fresh) || fresh.equals(MAIN); number++) {
            fresh = handle + "-" + number;
        }
        return fresh;
    }
}
