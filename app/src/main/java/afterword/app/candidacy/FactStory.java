package afterword.app.candidacy;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.history.Repairs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact with everything that became of it.
 *
 * @param versions as first written down, then as set right; the last one holds
 * @param takenBack the fact that takes it back, null while it stands
 */
record FactStory(
        String id, List<Version> versions, @Nullable String takenBack) {

    /**
     * What was said at one time.
     *
     * @param by the fact that says so
     * @param at when it happened
     * @param recorded when it was written down
     */
    record Version(String by, Instant at, Instant recorded, Event event) {}

    /** All that were known by the plan's instant, in the order they were first written down. */
    static List<FactStory> of(Planned planned) {
        List<Fact> facts = planned.file().application().facts().stream()
                .filter(fact -> !fact.recorded().isAfter(planned.plan().now()))
                .toList();
        Map<String, FactStory> stories = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (!Repairs.repairs(fact)) {
                List<Version> versions = new ArrayList<>();
                versions.add(new Version(fact.id(), fact.at(), fact.recorded(), fact.event()));
                stories.put(fact.id(), new FactStory(fact.id(), versions, null));
            }
        }
        for (Fact repair : Repairs.holding(facts)) {
            switch (repair.event()) {
                case Event.Corrected right -> {
                    FactStory story = stories.get(right.fact());
                    if (story != null) {
                        Instant at = right.at() == null ? story.last().at() : right.at();
                        story.versions().add(new Version(repair.id(), at, repair.recorded(), right.with()));
                    }
                }
                case Event.Retracted gone ->
                    stories.computeIfPresent(
                            gone.fact(), (id, story) -> new FactStory(id, story.versions(), repair.id()));
                default -> throw new IllegalStateException("no repair: " + repair);
            }
        }
        return List.copyOf(stories.values());
    }

    /** What holds now. */
    Version last() {
        return versions.getLast();
    }
}
