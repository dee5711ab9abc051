package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.plan.Comparison;
import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose rules an application follows, what the others would say, and following one of them instead. */
@Component
public final class Advisers {

    private final Storage storage;
    private final Plans plans;
    private final Candidacies candidacies;
    private final ChangePreferences preferences;
    private final Rulebooks rulebooks;
    private final InstantSource clock;

    Advisers(
            Storage storage,
            Plans plans,
            Candidacies candidacies,
            ChangePreferences preferences,
            Rulebooks rulebooks,
            InstantSource clock) {
        this.storage = storage;
        this.plans = plans;
        this.candidacies = candidacies;
        this.preferences = preferences;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * One application under several rulebooks.
     *
     * @param followed as it is planned
     * @param each the built-in rulebooks with their plans, and the one that is followed
     * @param comparison of these plans
     * @param all every rulebook the viewer may follow
     * @param here whether this application alone follows the one it does
     */
    public record Compared(
            Planned followed, Map<Rulebook, Planned> each, Comparison comparison, List<Rulebook> all, boolean here) {}

    /**
     * What was followed before, by which a change is undone.
     *
     * @param rulebook empty if an application followed the account's
     * @param settings what had been chosen of what it leaves, for the account
     * @param changed how many plans say something else now
     */
    public record Before(String rulebook, Map<String, String> settings, int changed) {}

    /** @throws NoSuchElementException if the viewer has no such application */
    public Compared compare(Viewer viewer, String id) {
        Instant now = clock.instant();
        return storage.read(viewer, rows -> {
            Planned followed = plans.planned(rows, id, now);
            Shelf shelf = Shelf.of(rows, rulebooks);
            Rulebook chosen = shelf.followed(followed.file().rulebook());
            List<Rulebook> books = new ArrayList<>(rulebooks.all());
            if (!books.contains(chosen)) {
                books.add(chosen);
            }
            Map<Rulebook, Planned> each = each(followed, books);
            return new Compared(
                    followed,
                    each,
                    Comparison.of(each.values().stream().map(Planned::plan).toList(), contradictions()),
                    shelf.all(),
                    candidacies.followed(rows, List.of(id)).containsKey(id));
        });
    }

    /**
     * What a rulebook that may be kept nowhere would say of an application; nothing is written.
     *
     * @return as it is planned, and under that rulebook
     * @throws NoSuchElementException if the viewer has no such application
     */
    public List<Planned> tried(Viewer viewer, String id, Rulebook rulebook) {
        Instant now = clock.instant();
        return storage.read(viewer, rows -> {
            Planned followed = plans.planned(rows, id, now);
            return List.of(followed, plans.under(followed, List.of(rulebook)).getFirst());
        });
    }

    /**
     * Lets one application follow a rulebook.
     *
     * @param rulebook by its name, null for whichever the account follows
     * @throws NoSuchElementException if the viewer has no such application, or no such rulebook
     */
    public Before follow(Viewer viewer, String id, @Nullable String rulebook) {
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            if (candidacies.find(rows, id).isEmpty()) {
                throw new NoSuchElementException("no application " + id);
            }
            if (rulebook != null) {
                known(rows, rulebook);
            }
            String before = candidacies.followed(rows, List.of(id)).getOrDefault(id, "");
            plans.renewOvertaken(rows, now);
            String said = plans.sayings(rows).getOrDefault(id, "");
            candidacies.follow(rows, id, rulebook);
            plans.renew(rows, List.of(id), now);
            boolean same = said.equals(plans.sayings(rows).get(id));
            return new Before(before, Map.of(), same ? 0 : 1);
        });
    }

    /**
     * Lets all applications follow a rulebook that follow none of their own.
     *
     * @param settings to choose of what it leaves, beside what is chosen already; others are left out
     * @throws NoSuchElementException if the viewer has no such rulebook
     */
    public Before followEverywhere(Viewer viewer, String rulebook, Map<String, String> settings) {
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            Rulebook book = known(rows, rulebook);
            Preferences before = Preferences.read(rows);
            ChangePreferences.Outcome outcome = preferences.change(viewer, now -> {
                Map<String, String> chosen = new LinkedHashMap<>(now.settings());
                chosen.putAll(settings);
                return now.choosing(chosen).following(book);
            });
            return new Before(before.rulebook(), before.settings(), outcome.changed());
        });
    }

    /** Everything about which the built-in rulebooks cannot all be right. */
    public List<Contradiction> contradictions() {
        return rulebooks.contradictions();
    }

    /** Every rulebook the viewer may follow. */
    public List<Rulebook> all(Viewer viewer) {
        return storage.read(viewer, rows -> Shelf.of(rows, rulebooks).all());
    }

    private Map<Rulebook, Planned> each(Planned followed, List<Rulebook> books) {
        Map<Rulebook, Planned> each = new LinkedHashMap<>();
        List<Planned> planned = plans.under(followed, books);
        for (int i = 0; i < books.size(); i++) {
            each.put(books.get(i), planned.get(i));
        }
        return each;
    }

    private Rulebook known(Rows rows, String rulebook) {
        return Shelf.of(rows, rulebooks)
                .find(rulebook)
                .orElseThrow(() -> new NoSuchElementException("no rulebook " + rulebook));
    }
}
