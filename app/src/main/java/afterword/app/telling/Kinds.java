package afterword.app.telling;

import afterword.engine.notation.Node;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of fact there is a form for. What a case file can say and no form can, a test finds; setting right and taking
 * back have no form of their own, for they are done to a fact.
 */
public final class Kinds {

    private static final List<Kind> ALL = Stream.of(
                    FromThem.KINDS, FromMe.KINDS, Interviews.KINDS, OffersAndEnds.KINDS, PeopleAndMyself.KINDS)
            .flatMap(List::stream)
            .toList();

    private Kinds() {}

    /** All of them, as they are grouped. */
    public static List<Kind> all() {
        return ALL;
    }

    /** Those somebody may mean who types these words; all if nothing was typed. */
    public static List<Kind> meant(String words) {
        return words.isBlank()
                ? ALL
                : ALL.stream().filter(kind -> kind.means(words.strip())).toList();
    }

    /** @throws NoSuchElementException if there is none of this name */
    public static Kind get(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no kind of fact " + name));
    }

    /** The kind a fact of a case file is; empty for one that sets another right or takes it back. */
    public static Optional<Kind> of(Node.Mapping fact) {
        return ALL.stream().filter(kind -> kind.covers(fact)).findFirst();
    }
}
