package afterword.engine.fact;

import java.util.Locale;

/** A word of a closed list of the notation. */
public interface Word {

    /** The constant's Java name. */
    String name();

    /** The word as files and answers write it: lower case, hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
