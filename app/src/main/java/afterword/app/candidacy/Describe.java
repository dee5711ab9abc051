package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Says anew what an application or its employer is; in the same breath every plan it can move is made anew. */
@Component
public final class Describe {

    private final Storage storage;
    private final Candidacies candidacies;
    private final CaseFiles files;
    private final Plans plans;
    private final InstantSource clock;

    Describe(Storage storage, Candidacies candidacies, CaseFiles files, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    /** What else than its employer a case file says of the application: posting, agency, internal. */
    Node.Mapping posting(Viewer viewer, String id) {
        return storage.read(viewer, rows -> head(rows, id)).notation();
    }

    /** What a case file says of the application's employer. */
    Node.Mapping employer(Viewer viewer, String id) {
        return storage.read(viewer, rows -> head(rows, id)).employer();
    }

    /** @throws BadInputException if it cannot be meant; then all stays as it was */
    void posting(Viewer viewer, String id, Node.Mapping posting) {
        change(viewer, id, rows -> candidacies.describe(rows, head(rows, id).id(), posting));
    }

    /** @throws BadInputException if it cannot be meant; then all stays as it was */
    void employer(Viewer viewer, String id, Node.Mapping employer) {
        change(
                viewer,
                id,
                rows -> candidacies.describeEmployer(rows, head(rows, id).employerId(), employer));
    }

    /**
     * Says both anew.
     *
     * @throws BadInputException with places in them if they cannot be meant; then all stays as it was
     * @throws NoSuchElementException if the viewer has no such application
     */
    public void both(Viewer viewer, String id, Node.Mapping employer, Node.Mapping posting) {
        storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            Candidacies.Head head = head(rows, id);
            files.check(rows, new Candidacies.Head(id, posting, head.employerId(), employer));
            candidacies.describe(rows, id, posting);
            candidacies.describeEmployer(rows, head.employerId(), employer);
            plans.renewBound(rows, id, clock.instant());
            return id;
        });
    }

    private void change(Viewer viewer, String id, Consumer<Rows> work) {
        Instant now = clock.instant();
        storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            work.accept(rows);
            files.read(rows, id);
            plans.renewBound(rows, id, now);
            return id;
        });
    }

    private Candidacies.Head head(Rows rows, String id) {
        return candidacies.find(rows, id).orElseThrow(() -> new NoSuchElementException("no application " + id));
    }
}
