package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.history.Repairs;
import afterword.engine.notation.Node;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes back what was written down, be it a fact, a correction or a taking back: then all is as it was before. */
@Component
public final class TakeBack {

    private final RecordFact record;
    private final InstantSource clock;

    TakeBack(RecordFact record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    /**
     * Takes facts of an application back, all of them or none.
     *
     * @param also further ones
     * @return the ids of what was written down for it; none if all were taken back before
     * @throws NoSuchElementException if there is no such fact
     */
    public List<String> takeBack(Viewer viewer, Planned planned, String fact, List<String> also) {
        List<String> all = new ArrayList<>(also);
        all.addFirst(fact);
        Set<String> known =
                planned.file().application().facts().stream().map(Fact::id).collect(Collectors.toSet());
        if (!known.containsAll(all)) {
            throw new NoSuchElementException("no fact " + all);
        }
        Set<String> standing = standing(planned.file().application().facts());
        return record.record(
                viewer,
                planned.id(),
                all.reversed().stream()
                        .filter(standing::contains)
                        .map(this::retracted)
                        .toList());
    }

    /** Of facts, and of repairs of facts, those that hold. */
    private static Set<String> standing(List<Fact> facts) {
        Set<String> standing = facts.stream()
                .filter(fact -> !Repairs.repairs(fact))
                .map(Fact::id)
                .collect(Collectors.toSet());
        for (Fact repair : Repairs.holding(facts)) {
            standing.add(repair.id());
            if (repair.event() instanceof Event.Retracted gone) {
                standing.remove(gone.fact());
            }
        }
        return standing;
    }

    private Node.Mapping retracted(String fact) {
        return Trees.fields()
                .put("at", Trees.text(clock.instant().toString()))
                .put("retracted", Trees.fields().put("fact", Trees.text(fact)).made())
                .made();
    }
}
