package afterword.rulebooks.properties;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.StopDegree;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.plan.Verdict;
import afterword.engine.plan.Withheld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What "may I contact them?" answers, held against the facts and against the plan. */
final class MayLaws {

    private MayLaws() {}

    static final List<Law> ALL = List.of(
            new Law("U16", "whatIsPlannedMayBeDone", 2, MayLaws::whatIsPlannedMayBeDone),
            new Law("U16.until", "notUntilMeansThenYes", 4, MayLaws::notUntilMeansThenYes),
            new Law("U16.plan", "mayWaitsAsLongAsThePlan", 4, MayLaws::mayWaitsAsLongAsThePlan),
            new Law("U16.reply", "aReplyMayAlwaysBeSent", 4, MayLaws::aReplyMayAlwaysBeSent),
            new Law("U15.yes", "aYesWithoutAdviceIsPlanned", 4, MayLaws::aYesWithoutAdviceIsPlanned),
            new Law("U7-U29.may", "nothingAnswersWhatWasNeverSaid", 4, MayLaws::nothingAnswersWhatWasNeverSaid),
            new Law("U1-U40.may", "noAnswerAllowsWhatThePromisesForbid", 2, MayLaws::noAnswerAllowsWhatIsForbidden));

    static boolean yes(Answer answer) {
        return answer.verdict() == Verdict.YES || answer.verdict() == Verdict.YES_BUT;
    }

    /** An interview to come changes everything once it has been held. */
    private static boolean newsBy(Scene scene, Instant at) {
        return scene.known.met.stream()
                .anyMatch(
                        each -> each.fate() == Known.Fate.COMING && !each.end().isAfter(at));
    }

    static void whatIsPlannedMayBeDone(Scene scene, Judge judge) {
        for (Step step : scene.plan.steps()) {
            Instant at = step.preferred();
            Person to = scene.known.person(step.to());
            boolean away = scene.known.received.stream()
                    .anyMatch(each -> each.means(afterword.engine.fact.Meaning.AUTO_REPLY));
            if (to == null || !to.reachableBy(step.via()) || (away && !step.actionable(scene.now))) {
                continue;
            }
            boolean owed = scene.first(MessageKind.THANK_YOU) != null
                    || scene.plan.withheld().stream()
                            .anyMatch(held -> held.step().kind() == MessageKind.THANK_YOU);
            boolean turns = !scene.file.also().isEmpty() && at != null && at.isAfter(scene.now.plusSeconds(3600));
            if (turns || (owed && !step.actionable(scene.now))) {
                continue;
            }
            if (at == null || step.after() != null || step.to() == null || newsBy(scene, at)) {
                continue;
            }
            if (step.kind() == MessageKind.THANK_YOU && step.status() == Status.WAITING) {
                continue;
            }
            Answer answer =
                    scene.planner.may(scene.file, scene.rulebook, new Contact(step.kind(), step.to(), step.via(), at));
            judge.that(yes(answer), () -> "planned " + step + "\n  but may at " + at + ": " + brief(answer));
        }
    }

    static void notUntilMeansThenYes(Scene scene, Judge judge) {
        Draw draw = new Draw(scene.seed ^ 77);
        for (int i = 0; i < 2; i++) {
            Contact contact = contact(scene, draw);
            if (contact == null) {
                return;
            }
            Answer answer = scene.planner.may(scene.file, scene.rulebook, contact);
            judge.that(
                    answer.verdict() == Verdict.YES || !answer.because().isEmpty(),
                    () -> "no reason for " + answer.verdict() + " to " + contact);
            Instant until = answer.notBefore();
            judge.that(
                    answer.verdict() != Verdict.NOT_UNTIL || (until != null && until.isAfter(contact.at())),
                    () -> "not until " + until + ", which is not later: " + contact);
            if (until == null) {
                continue;
            }
            Instant best = answer.preferred();
            judge.that(
                    best == null || !best.isBefore(until),
                    () -> contact + ": not before " + until + ", and best on " + best);
            if (!newsBy(scene, until)) {
                boolean sameWay = answer.verdict() == Verdict.NOT_UNTIL;
                Channel via = sameWay ? contact.via() : answer.channels().getFirst();
                Person to = scene.known.person(contact.to());
                boolean noticeFirst = scene.file.application().facts().stream()
                        .anyMatch(fact -> fact.event() instanceof Event.OfferElsewhere);
                boolean unreachable = to != null && !to.reachableBy(via);
                Case thanked = thanked(scene, contact, until);
                Answer then = scene.planner.may(
                        thanked, scene.rulebook, new Contact(contact.kind(), contact.to(), via, until));
                judge.that(
                        then.verdict() != Verdict.NOT_UNTIL
                                && (then.verdict() != Verdict.ANOTHER_CHANNEL
                                        || unreachable
                                        || noticeFirst
                                        || then.channels().isEmpty()),
                        () -> contact + ": not until " + until + " via " + via + ", and then " + brief(then) + "\n  "
                                + brief(answer));
            }
        }
    }

    /** The case when the thanks a plan has before an instant are sent as planned, and what a later step waits for. */
    private static Case thanked(Scene scene, Contact contact, Instant by) {
        List<Fact> facts = new ArrayList<>();
        Plan plan = scene.planner.plan(scene.file, scene.rulebook, contact.at());
        List<Step> asking = plan.steps().stream()
                .filter(step -> Known.status(step.kind()))
                .takeWhile(step -> step.kind() != contact.kind())
                .toList();
        boolean waits =
                Known.status(contact.kind()) && plan.steps().stream().anyMatch(step -> step.kind() == contact.kind());
        for (Step step : waits ? asking : List.<Step>of()) {
            Instant on = step.preferred();
            if (on != null && step.to() != null && on.isBefore(by)) {
                Outcome outcome = step.via() == Channel.PHONE ? Outcome.VOICEMAIL : null;
                facts.add(new Fact(
                        "asked" + facts.size(),
                        on,
                        on,
                        new Event.Sent(step.kind(), step.to(), step.via(), outcome, List.of())));
            }
        }
        for (Step step : plan.steps()) {
            Instant on = step.preferred();
            if (step.kind() == MessageKind.THANK_YOU && step.to() != null && on != null && on.isBefore(by)) {
                String whom = step.key().substring(step.key().lastIndexOf(':') + 1);
                Event done = whom.equals(step.to())
                        ? new Event.Sent(step.kind(), whom, step.via(), null, List.of())
                        : new Event.HandedOver(step.kind(), whom, step.to());
                facts.add(new Fact("thanked" + facts.size(), on, on, done));
            }
        }
        return scene.file.with(facts);
    }

    /**
     * Where a later plan says anew when: whose turn it is among several applications, whom someone's absence leaves, for
     * which of several interviews a note is late. And a plan calls an agency in the morning, though it may be called at any
     * hour.
     */
    private static boolean saysItAnew(Scene scene, Step step) {
        boolean agency = scene.known.application.agencyRecruiter() != null && Scene.call(step.via());
        boolean away =
                scene.known.received.stream().anyMatch(each -> each.means(afterword.engine.fact.Meaning.AUTO_REPLY));
        return agency
                || away
                || !scene.file.also().isEmpty()
                || scene.known.held().size() > 1;
    }

    /** What the plan leaves in peace, "may I" leaves in peace until the same instant. */
    static void mayWaitsAsLongAsThePlan(Scene scene, Judge judge) {
        for (Withheld held : scene.plan.withheld()) {
            Step step = held.step();
            if (held.notBefore() == null || step.to() == null || saysItAnew(scene, step)) {
                continue;
            }
            Answer answer = scene.planner.may(
                    scene.file, scene.rulebook, new Contact(step.kind(), step.to(), step.via(), scene.now));
            judge.that(
                    held.notBefore().equals(answer.notBefore()),
                    () -> "withheld until " + held.notBefore() + ": " + step.key() + " via " + step.via()
                            + "\n  but may " + brief(answer));
        }
    }

    static void aReplyMayAlwaysBeSent(Scene scene, Judge judge) {
        Draw draw = new Draw(scene.seed ^ 78);
        Contact any = contact(scene, draw);
        if (any != null) {
            Channel via = draw.chance(70) ? Channel.EMAIL : Channel.PHONE;
            Answer answer = scene.planner.may(
                    scene.file, scene.rulebook, new Contact(MessageKind.REPLY, any.to(), via, any.at()));
            judge.that(
                    yes(answer) || answer.verdict() == Verdict.ANOTHER_CHANNEL,
                    () -> "a reply to " + any + ": " + brief(answer));
        }
    }

    /** Answers and arrangements need no rule that calls for them. */
    private static final Set<MessageKind> ANSWERS = EnumSet.of(
            MessageKind.REPLY,
            MessageKind.REJECTION_REPLY,
            MessageKind.FEEDBACK_REQUEST,
            MessageKind.LOGISTICS,
            MessageKind.CORRECTION,
            MessageKind.WITHDRAWAL,
            MessageKind.OFFER_ANSWER);

    /** A yes without advice means: the plan has this kind for this person. What waits for others is no yes at all. */
    static void aYesWithoutAdviceIsPlanned(Scene scene, Judge judge) {
        Draw draw = new Draw(scene.seed ^ 80);
        Contact any = contact(scene, draw);
        if (any == null) {
            return;
        }
        MessageKind kind = draw.chance(50) ? any.kind() : draw.pick(MessageKind.values());
        Contact contact = new Contact(kind, any.to(), any.via(), any.at());
        Answer answer = scene.planner.may(scene.file, scene.rulebook, contact);
        Plan plan = scene.planner.plan(scene.file, scene.rulebook, contact.at());
        if (answer.verdict() == Verdict.YES && answer.advice() == null && !ANSWERS.contains(kind)) {
            judge.that(
                    plan.steps().stream()
                            .anyMatch(
                                    step -> step.kind() == kind && contact.to().equals(step.to())),
                    () -> "yes to " + contact + ", which is not planned: " + brief(answer));
        }
        List<MessageKind> asking =
                plan.steps().stream().map(Step::kind).filter(Known::status).toList();
        if (asking.indexOf(kind) > 0) {
            judge.that(!yes(answer), () -> "it waits for others, yet " + answer.verdict() + " to " + contact);
        }
    }

    /** No answer to a no, an offer or a request that never came; no word of an offer nobody made (U7, U21, U22, U29). */
    static void nothingAnswersWhatWasNeverSaid(Scene scene, Judge judge) {
        Draw draw = new Draw(scene.seed ^ 81);
        Contact any = contact(scene, draw);
        if (any == null) {
            return;
        }
        MessageKind kind = draw.pick(
                MessageKind.OFFER_NOTICE,
                MessageKind.REJECTION_REPLY,
                MessageKind.OFFER_ANSWER,
                MessageKind.EMPLOYER_REQUESTED,
                MessageKind.THANK_YOU,
                MessageKind.NETWORK_INVITE,
                MessageKind.REFERRAL_REQUEST);
        Contact contact = new Contact(kind, any.to(), any.via(), any.at());
        Known known = new Known(scene.file, scene.known.application, contact.at());
        String missing = missing(scene, known, contact);
        if (missing != null) {
            Answer answer = scene.planner.may(scene.file, scene.rulebook, contact);
            judge.that(!yes(answer), () -> missing + ", yet " + answer.verdict() + " to " + contact);
        }
    }

    /** What a message would need that is not on record, or null. */
    private static @Nullable String missing(Scene scene, Known known, Contact contact) {
        boolean networks = scene.book("house") || scene.book("dos-and-donts");
        return switch (contact.kind()) {
            case OFFER_NOTICE -> offerToTell(scene, known);
            case REJECTION_REPLY ->
                known.received.stream().anyMatch(each -> each.means(Meaning.REJECTION)) ? null : "U7: nobody said no";
            case OFFER_ANSWER ->
                known.received.stream().anyMatch(each -> each.means(Meaning.OFFER) || each.means(Meaning.HIRED))
                                || known.closedSince() != null
                        ? null
                        : "U7: there is no offer";
            case EMPLOYER_REQUESTED ->
                known.received.stream()
                                .anyMatch(each -> ASKING.contains(each.what().meaning()))
                        ? null
                        : "U29: nobody asked";
            case THANK_YOU -> {
                List<Known.Met> theirs = known.met.stream()
                        .filter(each -> each.told().with().contains(contact.to()))
                        .toList();
                yield !theirs.isEmpty() && theirs.stream().allMatch(each -> each.fate() == Known.Fate.COMING)
                        ? "U7: they have not met"
                        : null;
            }
            case NETWORK_INVITE ->
                networks
                                && known.sent.stream()
                                        .anyMatch(each -> each.what().kind() == contact.kind()
                                                && each.what().to().equals(contact.to()))
                        ? "H15: invited before"
                        : null;
            case REFERRAL_REQUEST ->
                networks && known.received.stream().noneMatch(each -> each.means(Meaning.INVITE_ACCEPTED))
                        ? "S4.34: not in the network"
                        : null;
            default -> null;
        };
    }

    private static final Set<Meaning> ASKING =
            EnumSet.of(Meaning.REQUEST, Meaning.INVITATION, Meaning.MISSED_CALL, Meaning.CALLS_WELCOME);

    private static @Nullable String offerToTell(Scene scene, Known known) {
        boolean preferredOnly = scene.book("house") || scene.book("dos-and-donts");
        for (Fact fact : known.facts) {
            if (fact.event() instanceof Event.OfferElsewhere offer
                    && (offer.preferred() || !preferredOnly)
                    && (offer.respondBy() == null || offer.respondBy().isAfter(known.now))
                    && known.facts.stream()
                            .noneMatch(each -> each.event() instanceof Event.OfferElsewhereClosed closed
                                    && closed.offer().equals(fact.id()))) {
                return null;
            }
        }
        return "U22: there is no offer to tell of";
    }

    static @Nullable Contact contact(Scene scene, Draw draw) {
        List<Person> people = scene.file.people().stream()
                .filter(person -> person.role() != Role.REFERENCE)
                .toList();
        if (people.isEmpty()) {
            return null;
        }
        MessageKind kind = draw.chance(55)
                ? MessageKind.FOLLOW_UP
                : draw.pick(
                        MessageKind.THANK_YOU,
                        MessageKind.CLOSING_QUESTION,
                        MessageKind.APPLICATION_FOLLOW_UP,
                        MessageKind.NETWORK_INVITE,
                        MessageKind.REFERRAL_REQUEST,
                        MessageKind.FEEDBACK_REQUEST,
                        MessageKind.OFFER_NOTICE);
        Channel via = draw.chance(55) ? Channel.EMAIL : draw.chance(80) ? Channel.PHONE : draw.pick(Channel.values());
        Duration later = draw.chance(50)
                ? Duration.ZERO
                : Duration.ofMinutes(draw.chance(70) ? draw.between(1, 5000) : draw.between(5000, 60_000));
        String first = people.getFirst().id();
        return new Contact(kind, draw.chance(60) ? first : draw.pick(people).id(), via, scene.now.plus(later));
    }

    static void noAnswerAllowsWhatIsForbidden(Scene scene, Judge judge) {
        Contact contact = contact(scene, new Draw(scene.seed ^ 79));
        if (contact == null) {
            return;
        }
        Answer answer = scene.planner.may(scene.file, scene.rulebook, contact);
        Known known = new Known(scene.file, scene.known.application, contact.at());
        String against = against(scene, known, contact);
        if (against != null) {
            judge.that(!yes(answer), () -> against + ", yet " + answer.verdict() + " to " + contact);
        }
    }

    /** What the promises say against a contact, or null if nothing. */
    private static @Nullable String against(Scene scene, Known known, Contact contact) {
        boolean unsolicited = Known.unsolicited(contact.kind());
        boolean status = Known.status(contact.kind());
        boolean thanks = contact.kind() == MessageKind.THANK_YOU;
        LocalDate day = known.day(contact.to(), contact.at());
        if (Scene.call(contact.via()) && TimeLaws.callsForbidden(known, contact.to())) {
            return "U1: the posting forbids calls";
        }
        if (status
                && contact.via() == Channel.EMAIL
                && known.application.posting().emails() == CallPolicy.FORBIDDEN) {
            return "P1: the posting forbids mails";
        }
        if (status && known.closedSince() != null) {
            return "U4: closed since " + known.closedSince();
        }
        for (Known.In stop : known.stops()) {
            StopDegree degree = known.degree(stop);
            boolean total = degree == StopDegree.NO_CONTACT && !known.lifted(stop);
            boolean decided = degree == StopDegree.PROCESS_SILENCE && known.decided();
            if ((unsolicited && !decided) || (total && (thanks || contact.kind() == MessageKind.FEEDBACK_REQUEST))) {
                return "U4: stopped by " + stop.fact();
            }
        }
        if (!unsolicited) {
            return null;
        }
        String near = near(known, contact, day);
        if (near != null) {
            return near;
        }
        if (contact.kind() == MessageKind.OFFER_NOTICE) {
            return null;
        }
        LocalDate stated = known.statedDay();
        boolean respect = !scene.chosen("stated-dates", "ignore");
        if (status && respect && stated != null && !known.dateInDoubt() && !day.isAfter(stated)) {
            return "U37: they named " + stated;
        }
        if (status && !known.calendar(contact.to()).isBusinessDay(day)) {
            return "U9: no working day";
        }
        LocalTime time = known.time(contact.to(), contact.at());
        boolean welcome = !time.isBefore(LocalTime.of(9, 30))
                && time.isBefore(known.application.employer().closesOn(day).minusHours(2));
        if (Scene.call(contact.via()) && !welcome && known.application.agencyRecruiter() == null) {
            return "U9: a call at " + time;
        }
        LocalDate back = StopLaws.back(known, contact.to());
        if (status && back != null && day.isBefore(back)) {
            return "U5: away until " + back;
        }
        boolean quiet = scene.book("house") && scene.chosen("quiet-days", "on");
        if (quiet && TimeLaws.quiet(known.region(contact.to()), day)) {
            return "U40: a quiet day";
        }
        if (scene.book("house") && known.application.internal() && Scene.call(contact.via())) {
            return "H29: inside the house";
        }
        return scene.book("three-steps") && Scene.call(contact.via()) ? "S1.16: never call" : null;
    }

    private static @Nullable String near(Known known, Contact contact, LocalDate day) {
        int least = contact.kind() == MessageKind.OFFER_NOTICE && contact.via() == Channel.EMAIL ? 1 : 2;
        for (Known.Out message : known.sent) {
            boolean person = message.what().to().equals(contact.to());
            boolean both =
                    Known.status(contact.kind()) && Known.status(message.what().kind());
            if (Known.unsolicited(message.what().kind()) && (person || both) && !known.ownSide(message)) {
                LocalDate sent = known.day(person ? contact.to() : null, message.at());
                LocalDate at = person ? day : known.day(null, contact.at());
                if (Math.abs(sent.toEpochDay() - at.toEpochDay()) < least) {
                    return "U2: " + message.fact() + " went out on " + sent;
                }
            }
        }
        return null;
    }

    static String brief(Answer answer) {
        return answer.verdict() + " until " + answer.notBefore() + " via " + answer.channels() + " "
                + answer.because().stream().map(reason -> reason.rule().id()).toList();
    }

    static boolean mentions(Fact fact, String id) {
        return fact.event().toString().contains("=" + id + "]")
                || fact.event().toString().contains("=" + id + ",");
    }
}
