package afterword.rulebooks.properties;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.StopDegree;
import afterword.engine.plan.State;
import afterword.engine.plan.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom to leave alone: postings, stops, ends, absences. */
final class StopLaws {

    private static final Set<MessageKind> FREE_OF_THE_POSTING =
            EnumSet.of(MessageKind.EMPLOYER_REQUESTED, MessageKind.REPLY, MessageKind.LOGISTICS);
    private static final Set<MessageKind> FREE_OF_A_STOP =
            EnumSet.of(MessageKind.REPLY, MessageKind.EMPLOYER_REQUESTED);

    private StopLaws() {}

    static final List<Law> ALL = List.of(
            new Law("U1", "noCallWhereThePostingForbidsCalls", StopLaws::noCallWhereThePostingForbidsCalls),
            new Law("P1", "noMailWhereThePostingForbidsMails", StopLaws::noMailWhereThePostingForbidsMails),
            new Law("U4", "afterTheEndNobodyIsAskedForNews", StopLaws::afterTheEndNobodyIsAskedForNews),
            new Law("U4.total", "whoWantsNoContactGetsNone", StopLaws::whoWantsNoContactGetsNone),
            new Law("U4.status", "whoWantsNoQuestionsGetsNone", StopLaws::whoWantsNoQuestionsGetsNone),
            new Law(
                    "U4.silence",
                    "whileTheyDecideInSilenceNobodyWrites",
                    StopLaws::whileTheyDecideInSilenceNobodyWrites),
            new Law("U4.house", "aStopForTheWholeHouseHoldsForEveryApplication", StopLaws::aStopForTheWholeHouseHolds),
            new Law("U5", "anAnswerLapsesWhatSilenceWouldHaveBrought", StopLaws::anAnswerLapsesWhatSilenceWouldHave),
            new Law("U5.receipt", "noQuestionOnTheHeelsOfAReceipt", StopLaws::noQuestionOnTheHeelsOfAReceipt),
            new Law("U5.absent", "nobodyIsAskedWhileAway", StopLaws::nobodyIsAskedWhileAway),
            new Law("U21", "feedbackIsAskedOnceOfAPersonWhoSaidNo", StopLaws::feedbackIsAskedOnceOfAPersonWhoSaidNo),
            new Law("U22", "anOfferNoticeRestsOnARealOffer", StopLaws::anOfferNoticeRestsOnARealOffer),
            new Law("U27", "silenceIsNeverARejection", StopLaws::silenceIsNeverARejection),
            new Law("U28", "oneClosingQuestionAndThenSilence", StopLaws::oneClosingQuestionAndThenSilence),
            new Law("H29", "insideTheHouseNobodyIsCalled", StopLaws::insideTheHouseNobodyIsCalled),
            new Law("H15", "aFormLetterIsNotAnswered", StopLaws::aFormLetterIsNotAnswered),
            new Law("H26.network", "noInviteWhileAnotherApplicationThereIsOpen", StopLaws::noInviteWhileAnotherIsOpen));

    /** Whether someone on the employer's side invited calls to this person. */
    static boolean invited(Known known, @Nullable String person) {
        for (Known.In message : known.received) {
            Event.Request request = message.what().request();
            String whom = request != null && request.to() != null
                    ? request.to()
                    : message.what().from();
            boolean byPhone = message.means(Meaning.CALLS_WELCOME)
                    || (message.means(Meaning.REQUEST, Meaning.INVITATION)
                            && request != null
                            && request.via() == Channel.PHONE);
            boolean missed = message.means(Meaning.MISSED_CALL);
            if (person != null && person.equals(whom) && (byPhone || missed)) {
                return true;
            }
        }
        return false;
    }

    static void noCallWhereThePostingForbidsCalls(Scene scene, Judge judge) {
        if (scene.known.application.posting().calls() != CallPolicy.FORBIDDEN) {
            return;
        }
        for (Step step : scene.plan.steps()) {
            boolean proposes =
                    Scene.call(step.via()) || step.channels().stream().anyMatch(Scene::call);
            boolean free = FREE_OF_THE_POSTING.contains(step.kind()) && step.kind() != MessageKind.EMPLOYER_REQUESTED;
            boolean nobody = step.kind() == MessageKind.EMPLOYER_REQUESTED
                    && scene.known.received.stream()
                            .anyMatch(each -> each.means(Meaning.MISSED_CALL, Meaning.REQUEST)
                                    && each.what().from() == null);
            judge.that(!proposes || free || nobody || invited(scene.known, step.to()), () -> "a call: " + step);
        }
    }

    static void noMailWhereThePostingForbidsMails(Scene scene, Judge judge) {
        if (scene.known.application.posting().emails() == CallPolicy.FORBIDDEN) {
            for (Step step : scene.status()) {
                judge.that(!step.channels().contains(Channel.EMAIL), () -> "a mail: " + step);
            }
        }
    }

    static void afterTheEndNobodyIsAskedForNews(Scene scene, Judge judge) {
        Instant closed = scene.known.closedSince();
        if (closed != null) {
            judge.that(scene.status().isEmpty(), () -> "closed since " + closed + ", yet " + scene.status());
        }
    }

    static void whoWantsNoContactGetsNone(Scene scene, Judge judge) {
        for (Known.In stop : scene.known.stops()) {
            if (scene.known.degree(stop) == StopDegree.NO_CONTACT) {
                noneAfter(scene, judge, scene.known, stop);
            }
        }
    }

    static void aStopForTheWholeHouseHolds(Scene scene, Judge judge) {
        for (Known other : scene.known.others()) {
            for (Known.In stop : other.stops()) {
                boolean wide = stop.what().employerWide() && other.degree(stop) == StopDegree.NO_CONTACT;
                boolean own = scene.known.received.stream()
                        .anyMatch(each -> each.at().isAfter(stop.at())
                                && Known.LIFTS.contains(each.what().meaning()));
                if (wide && scene.known.sameHouse(other) && !own) {
                    noneAfter(scene, judge, other, stop);
                }
            }
        }
    }

    private static void noneAfter(Scene scene, Judge judge, Known heard, Known.In stop) {
        boolean purpose = heard.lifted(stop);
        boolean metSince =
                scene.known.held().stream().anyMatch(each -> each.end().isAfter(stop.at()));
        for (Step step : scene.plan.steps()) {
            boolean thanks = step.kind() == MessageKind.THANK_YOU && purpose && metSince;
            boolean named = purpose
                    && !Known.unsolicited(step.kind())
                    && step.kind() != MessageKind.THANK_YOU
                    && step.kind() != MessageKind.FEEDBACK_REQUEST;
            judge.that(
                    FREE_OF_A_STOP.contains(step.kind()) || thanks || named,
                    () -> "stopped by " + stop.fact() + ", yet " + step);
        }
        judge.that(true, () -> "");
    }

    static void whoWantsNoQuestionsGetsNone(Scene scene, Judge judge) {
        for (Known.In stop : scene.known.stops()) {
            boolean decided =
                    scene.known.degree(stop) == StopDegree.PROCESS_SILENCE && scene.plan.state() != State.STOPPED;
            for (Step step : scene.plan.steps()) {
                judge.that(
                        decided || !Known.unsolicited(step.kind()),
                        () -> "stopped by " + stop.fact() + ", yet " + step);
            }
            judge.that(true, () -> "");
        }
    }

    static void whileTheyDecideInSilenceNobodyWrites(Scene scene, Judge judge) {
        Known.In asked = scene.known.stops().stream()
                .filter(stop -> scene.known.degree(stop) == StopDegree.PROCESS_SILENCE)
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean open = scene.plan.state() != State.OFFERED
                && scene.plan.state() != State.REJECTED
                && scene.plan.state() != State.ACCEPTED
                && scene.plan.state() != State.WITHDRAWN;
        var posting = scene.known.application.posting();
        if (open && (asked != null || posting.silence())) {
            for (Step step : scene.plan.steps()) {
                boolean writes = Known.unsolicited(step.kind()) || step.kind() == MessageKind.THANK_YOU;
                boolean named = step.to() != null && posting.exempt().contains(step.to());
                boolean thanked = step.kind() == MessageKind.THANK_YOU
                        && step.to() != null
                        && (asked == null || asked.what().exempt().contains(step.to()));
                boolean box = (!posting.silence() || named) && (asked == null || thanked);
                judge.that(!writes || box, () -> "silence was asked for, yet " + step);
            }
            judge.that(true, () -> "");
        }
    }

    static void anAnswerLapsesWhatSilenceWouldHave(Scene scene, Judge judge) {
        Known.In answer = scene.known.lastAnswer();
        if (answer == null || scene.status().isEmpty()) {
            return;
        }
        long since = scene.known.asked(answer.at()).size();
        Step next = scene.status().getFirst();
        judge.that(next.number() <= since + 1, () -> "they answered by " + answer.fact() + ", yet " + next);
        judge.that(
                next.kind() != MessageKind.CLOSING_QUESTION || since > 0,
                () -> "they answered by " + answer.fact() + ", yet " + next);
    }

    /** Word of an offer that would end meanwhile is no question; the day after is enough for it (C14, H14a). */
    static void noQuestionOnTheHeelsOfAReceipt(Scene scene, Judge judge) {
        for (Known.In message : scene.known.received) {
            if (message.means(Meaning.ACKNOWLEDGEMENT)) {
                for (Step step : scene.status()) {
                    LocalDate told = scene.known.day(step.to(), message.at());
                    LocalDate day = scene.day(step);
                    int days = step.kind() == MessageKind.OFFER_NOTICE ? 1 : 2;
                    judge.that(
                            !scene.placed(step) || day.isBefore(told) || !day.isBefore(told.plusDays(days)),
                            () -> "acknowledged on " + told + ", yet " + step);
                }
            }
        }
    }

    static void nobodyIsAskedWhileAway(Scene scene, Judge judge) {
        for (Step step : scene.status()) {
            LocalDate back = back(scene.known, step.to());
            if (back != null && scene.placed(step)) {
                judge.that(!scene.day(step).isBefore(back), () -> "away, back to work on " + back + ", yet " + step);
            }
        }
    }

    /** The first business day after the return of someone whose absence is the last that is known of them (H14). */
    static @Nullable LocalDate back(Known known, @Nullable String person) {
        Known.In last = null;
        for (Known.In message : known.received) {
            boolean theirs = person != null && person.equals(message.what().from());
            last = theirs && !message.means(Meaning.ACKNOWLEDGEMENT) ? message : last;
        }
        if (last == null || !last.means(Meaning.AUTO_REPLY)) {
            return null;
        }
        LocalDate until = last.what().until();
        return until != null
                ? known.calendar(person).businessDayAfter(known.calendar(person).roll(until.plusDays(1)), 1)
                : known.calendar(person).businessDayAfter(known.day(person, last.at()), 5);
    }

    static void feedbackIsAskedOnceOfAPersonWhoSaidNo(Scene scene, Judge judge) {
        Step step = scene.first(MessageKind.FEEDBACK_REQUEST);
        if (step == null) {
            return;
        }
        Known.In no = scene.known.received.stream()
                .filter(each -> each.means(Meaning.REJECTION))
                .reduce((one, other) -> other)
                .orElse(null);
        Person to = scene.known.person(step.to());
        judge.that(
                no != null && no.what().personal() && no.what().from() != null && to != null,
                () -> "no person said no, yet " + step);
        boolean asked = scene.known.sent.stream()
                .anyMatch(each -> each.what().kind() == MessageKind.FEEDBACK_REQUEST
                        && no != null
                        && each.at().isAfter(no.at()));
        judge.that(!asked, () -> "asked before, yet " + step);
    }

    static void anOfferNoticeRestsOnARealOffer(Scene scene, Judge judge) {
        for (Step step : scene.status()) {
            if (step.kind() == MessageKind.OFFER_NOTICE) {
                boolean real = scene.known.facts.stream()
                        .anyMatch(fact -> fact.event() instanceof Event.OfferElsewhere offer
                                && offer.preferred()
                                && (offer.respondBy() == null
                                        || offer.respondBy().isAfter(scene.now))
                                && scene.known.facts.stream()
                                        .noneMatch(each -> each.event() instanceof Event.OfferElsewhereClosed gone
                                                && gone.offer().equals(fact.id()))
                                && scene.known.sent.stream()
                                        .noneMatch(each -> each.what().kind() == MessageKind.OFFER_NOTICE
                                                && each.what().to().equals(step.to())
                                                && each.at().isAfter(fact.at())));
                judge.that(real, () -> "no offer stands to tell of, yet " + step);
            }
        }
    }

    static void silenceIsNeverARejection(Scene scene, Judge judge) {
        if (scene.plan.state() == State.REJECTED) {
            boolean told = scene.known.received.stream().anyMatch(each -> each.means(Meaning.REJECTION));
            judge.that(told, () -> "nobody said no");
        }
        if (scene.plan.state() == State.PRESUMED_CLOSED) {
            Known.In answer = scene.known.lastAnswer();
            Instant since = answer == null ? Instant.EPOCH : answer.at();
            judge.that(!scene.known.asked(since).isEmpty(), () -> "they answered last, by " + answer);
        }
    }

    /** A round begins where its interview ended, the first of all where one applied (0.4). */
    static void oneClosingQuestionAndThenSilence(Scene scene, Judge judge) {
        Known.Met last = scene.known.lastHeld();
        Instant round = last == null ? scene.known.applied() : last.end();
        Known.In answer = scene.known.lastAnswer();
        List<Known.Out> asked = scene.known.asked(round).stream()
                .filter(each -> each.what().kind() == MessageKind.CLOSING_QUESTION)
                .toList();
        long planned = scene.status().stream()
                .filter(step -> step.kind() == MessageKind.CLOSING_QUESTION)
                .count();
        if (planned > 0) {
            judge.that(planned + asked.size() <= 1, () -> "asked in this round before: " + asked);
        }
        if (!asked.isEmpty()) {
            Known.Out question = asked.getLast();
            boolean newTurn = scene.known.said.stream()
                            .anyMatch(each -> each.at().isAfter(question.at()))
                    || scene.known.met.stream().anyMatch(each -> each.fated().isAfter(question.at()));
            if (!newTurn && (answer == null || answer.at().isBefore(question.at()))) {
                judge.that(scene.status().isEmpty(), () -> "asked by " + question.fact() + ", yet " + scene.status());
            }
        }
    }

    static void insideTheHouseNobodyIsCalled(Scene scene, Judge judge) {
        if (scene.book("house") && scene.known.application.internal()) {
            for (Step step : scene.plan.steps()) {
                boolean calls = step.channels().stream().anyMatch(Scene::call) && Known.unsolicited(step.kind());
                judge.that(!calls && step.kind() != MessageKind.NETWORK_INVITE, () -> "inside the house " + step);
            }
        }
    }

    static void aFormLetterIsNotAnswered(Scene scene, Judge judge) {
        Known.In no = scene.known.received.stream()
                .filter(each -> each.means(Meaning.REJECTION))
                .reduce((one, other) -> other)
                .orElse(null);
        if (scene.plan.state() == State.REJECTED && no != null && !no.what().personal()) {
            boolean answers = scene.plan.steps().stream()
                    .anyMatch(step ->
                            step.kind() == MessageKind.REJECTION_REPLY || step.kind() == MessageKind.FEEDBACK_REQUEST);
            judge.that(!answers, () -> "a form letter, yet " + scene.plan.steps());
        }
    }

    static void noInviteWhileAnotherIsOpen(Scene scene, Judge judge) {
        if (!scene.book("house")) {
            return;
        }
        for (Step step : scene.plan.steps()) {
            if (step.kind() == MessageKind.NETWORK_INVITE || step.kind() == MessageKind.REFERRAL_REQUEST) {
                judge.that(
                        scene.file.also().stream()
                                .filter(each -> each.employer()
                                        .id()
                                        .equals(scene.known
                                                .application
                                                .employer()
                                                .id()))
                                .allMatch(each -> over(scene.planner
                                        .plan(scene.turned(each), scene.rulebook, scene.now)
                                        .state())),
                        () -> "another application there is open, yet " + step);
            }
        }
    }

    private static boolean over(State state) {
        return state == State.REJECTED
                || state == State.WITHDRAWN
                || state == State.ACCEPTED
                || state == State.PRESUMED_CLOSED
                || state == State.OFFERED;
    }
}
