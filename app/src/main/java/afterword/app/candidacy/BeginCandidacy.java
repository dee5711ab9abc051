package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds an application. */
@Component
public final class BeginCandidacy {

    private final Storage storage;
    private final Candidacies candidacies;
    private final CaseFiles files;
    private final RecordFact record;
    private final InstantSource clock;

    BeginCandidacy(Storage storage, Candidacies candidacies, CaseFiles files, RecordFact record, InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.files = files;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Adds an application.
     *
     * @param name of the employer, from which addresses are made
     * @param employer as a case file describes it, without an id
     * @param posting what else a case file says of an application: posting, agency, internal
     * @param happened what happened already, as for {@link RecordFact}
     * @return the application's id
     * @throws BadInputException if it cannot be meant; then nothing was added
     */
    public String begin(
            Viewer viewer, String name, Node.Mapping employer, Node.Mapping posting, List<Node.Mapping> happened) {
        Instant now = clock.instant();
        files.checkHead(employer, posting);
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            String id = candidacies.freshId(rows, "candidacy", name);
            String employerId = candidacies.freshId(rows, "employer", name);
            candidacies.add(rows, new Candidacies.Head(id, posting, employerId, employer), now);
            record.record(viewer, id, happened);
            return id;
        });
    }
}
