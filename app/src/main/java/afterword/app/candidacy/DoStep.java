package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import afterword.app.telling.Trees;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down that a step of the plan was done: that its message was sent, or its call made. */
@Component
public final class DoStep {

    private final RecordFact record;
    private final InstantSource clock;

    DoStep(RecordFact record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    /**
     * Writes a step down as done.
     *
     * @param how {@code step}, its key, which may be left out where one step alone can be done now; {@code at}, otherwise
     *     now; {@code via}, {@code to}, {@code outcome}, {@code says}, {@code note} where they differ from the plan's or add to it
     * @return the ids of what was written down
     * @throws BadInputException if it cannot be meant; then nothing was written down
     */
    public List<String> done(Viewer viewer, Planned planned, Node.Mapping how) {
        Fields fields = Fields.of(how, "what was done");
        Instant now = clock.instant();
        Step step = step(planned, fields.find("step"), how, now);
        Node at = fields.find("at");
        Node to = fields.find("to");
        Node via = fields.find("via");
        Node.Mapping sent = Trees.fields()
                .put("kind", Trees.text(step.kind().word()))
                .put("to", to == null && step.to() != null ? Trees.text(step.to()) : to)
                .put("via", via == null ? Trees.text(step.via().word()) : via)
                .put("outcome", fields.find("outcome"))
                .put("says", fields.find("says"))
                .made();
        Node.Mapping fact = Trees.fields()
                .put(
                        "at",
                        at == null
                                ? Trees.text(now.atZone(planned.office())
                                        .toOffsetDateTime()
                                        .toString())
                                : at)
                .put("sent", new Node.Mapping(how.place(), sent.entries()))
                .put("note", fields.find("note"))
                .made();
        fields.noOthers();
        return record.record(viewer, planned.id(), List.of(new Node.Mapping(how.place(), fact.entries())));
    }

    private static Step step(Planned planned, @Nullable Node named, Node.Mapping how, Instant now) {
        List<Step> steps = planned.plan().steps();
        List<String> open = steps.stream()
                .filter(step -> step.actionable(now))
                .map(Step::key)
                .toList();
        if (named == null) {
            if (open.size() != 1) {
                throw Fields.problem(
                        how,
                        open.isEmpty() ? "nothing can be done now" : "several steps can be done now",
                        "'step': " + (open.isEmpty() ? "the key of a step" : "one of " + String.join(", ", open)),
                        null);
            }
            return steps.stream()
                    .filter(step -> step.actionable(now))
                    .findFirst()
                    .orElseThrow();
        }
        String key = Fields.of(how, "what was done").text("step");
        List<String> keys = steps.stream().map(Step::key).toList();
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Fields.problem(
                        named,
                        "'" + key + "' is no step of the plan",
                        keys.isEmpty() ? "no step, there is none" : "one of " + String.join(", ", keys),
                        Nearest.of(key, keys)));
    }
}
