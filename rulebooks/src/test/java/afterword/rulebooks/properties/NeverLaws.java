package afterword.rulebooks.properties;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.State;
import afterword.engine.plan.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may not be done however long one waits: each is asked again at the instant the answer names, until it names none. */
final class NeverLaws {

    /** Answers "not until" followed before the question is given up; a quota that merely waits would be found by then. */
    private static final int PATIENCE = 6;

    private NeverLaws() {}

    static final List<Law> ALL = List.of(
            new Law(
                    "U21.may",
                    "feedbackMayOnlyBeAskedOnceOfAPersonWhoSaidNo",
                    2,
                    NeverLaws::feedbackOnlyAfterAPersonalNo),
            new Law("U12.calls", "afterTwoCallsTheSevenRulesAllowNoThird", 1, NeverLaws::noThirdCall),
            new Law("H7.attempts", "afterTwoDeadLinesTheHouseAllowsNoCall", 1, NeverLaws::noCallAfterTwoDeadLines),
            new Law("H9.two", "afterTwoQuestionsTheHouseAllowsNoFollowUp", 2, NeverLaws::noThirdFollowUp),
            new Law("H9.quota", "afterThreeQuestionsTheHouseAllowsNoMore", 1, NeverLaws::noFourthQuestion),
            new Law("H15.form", "aFormLetterMayNotBeAnswered", 1, NeverLaws::noAnswerToAFormLetter),
            new Law(
                    "H15.not-yet",
                    "introductionsMayOnlyBeAskedOfTheNetwork",
                    2,
                    NeverLaws::noIntroductionBeforeTheNetwork));

    private static Known.@Nullable In lastNo(Scene scene) {
        return scene.known.received.stream()
                .filter(each -> each.means(Meaning.REJECTION))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** Questions since the last round, if nothing but receipts came after it; what news and invitations change is H14's. */
    private static List<Known.Out> askedInSilence(Scene scene) {
        Known.Met last = scene.known.lastHeld();
        Known.In answer = scene.known.lastAnswer();
        boolean silence = last != null
                && (answer == null || answer.at().isBefore(last.end()))
                && scene.known.said.stream()
                        .noneMatch(each -> each.what().to() == null && each.at().isAfter(last.end()));
        return silence ? scene.known.asked(scene.known.countedSince()) : List.of();
    }

    private static boolean byAPerson(Known.In no) {
        return no.what().personal() && no.what().from() != null;
    }

    static void feedbackOnlyAfterAPersonalNo(Scene scene, Judge judge) {
        Known.In no = lastNo(scene);
        boolean asked = scene.known.sent.stream()
                .anyMatch(each -> each.what().kind() == MessageKind.FEEDBACK_REQUEST
                        && no != null
                        && each.at().isAfter(no.at()));
        if (no == null || !byAPerson(no) || asked) {
            never(scene, judge, MessageKind.FEEDBACK_REQUEST, Channel.EMAIL);
        }
    }

    static void noThirdCall(Scene scene, Judge judge) {
        long calls = scene.known.asked(scene.known.countedSince()).stream()
                .filter(each -> each.what().via() == Channel.PHONE)
                .count();
        if (scene.book("seven-rules") && calls >= 2) {
            never(scene, judge, MessageKind.FOLLOW_UP, Channel.PHONE);
        }
    }

    static void noCallAfterTwoDeadLines(Scene scene, Judge judge) {
        Known.In answer = scene.known.lastAnswer();
        Instant since = scene.known.countedSince();
        Instant turn = answer != null && answer.at().isAfter(since) ? answer.at() : since;
        List<Known.Out> asked = scene.known.asked(turn);
        Instant from = asked.isEmpty() ? turn : asked.getLast().at();
        long dead = scene.known.sent.stream()
                .filter(each -> Known.status(each.what().kind()))
                .filter(each -> each.attempt() && each.at().isAfter(from) && !scene.known.ownSide(each))
                .count();
        if (scene.book("house") && dead >= 2) {
            never(scene, judge, MessageKind.FOLLOW_UP, Channel.PHONE);
        }
    }

    static void noThirdFollowUp(Scene scene, Judge judge) {
        if (scene.book("house") && askedInSilence(scene).size() >= 2) {
            never(scene, judge, MessageKind.FOLLOW_UP, Channel.EMAIL);
        }
    }

    static void noFourthQuestion(Scene scene, Judge judge) {
        if (scene.book("house") && askedInSilence(scene).size() >= 3) {
            never(scene, judge, MessageKind.CLOSING_QUESTION, Channel.EMAIL);
        }
    }

    static void noAnswerToAFormLetter(Scene scene, Judge judge) {
        Known.In no = lastNo(scene);
        if (scene.book("house") && scene.plan.state() == State.REJECTED && no != null && !byAPerson(no)) {
            never(scene, judge, MessageKind.REJECTION_REPLY, Channel.EMAIL);
        }
    }

    static void noIntroductionBeforeTheNetwork(Scene scene, Judge judge) {
        boolean accepted = scene.known.received.stream().anyMatch(each -> each.means(Meaning.INVITE_ACCEPTED));
        if (scene.book("house") && !accepted) {
            never(scene, judge, MessageKind.REFERRAL_REQUEST, Channel.NETWORK);
        }
    }

    /** Asks one person, and again whenever the answer says when. An interview to come makes all things new: not asked. */
    private static void never(Scene scene, Judge judge, MessageKind kind, Channel via) {
        List<Person> people = new ArrayList<>(scene.file.people());
        people.removeIf(person -> person.role() == Role.REFERENCE || !person.reachableBy(via));
        if (people.isEmpty() || scene.known.coming()) {
            return;
        }
        String to = new Draw(scene.seed ^ kind.ordinal()).pick(people).id();
        Instant at = scene.now;
        for (int i = 0; i < PATIENCE; i++) {
            Contact contact = new Contact(kind, to, via, at);
            Answer answer = scene.planner.may(scene.file, scene.rulebook, contact);
            judge.that(!MayLaws.yes(answer), () -> MayLaws.brief(answer) + " to " + contact);
            Instant until = answer.notBefore();
            if (answer.verdict() != Verdict.NOT_UNTIL || until == null || !until.isAfter(at)) {
                return;
            }
            at = until;
        }
    }
}
