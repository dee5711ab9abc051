package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.rule.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rulebooks one account may follow: the built-in ones, and those it keeps itself. Within one transaction; what is kept is
 * read once, when it is wanted. No name leads to a file.
 */
final class Shelf {

    private static final String HOUSE = "house";

    private final Rows rows;
    private final Rulebooks rulebooks;
    private @Nullable Map<String, OwnRulebooks.Kept> kept;

    private Shelf(Rows rows, Rulebooks rulebooks) {
        this.rows = rows;
        this.rulebooks = rulebooks;
    }

    static Shelf of(Rows rows, Rulebooks rulebooks) {
        return new Shelf(rows, rulebooks);
    }

    /** All of them, the built-in ones first; without what this version of the product cannot follow. */
    List<Rulebook> all() {
        List<Rulebook> all = new ArrayList<>(rulebooks.all());
        kept().values().forEach(own -> read(own).ifPresent(all::add));
        return all;
    }

    /** The rulebook of this name, empty if there is none that can be followed. */
    Optional<Rulebook> find(String name) {
        if (Rulebooks.NAMES.contains(name)) {
            return Optional.of(builtIn(name));
        }
        return Optional.ofNullable(kept().get(name)).flatMap(this::read);
    }

    /**
     * The rulebook by which to plan for whoever follows one of this name. If this version of the product does not understand
     * it any more, that is the built-in one it stands on: an application is never without a plan.
     */
    Rulebook followed(String name) {
        return find(name).orElseGet(() -> {
            OwnRulebooks.Kept own = kept().get(name);
            return builtIn(own != null && Rulebooks.NAMES.contains(own.parent()) ? own.parent() : HOUSE);
        });
    }

    private Map<String, OwnRulebooks.Kept> kept() {
        if (kept == null) {
            kept = new LinkedHashMap<>();
            for (OwnRulebooks.Kept own : OwnRulebooks.newest(rows)) {
                kept.put(own.name(), own);
            }
        }
        return kept;
    }

    private Optional<Rulebook> read(OwnRulebooks.Kept own) {
        try {
            return Optional.of(rulebooks.own(own.text()));
        } catch (BadInputException older) {
            return Optional.empty();
        }
    }

    private Rulebook builtIn(String name) {
        return rulebooks.get(name, new Place(name, 1, 1));
    }
}
