package afterword.app.search;

import java.util.List;

/**
 * What was found.
 *
 * @param asked whether a word was typed
 */
public record Found(boolean asked, List<Part> parts) {

    /** Before anything is typed. */
    static final Found NOTHING_ASKED = new Found(false, List.of());

    /**
     * Things of one kind.
     *
     * @param name for addresses within the page
     * @param more whether there are more than are shown
     */
    public record Part(String name, String title, List<Hit> hits, boolean more) {}

    /**
     * One thing.
     *
     * @param link its place
     * @param title its name, the words found in it marked
     * @param about what else there is to say, the words found in it marked
     * @param place where and when, in plain words
     */
    public record Hit(String link, List<Marks.Piece> title, List<Marks.Piece> about, String place) {}

    /** Whether words were typed that stand nowhere. */
    public boolean none() {
        return asked && parts.isEmpty();
    }

    /** How many are shown, as it is said to whoever listens to the page. */
    public String said() {
        int count = parts.stream().mapToInt(part -> part.hits().size()).sum();
        boolean more = parts.stream().anyMatch(Part::more);
        return !asked
                ? ""
                : count == 0
                        ? "Nothing found."
                        : count == 1 ? "1 found." : count + (more ? " shown, there are more." : " found.");
    }
}
