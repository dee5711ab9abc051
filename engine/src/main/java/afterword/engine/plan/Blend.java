package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import afterword.engine.rule.Addressee;
import afterword.engine.rule.Effect;
import afterword.engine.rule.Formula;
import afterword.engine.rule.Route;
import afterword.engine.rule.Subject;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all applicable rules together say about one step: for each part, the rule that wins it. */
final class Blend {

    Playbook.@Nullable Entry planner;
    boolean optional;
    Playbook.@Nullable Entry toRule;
    Addressee to = Addressee.THE_PERSON;
    Playbook.@Nullable Entry viaRule;
    List<Route> via = List.of();
    Playbook.@Nullable Entry earliestRule;

    @Nullable
    Formula earliest;

    Playbook.@Nullable Entry preferredRule;

    @Nullable
    Formula preferred;

    Playbook.@Nullable Entry softRule;

    @Nullable
    Formula soft;

    Playbook.@Nullable Entry latestRule;

    @Nullable
    Formula latest;

    Playbook.@Nullable Entry emailRule;
    List<LocalTime> emailTimes = List.of();
    Playbook.@Nullable Entry callRule;
    LocalTime callFrom = LocalTime.MIDNIGHT;
    LocalTime callTo = LocalTime.MIDNIGHT;
    private final boolean[] used;

    Blend(Playbook book) {
        used = new boolean[book.size];
    }

    /** Blends what the rules say about a kind of message for a subject, given the answers. */
    static Blend of(
            Playbook book, MessageKind kind, String slot, Subject subject, int[] answers, boolean @Nullable [] spent) {
        Blend blend = new Blend(book);
        for (Playbook.Shaping shaping : book.shapes(kind)) {
            Effect.Shape shape = shaping.shape();
            Playbook.Entry entry = shaping.entry();
            boolean own = shape.slot().equals(slot) && (!shape.plans() || shape.per() == subject);
            boolean fresh = !shape.plans() || spent == null || !spent[entry.index];
            if (own && fresh && entry.applies(answers)) {
                blend.take(entry, shape);
            }
        }
        return blend;
    }

    private void take(Playbook.Entry entry, Effect.Shape shape) {
        used[entry.index] = true;
        if (shape.plans()) {
            planner = entry;
            optional = shape.optional();
        }
        if (shape.to() != null) {
            toRule = entry;
            to = shape.to();
        }
        if (!shape.via().isEmpty()) {
            viaRule = entry;
            via = shape.via();
        }
        if (shape.earliest() != null) {
            earliestRule = entry;
            earliest = shape.earliest();
        }
        if (shape.preferred() != null) {
            preferredRule = entry;
            preferred = shape.preferred();
        }
        if (shape.soft() != null) {
            softRule = entry;
            soft = shape.soft();
        }
        if (shape.latest() != null) {
            latestRule = entry;
            latest = shape.latest();
        }
        var hours = shape.hours();
        if (hours != null && !hours.email().isEmpty()) {
            emailRule = entry;
            emailTimes = hours.email();
        }
        if (hours != null && hours.callFrom() != null && hours.callTo() != null) {
            callRule = entry;
            callFrom = hours.callFrom();
            callTo = hours.callTo();
        }
    }

    /** Names every rule that has a part in the step, the planner and the winner of the date first. */
    void explain(Playbook book, MessageKind kind, boolean phone, Because because, String subject) {
        if (planner != null) {
            because.add(planner, subject);
        }
        for (Playbook.Shaping shaping : book.shapes(kind)) {
            Playbook.Entry entry = shaping.entry();
            boolean wins = entry == earliestRule
                    || entry == preferredRule
                    || entry == softRule
                    || entry == latestRule
                    || entry == viaRule
                    || entry == toRule
                    || (phone ? entry == callRule : entry == emailRule);
            if (used[entry.index] && wins) {
                because.add(entry, subject);
            }
        }
    }
}
