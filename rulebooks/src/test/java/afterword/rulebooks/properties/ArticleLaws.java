package afterword.rulebooks.properties;

import afterword.engine.calendar.WorkCalendar;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.plan.State;
import afterword.engine.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each rulebook says on its own (V0.1 to VH.6). */
final class ArticleLaws {

    private ArticleLaws() {}

    static final List<Law> ALL = List.of(
            new Law("V.F1", "onPlainFactsTheFirstQuestionFallsOnItsDay", ArticleLaws::theFirstQuestionFallsOnItsDay),
            new Law("V.F2", "onPlainFactsTheSecondQuestionFallsOnItsDay", ArticleLaws::theSecondQuestionFallsOnItsDay),
            new Law("V0.2", "fiveRulesAskWhetherToStopAfterTwoWays", ArticleLaws::fiveRulesAskAfterTwoWays),
            new Law("V0.3", "whoNeverGivesUpNeverCloses", ArticleLaws::whoNeverGivesUpNeverCloses),
            new Law("V1.1", "threeStepsNeverCall", ArticleLaws::threeStepsNeverCall),
            new Law("V1.3", "threeStepsLetGoAfterTheSecondQuestion", ArticleLaws::threeStepsLetGoAfterTheSecond),
            new Law("V2.3", "noSecondCallWithoutAFirst", ArticleLaws::noSecondCallWithoutAFirst),
            new Law("V3.1", "fivePointersCallOnceInTheMorning", ArticleLaws::fivePointersCallOnceInTheMorning),
            new Law("VH.5", "theHouseTellsOfAnOfferOnlyInNeed", ArticleLaws::theHouseTellsOfAnOfferOnlyInNeed),
            new Law("VH.6", "theHouseLetsGoAWeekAfterTheLastWord", ArticleLaws::theHouseLetsGoAWeekAfter));

    /**
     * The last interview's day if nothing but interviews of one round, thanks in time and a date named that day is known:
     * the plain facts of which the articles speak; else null.
     */
    private static Known.@Nullable Met plain(Scene scene) {
        Known known = scene.known;
        Known.Met last = known.lastHeld();
        if (last == null
                || !scene.file.also().isEmpty()
                || known.coming()
                || known.application.agencyRecruiter() != null
                || known.application.posting().silence()
                || !known.application.employer().closesOn().isEmpty()
                || known.application.employer().closes().isBefore(LocalTime.of(16, 0))
                || scene.file.people().stream().anyMatch(person -> person.zone() != null)
                || known.application.posting().emails() == afterword.engine.fact.CallPolicy.FORBIDDEN) {
            return null;
        }
        for (Fact fact : known.facts) {
            boolean fits = switch (fact.event()) {
                case Event.Interview interview ->
                    !interview.imported() && !fact.recorded().isAfter(interview.until());
                case Event.Applied applied -> true;
                case Event.Timeline timeline ->
                    fact.recorded().equals(fact.at()) && !fact.at().isAfter(last.end());
                case Event.Sent sent -> sent.kind() == MessageKind.THANK_YOU && inTime(known, sent, fact.at());
                case Event.Received received ->
                    fact.at().isBefore(known.held().getFirst().start());
                default -> false;
            };
            if (!fits) {
                return null;
            }
        }
        for (Known.In message : known.received) {
            if (message.what().meaning() != afterword.engine.fact.Meaning.INVITATION) {
                return null;
            }
        }
        Set<Integer> rounds = new HashSet<>();
        for (Known.Met meeting : known.held()) {
            rounds.add(meeting.told().round());
            for (String person : meeting.told().with()) {
                boolean thanked = known.sent.stream()
                        .anyMatch(each ->
                                each.what().to().equals(person) && !each.at().isBefore(meeting.start()));
                if (!thanked && scene.now.isAfter(meeting.end().plus(Duration.ofHours(24)))) {
                    return null;
                }
            }
        }
        return rounds.size() == 1 ? last : null;
    }

    private static boolean inTime(Known known, Event.Sent sent, Instant at) {
        return known.held().stream()
                .anyMatch(each -> each.told().with().contains(sent.to())
                        && !at.isBefore(each.end())
                        && !at.isAfter(each.end().plus(Duration.ofHours(24))));
    }

    static @Nullable LocalDate first(Scene scene, WorkCalendar calendar, LocalDate day, @Nullable LocalDate stated) {
        switch (scene.rulebook.name()) {
            case "five-rules" -> {
                LocalDate week = calendar.roll(day.plusDays(7));
                if (stated == null || scene.chosen("stated-dates", "ignore")) {
                    return week;
                }
                LocalDate after = calendar.businessDayAfter(stated, 1);
                return after.isAfter(week) ? after : week;
            }
            case "three-steps" -> {
                return stated == null ? calendar.businessDayAfter(day, 5) : calendar.roll(stated.plusDays(2));
            }
            case "seven-rules" -> {
                return stated == null ? null : calendar.businessDayAfter(stated, 1);
            }
            case "five-pointers" -> {
                return stated == null ? calendar.roll(day.plusDays(7)) : calendar.businessDayAfter(stated, 1);
            }
            case "dos-and-donts" -> {
                return stated == null ? calendar.roll(day.plusDays(7)) : calendar.businessDayAfter(stated, 1);
            }
            default -> {
                return house(scene, calendar, day, stated);
            }
        }
    }

    private static LocalDate house(Scene scene, WorkCalendar calendar, LocalDate day, @Nullable LocalDate stated) {
        LocalDate base;
        if (stated == null) {
            base = switch (String.valueOf(scene.settings.get("wait.mode"))) {
                case "max" -> calendar.weekAfter(day);
                case "business-days-5" -> calendar.businessDayAfter(day, 5);
                default -> calendar.roll(day.plusDays(7));
            };
        } else {
            base = switch (String.valueOf(scene.settings.get("timeline.mode"))) {
                case "buffer-business-days-2" -> calendar.businessDayAfter(stated, 2);
                case "after-miss" -> calendar.businessDayAfter(stated, 1);
                default -> calendar.roll(stated.plusDays(2));
            };
        }
        return base;
    }

    /** On a day on which somebody is to be thanked nobody asks them anything (U3). */
    private static boolean thanked(Scene scene, @Nullable String person, LocalDate day) {
        return scene.plan.steps().stream()
                .anyMatch(step -> step.kind() == MessageKind.THANK_YOU
                        && step.preferred() != null
                        && step.to() != null
                        && step.to().equals(person)
                        && scene.day(step).equals(day));
    }

    static void theFirstQuestionFallsOnItsDay(Scene scene, Judge judge) {
        Known.Met last = plain(scene);
        LocalDate stated = scene.known.statedDay();
        if (last == null || scene.known.dateInDoubt()) {
            return;
        }
        Step step = scene.status().isEmpty() ? null : scene.status().getFirst();
        String to = step == null ? null : step.to();
        LocalDate day = scene.known.day(to, last.end());
        if (stated != null && stated.isBefore(scene.known.day(null, last.end()))) {
            return;
        }
        LocalDate expected = first(scene, scene.known.calendar(to), day, stated);
        if (expected == null) {
            judge.that(
                    step != null && step.preferred() == null && step.kind() == MessageKind.FOLLOW_UP,
                    () -> "no date in this article: " + step);
            return;
        }
        boolean quiet = scene.book("house") && scene.chosen("quiet-days", "on");
        while ((quiet && TimeLaws.quiet(scene.known.region(to), expected)) || thanked(scene, to, expected)) {
            expected = scene.known.calendar(to).businessDayAfter(expected, 1);
        }
        LocalDate on = expected;
        if (scene.known.day(to, scene.now).isBefore(on)) {
            judge.that(step != null && step.kind() == MessageKind.FOLLOW_UP && step.number() == 1, () -> "F1 on " + on);
            if (step != null) {
                judge.that(step.preferred() != null && scene.day(step).equals(on), () -> "F1 on " + on + ": " + step);
                dosAndDontsWindow(scene, judge, step, day, stated);
            }
        }
    }

    /** The day by which the fourth article wants the call made. */
    private static void dosAndDontsWindow(
            Scene scene, Judge judge, Step step, LocalDate day, @Nullable LocalDate stated) {
        if (!scene.book("dos-and-donts") || step.latest() == null) {
            return;
        }
        WorkCalendar calendar = scene.known.calendar(step.to());
        LocalDate tenth = calendar.rollBack(day.plusDays(10));
        LocalDate latest;
        if (stated != null && !stated.isBefore(day.plusDays(10))) {
            latest = calendar.businessDayAfter(stated, 3);
        } else {
            LocalDate first = stated == null ? calendar.roll(day.plusDays(7)) : calendar.businessDayAfter(stated, 1);
            latest = first.isAfter(tenth) ? first : tenth;
        }
        LocalDate by = latest;
        judge.that(scene.known.day(step.to(), step.latest()).equals(by), () -> "by " + by + ": " + step);
    }

    static void theSecondQuestionFallsOnItsDay(Scene scene, Judge judge) {
        if (plain(scene) == null || scene.status().size() < 2) {
            return;
        }
        Step before = scene.status().getFirst();
        Step step = scene.status().get(1);
        if (before.preferred() == null || step.preferred() == null) {
            return;
        }
        WorkCalendar calendar = scene.known.calendar(step.to());
        LocalDate first = scene.day(before);
        LocalDate expected = switch (scene.rulebook.name()) {
            case "three-steps", "five-rules" -> calendar.roll(first.plusDays(7));
            case "seven-rules" -> calendar.businessDayAfter(first, 3);
            case "house" ->
                scene.chosen("spacing.mode", "week") && !scene.chosen("quiet-days", "on")
                        ? calendar.weekAfter(first)
                        : null;
            default -> null;
        };
        if (expected != null) {
            judge.that(scene.day(step).equals(expected), () -> "the second on " + expected + ": " + step);
        }
    }

    static void fiveRulesAskAfterTwoWays(Scene scene, Judge judge) {
        Step question = scene.book("five-rules") ? scene.first(MessageKind.CLOSING_QUESTION) : null;
        if (question == null) {
            return;
        }
        int asked = 0;
        Set<Channel> ways = new HashSet<>();
        boolean either = false;
        for (Known.Out message : scene.known.asked(scene.known.countedSince())) {
            asked++;
            ways.add(
                    message.what().via() == Channel.TEXT
                            ? Channel.PHONE
                            : message.what().via());
        }
        for (Step step : scene.status()) {
            if (step == question) {
                break;
            }
            asked++;
            ways.add(step.via());
            either |= step.channels().size() > 1;
        }
        Person to = scene.known.person(question.to());
        boolean phone = to != null
                && to.phone() != null
                && scene.known.application.posting().calls() != afterword.engine.fact.CallPolicy.FORBIDDEN;
        int count = asked;
        int permitted = phone ? 2 : 1;
        boolean enough = ways.size() >= permitted || either;
        judge.that(count >= 2 && (enough || count >= 3), () -> "after " + count + " by " + ways + ": " + question);
    }

    static void whoNeverGivesUpNeverCloses(Scene scene, Judge judge) {
        if (scene.book("five-rules", "seven-rules", "five-pointers", "dos-and-donts")
                || scene.chosen("close.on-silence", "never")) {
            judge.that(
                    scene.plan.state() != State.PRESUMED_CLOSED
                            && scene.plan.end().on() == null,
                    () -> "closed on silence: " + scene.plan.state() + ", " + scene.plan.end());
        }
    }

    static void threeStepsNeverCall(Scene scene, Judge judge) {
        if (scene.book("three-steps")) {
            for (Step step : scene.plan.steps()) {
                boolean free = step.kind() == MessageKind.EMPLOYER_REQUESTED
                        || step.kind() == MessageKind.LOGISTICS
                        || step.kind() == MessageKind.CONTACT_LOOKUP;
                judge.that(free || step.channels().stream().noneMatch(Scene::call), () -> "a call: " + step);
            }
        }
    }

    static void threeStepsLetGoAfterTheSecond(Scene scene, Judge judge) {
        if (scene.book("three-steps") && scene.plan.state() == State.PRESUMED_CLOSED) {
            judge.that(
                    scene.known.asked(Instant.EPOCH).size() >= 2,
                    () -> "closed after " + scene.known.asked(Instant.EPOCH));
        }
    }

    static void noSecondCallWithoutAFirst(Scene scene, Judge judge) {
        if (!scene.book("seven-rules")) {
            return;
        }
        List<Known.Out> asked = scene.known.asked(scene.known.countedSince());
        for (int i = 0; i < scene.status().size(); i++) {
            Step step = scene.status().get(i);
            if (step.number() == 2 && step.channels().equals(List.of(Channel.PHONE))) {
                boolean called = i > 0
                        ? scene.status().get(i - 1).channels().contains(Channel.PHONE)
                        : !asked.isEmpty() && Scene.call(asked.getLast().what().via());
                judge.that(called, () -> "no first call: " + step);
            }
        }
    }

    static void fivePointersCallOnceInTheMorning(Scene scene, Judge judge) {
        if (!scene.book("five-pointers")) {
            return;
        }
        for (Step step : scene.status()) {
            if (step.via() == Channel.PHONE && scene.placed(step) && step.preferred() != null) {
                LocalTime at = scene.known.time(step.to(), step.preferred());
                boolean upcoming = !scene.known.day(step.to(), scene.now).equals(scene.day(step));
                judge.that(
                        !at.isBefore(LocalTime.of(9, 30)) && (!upcoming || !at.isAfter(LocalTime.of(11, 30))),
                        () -> "a call at " + at + ": " + step);
            }
        }
    }

    static void theHouseTellsOfAnOfferOnlyInNeed(Scene scene, Judge judge) {
        Step notice = scene.book("house") ? scene.first(MessageKind.OFFER_NOTICE) : null;
        if (notice == null) {
            return;
        }
        judge.that(!scene.chosen("offer.notice", "never"), () -> "chosen never to tell: " + notice);
        if (!scene.chosen("offer.notice", "if-needed")) {
            return;
        }
        List<Fact> without = scene.file.application().facts().stream()
                .filter(fact -> !(fact.event() instanceof Event.OfferElsewhere))
                .toList();
        var plain = scene.again(Scene.with(scene.file, without));
        Step regular = plain.steps().stream()
                .filter(step -> Known.status(step.kind()))
                .findFirst()
                .orElse(null);
        if (regular == null || regular.preferred() == null) {
            return;
        }
        LocalDate answerable =
                scene.known.calendar(null).businessDayAfter(scene.known.day(null, regular.preferred()), 2);
        Instant soonest = null;
        for (Fact fact : scene.known.facts) {
            if (fact.event() instanceof Event.OfferElsewhere offer
                    && offer.preferred()
                    && offer.respondBy() != null
                    && offer.respondBy().isAfter(scene.now)) {
                soonest = soonest == null || offer.respondBy().isBefore(soonest) ? offer.respondBy() : soonest;
            }
        }
        Instant by = soonest;
        judge.that(
                by != null && answerable.isAfter(scene.known.day(null, by)),
                () -> "the regular question on " + regular.preferred() + " leaves time until " + by + ": " + notice);
    }

    /** A question that may be left out counts as asked on its day, a week after the one before (H9, H10). */
    static void theHouseLetsGoAWeekAfter(Scene scene, Judge judge) {
        LocalDate end = scene.plan.end().on();
        if (!scene.book("house") || end == null || scene.known.held().isEmpty()) {
            return;
        }
        List<Known.Out> asked = scene.known.asked(Instant.EPOCH);
        List<Step> planned =
                scene.status().stream().filter(step -> !step.optional()).toList();
        Step option = scene.status().isEmpty() ? null : scene.status().getLast();
        Step last = planned.isEmpty() ? null : planned.getLast();
        LocalDate from = last != null && last.preferred() != null
                ? scene.day(last)
                : asked.isEmpty()
                        ? null
                        : scene.known.day(
                                asked.getLast().what().to(), asked.getLast().at());
        if (from != null && (last == null || last.preferred() != null)) {
            WorkCalendar calendar = scene.known.calendar(null);
            LocalDate asking = option != null && option.optional()
                    ? scene.known.calendar(option.to()).weekAfter(from)
                    : from;
            LocalDate week = calendar.weekAfter(asking);
            judge.that(!end.isBefore(week), () -> "lets go on " + end + ", a week after " + from + " is " + week);
        }
    }
}
