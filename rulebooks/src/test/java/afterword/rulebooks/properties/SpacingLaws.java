package afterword.rulebooks.properties;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Application;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.MessageKind;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How close together, and how many. */
final class SpacingLaws {

    private SpacingLaws() {}

    static final List<Law> ALL = List.of(
            new Law("U2", "twoQuestionsNeverOnOneDayOrTwoRunning", SpacingLaws::neverOnOneDayOrTwoRunning),
            new Law("U2.requested", "aContactAskedForCountsForTheNextUnaskedOne", SpacingLaws::aContactAskedForCounts),
            new Law("U3", "thanksAndAQuestionNeverReachSomeoneOnOneDay", SpacingLaws::oneMessageADay),
            new Law("U6", "theNextWaitsFromTheDayTheLastWasReallySent", SpacingLaws::theNextWaitsFromRealSending),
            new Law("U6.after", "whatComesAfterAStepWaitsForIt", SpacingLaws::whatComesAfterAStepWaitsForIt),
            new Law("U11", "atMostOneQuestionCanBeSentNow", SpacingLaws::atMostOneQuestionCanBeSentNow),
            new Law("U12", "noMoreQuestionsThanTheRulebookKnows", SpacingLaws::noMoreQuestionsThanTheRulebookKnows),
            new Law("U36", "applicationsTakeTurnsWithAPersonTheyShare", 3, SpacingLaws::applicationsTakeTurns),
            new Law("H24", "afterLateThanksTheHousePauses", SpacingLaws::afterLateThanksTheHousePauses),
            new Law("H26", "theHouseLetsAWeekLieBetweenTwoApplications", SpacingLaws::aWeekBetweenTwoApplications),
            new Law("VH.2", "aWeekLiesBetweenTheHousesFollowUps", SpacingLaws::aWeekLiesBetween),
            new Law("VH.3", "theHouseCallsOnceAndThatIsTheSecond", SpacingLaws::theHouseCallsOnce));

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** The one exception: a mail telling of an offer that cannot wait may go out a day after the last message. */
    private static int least(Step step) {
        return step.kind() == MessageKind.OFFER_NOTICE && step.via() == Channel.EMAIL ? 1 : 2;
    }

    static void neverOnOneDayOrTwoRunning(Scene scene, Judge judge) {
        List<Step> steps = scene.plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!Known.unsolicited(step.kind()) || !scene.placed(step)) {
                continue;
            }
            logged(scene, judge, step);
            for (int j = i + 1; j < steps.size(); j++) {
                Step other = steps.get(j);
                boolean person = other.to() != null && other.to().equals(step.to());
                boolean status = Known.status(step.kind()) && Known.status(other.kind());
                if (Known.unsolicited(other.kind()) && scene.placed(other) && (person || status)) {
                    LocalDate one = scene.known.day(person ? step.to() : null, scene.at(step));
                    LocalDate two = scene.known.day(person ? step.to() : null, scene.at(other));
                    judge.that(
                            apart(one, two) >= Math.min(least(step), least(other)),
                            () -> "planned on " + one + " and on " + two + ": " + step.key() + ", " + other.key());
                }
            }
        }
    }

    private static void logged(Scene scene, Judge judge, Step step) {
        for (Known.Out message : scene.known.sent) {
            boolean person = message.what().to().equals(step.to());
            boolean status =
                    Known.status(step.kind()) && Known.status(message.what().kind());
            if (Known.unsolicited(message.what().kind()) && (person || status) && !scene.known.ownSide(message)) {
                far(scene, judge, step, message, person ? step.to() : null);
            }
        }
        for (Known other : scene.known.others()) {
            for (Known.Out message : other.sent) {
                if (Known.unsolicited(message.what().kind())
                        && message.what().to().equals(step.to())) {
                    far(scene, judge, step, message, step.to());
                }
            }
        }
    }

    private static void far(Scene scene, Judge judge, Step step, Known.Out message, @Nullable String where) {
        LocalDate sent = scene.known.day(where, message.at());
        LocalDate day = scene.known.day(where, scene.at(step));
        judge.that(
                apart(sent, day) >= least(step), () -> "sent on " + sent + " by " + message.fact() + ", yet " + step);
    }

    static void aContactAskedForCounts(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            if (Known.unsolicited(step.kind()) && scene.placed(step)) {
                LocalDate day = scene.day(step);
                for (Known.Out message : scene.known.sent) {
                    if (message.what().kind() == MessageKind.EMPLOYER_REQUESTED
                            && message.what().to().equals(step.to())) {
                        LocalDate sent = scene.known.day(step.to(), message.at());
                        judge.that(
                                day.isBefore(sent) || apart(sent, day) >= least(step),
                                () -> "contacted on " + sent + " as asked, yet " + step);
                    }
                }
            }
        }
    }

    /** An agency's recruiter only passes messages on: what reaches them in one day is meant for several people. */
    static void oneMessageADay(Scene scene, Judge judge) {
        List<Step> steps = scene.plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean thanks = step.kind() == MessageKind.THANK_YOU;
            if ((!thanks && !Known.unsolicited(step.kind())) || !scene.placed(step) || step.preferred() == null) {
                continue;
            }
            LocalDate day = scene.day(step);
            for (Known.Out message : scene.known.sent) {
                boolean clash = message.what().kind() == MessageKind.THANK_YOU
                        || (thanks && Known.unsolicited(message.what().kind()));
                boolean paper = thanks && step.via() != Channel.EMAIL;
                if (clash
                        && !paper
                        && !scene.agency(step.to())
                        && message.what().to().equals(step.to())) {
                    judge.that(
                            !scene.known.day(step.to(), message.at()).equals(day),
                            () -> message.fact() + " went to them that day, yet " + step);
                }
            }
            for (int j = i + 1; j < steps.size(); j++) {
                Step other = steps.get(j);
                boolean clash = !scene.agency(step.to())
                        && (other.kind() == MessageKind.THANK_YOU || (thanks && Known.unsolicited(other.kind())));
                boolean oneThanks = thanks
                        && other.kind() == MessageKind.THANK_YOU
                        && (oneNote(step, other) || scene.agency(step.to()));
                boolean paper = step.via() == Channel.POST
                        || step.via() == Channel.FAX
                        || other.via() == Channel.POST
                        || other.via() == Channel.FAX;
                if (clash
                        && !oneThanks
                        && !paper
                        && other.preferred() != null
                        && other.to() != null
                        && other.to().equals(step.to())) {
                    judge.that(
                            !scene.day(other).equals(day),
                            () -> "two on " + day + ": " + step.key() + ", " + other.key());
                }
            }
        }
    }

    /** A mail beside a card is one thank-you, and a card does not arrive on the day it is posted. */
    private static boolean oneNote(Step one, Step other) {
        return one.via() != Channel.EMAIL || other.via() != Channel.EMAIL;
    }

    static void theNextWaitsFromRealSending(Scene scene, Judge judge) {
        List<Step> status = scene.status();
        List<Known.Out> asked = scene.known.asked(scene.known.countedSince());
        if (status.isEmpty() || asked.isEmpty() || status.getFirst().number() < 2) {
            return;
        }
        Step next = status.getFirst();
        if (next.preferred() == null || next.kind() == MessageKind.OFFER_NOTICE) {
            return;
        }
        LocalDate last =
                scene.known.day(asked.getLast().what().to(), asked.getLast().at());
        WorkCalendar calendar = scene.known.calendar(next.to());
        LocalDate least = switch (scene.rulebook.name()) {
            case "three-steps" -> calendar.roll(last.plusDays(7));
            case "seven-rules" -> calendar.businessDayAfter(last, 3);
            case "house" -> scene.chosen("spacing.mode", "week") ? calendar.weekAfter(last) : last.plusDays(2);
            default -> last.plusDays(2);
        };
        boolean chosen = scene.known.facts.stream().anyMatch(each -> each.event() instanceof Event.DateChosen);
        if (!chosen) {
            judge.that(
                    !scene.day(next).isBefore(least),
                    () -> "sent on " + last + ", so not before " + least + ": " + next);
        }
    }

    static void whatComesAfterAStepWaitsForIt(Scene scene, Judge judge) {
        List<Step> status = scene.status();
        for (int i = 1; i < status.size(); i++) {
            Step before = status.get(i - 1);
            Step step = status.get(i);
            judge.that(
                    before.key().equals(step.after()) && step.status() == Status.WAITING,
                    () -> "does not wait for " + before.key() + ": " + step);
            if (before.preferred() != null && step.preferred() != null) {
                judge.that(step.preferred().isAfter(before.preferred()), () -> "before " + before + ": " + step);
            }
            if (before.preferred() == null) {
                judge.that(step.preferred() == null, () -> "dated after an undated step: " + step);
            }
        }
    }

    static void atMostOneQuestionCanBeSentNow(Scene scene, Judge judge) {
        long now = scene.status().stream()
                .filter(step -> step.actionable(scene.now) || step.after() == null)
                .count();
        if (!scene.status().isEmpty()) {
            judge.that(now <= 1, () -> now + " at once: " + scene.status());
        }
    }

    static void noMoreQuestionsThanTheRulebookKnows(Scene scene, Judge judge) {
        List<Step> planned = scene.status();
        if (planned.isEmpty()) {
            return;
        }
        List<Known.Out> asked = scene.known.asked(scene.known.countedSince());
        int calls = 0;
        int mails = 0;
        for (Known.Out message : asked) {
            calls += Scene.call(message.what().via()) ? 1 : 0;
            mails += message.what().via() == Channel.EMAIL ? 1 : 0;
        }
        int plannedCalls =
                (int) planned.stream().filter(step -> Scene.call(step.via())).count();
        int plannedMails = (int)
                planned.stream().filter(step -> step.via() == Channel.EMAIL).count();
        long questions = planned.stream()
                .filter(step -> step.kind() == MessageKind.CLOSING_QUESTION)
                .count();
        int all = asked.size() + planned.size();
        boolean holds = switch (scene.rulebook.name()) {
            case "five-rules" -> asked.size() + planned.size() - questions <= 3 || planned.size() == questions;
            case "three-steps" -> all <= 2;
            case "seven-rules" ->
                (plannedCalls == 0 || calls + plannedCalls <= 2) && (plannedMails == 0 || mails + plannedMails <= 2);
            case "five-pointers" -> plannedCalls == 0 || calls + plannedCalls <= 1;
            case "dos-and-donts" -> all <= 3;
            default -> all <= 3;
        };
        judge.that(holds, () -> "asked " + asked.size() + " times, and planned: " + planned);
    }

    static void applicationsTakeTurns(Scene scene, Judge judge) {
        for (Application other : scene.file.also()) {
            Plan theirs = scene.planner.plan(scene.turned(other), scene.rulebook, scene.now);
            Known known = new Known(scene.file, other, scene.now);
            for (Step mine : scene.plan.steps()) {
                for (Step their : theirs.steps()) {
                    boolean same = mine.to() != null && mine.to().equals(their.to());
                    boolean next = mine.after() == null && their.after() == null;
                    if (!same || !next || mine.preferred() == null || their.preferred() == null) {
                        continue;
                    }
                    LocalDate one = scene.known.day(mine.to(), mine.preferred());
                    LocalDate two = known.day(their.to(), their.preferred());
                    if (Known.unsolicited(mine.kind()) && Known.unsolicited(their.kind())) {
                        judge.that(
                                apart(one, two) >= Math.min(least(mine), least(their)),
                                () -> "on " + one + " and on " + two + ": " + mine.key() + ", " + their.key());
                    } else if (mine.via() == Channel.EMAIL
                            && their.via() == Channel.EMAIL
                            && !scene.agency(mine.to())) {
                        boolean counts = (mine.kind() == MessageKind.THANK_YOU || Known.unsolicited(mine.kind()))
                                && (their.kind() == MessageKind.THANK_YOU || Known.unsolicited(their.kind()));
                        judge.that(
                                !counts || !one.equals(two),
                                () -> "both on " + one + ": " + mine.key() + ", " + their.key());
                    }
                }
            }
        }
    }

    /** Late is what comes a day after the last interview it can speak of: the newer note carries the thanks (H1, H24). */
    static void afterLateThanksTheHousePauses(Scene scene, Judge judge) {
        if (!scene.book("house")) {
            return;
        }
        List<Instant> late = new ArrayList<>();
        for (Known.Met meeting : scene.known.held()) {
            for (String person : meeting.told().with()) {
                Known.Out first = scene.known.sent.stream()
                        .filter(each -> each.what().kind() == MessageKind.THANK_YOU
                                && each.what().to().equals(person)
                                && !each.at().isBefore(meeting.start()))
                        .findFirst()
                        .orElse(null);
                boolean after =
                        first != null && first.at().isAfter(meeting.end().plus(Duration.ofHours(24)));
                if (first != null && after && !forLater(scene, meeting, person, first.at())) {
                    late.add(first.at());
                }
            }
        }
        for (Step step : scene.status()) {
            if (step.kind() == MessageKind.OFFER_NOTICE || !scene.placed(step)) {
                continue;
            }
            for (Instant thanks : late) {
                LocalDate day = scene.known.day(step.to(), thanks);
                LocalDate from = scene.known.calendar(step.to()).businessDayAfter(day, 3);
                judge.that(!scene.day(step).isBefore(from), () -> "late thanks on " + day + ", yet " + step);
            }
        }
    }

    private static boolean forLater(Scene scene, Known.Met meeting, String person, Instant thanked) {
        return scene.known.held().stream()
                .anyMatch(later -> later.end().isAfter(meeting.end())
                        && !later.start().isAfter(thanked)
                        && later.told().with().contains(person));
    }

    static void aWeekBetweenTwoApplications(Scene scene, Judge judge) {
        if (!scene.book("house")) {
            return;
        }
        for (Known other : scene.known.others()) {
            for (Known.Out message : other.sent) {
                boolean joint = message.what().alsoFor().contains(scene.known.application.id());
                if (!Known.status(message.what().kind()) || joint) {
                    continue;
                }
                for (Step step : scene.status()) {
                    if (step.kind() != MessageKind.OFFER_NOTICE
                            && message.what().to().equals(step.to())
                            && scene.placed(step)) {
                        LocalDate sent = scene.known.day(step.to(), message.at());
                        LocalDate from = scene.known.calendar(step.to()).businessDayAfter(sent, 5);
                        judge.that(
                                !scene.day(step).isBefore(from),
                                () -> message.fact() + " of the other went to them on " + sent + ", yet " + step);
                    }
                }
            }
        }
    }

    static void aWeekLiesBetween(Scene scene, Judge judge) {
        if (!scene.book("house") || !scene.chosen("spacing.mode", "week")) {
            return;
        }
        boolean chosen = scene.known.facts.stream().anyMatch(each -> each.event() instanceof Event.DateChosen);
        List<Step> status = scene.status();
        for (int i = 1; i < status.size(); i++) {
            Step before = status.get(i - 1);
            Step step = status.get(i);
            if (step.kind() == MessageKind.OFFER_NOTICE || before.preferred() == null || step.preferred() == null) {
                continue;
            }
            LocalDate from = scene.day(before);
            LocalDate day = scene.day(step);
            WorkCalendar calendar = scene.known.calendar(step.to());
            judge.that(
                    chosen || (apart(from, day) >= 7 && !day.isBefore(calendar.businessDayAfter(from, 5))),
                    () -> "from " + from + " to " + day + ": " + step);
        }
    }

    static void theHouseCallsOnce(Scene scene, Judge judge) {
        if (!scene.book("house")) {
            return;
        }
        boolean agency = scene.known.application.agencyRecruiter() != null;
        int allowed = scene.chosen("channel.plan", "call-first") ? 2 : 1;
        long logged = scene.known.asked(scene.known.countedSince()).stream()
                .filter(each -> Scene.call(each.what().via()))
                .count();
        int planned = 0;
        for (Step step : scene.status()) {
            if (step.via() != Channel.PHONE || !scene.placed(step)) {
                continue;
            }
            planned++;
            long calls = logged + planned;
            judge.that(calls <= allowed, () -> calls + " calls: " + step);
            judge.that(allowed == 2 || step.number() == 2 || step.number() == 3, () -> "not the second: " + step);
            LocalTime at = scene.known.time(step.to(), scene.at(step));
            boolean timely = step.status() == Status.OPEN
                    || step.status() == Status.OVERDUE
                    || step.preferred() == null
                    || scene.waitsForAddress(step);
            boolean later = scene.chosen("call.window", "until-afternoon");
            LocalTime over = later ? LocalTime.of(15, 0) : LocalTime.of(11, 30);
            LocalTime to = timely || agency ? LocalTime.of(23, 59) : over;
            judge.that(!at.isBefore(LocalTime.of(9, 30)) && !at.isAfter(to), () -> "a call at " + at + ": " + step);
        }
    }
}
