package afterword.rulebooks.properties;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.MessageKind;
import afterword.engine.plan.State;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something may happen at all, and that it says why. */
final class TimeLaws {

    private TimeLaws() {}

    static final List<Law> ALL = List.of(
            new Law("U7", "nothingComesBeforeWhatCallsForIt", TimeLaws::nothingComesBeforeWhatCallsForIt),
            new Law("U8", "windowsAreInOrder", TimeLaws::windowsAreInOrder),
            new Law("U9", "questionsFallOnTheirWorkingDays", TimeLaws::questionsFallOnTheirWorkingDays),
            new Law("U9.calls", "callsComeInHoursInWhichTheyAreWelcome", TimeLaws::callsComeInWelcomeHours),
            new Law("U10", "nothingIsProposedForThePast", TimeLaws::nothingIsProposedForThePast),
            new Law("U10.stale", "oldNewsIsAskedAboutAndNotActedOn", TimeLaws::oldNewsIsNotActedOn),
            new Law("U15", "everyStepSaysWhy", TimeLaws::everyStepSaysWhy),
            new Law("U29", "whatTheyAskForIsDoneWhenTheyAskForIt", TimeLaws::whatTheyAskForIsDoneInTime),
            new Law("U37", "noQuestionBeforeTheirDateHasPassed", TimeLaws::noQuestionBeforeTheirDate),
            new Law("U39", "noOpenApplicationIsForgotten", TimeLaws::noOpenApplicationIsForgotten),
            new Law("U40", "theHouseIsQuietAroundTheHolidays", TimeLaws::theHouseIsQuiet));

    /**
     * Nothing comes before its trigger; it may come at once. Thanks that somebody else passes on belong to whom they are
     * meant for.
     */
    static void nothingComesBeforeWhatCallsForIt(Scene scene, Judge judge) {
        Known.Met last = scene.known.lastHeld();
        for (Step step : scene.plan.steps()) {
            Instant at = step.earliest() != null ? step.earliest() : scene.at(step);
            if (step.kind() == MessageKind.THANK_YOU) {
                boolean held = scene.known.held().stream()
                        .anyMatch(each -> !at.isBefore(each.end())
                                && (scene.agency(step.to())
                                        || each.told().with().contains(Scene.thanked(step))));
                judge.that(held, () -> "not met, or not yet: " + step);
            } else if (Known.status(step.kind()) && last != null) {
                judge.that(
                        !scene.at(step).isBefore(last.end()),
                        () -> "before the interview of " + last.end() + ": " + step);
            }
            for (Known.In message : scene.known.received) {
                if (step.key().contains("@" + message.fact() + ":")
                        || step.key().contains("@" + message.fact() + "#")) {
                    judge.that(!scene.at(step).isBefore(message.at()), () -> "before " + message.at() + ": " + step);
                }
            }
        }
    }

    static void windowsAreInOrder(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            ordered(judge, step, step.earliest(), step.preferred());
            ordered(judge, step, step.preferred(), step.latest());
            ordered(judge, step, step.earliest(), step.latest());
            ordered(judge, step, step.preferred(), step.until());
            ordered(judge, step, step.soft(), step.latest());
        }
    }

    private static void ordered(Judge judge, Step step, @Nullable Instant first, @Nullable Instant then) {
        if (first != null && then != null) {
            judge.that(!then.isBefore(first), () -> first + " and then " + then + ": " + step);
        }
    }

    static void questionsFallOnTheirWorkingDays(Scene scene, Judge judge) {
        for (Step step : scene.status()) {
            if (scene.placed(step) && step.kind() != MessageKind.OFFER_NOTICE) {
                LocalDate day = scene.day(step);
                judge.that(
                        scene.known.calendar(step.to()).isBusinessDay(day), () -> day + " is no working day: " + step);
            }
        }
    }

    static void callsComeInWelcomeHours(Scene scene, Judge judge) {
        if (scene.known.application.agencyRecruiter() != null) {
            return;
        }
        for (Step step : scene.plan.steps()) {
            if (Scene.call(step.via()) && Known.unsolicited(step.kind()) && scene.placed(step)) {
                LocalTime at = scene.known.time(step.to(), scene.at(step));
                LocalTime closes = scene.known.application.employer().closesOn(scene.day(step));
                judge.that(
                        !at.isBefore(LocalTime.of(9, 30)) && at.isBefore(closes.minusHours(2)),
                        () -> "a call at " + at + " where they close at " + closes + ": " + step);
            }
        }
    }

    static void nothingIsProposedForThePast(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            if (step.preferred() != null) {
                judge.that(!step.preferred().isBefore(scene.now), () -> "past: " + step);
            }
            if (step.latest() != null) {
                judge.that(!step.latest().isBefore(scene.now), () -> "latest is past: " + step);
            }
            if (step.status() == Status.OVERDUE || step.status() == Status.LATE) {
                judge.that(step.due() != null && step.due().isBefore(scene.now), () -> "overdue since when: " + step);
            }
        }
        for (Withheld held : scene.plan.withheld()) {
            if (held.notBefore() != null) {
                judge.that(held.notBefore().isAfter(scene.now), () -> "withheld until the past: " + held);
            }
        }
    }

    static void oldNewsIsNotActedOn(Scene scene, Judge judge) {
        Known.Met last = scene.known.lastHeld();
        Known.In answer = scene.known.lastAnswer();
        boolean done = scene.known.facts.stream()
                .anyMatch(fact -> fact.event() instanceof Event.TaskDone task
                        && task.task() == afterword.engine.fact.TaskKind.CHECK_STILL_OPEN);
        if (last == null || done || (answer != null && answer.at().isAfter(last.end()))) {
            return;
        }
        LocalDate day = scene.known.day(null, last.end());
        LocalDate recorded = scene.known.day(null, last.recorded());
        boolean toldSince = scene.known.said.stream().anyMatch(each -> each.at().isAfter(last.end()))
                || scene.known.coming()
                || scene.known.met.stream().anyMatch(each -> each.fate() == Known.Fate.CANCELLED);
        if (!toldSince
                && recorded.isAfter(scene.known.calendar(null).businessDayAfter(day, 30))
                && scene.known.statedDay() == null) {
            judge.that(
                    scene.status().stream().allMatch(step -> step.preferred() == null),
                    () -> "of " + day + ", recorded on " + recorded + ": " + scene.status());
        }
    }

    static void everyStepSaysWhy(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            judge.that(
                    !step.because().isEmpty()
                            && step.because().stream()
                                    .allMatch(reason -> !reason.rule().id().isBlank()
                                            && !reason.rule().says().isBlank()
                                            && !reason.rule().source().rule().isBlank()),
                    () -> "no reason: " + step);
        }
        for (Withheld held : scene.plan.withheld()) {
            judge.that(!held.because().isEmpty(), () -> "no reason: " + held);
        }
        for (Task task : scene.plan.tasks()) {
            judge.that(!task.because().isEmpty(), () -> "no reason: " + task);
        }
    }

    static void whatTheyAskForIsDoneInTime(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            if (step.kind() != MessageKind.EMPLOYER_REQUESTED || step.preferred() == null) {
                continue;
            }
            Known.In asked = scene.known.received.stream()
                    .filter(each -> step.key().contains("@" + each.fact() + ":"))
                    .findFirst()
                    .orElse(null);
            Event.Request request = asked == null ? null : asked.what().request();
            LocalDate from = request == null ? null : request.from();
            if (asked == null || request == null || from == null) {
                continue;
            }
            LocalDate until = request.until() == null ? from : request.until();
            LocalDate today = scene.known.day(step.to(), scene.now);
            boolean tried = scene.known.sent.stream().anyMatch(each -> each.at().isAfter(asked.at()));
            boolean room = today.isBefore(from) || (today.isBefore(until) && workday(scene, step, today, until));
            if (!tried && room) {
                LocalDate day = scene.day(step);
                judge.that(
                        !day.isBefore(from) && !day.isAfter(until),
                        () -> "asked for " + from + " to " + until + ": " + step);
            }
        }
    }

    private static boolean workday(Scene scene, Step step, LocalDate after, LocalDate until) {
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .anyMatch(day -> scene.known.calendar(step.to()).isBusinessDay(day));
    }

    static void noQuestionBeforeTheirDate(Scene scene, Judge judge) {
        LocalDate stated = scene.known.statedDay();
        if (stated == null || scene.known.dateInDoubt() || scene.chosen("stated-dates", "ignore")) {
            return;
        }
        for (Step step : scene.status()) {
            if (step.kind() != MessageKind.OFFER_NOTICE && scene.placed(step)) {
                judge.that(scene.day(step).isAfter(stated), () -> "they named " + stated + ", yet " + step);
            }
        }
    }

    static void noOpenApplicationIsForgotten(Scene scene, Judge judge) {
        State state = scene.plan.state();
        boolean closed = state == State.ACCEPTED
                || state == State.REJECTED
                || state == State.WITHDRAWN
                || state == State.PRESUMED_CLOSED;
        if (!closed) {
            boolean now = scene.plan.steps().stream().anyMatch(step -> step.actionable(scene.now));
            judge.that(scene.plan.waiting() != null || now, () -> "neither a step nor a wait: " + scene.plan);
        }
    }

    static void theHouseIsQuiet(Scene scene, Judge judge) {
        if (!scene.book("house") || !scene.chosen("quiet-days", "on")) {
            return;
        }
        for (Step step : scene.plan.steps()) {
            if (Known.unsolicited(step.kind()) && step.kind() != MessageKind.OFFER_NOTICE && scene.placed(step)) {
                LocalDate day = scene.day(step);
                judge.that(!quiet(scene.known.region(step.to()), day), () -> day + " is a quiet day: " + step);
            }
        }
        LocalDate end = scene.plan.end().on();
        if (end != null) {
            judge.that(!quiet(scene.known.region(null), end), () -> "lets go on the quiet day " + end);
        }
    }

    static boolean quiet(String region, LocalDate day) {
        MonthDay at = MonthDay.from(day);
        boolean turn = !at.isBefore(MonthDay.of(12, 24)) || at.equals(MonthDay.of(1, 1));
        boolean friday = region.startsWith("US")
                && day.getMonthValue() == 11
                && day.getDayOfWeek().getValue() == 5
                && day.getDayOfMonth() >= 23
                && day.getDayOfMonth() <= 29;
        return turn || friday;
    }

    static boolean callsForbidden(Known known, @Nullable String person) {
        return known.application.posting().calls() == CallPolicy.FORBIDDEN && !StopLaws.invited(known, person);
    }

    static boolean mail(Channel via) {
        return via == Channel.EMAIL;
    }
}
