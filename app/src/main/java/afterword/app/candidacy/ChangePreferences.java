package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes what a person chose for all applications; in the same breath every plan is made anew. */
@Component
public final class ChangePreferences {

    private final Storage storage;
    private final Plans plans;
    private final InstantSource clock;

    ChangePreferences(Storage storage, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * What came of a change.
     *
     * @param changed how many plans say something else than before
     * @param of how many there are
     */
    public record Outcome(int changed, int of) {}

    public Preferences now(Viewer viewer) {
        return storage.read(viewer, Preferences::read);
    }

    public Outcome change(Viewer viewer, UnaryOperator<Preferences> change) {
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            plans.renewOvertaken(rows, now);
            Map<String, String> before = plans.sayings(rows);
            change.apply(Preferences.read(rows)).write(rows);
            plans.renewAll(rows, now);
            Map<String, String> after = plans.sayings(rows);
            int same = (int) after.entrySet().stream()
                    .filter(plan -> plan.getValue().equals(before.get(plan.getKey())))
                    .count();
            return new Outcome(after.size() - same, after.size());
        });
    }
}
