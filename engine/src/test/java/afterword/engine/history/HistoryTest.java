package afterword.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import afterword.engine.SmallCase;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.Spelling;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final String INTERVIEW = """
              - {id: i, at: 2026-06-02T10:00-04:00, recorded: 2026-05-30T09:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm], home: 2026-06-02T15:00-04:00}}
            """;

    @Test
    void aFactIsKnownFromTheInstantItWasRecorded() {
        String facts = """
                  - {at: 2026-06-02T13:00-04:00, recorded: 2026-06-09T13:00-04:00, sent: {kind: thank-you, to: hm, via: email}}
                """;

        assertThat(history(facts, "2026-06-09T12:59:59-04:00").sent()).isEmpty();
        assertThat(history(facts, "2026-06-09T13:00-04:00").sent()).hasSize(1);
    }

    @Test
    void factsStandInTheOrderInWhichTheyHappened() {
        History history = history("""
                  - {id: late, at: 2026-06-05T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: early, at: 2026-06-03T09:00-04:00, sent: {kind: thank-you, to: hm, via: email}}
                """);

        assertThat(history.sent()).extracting(Outgoing::fact).containsExactly("early", "late");
    }

    @Test
    void whatHappenedAtOnceStandsInTheOrderInWhichItWasRecordedAndThenOfItsIds() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, recorded: 2026-06-05T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: c, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: b, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                """);

        assertThat(history.sent()).extracting(Outgoing::fact).containsExactly("b", "c", "a");
    }

    @Test
    void aRetractedFactIsGoneAndTheOthersStay() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: b, at: 2026-06-04T09:00-04:00, sent: {kind: follow-up, to: hr, via: email}}
                  - {at: 2026-06-05T09:00-04:00, retracted: {fact: a}}
                """);

        assertThat(history.sent()).extracting(Outgoing::fact).containsExactly("b");
    }

    @Test
    void aRepairThatIsTakenBackRepairsNothing() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: b, at: 2026-06-04T09:00-04:00, sent: {kind: follow-up, to: hr, via: email}}
                  - {id: gone, at: 2026-06-05T09:00-04:00, retracted: {fact: a}}
                  - {id: right, at: 2026-06-05T10:00-04:00, corrected: {fact: b, with: {sent: {kind: reply, to: hr, via: fax}}}}
                  - {id: back, at: 2026-06-05T11:00-04:00, retracted: {fact: gone}}
                  - {at: 2026-06-05T12:00-04:00, retracted: {fact: right}}
                """);

        assertThat(history.sent()).extracting(Outgoing::fact).containsExactly("a", "b");
        assertThat(history.sent()).extracting(Outgoing::via).containsOnly(Channel.EMAIL);
    }

    @Test
    void aRepairTakenBackTwiceOverStandsAgain() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: gone, at: 2026-06-05T09:00-04:00, retracted: {fact: a}}
                  - {id: back, at: 2026-06-05T10:00-04:00, retracted: {fact: gone}}
                  - {at: 2026-06-05T11:00-04:00, retracted: {fact: back}}
                """);

        assertThat(history.sent()).isEmpty();
    }

    @Test
    void aRetractionIsNotKnownBeforeItWasRecorded() {
        String facts = """
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {at: 2026-06-05T09:00-04:00, retracted: {fact: a}}
                """;

        assertThat(history(facts, "2026-06-05T08:59-04:00").sent()).hasSize(1);
    }

    @Test
    void aCorrectionSaysWhatHappenedInsteadAndKeepsTheTimeUnlessItNamesOne() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: b, at: 2026-06-04T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: c, at: 2026-06-05T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {at: 2026-06-06T09:00-04:00, corrected: {fact: a, with: {sent: {kind: thank-you, to: hr, via: post}}}}
                  - at: 2026-06-06T09:00-04:00
                    corrected: {fact: b, at: 2026-06-01T09:00-04:00, with: {sent: {kind: follow-up, to: hr, via: fax}}}
                """);

        assertThat(history.sent())
                .extracting(Outgoing::fact, Outgoing::kind, Outgoing::to, Outgoing::via, Outgoing::at)
                .containsExactly(
                        sent("b", MessageKind.FOLLOW_UP, "hr", Channel.FAX, "2026-06-01T13:00:00Z"),
                        sent("a", MessageKind.THANK_YOU, "hr", Channel.POST, "2026-06-03T13:00:00Z"),
                        sent("c", MessageKind.FOLLOW_UP, "hm", Channel.EMAIL, "2026-06-05T13:00:00Z"));
    }

    @Test
    void ofTwoCorrectionsTheOneRecordedLastHolds() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {at: 2026-06-07T09:00-04:00, corrected: {fact: a, with: {sent: {kind: follow-up, to: hm, via: fax}}}}
                  - {at: 2026-06-06T09:00-04:00, corrected: {fact: a, with: {sent: {kind: follow-up, to: hm, via: post}}}}
                """);

        assertThat(history.sent()).extracting(Outgoing::via).containsExactly(Channel.FAX);
    }

    @Test
    void aMessageThatCameBackWasNotSent() {
        History history = history("""
                  - {id: a, at: 2026-06-03T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                  - {id: b, at: 2026-06-03T10:00-04:00, sent: {kind: follow-up, to: hr, via: email}}
                  - {at: 2026-06-03T09:01-04:00, bounced: {message: a}}
                """);

        assertThat(history.sent()).extracting(Outgoing::fact).containsExactly("b");
        assertThat(history.others()).isEmpty();
    }

    @Test
    void anInterviewIsScheduledUntilItsEndAndHeldFromThenOn() {
        assertThat(meeting(INTERVIEW, "2026-06-02T10:59:59-04:00").standing()).isEqualTo(Meeting.Standing.SCHEDULED);
        assertThat(meeting(INTERVIEW, "2026-06-02T11:00-04:00").standing()).isEqualTo(Meeting.Standing.HELD);
        assertThat(meeting(INTERVIEW, "2026-06-02T11:00-04:00").stoodAt()).isEqualTo("2026-06-02T14:00:00Z");
    }

    @Test
    void aMovedInterviewHasItsNewTimeAndNoLongerTheOldWayHome() {
        String moved = INTERVIEW + """
                  - {at: 2026-06-01T10:00-04:00, interview-moved: {interview: i, to: 2026-06-08T14:00-04:00, until: 2026-06-08T15:00-04:00}}
                """;
        Meeting meeting = meeting(moved, "2026-06-08T15:00-04:00");

        assertThat(meeting.start()).isEqualTo("2026-06-08T18:00:00Z");
        assertThat(meeting.end()).isEqualTo("2026-06-08T19:00:00Z");
        assertThat(meeting.stoodAt()).isEqualTo("2026-06-08T18:00:00Z");
        assertThat(meeting.home()).isNull();
        assertThat(meeting.held()).isTrue();
        assertThat(meeting(INTERVIEW, "2026-06-08T15:00-04:00").home()).isEqualTo("2026-06-02T19:00:00Z");
    }

    @Test
    void aCancelledInterviewStandsAsCancelledFromTheDayItWasCalledOff() {
        Meeting meeting = meeting(INTERVIEW + """
                  - {at: 2026-06-01T10:00-04:00, interview-cancelled: {interview: i, new-date-promised: true}}
                """);

        assertThat(meeting.standing()).isEqualTo(Meeting.Standing.CANCELLED);
        assertThat(meeting.stoodAt()).isEqualTo("2026-06-01T14:00:00Z");
        assertThat(meeting.newDatePromised()).isTrue();
        assertThat(meeting.held()).isFalse();
    }

    @Test
    void aNewTimeAfterTheCancellationSetsTheInterviewUpAgain() {
        Meeting meeting = meeting(INTERVIEW + """
                  - {at: 2026-06-01T10:00-04:00, interview-cancelled: {interview: i}}
                  - {at: 2026-06-01T12:00-04:00, interview-moved: {interview: i, to: 2026-06-20T14:00-04:00, until: 2026-06-20T15:00-04:00}}
                """);

        assertThat(meeting.standing()).isEqualTo(Meeting.Standing.SCHEDULED);
    }

    @Test
    void whatIsSaidAboutOneInterviewLeavesAnotherAsItIs() {
        History history = history(INTERVIEW + """
                  - {id: j, at: 2026-06-03T10:00-04:00, interview: {until: 2026-06-03T11:00-04:00, with: [hr]}}
                  - {at: 2026-06-03T10:30-04:00, interview-missed: {interview: j}}
                """);

        assertThat(history.meetings())
                .extracting(Meeting::fact, Meeting::standing)
                .containsExactly(tuple("i", Meeting.Standing.HELD), tuple("j", Meeting.Standing.MISSED));
        assertThat(history.meetings().getLast().stoodAt()).isEqualTo("2026-06-03T14:30:00Z");
    }

    @Test
    void theFirstApplicationCounts() {
        History history = history("""
                  - {id: second, at: 2026-05-03T09:00-04:00, applied: {via: email}}
                  - {id: first, at: 2026-05-02T09:00-04:00, applied: {via: portal}}
                """);

        assertThat(history.applied()).extracting(Fact::id).isEqualTo("first");
        assertThat(history("[]").applied()).isNull();
    }

    @Test
    void aDateIsAStatementWhetherItWasSaidOrWritten() {
        History history = history("""
                  - {id: said, at: 2026-06-02T11:00-04:00, timeline: {by: hm, to: 2026-07-01, precision: exact}}
                  - {id: written, at: 2026-06-03T11:00-04:00, received: {from: hm, meaning: timeline, to-date: 2026-07-02}}
                  - {id: news, at: 2026-06-04T11:00-04:00, received: {from: hm, meaning: news}}
                """);

        assertThat(history.statements())
                .extracting(Statement::fact, Statement::inMessage)
                .containsExactly(tuple("said", false), tuple("written", true));
        assertThat(history.received()).extracting(Incoming::fact).containsExactly("written", "news");
    }

    @Test
    void theLastWordOnTheJobAndOnTheAgencyHolds() {
        History silent = history("[]");
        History told = history("""
                  - {at: 2026-06-02T11:00-04:00, wants-job: {wanted: false}}
                  - {at: 2026-06-02T12:00-04:00, agency-policy: {policy: direct-ok}}
                """);

        assertThat(silent.wantsJob()).isTrue();
        assertThat(silent.agencyPolicy()).isEqualTo(AgencyPolicy.THROUGH_AGENCY);
        assertThat(told.wantsJob()).isFalse();
        assertThat(told.agencyPolicy()).isEqualTo(AgencyPolicy.DIRECT_OK);
        assertThat(told.others()).isEmpty();
    }

    @Test
    void aStopHasTheDegreeItSaysUnlessThePersonClarifiesIt() {
        History history = history("""
                  - {id: a, at: 2026-06-02T11:00-04:00, received: {from: hm, meaning: stop, degree: no-status-contact}}
                  - {id: b, at: 2026-06-03T11:00-04:00, received: {from: hm, meaning: stop}}
                  - {id: c, at: 2026-06-04T11:00-04:00, received: {from: hm, meaning: stop}}
                  - {at: 2026-06-04T12:00-04:00, stop-clarified: {message: c, degree: process-silence}}
                """);

        assertThat(history.received())
                .extracting(history::degree)
                .containsExactly(StopDegree.NO_STATUS_CONTACT, StopDegree.UNCLEAR, StopDegree.PROCESS_SILENCE);
    }

    @Test
    void whatIsLearnedAboutSomebodyReplacesWhatItNames() {
        Person person = known("hm", """
                  - at: 2026-06-04T11:00-04:00
                    person-known: {id: hm, name: Maya Chen-Ito, honorific: Dr., spelling: hr, title: Director, role: recruiter,
                      email: m@n.example, phone: "+1", post: 1 Elm St, fax: "+2", prefers: phone, preference: inferred,
                      zone: Europe/Paris, holidays: FR, employer: main}
                """);

        assertThat(person)
                .isEqualTo(new Person(
                        "hm",
                        "Maya Chen-Ito",
                        "Dr.",
                        Spelling.HR,
                        "Director",
                        Role.RECRUITER,
                        "m@n.example",
                        "+1",
                        "1 Elm St",
                        "+2",
                        Channel.PHONE,
                        MediumSource.INFERRED,
                        ZoneId.of("Europe/Paris"),
                        "FR",
                        "main"));
    }

    @Test
    void whatIsLearnedAboutSomebodyLeavesTheRestAsItWas() {
        String people = """
                people:
                  - {id: hm, name: Maya Chen, honorific: Dr., spelling: web, title: Director, role: hiring-manager, email: m@n.example, phone: "+1",
                     post: 1 Elm St, fax: "+2", prefers: post, preference: inferred, zone: Europe/Paris, holidays: FR,
                     employer: main}
                """;
        Case file = SmallCase.of(people + "facts:\n  - {at: 2026-06-04T11:00-04:00, person-known: {id: hm}}\n");
        Person listed = file.people().getFirst();

        assertThat(history(file, null).person(listed)).isEqualTo(listed).isNotSameAs(listed);
    }

    @Test
    void whatIsLearnedAboutOnePersonSaysNothingOfAnother() {
        Person engineer = known("engineer", "  - {at: 2026-06-04T11:00-04:00, person-known: {id: hm, phone: \"+1\"}}");

        assertThat(engineer.phone()).isNull();
        assertThat(engineer.email()).isEqualTo("tom@northwind.example");
    }

    @Test
    void aTaskCountsAsDoneFromTheInstantAskedFor() {
        History history = history("  - {at: 2026-06-04T11:00-04:00, task-done: {task: debrief}}");

        assertThat(history.did(TaskKind.DEBRIEF, Instant.parse("2026-06-04T15:00:00Z")))
                .isTrue();
        assertThat(history.did(TaskKind.DEBRIEF, Instant.parse("2026-06-04T15:00:01Z")))
                .isFalse();
        assertThat(history.did(TaskKind.COLLECT_CARDS, Instant.parse("2026-06-04T15:00:00Z")))
                .isFalse();
    }

    @Test
    void aMessageIsSettledByGivingItUpOrByHandingItOver() {
        History history = history("""
                  - {id: dropped, at: 2026-06-04T11:00-04:00, not-sent: {kind: thank-you, to: hm}}
                  - {id: handed, at: 2026-06-04T11:00-04:00, handed-over: {kind: thank-you, to: engineer, through: hm}}
                """);

        assertThat(settled(history, MessageKind.THANK_YOU, "hm", "2026-06-04T15:00:00Z"))
                .isEqualTo("dropped");
        assertThat(settled(history, MessageKind.THANK_YOU, "engineer", "2026-06-04T15:00:00Z"))
                .isEqualTo("handed");
        assertThat(settled(history, MessageKind.THANK_YOU, "hm", "2026-06-04T15:00:01Z"))
                .isEqualTo("nothing");
        assertThat(settled(history, MessageKind.THANK_YOU, "hr", "2026-06-04T15:00:00Z"))
                .isEqualTo("nothing");
        assertThat(settled(history, MessageKind.FOLLOW_UP, "hm", "2026-06-04T15:00:00Z"))
                .isEqualTo("nothing");
        assertThat(settled(history, MessageKind.FOLLOW_UP, "engineer", "2026-06-04T15:00:00Z"))
                .isEqualTo("nothing");
    }

    private static String settled(History history, MessageKind kind, String to, String notBefore) {
        Fact fact = history.settledOtherwise(kind, to, Instant.parse(notBefore));
        return fact == null ? "nothing" : fact.id();
    }

    private static Tuple sent(String fact, MessageKind kind, String to, Channel via, String at) {
        return tuple(fact, kind, to, via, Instant.parse(at));
    }

    private static Person known(String id, String facts) {
        Case file = SmallCase.of("facts:\n" + facts);
        Person listed = file.people().stream()
                .filter(person -> person.id().equals(id))
                .findAny()
                .orElseThrow();
        return history(file, null).person(listed);
    }

    private static Meeting meeting(String facts) {
        return history(facts).meetings().getFirst();
    }

    private static Meeting meeting(String facts, String now) {
        return history(facts, now).meetings().getFirst();
    }

    private static History history(String facts) {
        return history(SmallCase.of((facts.equals("[]") ? "facts: " : "facts:\n") + facts), null);
    }

    private static History history(String facts, String now) {
        return history(SmallCase.of("facts:\n" + facts), now);
    }

    private static History history(Case file, @Nullable String now) {
        Instant at = now == null
                ? Objects.requireNonNull(file.now())
                : OffsetDateTime.parse(now).toInstant();
        return History.of(file.application(), at);
    }
}
