package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.rule.Contradiction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans of several rulebooks for one case side by side.
 *
 * @param plans by the name of their rulebook
 * @param differs what they do not agree on
 * @param clashes the known contradictions that show in this case
 */
public record Comparison(Map<String, Plan> plans, List<Difference> differs, List<Clash> clashes) {

    private static final String NONE = "none";

    /**
     * One thing the plans do not agree on.
     *
     * @param values by the name of the rulebook: an instant with its offset, a date, words or a count; "none" where the
     *     plan has nothing of the kind, "undated" where it has it without a date
     */
    public record Difference(String aspect, Map<String, String> values) {}

    /**
     * A contradiction that shows.
     *
     * @param spoke the ids of the rules that spoke, by the side they stand on; at least two sides
     */
    public record Clash(Contradiction contradiction, Map<String, List<String>> spoke) {}

    /** Compares plans, in the order given. */
    public static Comparison of(List<Plan> plans, List<Contradiction> contradictions) {
        Map<String, Plan> byName = new LinkedHashMap<>();
        plans.forEach(plan -> byName.put(plan.rulebook(), plan));
        return new Comparison(byName, differs(byName), clashes(plans, contradictions));
    }

    /**
     * Whether no other plan has such a step: for the same purpose and as often asked before, on the same day, and at first
     * the same way.
     *
     * @param rulebook the name of the one whose plan has the step
     */
    public boolean alone(String rulebook, Step step) {
        return plans.entrySet().stream()
                .filter(plan -> !plan.getKey().equals(rulebook))
                .flatMap(plan -> plan.getValue().steps().stream())
                .noneMatch(other -> other.kind() == step.kind()
                        && other.number() == step.number()
                        && other.via() == step.via()
                        && Objects.equals(day(other), day(step)));
    }

    private static @Nullable LocalDate day(Step step) {
        Instant at = step.preferred() == null ? step.latest() : step.preferred();
        return at == null ? null : LocalDate.ofInstant(at, step.zone());
    }

    private static List<Difference> differs(Map<String, Plan> plans) {
        Map<String, Function<Plan, String>> aspects = new LinkedHashMap<>();
        aspects.put("state", plan -> plan.state().word());
        aspects.put("thank-you deadline", Comparison::deadline);
        aspects.put("thank-you to", Comparison::recipients);
        aspects.put("first follow-up", plan -> date(followUp(plan, 1)));
        aspects.put("first follow-up via", plan -> via(followUp(plan, 1)));
        aspects.put("second follow-up", plan -> date(followUp(plan, 2)));
        aspects.put("second follow-up via", plan -> via(followUp(plan, 2)));
        aspects.put(
                "questions still planned",
                plan -> String.valueOf(plan.steps().stream()
                        .filter(step -> FollowUps.statusKind(step.kind()))
                        .count()));
        aspects.put("closing question", plan -> date(first(plan, MessageKind.CLOSING_QUESTION)));
        aspects.put(
                "letting go",
                plan -> plan.end().on() == null ? NONE : plan.end().on().toString());
        List<Difference> differs = new ArrayList<>();
        aspects.forEach((aspect, reading) -> {
            Map<String, String> values = new LinkedHashMap<>();
            plans.forEach((name, plan) -> values.put(name, reading.apply(plan)));
            if (new HashSet<>(values.values()).size() > 1) {
                differs.add(new Difference(aspect, values));
            }
        });
        return differs;
    }

    private static String deadline(Plan plan) {
        Step thanks = first(plan, MessageKind.THANK_YOU);
        return thanks == null ? NONE : thanks.latest() == null ? "undated" : at(thanks.latest(), thanks.zone());
    }

    private static String recipients(Plan plan) {
        String to = plan.steps().stream()
                .filter(step -> step.kind() == MessageKind.THANK_YOU)
                .map(Step::to)
                .filter(id -> id != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return to.isEmpty() ? NONE : to;
    }

    private static String date(@Nullable Step step) {
        return step == null ? NONE : step.preferred() == null ? "undated" : at(step.preferred(), step.zone());
    }

    private static String via(@Nullable Step step) {
        return step == null ? NONE : step.channels().stream().map(Channel::word).collect(Collectors.joining(" or "));
    }

    private static String at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }

    private static @Nullable Step first(Plan plan, MessageKind kind) {
        for (Step step : plan.steps()) {
            if (step.kind() == kind) {
                return step;
            }
        }
        return null;
    }

    private static @Nullable Step followUp(Plan plan, int number) {
        for (Step step : plan.steps()) {
            if (step.kind() == MessageKind.FOLLOW_UP && step.number() == number) {
                return step;
            }
        }
        return null;
    }

    private static List<Clash> clashes(List<Plan> plans, List<Contradiction> contradictions) {
        Set<String> spoken = new HashSet<>();
        plans.forEach(plan -> spoken.addAll(plan.cited()));
        List<Clash> clashes = new ArrayList<>();
        for (Contradiction contradiction : contradictions) {
            Map<String, List<String>> spoke = new LinkedHashMap<>();
            contradiction.sides().forEach((side, rules) -> {
                List<String> heard = rules.stream().filter(spoken::contains).toList();
                if (!heard.isEmpty()) {
                    spoke.put(side, heard);
                }
            });
            if (spoke.size() > 1) {
                clashes.add(new Clash(contradiction, spoke));
            }
        }
        return clashes;
    }
}
