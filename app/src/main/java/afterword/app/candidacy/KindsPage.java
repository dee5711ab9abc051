package afterword.app.candidacy;

import afterword.app.telling.Group;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of facts one can tell, grouped as one looks for them.
 *
 * @param looked what was looked for
 * @param fact the fact that was really something else, null for something new
 */
public record KindsPage(
        String id, String employer, String looked, @Nullable String fact, List<Shelf> shelves) {

    /** What is looked for in one place. */
    public record Shelf(String name, String words, List<Kind> kinds) {}

    static KindsPage of(Planned planned, String looked, @Nullable String fact) {
        List<Kind> meant = Kinds.meant(looked);
        List<Shelf> shelves = Arrays.stream(Group.values())
                .map(group -> new Shelf(
                        group.name().toLowerCase(java.util.Locale.ROOT),
                        group.words(),
                        meant.stream().filter(kind -> kind.group() == group).toList()))
                .filter(shelf -> !shelf.kinds().isEmpty())
                .toList();
        return new KindsPage(planned.id(), planned.employer(), looked, fact, shelves);
    }
}
