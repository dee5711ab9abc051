package afterword.app.candidacy;

import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.app.telling.References;
import afterword.app.telling.Trees;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down what happened; in the same breath every plan it can move is made anew. */
@Component
public final class RecordFact {

    private final Storage storage;
    private final Candidacies candidacies;
    private final Facts facts;
    private final CaseFiles files;
    private final Plans plans;
    private final InstantSource clock;

    RecordFact(
            Storage storage, Candidacies candidacies, Facts facts, CaseFiles files, Plans plans, InstantSource clock) {
        this.storage = storage;
        this.candidacies = candidacies;
        this.facts = facts;
        this.files = files;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Records facts, all of them or none.
     *
     * @param told each as a case file tells it, without its id and without when it was recorded, which is now
     * @return the ids they are kept under
     * @throws BadInputException if one cannot be meant; then nothing was recorded
     * @throws java.util.NoSuchElementException if the viewer has no such application
     */
    public List<String> record(Viewer viewer, String candidacy, List<Node.Mapping> told) {
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            List<String> ids = new ArrayList<>();
            told.forEach(each -> ids.add(add(rows, candidacy, each, now)));
            plans.renewBound(rows, candidacy, now);
            return List.copyOf(ids);
        });
    }

    private String add(Rows rows, String candidacy, Node.Mapping told, Instant now) {
        Fields fact = Fields.of(told, "what happened");
        Instant happened = fact.instant("at");
        refuseAhead(fact, now);
        Fields right = fact.findFields("corrected", "a correction");
        if (right != null && right.has("at")) {
            refuseAhead(
                    Fields.of(Trees.with("at", right.get("at"), (Node.Mapping) right.get("with")), "what happened"),
                    now);
        }
        Facts.Kept kept = new Facts.Kept(candidacy, facts.nextId(rows, candidacy), now, told);
        files.check(rows, candidacy, kept);
        facts.add(rows, kept, happened);
        candidacies.meet(rows, candidacy, References.people(told));
        return kept.id();
    }

    /** Only an interview may lie ahead. */
    private static void refuseAhead(Fields fact, Instant now) {
        if (fact.instant("at").isAfter(now) && !fact.has("interview")) {
            throw Fields.problem(fact.get("at"), "this has not happened yet", "a time that is not after now", null);
        }
    }
}
