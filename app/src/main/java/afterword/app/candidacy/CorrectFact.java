package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a fact right, as it should have been told. What was told before stays on record. */
@Component
public final class CorrectFact {

    private static final Set<String> NO_EVENT = Set.of("at", "note");

    private final LookAhead look;
    private final RecordFact record;
    private final InstantSource clock;

    CorrectFact(LookAhead look, RecordFact record, InstantSource clock) {
        this.look = look;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Sets a fact right.
     *
     * @param right as a case file tells it, without its id and without when it was recorded; when it happened only if that
     *     was wrong too
     * @return the ids of what was written down for it
     * @throws BadInputException if it cannot be meant; then nothing was written down
     * @throws NoSuchElementException if there is no such fact, or it was taken back
     */
    public List<String> correct(Viewer viewer, String candidacy, String fact, Node.Mapping right) {
        Planned planned = look.planned(viewer, candidacy);
        boolean stands =
                FactStory.of(planned).stream().anyMatch(story -> story.id().equals(fact) && story.takenBack() == null);
        if (!stands) {
            throw new NoSuchElementException("no fact " + fact);
        }
        List<Node.Entry> event = right.entries().stream()
                .filter(entry -> !NO_EVENT.contains(entry.key().text()))
                .toList();
        Node.Mapping corrected = Trees.fields()
                .put("fact", Trees.text(fact))
                .put("at", find(right, "at"))
                .put("with", new Node.Mapping(right.place(), event))
                .made();
        Node.Mapping told = Trees.fields()
                .put(
                        "at",
                        Trees.text(clock.instant()
                                .atZone(planned.office())
                                .toOffsetDateTime()
                                .toString()))
                .put("corrected", new Node.Mapping(right.place(), corrected.entries()))
                .put("note", find(right, "note"))
                .made();
        return record.record(viewer, candidacy, List.of(new Node.Mapping(right.place(), told.entries())));
    }

    private static @Nullable Node find(Node.Mapping part, String key) {
        return Fields.of(part, "a fact").find(key);
    }
}
