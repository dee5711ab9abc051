package afterword.prose.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reference a posting wants to be named. */
public final class Reference {

    /** Capitals, then digits ("R-4471"). */
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{1,6}[-/ ]?\\d[\\w/-]*\\b");

    private Reference() {}

    /** The first one its instructions name, null if they name none. */
    public static @Nullable String asked(List<String> instructions) {
        for (String instruction : instructions) {
            Matcher named = REFERENCE.matcher(instruction);
            if (named.find()) {
                return named.group();
            }
        }
        return null;
    }
}
