package afterword.rulebooks.properties;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.Notation;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.plan.Verdict;
import afterword.rulebooks.Books;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small searches that once broke a law, each kept so that it stays mended. */
class FoundOnceTest {

    private static final String HEAD = """
            candidate: {zone: America/New_York}
            employer: {name: Larkfield, zone: America/New_York, holidays: US, closes: "17:00"}
            people:
              - {id: hm, name: Maya Chen, role: hiring-manager, email: maya@larkfield.example, phone: "+1 212 555 0148"}
              - {id: far, name: Tom Okafor, role: recruiter, email: tom@larkfield.example, phone: "+1 212 555 0149", zone: Asia/Kolkata, holidays: none}
              - {id: faxed, name: Ana Silva, role: interviewer, email: ana@larkfield.example, prefers: fax}
              - {id: posted, role: interviewer, name: Ben Ode, post: 1 Main Street}
              - {id: agent, name: Ida Wolf, role: agency-recruiter, email: ida@agency.example}
            facts:
            """;

    private final Planner planner = new Planner(BankHolidays.CALENDARS);

    private static Case told(String head, String... facts) {
        StringBuilder text = new StringBuilder(head);
        for (String fact : facts) {
            text.append("  - {").append(fact).append("}\n");
        }
        return new CaseReader(BankHolidays.CALENDARS).read(Notation.yaml("found.yaml", text.toString()));
    }

    private Plan plan(String rulebook, String now, String... facts) {
        return planner.plan(told(HEAD, facts), Books.read(rulebook), Instant.parse(now));
    }

    private static Step only(Plan plan, MessageKind kind) {
        List<Step> steps =
                plan.steps().stream().filter(step -> step.kind() == kind).toList();
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }

    private static String interview(String day, String with) {
        return "id: i" + day + ", at: 2026-06-" + day + "T14:00:00Z, interview: {until: 2026-06-" + day
                + "T15:00:00Z, with: [" + with + "]}";
    }

    private static String thanked(String day, String to) {
        return "at: 2026-06-" + day + "T18:00:00Z, sent: {kind: thank-you, to: " + to + ", via: email}";
    }

    private static String asked(String id, String at, String kind) {
        return "id: " + id + ", at: " + at + ", sent: {kind: " + kind + ", to: hm, via: email}";
    }

    @Test
    void thanksHeldBackToTomorrowAreNotLateToday() {
        Plan plan = plan(
                "three-steps",
                "2026-06-02T16:00:00Z",
                interview("02", "hm"),
                "at: 2026-06-02T15:30:00Z, sent: {kind: follow-up, to: hm, via: email}");

        Step thanks = only(plan, MessageKind.THANK_YOU);
        assertThat(thanks.due()).isNull();
        assertThat(thanks.status()).isEqualTo(Status.UPCOMING);
    }

    @Test
    void newsAfterThreeQuestionsBringsNoFourth() {
        Plan plan = plan(
                "house",
                "2026-07-02T16:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                asked("a", "2026-06-09T14:00:00Z", "follow-up"),
                asked("b", "2026-06-17T14:00:00Z", "follow-up"),
                asked("c", "2026-06-25T14:00:00Z", "closing-question"),
                "at: 2026-06-30T14:00:00Z, received: {from: hm, meaning: news}");

        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void theClosingQuestionIsAskedOnceARound() {
        Plan plan = plan(
                "house",
                "2026-07-02T16:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                asked("c", "2026-06-25T14:00:00Z", "closing-question"),
                "at: 2026-06-30T14:00:00Z, received: {from: hm, meaning: timeline, to-date: 2026-07-10}");

        assertThat(plan.steps()).extracting(Step::kind).containsExactly(MessageKind.FOLLOW_UP, MessageKind.FOLLOW_UP);
        assertThat(plan.end().on()).isNotNull();
    }

    @Test
    void thanksByFaxWaitForANumber() {
        Plan plan = plan("house", "2026-06-02T16:00:00Z", interview("02", "faxed"));

        assertThat(plan.steps()).extracting(Step::kind).contains(MessageKind.CONTACT_LOOKUP);
        assertThat(only(plan, MessageKind.THANK_YOU).status()).isEqualTo(Status.WAITING);
    }

    @Test
    void thanksByMailWaitForAnAddressEvenIfTheStreetIsKnown() {
        Plan plan = plan("seven-rules", "2026-06-02T16:00:00Z", interview("02", "posted"));

        assertThat(only(plan, MessageKind.THANK_YOU).status()).isEqualTo(Status.WAITING);
    }

    @Test
    void lateThanksMayBeSentOnTheDayTheyArePlanned() {
        Case file = told(HEAD, interview("02", "hm"));
        Instant now = Instant.parse("2026-06-04T16:00:00Z");

        Answer answer =
                planner.may(file, Books.read("house"), new Contact(MessageKind.THANK_YOU, "hm", Channel.EMAIL, now));

        assertThat(answer.verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void notUntilIsNotFollowedByAnotherNotUntilOnceThePlannedThanksAreSent() {
        Case file = told(HEAD, interview("02", "hm"));
        Contact now = new Contact(MessageKind.FOLLOW_UP, "hm", Channel.EMAIL, Instant.parse("2026-06-08T16:00:00Z"));
        Answer answer = planner.may(file, Books.read("house"), now);
        Instant until = answer.notBefore();

        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(until).isNotNull();
        if (until != null) {
            Contact then = new Contact(MessageKind.FOLLOW_UP, "hm", Channel.EMAIL, until);
            Case thanked = told(
                    HEAD,
                    interview("02", "hm"),
                    "at: 2026-06-08T16:00:00Z, sent: {kind: thank-you, to: hm, via: email}");
            assertThat(planner.may(thanked, Books.read("house"), then).verdict())
                    .isNotEqualTo(Verdict.NOT_UNTIL);
        }
    }

    @Test
    void aSofterStopDoesNotSoftenAHarderOne() {
        Plan plan = plan(
                "house",
                "2026-06-04T16:00:00Z",
                interview("02", "hm"),
                "at: 2026-06-03T14:00:00Z, received: {from: hm, meaning: stop, degree: no-contact}",
                "at: 2026-06-03T15:00:00Z, received: {from: hm, meaning: stop, degree: no-status-contact}");

        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void aCallThatTheirMidnightMovesIsMadeTheNextMorning() {
        Plan plan = plan(
                "five-pointers",
                "2026-06-03T16:00:00Z",
                interview("02", "far"),
                thanked("02", "far"),
                "at: 2026-06-02T15:00:00Z, timeline: {by: far, to: 2026-06-08, precision: exact}");

        Instant preferred = only(plan, MessageKind.FOLLOW_UP).preferred();
        assertThat(preferred).isNotNull();
        if (preferred != null) {
            assertThat(preferred.atZone(ZoneId.of("Asia/Kolkata")).toLocalTime())
                    .isBetween(LocalTime.of(9, 30), LocalTime.of(11, 30));
        }
    }

    @Test
    void networkInvitesAfterSilenceHaveADay() {
        Plan plan = plan(
                "house",
                "2026-07-08T16:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                asked("a", "2026-06-09T14:00:00Z", "follow-up"),
                asked("b", "2026-06-17T14:00:00Z", "follow-up"),
                asked("c", "2026-06-25T14:00:00Z", "closing-question"));

        LocalDate letGo = plan.end().on();
        assertThat(letGo).isNotNull();
        assertThat(only(plan, MessageKind.NETWORK_INVITE).preferred())
                .isNotNull()
                .isAfter(Instant.parse(letGo + "T00:00:00Z"));
    }

    @Test
    void wordsToOnesOwnAgencyAreNoFollowUp() {
        String direct = HEAD.replace("facts:", "agency: {recruiter: agent, policy: direct-ok}\nfacts:");
        Case file = told(
                direct,
                interview("02", "hm"),
                thanked("02", "hm"),
                "at: 2026-06-08T14:00:00Z, sent: {kind: follow-up, to: agent, via: email}");

        Plan plan = planner.plan(file, Books.read("three-steps"), Instant.parse("2026-06-08T16:00:00Z"));

        assertThat(plan.steps()).hasSize(2).first().extracting(Step::number).isEqualTo(1);
    }

    @Test
    void anOfferThatEndsOnTheWeekendIsToldOfBeforeItEnds() {
        Plan plan = plan(
                "house",
                "2026-06-06T16:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                "at: 2026-06-05T16:00:00Z, offer-elsewhere: {employer: Other, respond-by: 2026-06-07T22:00:00Z, preferred: true}");

        assertThat(only(plan, MessageKind.OFFER_NOTICE).preferred())
                .isNotNull()
                .isBefore(Instant.parse("2026-06-07T22:00:00Z"));
    }

    @Test
    void afterQuietDaysTheHouseWritesOnAWorkingDay() {
        Plan plan = plan(
                "house",
                "2027-12-31T16:00:00Z",
                "at: 2027-12-03T16:00:00Z, interview: {until: 2027-12-03T17:00:00Z, with: [hm]}",
                "at: 2027-12-18T16:00:00Z, received: {meaning: rejection}");

        Instant invited = only(plan, MessageKind.NETWORK_INVITE).preferred();
        assertThat(invited).isNotNull().isAfter(Instant.parse("2028-01-03T00:00:00Z"));
    }

    @Test
    void whereClocksGoBackNothingIsProposedForTheHourBefore() {
        Instant now = Instant.parse("2026-11-01T06:19:00Z");
        Case file = told(HEAD, "at: 2026-10-29T14:00:00Z, interview: {until: 2026-10-29T15:00:00Z, with: [hm]}");

        Step thanks = only(planner.plan(file, Books.read("three-steps"), now), MessageKind.THANK_YOU);

        assertThat(thanks.preferred()).isEqualTo(Instant.parse("2026-11-01T07:00:00Z"));
    }

    @Test
    void anOfferThatEndsBeforeAReceiptIsTwoDaysOldIsToldOfTheNextDay() {
        Plan plan = plan(
                "house",
                "2026-06-10T14:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                "at: 2026-06-09T16:00:00Z, offer-elsewhere: {employer: Other, respond-by: 2026-06-10T22:00:00Z, preferred: true}",
                "at: 2026-06-09T18:00:00Z, received: {from: hm, meaning: acknowledgement}");

        assertThat(only(plan, MessageKind.OFFER_NOTICE).preferred()).isEqualTo(Instant.parse("2026-06-10T14:00:00Z"));
    }

    @Test
    void anOfferThatEndsBeforeAnybodyMayBeToldIsNotToldOf() {
        Plan plan = plan(
                "house",
                "2026-06-09T16:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                "id: o1, at: 2026-06-09T13:00:00Z, offer-elsewhere: {employer: Other, respond-by: 2026-06-09T22:00:00Z, preferred: true}",
                asked("a", "2026-06-09T14:00:00Z", "follow-up"));

        assertThat(plan.steps()).extracting(Step::kind).startsWith(MessageKind.FOLLOW_UP);
        assertThat(plan.withheld()).first().satisfies(held -> {
            assertThat(held.step().kind()).isEqualTo(MessageKind.OFFER_NOTICE);
            assertThat(held.notBefore()).isNull();
            assertThat(held.because()).isNotEmpty();
        });
    }

    @Test
    void oneNoteForTwoDaysOfARoundIsInTimeAfterTheSecond() {
        Plan plan = plan(
                "house",
                "2026-06-08T16:00:00Z",
                interview("02", "hm"),
                interview("04", "hm"),
                thanked("04", "hm"),
                "at: 2026-06-04T15:30:00Z, timeline: {by: hm, to: 2026-06-05, precision: exact}");

        assertThat(plan.steps().getFirst().preferred()).isEqualTo(Instant.parse("2026-06-09T14:00:00Z"));
    }

    @Test
    void lateThanksOfWeeksAgoAreNotTakenForTheSecondNoteOfYesterday() {
        Plan plan = plan(
                "house",
                "2026-07-15T16:00:00Z",
                interview("02", "hm"),
                "at: 2026-06-03T18:00:00Z, sent: {kind: thank-you, to: hm, via: email}",
                "at: 2026-07-14T18:00:00Z, sent: {kind: thank-you, to: hm, via: email}");

        assertThat(plan.steps().getFirst().preferred()).isEqualTo(Instant.parse("2026-07-15T16:00:00Z"));
    }

    @Test
    void aReplyToOnesOwnAgencyDoesNotAnswerAnOffer() {
        String direct = HEAD.replace("facts:", "agency: {recruiter: agent, policy: direct-ok}\nfacts:");
        Case file = told(
                direct,
                interview("02", "hm"),
                thanked("02", "hm"),
                "at: 2026-06-08T14:00:00Z, received: {from: hm, meaning: offer, written: true}",
                "at: 2026-06-08T15:00:00Z, sent: {kind: reply, to: agent, via: email}");

        Plan plan = planner.plan(file, Books.read("house"), Instant.parse("2026-06-08T16:00:00Z"));

        assertThat(only(plan, MessageKind.OFFER_ANSWER).to()).isEqualTo("hm");
    }

    @Test
    void thanksPassedOnSayWhomTheyAreFor() {
        Plan plan = plan(
                "house",
                "2026-06-09T16:00:00Z",
                "at: 2026-06-02T14:00:00Z, interview: {until: 2026-06-02T15:00:00Z, with: [faxed], arranged-by: hm}",
                "at: 2026-06-03T14:00:00Z, sent: {kind: contact-lookup, to: hm, via: email}",
                "at: 2026-06-05T14:00:00Z, sent: {kind: contact-lookup, to: hm, via: email}");

        Step thanks = only(plan, MessageKind.THANK_YOU);
        assertThat(thanks.to()).isEqualTo("hm");
        assertThat(thanks.key()).endsWith(":faxed");
    }

    @Test
    void aQuestionByMailWaitsForAnAddressEvenIfANumberIsKnown() {
        Case file = told(
                HEAD.replace("email: maya@larkfield.example, ", ""),
                interview("02", "hm"),
                "at: 2026-06-02T18:00:00Z, sent: {kind: thank-you, to: hm, via: post}");
        Plan plan = planner.plan(file, Books.read("house"), Instant.parse("2026-06-08T16:00:00Z"));
        Step lookup = only(plan, MessageKind.CONTACT_LOOKUP);
        Step question = plan.steps().get(1);

        assertThat(question.number()).isEqualTo(1);
        assertThat(question.status()).isEqualTo(Status.WAITING);
        assertThat(question.after()).isEqualTo(lookup.key());
        assertThat(question.preferred()).isEqualTo(Instant.parse("2026-06-09T14:00:00Z"));
        Contact early = new Contact(MessageKind.FOLLOW_UP, "hm", Channel.EMAIL, Instant.parse("2026-06-08T16:00:00Z"));
        assertThat(planner.may(file, Books.read("house"), early).verdict()).isEqualTo(Verdict.NOT_UNTIL);
    }

    @Test
    void aCallToWhoeverHasANumberWaitsForNoAddress() {
        Case file = told(
                HEAD.replace("email: maya@larkfield.example, ", ""),
                interview("02", "hm"),
                "at: 2026-06-02T18:00:00Z, sent: {kind: thank-you, to: hm, via: post}");
        Plan plan = planner.plan(file, Books.read("five-pointers"), Instant.parse("2026-06-08T16:00:00Z"));

        assertThat(plan.steps()).extracting(Step::kind).containsExactly(MessageKind.FOLLOW_UP);
        assertThat(plan.steps().getFirst().via()).isEqualTo(Channel.PHONE);
    }

    @Test
    void thanksThatNobodyCanPassOnWaitForAnAddress() {
        String lookup = "sent: {kind: contact-lookup, to: hm, via: email}";
        Plan plan = plan(
                "house",
                "2026-06-05T16:00:00Z",
                interview("02", "posted"),
                "at: 2026-06-02T18:00:00Z, " + lookup,
                "at: 2026-06-04T18:00:00Z, " + lookup);

        Step thanks = only(plan, MessageKind.THANK_YOU);
        assertThat(thanks.to()).isEqualTo("posted");
        assertThat(thanks.status()).isEqualTo(Status.WAITING);
    }

    @Test
    void theNightTheClocksGoBackHoldsNoQuestionUpForEver() {
        String head = """
                candidate: {zone: America/New_York}
                employer: {name: Larkfield, zone: America/Los_Angeles, holidays: US-CA}
                people:
                  - {id: hm, role: hiring-manager, email: maya@larkfield.example, zone: America/Chicago, holidays: US-IL}
                  - {id: hr, role: recruiter, email: tom@larkfield.example, phone: "+1 212 555 0149"}
                facts:
                """;
        Case file = told(
                head,
                "at: 2026-10-24T18:30:00Z, interview: {until: 2026-10-24T19:15:00Z, with: [hr]}",
                "at: 2026-10-30T23:29:00Z, sent: {kind: follow-up, to: hr, via: phone, outcome: gatekeeper}");

        Plan plan = planner.plan(file, Books.read("dos-and-donts"), Instant.parse("2026-10-31T04:42:00Z"));

        assertThat(plan.steps()).isNotEmpty();
    }

    @Test
    void feedbackIsAskedOnceEvenAfterAReply() {
        Case file = told(
                HEAD,
                "at: 2026-06-02T14:00:00Z, received: {from: hm, meaning: rejection, personal: true}",
                "at: 2026-06-03T14:00:00Z, sent: {kind: reply, to: hm, via: email}",
                "at: 2026-06-04T14:00:00Z, sent: {kind: feedback-request, to: hm, via: email}");
        Instant now = Instant.parse("2026-06-08T15:00:00Z");

        Answer answer = planner.may(
                file, Books.read("five-rules"), new Contact(MessageKind.FEEDBACK_REQUEST, "hm", Channel.EMAIL, now));

        assertThat(answer.verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void theNewerNoteCarriesTheThanksForAnEarlierDay() {
        Plan plan = plan(
                "house",
                "2026-06-20T16:00:00Z",
                interview("02", "hm"),
                interview("19", "hm"),
                "at: 2026-06-19T14:57:00Z, timeline: {by: hm, to: 2026-06-19, precision: exact}",
                "at: 2026-06-20T11:00:00Z, sent: {kind: thank-you, to: hm, via: email}");

        assertThat(plan.steps().getFirst().preferred()).isEqualTo("2026-06-23T14:00:00Z");
    }

    @Test
    void noQuestionsMeansNoneEvenAfterASilenceThatIsOver() {
        Plan plan = plan(
                "dos-and-donts",
                "2026-06-25T16:00:00Z",
                interview("02", "hm"),
                "at: 2026-06-08T14:00:00Z, received: {from: hm, meaning: stop, degree: no-status-contact}",
                "at: 2026-06-10T14:00:00Z, received: {from: hm, meaning: stop, degree: process-silence}",
                "at: 2026-06-15T14:00:00Z, received: {from: hm, meaning: rejection, personal: true}");

        assertThat(plan.steps()).extracting(Step::kind).doesNotContain(MessageKind.NETWORK_INVITE);
    }

    @Test
    void nobodyStandsInForWhoIsBackByThen() {
        Plan plan = plan(
                "house",
                "2026-06-03T16:00:00Z",
                interview("02", "hm"),
                thanked("02", "hm"),
                "at: 2026-06-02T14:57:00Z, timeline: {by: hm, to: 2026-07-10, precision: exact}",
                "at: 2026-06-03T14:00:00Z, received: {from: hm, meaning: auto-reply, until: 2026-06-26, delegate: far}");

        assertThat(plan.steps().getFirst().to()).isEqualTo("hm");
    }
}
