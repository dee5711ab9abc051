package afterword.app.candidacy;

import afterword.engine.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down last, and what it did to the plan.
 *
 * @param facts ids of what was written down, by which it can be taken back; none if it was a description, which is given anew
 * @param told the same in words
 * @param state where the application stands now, null if it stands where it stood
 */
public record WhatChanged(
        List<String> facts, List<String> told, @Nullable String state, List<PlanChange> changes) {

    /**
     * @param before as planned without those facts
     * @param after as planned with them
     */
    static WhatChanged of(Planned before, Planned after, List<String> facts) {
        FactWords words = new FactWords(after);
        return between(
                before,
                after,
                facts,
                after.file().application().facts().stream()
                        .filter(fact -> facts.contains(fact.id()))
                        .map(Fact::event)
                        .map(words::of)
                        .toList());
    }

    /**
     * What a description did.
     *
     * @param told what was described, in words
     */
    static WhatChanged described(Planned before, Planned after, String told) {
        return between(before, after, List.of(), List.of(told));
    }

    private static WhatChanged between(Planned before, Planned after, List<String> facts, List<String> told) {
        String state = Whereabouts.voice(after.plan());
        return new WhatChanged(
                facts,
                told,
                state.equals(Whereabouts.voice(before.plan())) ? null : state,
                PlanChange.between(before, after));
    }
}
