package afterword.app.candidacy;

import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Adds somebody met on the way of an application. */
@Component
public final class MeetSomeone {

    private final Storage storage;
    private final Candidacies candidacies;
    private final CaseFiles files;
    private final Plans plans;
    private final InstantSource clock;

    MeetSomeone(Storage storage, Candidacies candidacies, CaseFiles files, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Adds somebody new.
     *
     * @param person as a case file lists people, without an id
     * @return the person's id
     * @throws BadInputException if it cannot be meant; then nobody was added
     * @throws NoSuchElementException if the viewer has no such application
     */
    public String meet(Viewer viewer, String candidacy, String name, Node.Mapping person) {
        Instant now = clock.instant();
        files.checkPerson(person);
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            if (candidacies.find(rows, candidacy).isEmpty()) {
                throw new NoSuchElementException("no application " + candidacy);
            }
            String id = candidacies.freshId(rows, "person", name);
            candidacies.meet(rows, candidacy, new Candidacies.Someone(id, person));
            plans.renewBound(rows, candidacy, now);
            return id;
        });
    }
}
