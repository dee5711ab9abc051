package afterword.prose.letter;

import afterword.engine.fact.Posting;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a posting wants named in messages about it ("R-4471"): capitals, then digits. */
public final class Reference {

    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{1,6}[-/ ]?\\d[\\w/-]*\\b");

    private Reference() {}

    /** The first reference among what a posting asks for, null if it asks for none. */
    public static @Nullable String of(Posting posting) {
        for (String instruction : posting.instructions()) {
            Matcher named = REFERENCE.matcher(instruction);
            if (named.find()) {
                return named.group();
            }
        }
        return null;
    }
}
