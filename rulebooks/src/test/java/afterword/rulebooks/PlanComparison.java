package afterword.rulebooks;

import afterword.engine.fact.MessageKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a plan against a view and tells in plain words where they part. */
final class PlanComparison {

    private final Plan plan;
    private final ZoneId candidateZone;
    private final List<String> differences = new ArrayList<>();

    private PlanComparison(Plan plan, ZoneId candidateZone) {
        this.plan = plan;
        this.candidateZone = candidateZone;
    }

    /** Where the plan is not as the view says; nothing if it is. */
    static List<String> differences(View view, Plan plan, ZoneId candidateZone) {
        PlanComparison comparison = new PlanComparison(plan, candidateZone);
        comparison.standing(view);
        comparison.steps(view.steps(), view.further());
        comparison.missing(view);
        view.tasks().forEach(comparison::task);
        return comparison.differences;
    }

    /** Where the plan's steps of the kinds named are not these and no others. */
    static List<String> stepDifferences(List<ExpectedStep> steps, Set<MessageKind> further, Plan plan) {
        PlanComparison comparison = new PlanComparison(plan, ZoneId.of("UTC"));
        comparison.steps(steps, further);
        return comparison.differences;
    }

    /** The planned step an expectation means, the nearest if there are several; null if there is none. */
    static @Nullable Step find(ExpectedStep expected, List<Step> steps) {
        Step nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (Step step : steps) {
            int far = expected.means(step) ? expected.differences(step).size() : Integer.MAX_VALUE;
            if (far < fewest) {
                fewest = far;
                nearest = step;
            }
        }
        return nearest;
    }

    private void standing(View view) {
        if (view.state() != null && view.state() != plan.state()) {
            differences.add(
                    "state " + view.state().word() + ", but is " + plan.state().word());
        }
        if (view.since() != null && !view.since().equals(plan.since())) {
            differences.add("since " + view.since() + ", but is since " + plan.since());
        }
        if (view.waiting() != null && view.waiting() != plan.waiting()) {
            differences.add("waiting for " + view.waiting() + ", but is for " + plan.waiting());
        }
        View.Ending end = view.end();
        if (end != null) {
            LocalDate on = plan.end().on();
            if (end.on() == null ? on != null : !end.on().equals(on)) {
                differences.add("end on " + end.on() + ", but is on " + on);
            }
        }
    }

    private void steps(List<ExpectedStep> expected, Set<MessageKind> further) {
        List<Step> left = new ArrayList<>(plan.steps());
        Set<MessageKind> kinds = EnumSet.noneOf(MessageKind.class);
        for (ExpectedStep each : expected) {
            kinds.add(each.kind());
            Step found = find(each, left);
            if (found == null) {
                differences.add("a " + each.title() + ", but there is none");
                continue;
            }
            left.remove(found);
            each.differences(found).forEach(part -> differences.add(each.title() + ": " + part));
        }
        for (Step step : left) {
            if (kinds.contains(step.kind()) && !further.contains(step.kind())) {
                differences.add("no further " + step.kind().word() + ", but there is " + shown(step));
            }
        }
    }

    private void missing(View view) {
        for (Step step : plan.steps()) {
            if (view.absent().stream().anyMatch(pattern -> pattern.fits(step))) {
                differences.add("no such step, but there is " + shown(step));
            }
            if (view.only() != null && !view.only().contains(step.kind())) {
                differences.add("only steps of " + view.only() + ", but there is " + shown(step));
            }
            if (view.undated().contains(step.kind()) && (step.preferred() != null || step.latest() != null)) {
                differences.add("no date for " + step.kind().word() + ", but there is " + shown(step));
            }
        }
    }

    private void task(View.Duty duty) {
        for (Task task : plan.tasks()) {
            if (task.kind() == duty.task() && (duty.due() == null || duty.due().equals(day(task.due())))) {
                return;
            }
        }
        differences.add("the task " + duty.task().word() + (duty.due() == null ? "" : " due " + duty.due())
                + ", but the tasks are "
                + plan.tasks().stream()
                        .map(task -> task.kind().word() + (task.due() == null ? "" : " due " + day(task.due())))
                        .toList());
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(candidateZone).toLocalDate();
    }

    private static String shown(Step step) {
        return step.kind().word() + " " + step.number() + " to " + step.to() + " via "
                + step.via().word() + ", " + step.status().word() + ", "
                + (step.preferred() == null ? "undated" : step.preferred().atZone(step.zone()));
    }
}
