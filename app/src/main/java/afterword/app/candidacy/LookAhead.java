package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** What follows, now: for one application, or for all of them. */
@Component
public final class LookAhead {

    private final Storage storage;
    private final Plans plans;
    private final InstantSource clock;

    LookAhead(Storage storage, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws NoSuchElementException if the viewer has no such application */
    public Outlook outlook(Viewer viewer, String candidacy) {
        Instant now = clock.instant();
        return storage.read(viewer, rows -> plans.outlook(rows, candidacy, now));
    }

    /** Every application by how it stands today; plans that time has overtaken are made anew on the way. */
    public Map<Standing, List<Outlook>> all(Viewer viewer) {
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            plans.renewOvertaken(rows, now);
            Map<Standing, List<Outlook>> all = new EnumMap<>(Standing.class);
            for (Standing standing : Standing.values()) {
                all.put(
                        standing,
                        plans.standing(rows, standing).stream()
                                .map(id -> plans.outlook(rows, id, now))
                                .toList());
            }
            return all;
        });
    }
}
