package afterword.engine.audit;

import afterword.engine.notation.Problem;
import afterword.engine.rule.Effect;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds pairs of rules of one rulebook that would say two things at once and of which neither yields. */
final class Conflicts {

    private Conflicts() {}

    static List<Problem> in(Rulebook rulebook) {
        List<Rule> own = rulebook.ownRules();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                Rule one = own.get(i);
                Rule other = own.get(j);
                boolean settled =
                        one.yieldsTo().contains(other.id()) || other.yieldsTo().contains(one.id());
                if (!settled && one.mayMeet(other)) {
                    Set<String> shared = says(one);
                    shared.retainAll(says(other));
                    if (!shared.isEmpty()) {
                        problems.add(new Problem(
                                other.place(),
                                other.id(),
                                "both " + one.id() + " and " + other.id() + " decide " + String.join(", ", shared)
                                        + ", and both may apply at once",
                                "conditions that never meet, or a 'yields-to' in one of them",
                                "yields-to: [" + one.id() + "]"));
                    }
                }
            }
        }
        for (Rule rule : own) {
            for (String winner : rule.yieldsTo()) {
                if (rulebook.find(winner) == null) {
                    problems.add(new Problem(
                            rule.place(),
                            winner,
                            rule.id() + " yields to a rule that does not exist",
                            "the id of a rule of this rulebook",
                            afterword.engine.notation.Nearest.of(
                                    winner, own.stream().map(Rule::id).toList())));
                }
            }
        }
        return problems;
    }

    /** The single-valued parts a rule decides. */
    private static Set<String> says(Rule rule) {
        Set<String> parts = new HashSet<>();
        for (Effect effect : rule.then()) {
            switch (effect) {
                case Effect.Shape shape -> {
                    String step = (shape.step().word() + " " + shape.slot()).strip();
                    put(parts, shape.to() != null, "to whom " + step + " goes");
                    put(parts, !shape.via().isEmpty(), "the channel of " + step);
                    put(parts, shape.earliest() != null, "the earliest date of " + step);
                    put(parts, shape.preferred() != null, "the preferred date of " + step);
                    put(parts, shape.soft() != null, "the ideal deadline of " + step);
                    put(parts, shape.latest() != null, "the latest date of " + step);
                    var hours = shape.hours();
                    put(parts, hours != null && !hours.email().isEmpty(), "the hour of mails for " + step);
                    put(parts, hours != null && hours.callFrom() != null, "the call window of " + step);
                    put(
                            parts,
                            shape.plans() && shape.per() == afterword.engine.rule.Subject.APPLICATION,
                            "the next step of the chain");
                }
                case Effect.LetGo letGo -> parts.add("the day of letting go");
                default -> {}
            }
        }
        return parts;
    }

    private static void put(Set<String> parts, boolean said, String part) {
        if (said) {
            parts.add(part);
        }
    }
}
