package afterword.app.letters;

import afterword.app.present.FileNames;
import afterword.prose.mail.FileKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A file of the person's own, without what is in it.
 *
 * @param name as whoever gets it sees it, without a path
 * @param size in bytes
 */
public record OwnFile(UUID id, String name, FileKind kind, int size, Instant added) {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    /** Whether some names of what goes along name it. */
    boolean among(List<String> names) {
        return names.stream().anyMatch(each -> FileNames.same(each, name));
    }

    /** "214 kB". */
    String measure() {
        return size < KILO
                ? size + " bytes"
                : size < MEGA
                        ? Math.round(size / (double) KILO) + " kB"
                        : String.format(Locale.ROOT, "%.1f MB", size / (double) MEGA);
    }
}
