package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Adds an application. */
@Component
public final class BeginCandidacy {

    private final Storage storage;
    private final Candidacies candidacies;
    private final CaseFiles files;
    private final Plans plans;
    private final InstantSource clock;

    BeginCandidacy(Storage storage, Candidacies candidacies, CaseFiles files, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Adds an application to which nothing has happened yet.
     *
     * @param name of the employer, from which addresses are made
     * @param employer as a case file describes it, without an id
     * @param posting what else a case file says of an application: posting, agency, internal
     * @return the application's id
     * @throws BadInputException if it cannot be meant; then nothing was added
     */
    public String begin(Viewer viewer, String name, Node.Mapping employer, Node.Mapping posting) {
        Instant now = clock.instant();
        files.checkHead(employer, posting);
        return storage.write(viewer, rows -> {
            String id = candidacies.freshId(rows, "candidacy", name);
            String employerId = candidacies.freshId(rows, "employer", name);
            candidacies.add(rows, new Candidacies.Head(id, posting, employerId, employer), now);
            plans.renewBound(rows, id, now);
            return id;
        });
    }
}
