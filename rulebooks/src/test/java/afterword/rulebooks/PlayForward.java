package afterword.rulebooks;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.TaskKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.State;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets time pass over a view while nobody answers. Each step is carried out on its preferred date, and planning again
 * must reproduce the steps that are left (U13); at the end the application is let go on its day or stays open. What is
 * not sent must become late, then overdue, then something that is merely recorded (H24).
 */
final class PlayForward {

    private static final int A_MINUTE = 60;
    private static final int LONG_AFTER = 60;

    private final View view;
    private final BiFunction<Case, Instant, Plan> planner;
    private final ZoneId zone;
    private final List<String> differences = new ArrayList<>();
    private Case file;
    private Instant now;
    private int carriedOut;

    private PlayForward(View view, Case file, BiFunction<Case, Instant, Plan> planner) {
        this.view = view;
        this.file = file;
        this.planner = planner;
        zone = file.application().employer().zone();
        now = view.at();
    }

    /** Where the plans on the way are not as the view says, carrying out its steps one after the other. */
    static List<String> inTime(View view, Case file, BiFunction<Case, Instant, Plan> planner) {
        PlayForward play = new PlayForward(view, file, planner);
        play.sendThanks();
        play.followUp();
        return play.differences;
    }

    /** Where the state of unsent thank-yous is not as the view says. */
    static List<String> unsent(View view, Case file, BiFunction<Case, Instant, Plan> planner) {
        PlayForward play = new PlayForward(view, file, planner);
        view.steps().stream().filter(step -> step.lateUntil() != null).forEach(play::leaveUnsent);
        return play.differences;
    }

    private void sendThanks() {
        Plan plan = planner.apply(file, now);
        for (ExpectedStep thanks : view.steps()) {
            if (thanks.kind() == MessageKind.THANK_YOU && thanks.status() == Status.OPEN) {
                Step step = PlanComparison.find(thanks, plan.steps());
                if (step == null) {
                    differences.add("a " + thanks.title() + " to send, but there is none");
                    continue;
                }
                Instant preferred = step.preferred();
                carryOut(step, preferred == null ? view.at() : preferred, step.via());
            }
        }
    }

    private void followUp() {
        List<ExpectedStep> left = view.steps().stream()
                .filter(step -> step.kind() != MessageKind.THANK_YOU)
                .map(ExpectedStep::whateverItsStatus)
                .toList();
        while (true) {
            Plan plan = planner.apply(file, now);
            PlanComparison.stepDifferences(left, EnumSet.noneOf(MessageKind.class), plan)
                    .forEach(part -> differences.add("after " + carriedOut + " messages: " + part));
            ExpectedStep next = left.isEmpty() ? null : left.getFirst();
            Step step = next == null ? null : PlanComparison.find(next, plan.steps());
            if (step == null || step.preferred() == null) {
                break;
            }
            left = left.subList(1, left.size());
            Channel needed = left.isEmpty() ? null : left.getFirst().afterVia();
            carryOut(step, step.preferred(), needed == null ? step.via() : needed);
        }
        if (left.isEmpty()) {
            letGo();
        }
    }

    private void letGo() {
        View.Ending end = view.end();
        if (end == null) {
            return;
        }
        if (end.on() == null) {
            Plan late = planner.apply(file, now.plusSeconds(LONG_AFTER * 86_400L));
            if (late.state() == State.PRESUMED_CLOSED) {
                differences.add("never let go, but " + LONG_AFTER + " days after the last step it is");
            }
            return;
        }
        if (planner.apply(file, noon(end.on().minusDays(1))).state() == State.PRESUMED_CLOSED) {
            differences.add("let go on " + end.on() + ", but the day before it is already");
        }
        Plan closed = planner.apply(file, noon(end.on()));
        if (closed.state() != State.PRESUMED_CLOSED || !end.on().equals(closed.since())) {
            differences.add(
                    "let go on " + end.on() + ", but it is " + closed.state().word() + " since " + closed.since());
        }
        for (TaskKind task : end.tasks()) {
            if (closed.tasks().stream().noneMatch(each -> each.kind() == task)) {
                differences.add("the task " + task.word() + " on letting go, but there is none");
            }
        }
    }

    private void leaveUnsent(ExpectedStep thanks) {
        Step planned =
                PlanComparison.find(thanks, planner.apply(file, view.at()).steps());
        LocalDate lateUntil = Objects.requireNonNull(thanks.lateUntil());
        LocalDate overdueUntil = Objects.requireNonNull(thanks.overdueUntil());
        if (planned == null) {
            differences.add("a " + thanks.title() + ", but there is none");
            return;
        }
        Instant latest = planned.latest();
        if (latest != null) {
            expect(thanks, latest.plusSeconds(A_MINUTE), Status.LATE);
        }
        expect(thanks, noon(lateUntil), Status.LATE);
        expect(thanks, noon(lateUntil.plusDays(1)), Status.OVERDUE);
        expect(thanks, noon(overdueUntil), Status.OVERDUE);
        expect(thanks, noon(overdueUntil.plusDays(1)), null);
    }

    private void expect(ExpectedStep thanks, Instant at, @Nullable Status status) {
        if (at.isBefore(view.at())) {
            return;
        }
        Plan plan = planner.apply(file, at);
        Step step = PlanComparison.find(thanks, plan.steps());
        Status actual = step == null ? null : step.status();
        if (actual != status) {
            differences.add(thanks.title() + " unsent at " + at.atZone(zone) + ": " + status + ", but is " + actual);
        }
        if (status == null && plan.tasks().stream().noneMatch(task -> task.kind() == TaskKind.UNSENT_THANK_YOU)) {
            differences.add(thanks.title() + " unsent at " + at.atZone(zone) + " is offered by no task");
        }
    }

    private void carryOut(Step step, Instant at, Channel via) {
        carriedOut++;
        Event sent = new Event.Sent(
                step.kind(),
                Objects.requireNonNull(step.to()),
                via,
                via == Channel.PHONE ? Outcome.VOICEMAIL : null,
                List.of());
        Application before = file.application();
        List<Fact> facts = new ArrayList<>(before.facts());
        facts.add(new Fact("played-" + carriedOut, at, at, sent));
        Application after = new Application(
                before.id(),
                before.employer(),
                before.posting(),
                before.agencyRecruiter(),
                before.agencyPolicy(),
                before.internal(),
                List.copyOf(facts));
        file = new Case(
                file.name(),
                file.candidateZone(),
                after,
                file.also(),
                file.people(),
                file.rulebook(),
                file.settings(),
                file.now());
        Instant soon = at.plusSeconds(A_MINUTE);
        now = soon.isAfter(now) ? soon : now;
    }

    private Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
