package afterword.app.advisers;

import afterword.app.candidacy.KeepRulebook;
import afterword.app.planning.Rulebooks;
import afterword.app.storage.Viewer;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** The rulebooks to look at. Examples and lines are read when a rule is looked at, and no sooner. */
@Component
class Library {

    private final KeepRulebook kept;
    private final Rulebooks rulebooks;

    Library(KeepRulebook kept, Rulebooks rulebooks) {
        this.kept = kept;
        this.rulebooks = rulebooks;
    }

    /** The house, the other built-in ones, those the viewer keeps, and what all stand on. */
    List<Rulebook> all(Viewer viewer) {
        List<Rulebook> all = new ArrayList<>(rulebooks.withBase());
        Rulebook base = all.removeLast();
        all.addFirst(all.removeLast());
        for (KeepRulebook.Version own : kept.all(viewer)) {
            if (own.book() != null) {
                all.add(own.book());
            }
        }
        all.add(base);
        return all;
    }

    /** @throws NoSuchElementException if the viewer knows no rulebook of this name */
    Rulebook find(Viewer viewer, String name) {
        return all(viewer).stream()
                .filter(book -> book.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rulebook " + name));
    }

    /** The rulebook in whose file a rule of another stands, with its examples and lines. */
    Rulebook written(Viewer viewer, Rule rule, Rulebook book) {
        Rulebook at = book;
        while (at.layer() > rule.layer() && at.parent() != null) {
            at = find(viewer, at.parent());
        }
        Rulebook whole = Rulebooks.withExamples().builtIn(at.name());
        return whole == null ? at : whole;
    }

    /** The text of a rulebook's file. */
    String text(Viewer viewer, String name) {
        return Rulebooks.everyName().contains(name)
                ? Rulebooks.text(name)
                : kept.versions(viewer, name).getFirst().text();
    }
}
