package afterword.rulebooks.properties;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.TaskKind;
import afterword.engine.plan.State;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is owed for an interview. */
final class ThanksLaws {

    private static final Map<String, Set<MessageKind>> KNOWN_KINDS = Map.of(
            "five-rules", Set.of(MessageKind.FOLLOW_UP, MessageKind.CLOSING_QUESTION),
            "three-steps", Set.of(MessageKind.FOLLOW_UP, MessageKind.THANK_YOU),
            "five-pointers", Set.of(MessageKind.FOLLOW_UP, MessageKind.THANK_YOU));

    private ThanksLaws() {}

    static final List<Law> ALL = List.of(
            new Law("U23", "nobodyIsWrittenToWithoutAnAddress", ThanksLaws::nobodyIsWrittenToWithoutAnAddress),
            new Law("U24", "everyStepGoesToExactlyOnePerson", ThanksLaws::everyStepGoesToExactlyOnePerson),
            new Law("U31", "thanksNeverVanish", ThanksLaws::thanksNeverVanish),
            new Law("U32", "noArticleDatesWhatItDoesNotKnow", ThanksLaws::noArticleDatesWhatItDoesNotKnow),
            new Law("U41", "oldAndImportedInterviewsAreNotThankedFor", ThanksLaws::oldInterviewsAreNotThankedFor),
            new Law("V2.2", "sevenRulesThankWithinADay", ThanksLaws::sevenRulesThankWithinADay),
            new Law("V4.2", "dosAndDontsThankEachWithinTwoBusinessDays", ThanksLaws::dosAndDontsThankEach),
            new Law("V4.3", "referencesAreToldOnce", ThanksLaws::referencesAreToldOnce),
            new Law("VH.4", "theHouseThanksInTimeForEveryArticle", ThanksLaws::theHouseThanksInTime));

    static void nobodyIsWrittenToWithoutAnAddress(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            Person to = scene.known.person(step.to());
            if (to == null
                    || !step.actionable(scene.now)
                    || step.kind() != MessageKind.THANK_YOU
                    || scene.agency(step.to())) {
                continue;
            }
            boolean reached = to.reachableBy(step.via()) || (step.via() == Channel.POST && to.name() != null);
            judge.that(reached, () -> "no address for " + step);
        }
    }

    static void everyStepGoesToExactlyOnePerson(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            if (step.actionable(scene.now) && step.kind() != MessageKind.CONTACT_LOOKUP) {
                judge.that(
                        step.to() != null && scene.known.person(step.to()) != null, () -> "to nobody listed: " + step);
            }
        }
    }

    static void thanksNeverVanish(Scene scene, Judge judge) {
        if (scene.book("five-rules")) {
            return;
        }
        boolean each = !scene.book("seven-rules") && !scene.chosen("thank-you.per-person", "one");
        boolean closedTask = scene.known.facts.stream()
                .anyMatch(fact ->
                        fact.event() instanceof Event.TaskDone done && done.task() == TaskKind.UNSENT_THANK_YOU);
        for (Known.Met meeting : scene.known.held()) {
            List<String> people = meeting.told().with().stream()
                    .filter(id -> {
                        Person person = scene.known.person(id);
                        return person != null && person.role() != Role.AGENCY_RECRUITER;
                    })
                    .toList();
            if (closedTask || people.isEmpty()) {
                continue;
            }
            if (each) {
                people.forEach(person ->
                        judge.that(there(scene, meeting, person), () -> "no thanks to " + person + " for " + meeting));
            } else {
                judge.that(
                        people.stream().anyMatch(person -> there(scene, meeting, person)),
                        () -> "no thanks for " + meeting);
            }
        }
    }

    private static boolean there(Scene scene, Known.Met meeting, String person) {
        Instant from = meeting.start();
        boolean sent = scene.known.sent.stream()
                .anyMatch(out -> out.what().kind() == MessageKind.THANK_YOU
                        && out.what().to().equals(person)
                        && !out.at().isBefore(from));
        boolean settled = scene.known.facts.stream()
                .anyMatch(fact -> settles(fact, person) && !fact.at().isBefore(from));
        boolean step = scene.plan.steps().stream()
                .anyMatch(each -> each.kind() == MessageKind.THANK_YOU && person.equals(Scene.thanked(each)));
        boolean held = scene.plan.withheld().stream()
                .anyMatch(each -> each.step().kind() == MessageKind.THANK_YOU
                        && person.equals(each.step().to()));
        boolean task = scene.plan.tasks().stream()
                .anyMatch(each -> each.kind() == TaskKind.UNSENT_THANK_YOU && person.equals(each.about()));
        boolean coming = scene.known.met.stream()
                .anyMatch(each ->
                        each.fate() == Known.Fate.COMING && each.told().with().contains(person));
        boolean passedOn = scene.plan.steps().stream()
                        .anyMatch(each -> each.kind() == MessageKind.THANK_YOU && scene.agency(each.to()))
                || scene.plan.withheld().stream()
                        .anyMatch(each -> each.step().kind() == MessageKind.THANK_YOU
                                && scene.agency(each.step().to()));
        return sent || settled || step || held || task || passedOn || (coming && scene.book("house"));
    }

    private static boolean settles(Fact fact, String person) {
        return switch (fact.event()) {
            case Event.NotSent not ->
                not.kind() == MessageKind.THANK_YOU && not.to().equals(person);
            case Event.HandedOver over ->
                over.kind() == MessageKind.THANK_YOU && over.to().equals(person);
            default -> false;
        };
    }

    static void noArticleDatesWhatItDoesNotKnow(Scene scene, Judge judge) {
        if (scene.book("house")) {
            return;
        }
        boolean chosen = scene.known.facts.stream().anyMatch(fact -> fact.event() instanceof Event.DateChosen);
        for (Step step : scene.plan.steps()) {
            if (step.kind() == MessageKind.THANK_YOU) {
                judge.that(!scene.book("five-rules"), () -> "an article without thanks: " + step);
            }
            Set<MessageKind> kinds = KNOWN_KINDS.get(scene.rulebook.name());
            boolean ours = step.kind() == MessageKind.EMPLOYER_REQUESTED || step.kind() == MessageKind.CONTACT_LOOKUP;
            if (kinds != null && !ours) {
                judge.that(kinds.contains(step.kind()), () -> "no such step in the article: " + step);
            }
            if (step.preferred() != null && !ours && !chosen) {
                boolean dates = step.because().stream()
                        .anyMatch(reason -> reason.rule().source().article().equals(scene.rulebook.name())
                                && reason.rule().then().stream()
                                        .anyMatch(effect -> effect instanceof afterword.engine.rule.Effect.Shape shape
                                                && (shape.preferred() != null || shape.latest() != null)));
                judge.that(dates, () -> "dated by no rule of the article: " + step);
            }
        }
    }

    static void oldInterviewsAreNotThankedFor(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            if (step.kind() == MessageKind.THANK_YOU && !scene.agency(step.to())) {
                String person = Scene.thanked(step);
                boolean due = scene.known.held().stream().anyMatch(each -> {
                    LocalDate day = scene.known.day(person, each.end());
                    return each.told().with().contains(person)
                            && !each.told().imported()
                            && !scene.known
                                    .day(person, scene.now)
                                    .isAfter(scene.known.calendar(person).businessDayAfter(day, 10));
                });
                judge.that(due, () -> "too old, or imported: " + step);
            }
        }
    }

    private static Known.@org.jspecify.annotations.Nullable Met metAt(Scene scene, Step step) {
        return scene.known.held().stream()
                .filter(each -> step.key().contains("@" + each.fact() + ":"))
                .findFirst()
                .orElse(null);
    }

    private static void latest(Scene scene, Judge judge, Step step, Instant expected) {
        if (expected.isAfter(scene.now) && step.status() != Status.WAITING && step.latest() != null) {
            judge.that(
                    expected.equals(step.latest())
                            || step.earliest() == null
                            || step.earliest().isAfter(expected),
                    () -> "due by " + expected + ": " + step);
        } else if (expected.isBefore(scene.now) && step.status() != Status.WAITING) {
            judge.that(
                    expected.equals(step.due()) && step.status() != Status.OPEN,
                    () -> "was due by " + expected + ": " + step);
        }
    }

    static void sevenRulesThankWithinADay(Scene scene, Judge judge) {
        if (scene.book("seven-rules") || (scene.book("house") && scene.chosen("thank-you.deadline", "hours-24"))) {
            for (Step step : scene.plan.steps()) {
                Known.Met met = step.kind() == MessageKind.THANK_YOU ? metAt(scene, step) : null;
                if (met != null && step.via() == Channel.EMAIL) {
                    latest(scene, judge, step, met.end().plus(Duration.ofHours(24)));
                }
            }
        }
    }

    static void dosAndDontsThankEach(Scene scene, Judge judge) {
        if (!scene.book("dos-and-donts")) {
            return;
        }
        for (Step step : scene.plan.steps()) {
            Known.Met met = step.kind() == MessageKind.THANK_YOU ? metAt(scene, step) : null;
            if (met != null) {
                LocalDate by =
                        scene.known.calendar(step.to()).businessDayAfter(scene.known.day(step.to(), met.end()), 2);
                latest(
                        scene,
                        judge,
                        step,
                        by.atTime(23, 59).atZone(scene.known.zone(step.to())).toInstant());
            }
        }
    }

    static void referencesAreToldOnce(Scene scene, Judge judge) {
        boolean named = false;
        boolean told = false;
        boolean done = false;
        for (Fact fact : scene.known.facts) {
            named |= fact.event() instanceof Event.ReferenceNamed;
            told |= fact.event() instanceof Event.ReferenceAlerted;
            done |= fact.event() instanceof Event.TaskDone task && task.task() == TaskKind.ALERT_REFERENCES;
        }
        boolean asked = scene.plan.tasks().stream().anyMatch(task -> task.kind() == TaskKind.ALERT_REFERENCES);
        if (asked) {
            judge.that(named && !told, () -> "no reference left to tell");
        } else if (named && !told && !done && scene.book("dos-and-donts") && scene.known.closedSince() == null) {
            judge.that(
                    (scene.known.held().isEmpty() && !scene.known.coming())
                            || scene.plan.state().compareTo(State.STOPPED) >= 0,
                    () -> "a reference was named and is to be told");
        }
    }

    static void theHouseThanksInTime(Scene scene, Judge judge) {
        if (!scene.book("house") || !scene.chosen("thank-you.deadline", "hours-24")) {
            return;
        }
        for (Step step : scene.plan.steps()) {
            Known.Met met = step.kind() == MessageKind.THANK_YOU ? metAt(scene, step) : null;
            if (met != null && step.latest() != null && step.via() == Channel.EMAIL) {
                LocalDate day = scene.known.day(step.to(), met.end());
                LocalDate by = scene.known.calendar(step.to()).businessDayAfter(day, 2);
                judge.that(!scene.known.day(step.to(), step.latest()).isAfter(by), () -> "after " + by + ": " + step);
            }
        }
    }
}
