package afterword.rulebooks.properties;

import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Precision;
import afterword.engine.fact.Role;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must stay, or may move only one way, when a case changes a little and is planned again. */
final class ReplanLaws {

    private static final CaseReader READER = new CaseReader(BankHolidays.CALENDARS);

    private ReplanLaws() {}

    static final List<Law> ALL = List.of(
            new Law("U13", "theSameFactsInAnyOrderGiveTheSamePlan", 3, ReplanLaws::anyOrderGivesTheSamePlan),
            new Law(
                    "U13.played",
                    "doingAStepInTimeLeavesTheOthersAsTheyWere",
                    2,
                    ReplanLaws::doingAStepLeavesTheOthers),
            new Law("U14.a", "aLaterDateOfTheirsNeverBringsAQuestionForward", 2, ReplanLaws::aLaterDate),
            new Law("U14.b", "aHolidayNeverBringsAnythingForward", 3, ReplanLaws::aHoliday),
            new Law("U14.c", "aLaterInterviewNeverBringsAQuestionForward", 3, ReplanLaws::aLaterInterview),
            new Law("U25", "theSameInstantsInAnotherZoneGiveTheSamePlan", 40, ReplanLaws::anotherZone),
            new Law("U26", "aRoughDateIsCountedAtItsEndAlone", 3, ReplanLaws::aRoughDateIsCountedAtItsEnd),
            new Law("U30", "anotherEmployersApplicationChangesNothing", 2, ReplanLaws::anotherEmployerChangesNothing),
            new Law("U35", "wordsWithOnesOwnAgencyCountForNothing", 1, ReplanLaws::ownAgencyCountsForNothing),
            new Law("H10.left", "whatIsLeftOutHoldsNothingUp", ReplanLaws::leavingOutHoldsNothingUp),
            new Law("U40.later", "quietDaysNeverBringAnythingForward", 4, ReplanLaws::quietDaysNeverBringForward));

    static @Nullable Step first(Plan plan) {
        return plan.steps().stream()
                .filter(step -> Known.status(step.kind()))
                .findFirst()
                .orElse(null);
    }

    static void anyOrderGivesTheSamePlan(Scene scene, Judge judge) {
        Draw draw = new Draw(scene.seed ^ 91);
        List<Application> also = new ArrayList<>();
        for (Application other : scene.file.also()) {
            also.add(Scene.with(other, shuffled(other.facts(), draw)));
        }
        Application main = scene.file.application();
        Case other = Scene.with(scene.file, Scene.with(main, shuffled(main.facts(), draw)), also);
        judge.that(
                scene.plan.equals(scene.again(other)),
                () -> scene.plan + "\n  and in another order\n" + scene.again(other));
    }

    private static List<Fact> shuffled(List<Fact> facts, Draw draw) {
        List<Fact> list = new ArrayList<>(facts);
        draw.shuffle(list);
        return list;
    }

    /** Sends the first step of the chain at its preferred time, and expects the rest to stay (silence alone follows). */
    static void doingAStepLeavesTheOthers(Scene scene, Judge judge) {
        List<Step> status = scene.status();
        if (status.isEmpty() || scene.known.coming() || !scene.file.also().isEmpty()) {
            return;
        }
        Step first = status.getFirst();
        Instant at = first.preferred();
        boolean owed = scene.plan.steps().stream().anyMatch(step -> !Known.status(step.kind()));
        boolean offered = scene.known.facts.stream().anyMatch(fact -> fact.event() instanceof Event.OfferElsewhere);
        boolean chosen = scene.known.facts.stream().anyMatch(fact -> fact.event() instanceof Event.DateChosen);
        boolean away = scene.known.received.stream().anyMatch(each -> each.means(Meaning.AUTO_REPLY));
        if (at == null || first.to() == null || owed || offered || chosen || away || first.optional()) {
            return;
        }
        boolean call = scene.book("seven-rules") && first.channels().contains(Channel.PHONE);
        Channel via = call ? Channel.PHONE : first.via();
        List<Fact> facts = new ArrayList<>(scene.file.application().facts());
        Outcome outcome = via == Channel.PHONE ? Outcome.VOICEMAIL : null;
        facts.add(new Fact("played", at, at, new Event.Sent(first.kind(), first.to(), via, outcome, List.of())));
        Case played = Scene.with(scene.file, facts);
        Instant soon = at.plusSeconds(60);
        List<Step> left = scene.planner.plan(played, scene.rulebook, soon).steps().stream()
                .filter(step -> Known.status(step.kind()))
                .toList();
        List<Step> expected = status.subList(1, status.size());
        judge.that(
                names(left).equals(names(expected)),
                () -> "sent " + names(List.of(first)) + "; expected " + names(expected) + "\n  but left is "
                        + names(left));
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream()
                .map(step -> step.kind().word() + " " + step.number() + " to " + step.to() + " via " + step.channels()
                        + " on " + step.preferred())
                .toList();
    }

    /**
     * The date may also change whom the question goes to (C21). What is overdue is then planned for soon at each of them,
     * by their own hours and messages; what must not come earlier is the day on which it was due, each one's own. Messages
     * that keep their distance at one of the two alone say nothing about the other.
     */
    static void aLaterDate(Scene scene, Judge judge) {
        Step before = first(scene.plan);
        LocalDate stated = scene.known.statedDay();
        Known.Met last = scene.known.lastHeld();
        boolean past = stated == null || (last != null && stated.isBefore(scene.known.day(null, last.end())));
        if (before == null
                || past
                || !scene.file.also().isEmpty()
                || scene.known.dateInDoubt()
                || before.kind() == MessageKind.OFFER_NOTICE) {
            return;
        }
        int days = new Draw(scene.seed ^ 92).between(1, 15);
        boolean found = false;
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : scene.file.application().facts()) {
            if (fact.event() instanceof Event.Timeline told && told.to() != null) {
                found = true;
                changed.add(new Fact(
                        fact.id(),
                        fact.at(),
                        fact.recorded(),
                        new Event.Timeline(
                                told.by(), null, told.from(), told.to().plusDays(days), told.precision())));
            } else {
                changed.add(fact);
            }
        }
        Step after = found ? first(scene.again(Scene.with(scene.file, changed))) : null;
        if (after != null && after.kind() == before.kind() && after.number() == before.number()) {
            notEarlier(scene, judge, before, after);
        }
    }

    private static void notEarlier(Scene scene, Judge judge, Step before, Step after) {
        boolean other = !String.valueOf(before.to()).equals(after.to());
        boolean wrote = scene.known.sent.stream()
                .map(each -> each.what().to())
                .anyMatch(to -> to.equals(before.to()) || to.equals(after.to()));
        if (other && wrote) {
            return;
        }
        Instant first = owed(before);
        Instant then = owed(after);
        if (other && first != null && then != null) {
            judge.that(
                    !scene.known.day(after.to(), then).isBefore(scene.known.day(before.to(), first)),
                    () -> "moved forward from " + names(List.of(before)) + "\n  to somebody else by "
                            + names(List.of(after)));
        } else if (before.preferred() != null && after.preferred() != null && before.to() != null) {
            LocalDate one = scene.known.day(before.to(), before.preferred());
            LocalDate two = scene.known.day(before.to(), after.preferred());
            judge.that(
                    !two.isBefore(one),
                    () -> "moved forward from " + names(List.of(before)) + "\n  to " + names(List.of(after)));
        }
    }

    private static @Nullable Instant owed(Step step) {
        return step.due() != null ? step.due() : step.preferred();
    }

    /**
     * A holiday moves what another application sends to the same person as well, and whoever gave way to that may go first
     * then: the planned day is the first that keeps the distance (U2, U36). So the law is asked where the others send the
     * same, and else of the application alone.
     */
    static void aHoliday(Scene scene, Judge judge) {
        Step before = first(scene.plan);
        if (before == null || before.preferred() == null || before.kind() == MessageKind.OFFER_NOTICE) {
            return;
        }
        Draw draw = new Draw(scene.seed ^ 93);
        LocalDate closed = scene.day(before).plusDays(draw.between(-9, 1));
        Case shut = closed(scene.file, closed);
        if (elsewhere(scene, shut).equals(elsewhere(scene, scene.file))) {
            notForward(scene, judge, before, first(scene.again(shut)));
        } else {
            notForward(scene, judge, first(scene.again(alone(scene.file))), first(scene.again(alone(shut))));
        }
    }

    private static void notForward(Scene scene, Judge judge, @Nullable Step before, @Nullable Step after) {
        if (before != null && after != null && after.kind() == before.kind() && after.number() == before.number()) {
            notEarlier(scene, judge, before, after);
        }
    }

    private static Case alone(Case file) {
        return Scene.with(file, file.application(), List.of());
    }

    /** What the candidate's other applications are about to send, and when. */
    private static List<String> elsewhere(Scene scene, Case file) {
        List<String> steps = new ArrayList<>();
        for (Application other : file.also()) {
            for (Step step : scene.again(Scene.turned(file, other)).steps()) {
                steps.add(other.id() + " " + step.key() + " to " + step.to() + " on " + step.preferred());
            }
        }
        return steps;
    }

    private static Case closed(Case file, LocalDate closed) {
        Employer employer = file.application().employer();
        Map<LocalDate, String> closures = new TreeMap<>(employer.closures());
        closures.put(closed, "closed");
        Employer shut = new Employer(
                employer.id(),
                employer.name(),
                employer.zone(),
                employer.region(),
                employer.closes(),
                employer.closesOn(),
                closures);
        Application main = file.application();
        Application changed = new Application(
                main.id(),
                shut,
                main.posting(),
                main.agencyRecruiter(),
                main.agencyPolicy(),
                main.internal(),
                main.facts());
        return Scene.with(file, changed, file.also());
    }

    /** What is said on the day of an interview belongs to it, so nothing may be said between the two days. */
    static void aLaterInterview(Scene scene, Judge judge) {
        Step before = first(scene.plan);
        Known.Met last = scene.known.lastHeld();
        if (before == null
                || last == null
                || !scene.file.also().isEmpty()
                || scene.known.held().size() > 1
                || last.moved()
                || scene.known.statedDay() != null
                || before.number() > 1
                || before.kind() != MessageKind.FOLLOW_UP) {
            return;
        }
        Duration later = Duration.ofHours(new Draw(scene.seed ^ 94).between(1, 100));
        Instant end = last.end().plus(later);
        boolean between = scene.known.facts.stream()
                .anyMatch(fact -> !fact.id().equals(last.fact())
                        && !fact.at().isBefore(last.start())
                        && !scene.known.day(null, fact.at()).isAfter(scene.known.day(null, end)));
        if (between || end.isAfter(scene.now)) {
            return;
        }
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : scene.file.application().facts()) {
            if (fact.id().equals(last.fact()) && fact.event() instanceof Event.Interview told) {
                Instant recorded =
                        fact.recorded().isAfter(end) || fact.recorded().isBefore(fact.at()) ? fact.recorded() : end;
                changed.add(new Fact(
                        fact.id(),
                        fact.at().plus(later),
                        recorded,
                        new Event.Interview(
                                end,
                                told.with(),
                                told.mode(),
                                told.round(),
                                told.arrangedBy(),
                                null,
                                told.imported())));
            } else {
                changed.add(fact);
            }
        }
        Step after = first(scene.again(Scene.with(scene.file, changed)));
        if (after != null && after.number() == 1 && after.kind() == MessageKind.FOLLOW_UP) {
            notEarlier(scene, judge, before, after);
        }
    }

    static void anotherZone(Scene scene, Judge judge) {
        ZoneId written = new Draw(scene.seed ^ 95).pick(List.of(ZoneId.of("Asia/Kolkata"), ZoneId.of("UTC")));
        Case again = READER.read(Notation.yaml(scene.file.name(), CaseText.of(scene.whole, written)));
        Plan plan = scene.again(again);
        judge.that(
                plan.equals(scene.plan),
                () -> "written in " + written + ":\n" + plan + "\n  instead of\n" + scene.plan);
    }

    static void aRoughDateIsCountedAtItsEnd(Scene scene, Judge judge) {
        boolean found = false;
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : scene.file.application().facts()) {
            if (fact.event() instanceof Event.Timeline told
                    && told.to() != null
                    && told.precision() == Precision.VAGUE) {
                found = true;
                LocalDate from = told.from() == null ? told.to() : told.from();
                changed.add(new Fact(
                        fact.id(),
                        fact.at(),
                        fact.recorded(),
                        new Event.Timeline(told.by(), null, from.minusDays(2), told.to(), Precision.EXACT)));
            } else {
                changed.add(fact);
            }
        }
        if (found) {
            Plan exact = scene.again(Scene.with(scene.file, changed));
            judge.that(
                    dates(exact).equals(dates(scene.plan)),
                    () -> "rough " + dates(scene.plan) + "\n  exact " + dates(exact));
        }
    }

    static Map<String, String> dates(Plan plan) {
        Map<String, String> dates = new HashMap<>();
        plan.steps()
                .forEach(step -> dates.put(
                        step.kind() + " " + step.number() + " " + step.to(),
                        step.earliest() + " " + step.preferred() + " " + step.latest() + " " + step.to() + " "
                                + step.via()));
        return dates;
    }

    static void anotherEmployerChangesNothing(Scene scene, Judge judge) {
        if (scene.file.also().isEmpty()) {
            return;
        }
        Set<String> mine = people(scene.file, scene.file.application());
        for (Application other : scene.file.also()) {
            boolean same = other.employer()
                    .id()
                    .equals(scene.file.application().employer().id());
            boolean shared = people(scene.file, other).stream().anyMatch(mine::contains)
                    || scene.file.people().stream()
                            .anyMatch(person -> person.employer() == null
                                    && person.role() != Role.AGENCY_RECRUITER
                                    && person.role() != Role.REFERENCE);
            boolean joint = other.facts().stream()
                    .anyMatch(fact -> fact.event() instanceof Event.Sent sent
                            && !sent.alsoFor().isEmpty());
            if (same || shared || joint) {
                return;
            }
        }
        Plan alone = scene.again(Scene.with(scene.file, scene.file.application(), List.of()));
        judge.that(alone.equals(scene.plan), () -> scene.plan + "\n  but without the other\n" + alone);
    }

    private static Set<String> people(Case file, Application application) {
        Set<String> ids = new HashSet<>();
        for (Fact fact : application.facts()) {
            String told = fact.event().toString();
            for (Person person : file.people()) {
                if (told.contains(person.id())) {
                    ids.add(person.id());
                }
            }
        }
        return ids;
    }

    /**
     * What answers the employer through the agency is no word between the two of you. And an address asked for through the
     * agency has been asked for: U35 keeps such words from the distance, the quota and the days of silence alone, and it
     * may well be the agency that arranged the interview, whom H33 names.
     */
    static void ownAgencyCountsForNothing(Scene scene, Judge judge) {
        String recruiter = scene.known.application.agencyRecruiter();
        boolean direct = scene.known.application.agencyPolicy() == AgencyPolicy.DIRECT_OK
                && scene.known.facts.stream().noneMatch(fact -> fact.event() instanceof Event.AgencyPolicyKnown);
        List<Fact> without = scene.file.application().facts().stream()
                .filter(fact -> !(fact.event() instanceof Event.Sent sent
                        && sent.to().equals(recruiter)
                        && !answer(scene, sent)))
                .filter(fact -> !(fact.event() instanceof Event.ReferenceAlerted))
                .filter(fact -> !(fact.event() instanceof Event.Bounced))
                .toList();
        boolean bounced = scene.known.facts.stream()
                .anyMatch(fact -> fact.event() instanceof Event.Bounced || fact.event() instanceof Event.Corrected);
        boolean shorter = without.size() < scene.file.application().facts().size();
        boolean asked =
                scene.known.received.stream().anyMatch(each -> each.means(Meaning.REQUEST, Meaning.MISSED_CALL));
        if (direct && scene.file.also().isEmpty() && recruiter != null && shorter && !bounced && !asked) {
            Plan plan = scene.again(Scene.with(scene.file, without));
            judge.that(
                    dates(plan).equals(dates(scene.plan)),
                    () -> "with " + dates(scene.plan) + "\n  without the own side " + dates(plan));
        }
    }

    private static boolean answer(Scene scene, Event.Sent sent) {
        boolean brought = scene.known.received.stream()
                .anyMatch(each -> sent.to().equals(each.what().from())
                        && each.means(Meaning.OFFER, Meaning.HIRED, Meaning.REJECTION));
        return sent.kind() == MessageKind.OFFER_ANSWER
                || sent.kind() == MessageKind.REJECTION_REPLY
                || sent.kind() == MessageKind.FEEDBACK_REQUEST
                || sent.kind() == MessageKind.CONTACT_LOOKUP
                || (brought && sent.kind() == MessageKind.REPLY);
    }

    /**
     * Asked like the law of holidays: of the application alone where the quiet days move what others send. A step that
     * follows others than before, as when a question would come too late for an offer, is another step.
     */
    static void quietDaysNeverBringForward(Scene scene, Judge judge) {
        if (!scene.book("house") || !scene.chosen("quiet-days", "on")) {
            return;
        }
        Map<String, String> off = new HashMap<>(scene.file.settings());
        off.put("quiet-days", "off");
        Case loud = new Case(
                scene.file.name(),
                scene.file.candidateZone(),
                scene.file.application(),
                scene.file.also(),
                scene.file.people(),
                scene.file.rulebook(),
                off,
                scene.file.now());
        boolean same = elsewhere(scene, loud).equals(elsewhere(scene, scene.file));
        Plan quiet = same ? scene.plan : scene.again(alone(scene.file));
        Plan plan = scene.again(same ? loud : alone(loud));
        for (Step without : plan.steps()) {
            for (Step step : quiet.steps()) {
                boolean pair = step.key().equals(without.key())
                        && step.via() == without.via()
                        && (step.after() == null || chain(quiet).equals(chain(plan)));
                if (pair && step.preferred() != null && without.preferred() != null) {
                    judge.that(
                            !scene.day(step).isBefore(scene.known.day(step.to(), without.preferred())),
                            () -> "quiet " + step + "\n  loud " + without);
                }
            }
        }
    }

    private static List<String> chain(Plan plan) {
        return plan.steps().stream()
                .filter(step -> Known.status(step.kind()))
                .map(Step::key)
                .toList();
    }

    /**
     * A day later, with nothing done and nothing heard, what was optional has put nothing off. Where somebody is back by
     * then, it is theirs to be asked and not their stand-in's, and they need a day to settle (H14): another question.
     */
    static void leavingOutHoldsNothingUp(Scene scene, Judge judge) {
        Step next = first(scene.plan);
        LocalDate end = scene.plan.end().on();
        boolean offered = scene.known.facts.stream().anyMatch(fact -> fact.event() instanceof Event.OfferElsewhere);
        boolean apart = scene.file.also().isEmpty() && !offered && !scene.known.coming();
        boolean owed = scene.first(MessageKind.THANK_YOU) != null;
        if (next == null || !next.optional() || end == null || !apart || owed) {
            return;
        }
        Plan tomorrow = scene.planner.plan(scene.file, scene.rulebook, scene.now.plus(Duration.ofDays(1)));
        Step then = first(tomorrow);
        if (then == null || String.valueOf(then.to()).equals(next.to())) {
            judge.that(end.equals(tomorrow.end().on()), () -> "letting go moves from " + end + " to " + tomorrow.end());
        }
    }

    static Planner planner() {
        return new Planner(BankHolidays.CALENDARS);
    }
}
