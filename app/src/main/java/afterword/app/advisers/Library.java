package afterword.app.advisers;

import afterword.app.candidacy.KeepRulebook;
import afterword.app.planning.Rulebooks;
import afterword.app.storage.Viewer;
import afterword.engine.notation.Place;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The rulebooks to look at: with their examples, and the lines on which their rules stand. Read when first looked at. */
@Lazy
@Component
class Library {

    private final KeepRulebook kept;
    private final Rulebooks rulebooks = Rulebooks.withExamples();

    Library(KeepRulebook kept) {
        this.kept = kept;
    }

    /** The built-in ones, what they stand on, and those the viewer keeps; the house first. */
    List<Rulebook> all(Viewer viewer) {
        List<Rulebook> all = new ArrayList<>(rulebooks.all().reversed());
        for (KeepRulebook.Version own : kept.all(viewer)) {
            if (own.book() != null) {
                all.add(own.book());
            }
        }
        all.add(base());
        return all;
    }

    /** @throws NoSuchElementException if the viewer knows no rulebook of this name */
    Rulebook find(Viewer viewer, String name) {
        if (Rulebooks.NAMES.contains(name)) {
            return rulebooks.get(name, new Place(name, 1, 1));
        }
        if (name.equals(base().name())) {
            return base();
        }
        return all(viewer).stream()
                .filter(book -> book.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rulebook " + name));
    }

    /** The rulebook in whose file a rule of another stands. */
    Rulebook written(Viewer viewer, Rule rule, Rulebook book) {
        Rulebook at = book;
        while (at.layer() > rule.layer() && at.parent() != null) {
            at = find(viewer, at.parent());
        }
        return at;
    }

    /** The text of a rulebook's file. */
    String text(Viewer viewer, String name) {
        return Rulebooks.everyName().contains(name)
                ? Rulebooks.text(name)
                : kept.versions(viewer, name).getFirst().text();
    }

    private Rulebook base() {
        return rulebooks.withBase().getLast();
    }
}
