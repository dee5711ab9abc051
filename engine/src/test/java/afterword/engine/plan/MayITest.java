package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.rule.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class MayITest {

    private static final String MET =
            "facts:\n  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";

    private final Rulebook book = Small.rulebook(
            "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
            "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, earliest: interview-end}}",
            "S: {forbid: {because: stopped, of: any, except: [reply]}}",
            "P: {forbid: {because: posting-says, of: any}}",
            "W: {forbid: {because: working-day, of: status}}",
            "C: {forbid: {because: {call-hours: {from: \"09:30\", hours-before-close: 2}}, of: any, via: [phone]}}",
            "A: {advise: {of: [network-invite]}}");

    @Test
    void whatThePlanCallsForMayBeDoneWithItsReasons() {
        Answer answer = may("2026-06-09T12:00", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL);

        assertThat(answer.verdict()).isEqualTo(Verdict.YES);
        assertThat(answer.notBefore()).isNull();
        assertThat(answer.preferred()).isNull();
        assertThat(answer.because()).extracting(reason -> reason.rule().id()).contains("Q");
        assertThat(may("2026-06-09T09:00", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL)
                        .preferred())
                .isEqualTo("2026-06-09T14:00:00Z");
    }

    @Test
    void aStepWhoseTimeHasNotComeMayNotBeDoneBefore() {
        Answer answer = may("2026-06-05T12:00", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(answer.notBefore()).isEqualTo("2026-06-09T04:00:00Z");
        assertThat(answer.because()).extracting(reason -> reason.rule().id()).containsExactly("Q");
    }

    @Test
    void onAClosedDayTheNextOpenOneIsNamedWithTheGuard() {
        Answer answer = may("2026-06-13T12:00", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(answer.notBefore()).isEqualTo("2026-06-15T04:00:00Z");
        assertThat(answer.because()).extracting(reason -> reason.rule().id()).contains("W");
    }

    @Test
    void anotherChannelIsNamedWhereThisOneIsNotTheOne() {
        Answer call = may("2026-06-09T12:00", MessageKind.FOLLOW_UP, "hm", Channel.PHONE);

        assertThat(call.verdict()).isEqualTo(Verdict.ANOTHER_CHANNEL);
        assertThat(call.channels()).containsExactly(Channel.EMAIL);
        assertThat(call.because()).extracting(reason -> reason.rule().id()).contains("Q");
        assertThat(may("2026-06-09T12:00", MessageKind.FOLLOW_UP, "hm", Channel.POST)
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void aStopIsANoWhateverTheTime() {
        Answer answer = Small.may(
                book,
                MET
                        + "  - {id: s, at: 2026-06-04T09:00-04:00, received: {from: hm, meaning: stop, degree: no-contact}}\n",
                MessageKind.FOLLOW_UP,
                "hm",
                Channel.EMAIL);

        assertThat(answer.verdict()).isEqualTo(Verdict.NO);
        assertThat(answer.channels()).isEmpty();
        assertThat(answer.because().getFirst().facts()).containsExactly("s");
    }

    @Test
    void aPostingThatForbidsCallsLeavesMail() {
        Answer answer =
                Small.may(book, "posting: {calls: forbidden}\n" + MET, MessageKind.LOGISTICS, "hm", Channel.PHONE);

        assertThat(answer.verdict()).isEqualTo(Verdict.ANOTHER_CHANNEL);
        assertThat(answer.channels()).containsExactly(Channel.EMAIL, Channel.NETWORK);
    }

    @Test
    void outsideTheHoursForCallsOneWaits() {
        Answer answer = may("2026-06-09T16:00", MessageKind.LOGISTICS, "hm", Channel.PHONE);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(answer.notBefore()).isEqualTo("2026-06-10T13:30:00Z");
        assertThat(answer.channels()).containsExactly(Channel.EMAIL, Channel.PHONE, Channel.NETWORK);
    }

    @Test
    void whatNoRuleForbidsAndNoneCallsForIsAYesWithAdvice() {
        Answer invite = may("2026-06-09T12:00", MessageKind.NETWORK_INVITE, "hm", Channel.NETWORK);
        Answer logistics = may("2026-06-09T12:00", MessageKind.LOGISTICS, "hm", Channel.EMAIL);

        assertThat(invite.verdict()).isEqualTo(Verdict.YES_BUT);
        assertThat(invite.advice()).isEqualTo("Says A");
        assertThat(invite.because()).extracting(reason -> reason.rule().id()).containsExactly("A");
        assertThat(logistics.verdict()).isEqualTo(Verdict.YES);
        assertThat(logistics.advice()).isNull();
        assertThat(logistics.because()).isEmpty();
    }

    @Test
    void anotherMessageThanTheNextOfThePlanIsAYesWithAdvice() {
        Answer planned = may("2026-06-09T12:00", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL);
        Answer other = may("2026-06-09T12:00", MessageKind.APPLICATION_FOLLOW_UP, "hm", Channel.EMAIL);

        assertThat(planned.verdict()).isEqualTo(Verdict.YES);
        assertThat(other.verdict()).isEqualTo(Verdict.YES_BUT);
        assertThat(other.advice()).isEqualTo("Next in the plan is another message: follow up.");
    }

    @Test
    void whatThePlanHasForSomebodyElseIsAYesWithTheirName() {
        Answer other = may("2026-06-09T12:00", MessageKind.FOLLOW_UP, "hr", Channel.EMAIL);

        assertThat(other.verdict()).isEqualTo(Verdict.YES_BUT);
        assertThat(other.advice()).startsWith("The plan has it for ");
    }

    @Test
    void aClosingQuestionWaitsForTheQuestionsBeforeIt() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: interview + 7 days}} when {unanswered: 0}",
                "Z: {plan: {step: closing-question, to: in-charge, via: email, on: last + 7 days}} when {unanswered: 1}");
        Answer early = Small.may(
                book, MET + "now: 2026-06-05T12:00-04:00\n", MessageKind.CLOSING_QUESTION, "hm", Channel.EMAIL);

        assertThat(early.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(early.notBefore()).isEqualTo("2026-06-16T04:00:00Z");
        assertThat(early.because()).extracting(reason -> reason.rule().id()).contains("Z");
    }

    @Test
    void thanksThatAreOwedMayBeSentAndOthersMightBe() {
        assertThat(may("2026-06-03T12:00", MessageKind.THANK_YOU, "hm", Channel.EMAIL)
                        .verdict())
                .isEqualTo(Verdict.YES);
        assertThat(may("2026-06-03T12:00", MessageKind.THANK_YOU, "hr", Channel.EMAIL)
                        .verdict())
                .isEqualTo(Verdict.YES_BUT);
    }

    @Test
    void aChannelThatStaysBarredIsNotPromisedForLater() {
        Answer call = Small.may(
                book,
                "posting: {calls: forbidden}\n" + MET + "now: 2026-06-05T12:00-04:00\n",
                MessageKind.FOLLOW_UP,
                "hm",
                Channel.PHONE);

        assertThat(call.verdict()).isEqualTo(Verdict.ANOTHER_CHANNEL);
        assertThat(call.channels()).containsExactly(Channel.EMAIL);
        assertThat(call.notBefore()).isEqualTo("2026-06-09T04:00:00Z");
    }

    @Test
    void whileThanksAreOverdueTheQuestionWaitsAsLongAsThePlanSays() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, earliest: interview-end, preferred: home}}",
                "L: {forbid: {because: {late-thanks: {hours: 24, business-days: 3}}, of: [follow-up]}}",
                "D: {forbid: {because: one-a-day, of: any}}");
        String late = MET + "now: 2026-06-11T09:00-04:00\n";
        Answer answer = Small.may(book, late, MessageKind.FOLLOW_UP, "hm", Channel.EMAIL);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(answer.notBefore())
                .isEqualTo(Small.plan(book, late).withheld().getFirst().notBefore())
                .isEqualTo("2026-06-16T04:00:00Z");
        assertThat(answer.preferred()).isEqualTo("2026-06-16T14:00:00Z");
    }

    @Test
    void everyRuleThatSpeaksIsNamedOnceAndTheOneThatDecidesFirst() {
        assertThat(rules(may("2026-06-06T12:00", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL)))
                .containsExactly("Q", "W");
        assertThat(rules(may("2026-06-05T12:00", MessageKind.FOLLOW_UP, "hm", Channel.PHONE)))
                .containsExactly("Q");
        assertThat(rules(may("2026-06-09T16:00", MessageKind.FOLLOW_UP, "hm", Channel.PHONE)))
                .containsExactly("C", "Q");
    }

    @Test
    void whereAnotherChannelIsNeededItsOwnWaitIsTold() {
        Rulebook book = Small.rulebook(
                "P: {forbid: {because: posting-says, of: any}}",
                "W: {forbid: {because: working-day, of: any, via: [email, network]}}");
        Rulebook always = Small.rulebook(
                "P: {forbid: {because: posting-says, of: any}}", "W: {forbid: {because: working-day, of: any}}");
        String saturday = "posting: {calls: forbidden}\n" + MET + "now: 2026-06-13T12:00-04:00\n";

        for (Rulebook each : List.of(book, always)) {
            Answer call = Small.may(each, saturday, MessageKind.LOGISTICS, "hm", Channel.PHONE);
            assertThat(call.verdict()).isEqualTo(Verdict.ANOTHER_CHANNEL);
            assertThat(call.channels()).containsExactly(Channel.EMAIL, Channel.NETWORK);
            assertThat(call.notBefore()).isEqualTo("2026-06-15T04:00:00Z");
        }
    }

    @Test
    void whatIsPlannedForTodayIsNotInItsOwnWay() {
        Rulebook book = Small.rulebook(
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now}}",
                "K: {plan: {step: thank-you, as: card, for: interviewer, to: the-person, via: post, on: now}}",
                "O: {forbid: {because: one-a-day, of: any}}");
        String people = "people: [{id: hm, role: hiring-manager, email: m@n.example, post: 1 Main Street}]\n";
        Answer email = Small.may(book, people + MET, MessageKind.THANK_YOU, "hm", Channel.EMAIL);
        Answer card = Small.may(book, people + MET, MessageKind.THANK_YOU, "hm", Channel.POST);

        assertThat(email.verdict()).isEqualTo(Verdict.YES);
        assertThat(rules(email)).contains("T").doesNotContain("K");
        assertThat(card.verdict()).isEqualTo(Verdict.YES);
        assertThat(rules(card)).contains("K").doesNotContain("T");
    }

    @Test
    void whatWouldHoldTheInviteBackIsNotTheInviteThatIsPlanned() {
        Rulebook book = Small.rulebook(
                "I: {plan: {step: network-invite, for: former-interviewer, to: the-person, via: network, on: today}}",
                "O: {forbid: {because: one-a-day, of: any}}");
        Answer answer = Small.may(book, MET, MessageKind.NETWORK_INVITE, "hm", Channel.NETWORK);

        assertThat(answer.verdict()).isEqualTo(Verdict.YES);
        assertThat(rules(answer)).containsExactly("I");
    }

    @Test
    void aPlannedMessageOutsideTheChainWaitsForItsDayWithItsReasons() {
        Rulebook book = Small.rulebook(
                "I: {plan: {step: network-invite, for: former-interviewer, to: the-person, via: network, on: exchange + 9 days}}",
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}");
        Answer answer = Small.may(book, MET, MessageKind.NETWORK_INVITE, "hm", Channel.NETWORK);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(answer.notBefore()).isEqualTo("2026-06-11T04:00:00Z");
        assertThat(rules(answer)).containsExactly("I");
    }

    @Test
    void anInviteThatIsPlannedKeepsOtherUnaskedMessagesToThePersonAway() {
        Rulebook book = Small.rulebook(
                "I: {plan: {step: network-invite, for: former-interviewer, to: the-person, via: network, on: exchange + 9 days}}",
                "S: {forbid: {because: {spacing: {days: 3}}, of: unsolicited}}");
        Answer answer = Small.may(book, MET, MessageKind.REFERRAL_REQUEST, "hm", Channel.NETWORK);

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        // Three days after Thursday the 11th is a Sunday; not sent by then, the invite is planned for Monday.
        assertThat(answer.notBefore()).isEqualTo("2026-06-18T04:00:00Z");
        assertThat(rules(answer)).containsExactly("S");
        assertThat(Small.may(book, MET, MessageKind.REFERRAL_REQUEST, "hr", Channel.NETWORK)
                        .verdict())
                .isEqualTo(Verdict.YES_BUT);
    }

    @Test
    void adviceIsForThePersonWhoIsAskedAbout() {
        Rulebook book = Small.rulebook(
                "I: {plan: {step: network-invite, for: former-interviewer, to: the-person, via: network}}",
                "A: {advise: {of: referral-request}} when {invite: accepted}",
                "B: {advise: {of: network-invite}} when {medium: paper-asked-for}",
                "C: {advise: {of: network-invite}} when {calls: no-number}");
        String accepted = "  - {at: 2026-06-09T09:00-04:00, received: {from: hm, meaning: invite-accepted}}\n";
        String met = MET.replace("[hm]", "[hm, engineer]") + accepted;

        assertThat(Small.may(book, met, MessageKind.REFERRAL_REQUEST, "hm", Channel.NETWORK)
                        .advice())
                .isEqualTo("Says A");
        assertThat(Small.may(book, met, MessageKind.REFERRAL_REQUEST, "engineer", Channel.NETWORK)
                        .advice())
                .isEmpty();
        assertThat(Small.may(book, MET, MessageKind.NETWORK_INVITE, "hm", Channel.NETWORK)
                        .advice())
                .isEmpty();
        assertThat(Small.may(
                                book,
                                "people: [{id: hm, role: hiring-manager, phone: \"1\", prefers: post}]\n" + MET,
                                MessageKind.NETWORK_INVITE,
                                "hm",
                                Channel.NETWORK)
                        .advice())
                .isEqualTo("Says B");
        assertThat(Small.may(book, MET, MessageKind.NETWORK_INVITE, "engineer", Channel.NETWORK)
                        .advice())
                .isEqualTo("Says C");
    }

    @Test
    void thanksThatWillGoOutLateHoldTheQuestionBackAsIfTheyHadBeenSent() {
        Rulebook book = Small.rulebook(
                "Q: {plan: {step: follow-up, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
                "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: exchange + 6 days, emails-at: \"10:00\"}}",
                "L: {forbid: {because: {late-thanks: {hours: 24, business-days: 3}}, of: [follow-up]}}");
        String soon = MET + "now: 2026-06-02T13:00-04:00\n";
        Answer answer = Small.may(book, soon, MessageKind.FOLLOW_UP, "hm", Channel.EMAIL);

        assertThat(answer.notBefore()).isEqualTo("2026-06-11T04:00:00Z");
    }

    private static List<String> rules(Answer answer) {
        return answer.because().stream().map(reason -> reason.rule().id()).toList();
    }

    private Answer may(String now, MessageKind kind, String to, Channel via) {
        return Small.may(book, MET + "now: " + now + "-04:00\n", kind, to, via);
    }
}
