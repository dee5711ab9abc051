package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.fact.Fact;
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
     * @return the ids of what was written down for it
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
        return record.record(
                viewer,
                planned.id(),
                all.reversed().stream().map(this::retracted).toList());
    }

    private Node.Mapping retracted(String fact) {
        return Trees.fields()
                .put("at", Trees.text(clock.instant().toString()))
                .put("retracted", Trees.fields().put("fact", Trees.text(fact)).made())
                .made();
    }
}
