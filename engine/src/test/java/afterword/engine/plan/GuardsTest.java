package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.rule.Guard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each guard says of a contact: nothing, until when, "never" or "not this way". */
class GuardsTest {

    private static final String MET =
            "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";

    private static final String NOTHING = "  []";

    @Test
    void neverIsNeverAndNotThisWayLeavesAnother() {
        assertThat(says(new Guard.Never(), NOTHING, contact())).isEqualTo("never");
        assertThat(says(new Guard.NotThisWay(), NOTHING, contact())).isEqualTo("not this way");
    }

    // --- the posting ----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "phone, not this way, nothing",
        "text,  not this way, nothing",
        "email, nothing,      not this way",
        "post,  nothing,      nothing",
    })
    void aPostingClosesTheChannelsItNames(String via, String withoutCalls, String withoutMail) {
        Contact contact = contact().via(channel(via));

        assertThat(says(new Guard.PostingSays(), "  []\nposting: {calls: forbidden}", contact))
                .isEqualTo(withoutCalls);
        assertThat(says(new Guard.PostingSays(), "  []\nposting: {emails: forbidden}", contact))
                .isEqualTo(withoutMail);
        assertThat(says(new Guard.PostingSays(), NOTHING, contact)).isEqualTo("nothing");
    }

    @Test
    void aPostingThatWantsSilenceLeavesOneMailboxAndEndsWithTheAnswer() {
        Guard silence = new Guard.ProcessSilence();
        String posting = "\nposting: {silence: true, exempt: hr}";

        assertThat(says(silence, NOTHING + posting, contact())).isEqualTo("never");
        assertThat(says(silence, NOTHING + posting, contact().to("hr"))).isEqualTo("nothing");
        assertThat(says(silence, NOTHING, contact())).isEqualTo("nothing");
        assertThat(says(silence, withdrawn() + posting, contact())).isEqualTo("nothing");
    }

    // --- stops ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "no-contact,        follow-up, never",
        "no-contact,        thank-you, never",
        "unclear,           logistics, never",
        "no-status-contact, follow-up, never",
        "no-status-contact, thank-you, nothing",
        "process-silence,   follow-up, never",
        "process-silence,   thank-you, never",
        "process-silence,   logistics, nothing",
    })
    void aStopForbidsWhatItsDegreeSays(String degree, String kind, String expected) {
        assertThat(says(new Guard.Stopped(), MET + stop(degree), contact().of(kind)))
                .isEqualTo(expected);
    }

    @Test
    void whomASilenceLeavesOutMayBeThankedAndNotAsked() {
        Guard stopped = new Guard.Stopped();
        String silence = MET
                + "  - {at: 2026-06-03T09:00-04:00, received: {from: hm, meaning: stop, degree: process-silence,"
                + " exempt: [hr]}}\n";

        assertThat(says(stopped, silence, contact().to("hr").of("thank-you"))).isEqualTo("nothing");
        assertThat(says(
                        stopped,
                        silence + stop("no-status-contact"),
                        contact().to("hr").of("thank-you")))
                .isEqualTo("nothing");
        assertThat(says(stopped, silence, contact().of("thank-you"))).isEqualTo("never");
        assertThat(says(stopped, silence, contact().to("hr"))).isEqualTo("never");
    }

    @Test
    void silenceWhileTheyDecideEndsWithTheDecisionAndQuestionsEndWithIt() {
        Guard stopped = new Guard.Stopped();

        assertThat(says(
                        stopped,
                        stop("process-silence") + withdrawn(),
                        contact().of("network-invite")))
                .isEqualTo("nothing");
        assertThat(says(stopped, withdrawn(), contact())).isEqualTo("never");
        assertThat(says(stopped, withdrawn(), contact().of("thank-you"))).isEqualTo("nothing");
        assertThat(says(stopped, NOTHING, contact())).isEqualTo("nothing");
    }

    @Test
    void anInvitationAfterATotalStopAllowsThanksForThatInterviewAlone() {
        Guard stopped = new Guard.Stopped();
        String stop = "  - {at: 2026-05-20T09:00-04:00, received: {from: hm, meaning: stop, degree: no-contact}}\n";
        String invitation = "  - {at: 2026-05-25T09:00-04:00, received: {from: hm, meaning: invitation}}\n";
        String late = "  - {at: 2026-06-05T09:00-04:00, received: {from: hm, meaning: stop, degree: no-contact}}\n"
                + "  - {at: 2026-06-06T09:00-04:00, received: {from: hm, meaning: invitation}}\n";

        assertThat(says(stopped, stop + invitation + MET, contact().of("thank-you")))
                .isEqualTo("nothing");
        assertThat(says(stopped, stop + invitation + MET, contact())).isEqualTo("never");
        assertThat(says(stopped, stop + MET, contact().of("thank-you"))).isEqualTo("never");
        assertThat(says(stopped, stop + invitation, contact().of("thank-you"))).isEqualTo("never");
        assertThat(says(stopped, MET + late, contact().of("thank-you"))).isEqualTo("never");
    }

    // --- a stated date --------------------------------------------------------------------------------------------

    @Test
    void aStatedDateMustHavePassed() {
        Guard stated = new Guard.StatedDate();
        String date = MET + "  - {at: 2026-06-02T11:00-04:00, timeline: {by: hm, to: 2026-06-12, precision: exact}}\n";

        assertThat(says(stated, date, contact().at("2026-06-12T23:59"))).isEqualTo("2026-06-13T00:00");
        assertThat(says(stated, date, contact().at("2026-06-13T00:00"))).isEqualTo("nothing");
        assertThat(says(stated, MET, contact())).isEqualTo("nothing");
    }

    @Test
    void aWishIsToldAsAHopeAndADateAsNamed() {
        String said = "  - {at: 2026-06-03T09:00-04:00, timeline: {by: hm, to: 2026-06-12, precision: exact%s}}\n";

        assertThat(why(MET + said.formatted(""))).isEqualTo("they named 2026-06-12 and it has not passed");
        assertThat(why(MET + said.formatted(", certainty: wish")))
                .isEqualTo("they hope for 2026-06-12 and it has not passed");
    }

    private static String why(String facts) {
        Situation situation = Small.after(facts);
        Person hm = situation.people.person("hm");
        Attempt attempt = new Attempt(
                MessageKind.FOLLOW_UP,
                hm,
                Channel.EMAIL,
                situation.officeOf(hm),
                LocalDateTime.parse("2026-06-10T12:00"),
                new Position(),
                null);
        return Objects.requireNonNull(Guards.check(new Guard.StatedDate()).object(new Guards(situation), attempt))
                .why()
                .words();
    }

    @Test
    void aStatedDateHasPassedWhenItHasPassedAtTheEmployers() {
        String date = """
                  - {at: 2026-06-02T11:00-04:00, timeline: {by: hm, to: 2026-06-12, precision: exact}}
                people: [{id: hm, zone: Europe/Paris}]
                """;

        assertThat(says(new Guard.StatedDate(), date, contact().at("2026-06-13T05:59")))
                .isEqualTo("2026-06-13T06:00");
        assertThat(says(new Guard.StatedDate(), date, contact().at("2026-06-13T06:00")))
                .isEqualTo("nothing");
    }

    // --- spacing --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2026-06-08T23:59, 2026-06-10T00:00",
        "2026-06-09T00:00, 2026-06-10T00:00",
        "2026-06-10T00:00, nothing",
        "2026-06-06T12:00, nothing",
        "2026-06-07T12:00, 2026-06-10T00:00",
    })
    void twoUnaskedMessagesKeepTheirDistanceOnBothSides(String at, String expected) {
        assertThat(says(
                        new Guard.Spacing(2),
                        sent("follow-up", "hm", "06-08"),
                        contact().at(at)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "follow-up,          hm, follow-up,      2026-06-11T00:00",
        "employer-requested, hm, follow-up,      2026-06-11T00:00",
        "network-invite,     hm, follow-up,      2026-06-11T00:00",
        "thank-you,          hm, follow-up,      nothing",
        "follow-up,          hr, follow-up,      2026-06-11T00:00",
        "employer-requested, hr, follow-up,      nothing",
        "follow-up,          hr, network-invite, nothing",
        "follow-up,          hm, network-invite, 2026-06-11T00:00",
    })
    void unaskedMessagesCountForThePersonAndQuestionsForTheWholeApplication(
            String kind, String to, String next, String expected) {
        assertThat(says(new Guard.Spacing(2), sent(kind, to, "06-09"), contact().of(next)))
                .isEqualTo(expected);
    }

    @Test
    void theLatestOfSeveralMessagesDecides() {
        String two = sent("follow-up", "hm", "06-09") + sent("follow-up", "hm", "06-08");

        assertThat(says(new Guard.Spacing(3), two, contact())).isEqualTo("2026-06-12T00:00");
    }

    @Test
    void aDayIsThatOfTheOneWhoReadsIt() {
        String late = "  - {at: 2026-06-08T20:00-04:00, sent: {kind: follow-up, to: hm, via: email}}\n"
                + "people: [{id: hm, zone: Europe/Paris}, {id: hr}]\n";

        assertThat(says(new Guard.Spacing(2), late, contact().at("2026-06-10T12:00")))
                .isEqualTo("2026-06-11T00:00");
        assertThat(says(new Guard.Spacing(2), late, contact().to("hr").at("2026-06-10T12:00")))
                .isEqualTo("nothing");
        String toHr = late.replace("to: hm", "to: hr");
        assertThat(says(new Guard.Spacing(2), toHr, contact().at("2026-06-10T05:59")))
                .isEqualTo("2026-06-10T06:00");
        assertThat(says(new Guard.Spacing(2), toHr, contact().at("2026-06-10T06:00")))
                .isEqualTo("nothing");
    }

    @Test
    void messagesAboutOtherApplicationsCountForTheSamePersonOrIfTheySpokeOfThisOne() {
        Guard spacing = new Guard.Spacing(2);

        assertThat(says(spacing, NOTHING + also("follow-up", "hm", ""), contact()))
                .isEqualTo("2026-06-11T00:00");
        assertThat(says(spacing, NOTHING + also("thank-you", "hm", ""), contact()))
                .isEqualTo("nothing");
        assertThat(says(spacing, NOTHING + also("follow-up", "hr", ""), contact()))
                .isEqualTo("nothing");
        assertThat(says(spacing, NOTHING + also("follow-up", "hr", "main"), contact()))
                .isEqualTo("2026-06-11T00:00");
        assertThat(says(
                        spacing,
                        NOTHING + also("follow-up", "hr", "main"),
                        contact().of("network-invite")))
                .isEqualTo("nothing");
        assertThat(says(spacing, NOTHING + also("employer-requested", "hm", ""), contact()))
                .isEqualTo("2026-06-11T00:00");
    }

    @Test
    void theStepBeforeInTheChainCountsForQuestions() {
        Position position = new Position();
        position.last = LocalDate.of(2026, 6, 9);

        assertThat(says(new Guard.Spacing(2), NOTHING, contact().position(position)))
                .isEqualTo("2026-06-11T00:00");
        assertThat(says(
                        new Guard.Spacing(2),
                        NOTHING,
                        contact().position(position).of("network-invite")))
                .isEqualTo("nothing");
    }

    @Test
    void whatIsPlannedForAPersonCountsToo() {
        Booked invite = new Booked("hm", MessageKind.NETWORK_INVITE, LocalDate.of(2026, 6, 11), false, "k");
        Booked thanks = new Booked("hm", MessageKind.THANK_YOU, LocalDate.of(2026, 6, 11), false, "k");

        assertThat(says(new Guard.Spacing(2), NOTHING, contact(), invite)).isEqualTo("2026-06-13T00:00");
        assertThat(says(new Guard.Spacing(2), NOTHING, contact(), thanks)).isEqualTo("nothing");
        assertThat(says(new Guard.Spacing(2), NOTHING, contact().to("hr"), invite))
                .isEqualTo("nothing");
    }

    @Test
    void aNoticeThatWouldComeTooLateKeepsOnlyOneDayApart() {
        Guard spacing = new Guard.Spacing(3);
        Contact notice = contact().of("offer-notice").before("2026-06-11T12:00-04:00");
        String yesterday = sent("follow-up", "hm", "06-10");

        assertThat(says(spacing, yesterday, notice)).isEqualTo("2026-06-11T00:00");
        assertThat(says(spacing, yesterday, notice.at("2026-06-11T00:00"))).isEqualTo("nothing");
        assertThat(says(spacing, yesterday, notice.via(Channel.PHONE))).isEqualTo("2026-06-13T00:00");
        assertThat(says(spacing, yesterday, notice.before("2026-06-13T00:01-04:00")))
                .isEqualTo("2026-06-13T00:00");
        assertThat(says(spacing, yesterday, notice.before("2026-06-13T00:00-04:00")))
                .as("on the stroke of the deadline it is too late")
                .isEqualTo("2026-06-11T00:00");
    }

    @Test
    void messagesOlderThanFortyDaysAreForgotten() {
        String old = "  - {at: 2026-05-01T12:00-04:00, sent: {kind: follow-up, to: hm, via: email}}\n";

        assertThat(says(new Guard.Spacing(90), old.replace("05-01T12:00", "05-01T12:01"), contact()))
                .isEqualTo("2026-07-30T00:00");
        assertThat(says(new Guard.Spacing(90), old, contact())).isEqualTo("nothing");
    }

    // --- one message a day ----------------------------------------------------------------------------------------

    @Test
    void thanksAndAQuestionDoNotReachOnePersonOnOneDay() {
        Guard one = new Guard.OneADay();
        String thanks = sent("thank-you", "hm", "06-10");
        String question = sent("follow-up", "hm", "06-10");

        assertThat(says(one, thanks, contact())).isEqualTo("2026-06-11T00:00");
        assertThat(says(one, thanks, contact().at("2026-06-11T09:00"))).isEqualTo("nothing");
        assertThat(says(one, thanks, contact().to("hr"))).isEqualTo("nothing");
        assertThat(says(one, question, contact())).isEqualTo("nothing");
        assertThat(says(one, question, contact().of("thank-you"))).isEqualTo("2026-06-11T00:00");
        assertThat(says(one, question, contact().of("thank-you").via(Channel.POST)))
                .isEqualTo("nothing");
        assertThat(says(one, sent("thank-you", "agent", "06-10"), contact().to("agent")))
                .isEqualTo("nothing");
        assertThat(says(one, NOTHING + also("thank-you", "hm", "").replace("06-09", "06-10"), contact()))
                .isEqualTo("2026-06-11T00:00");
    }

    @Test
    void whatIsPlannedForThatDayCountsToo() {
        Guard one = new Guard.OneADay();
        Booked thanks = new Booked("hm", MessageKind.THANK_YOU, LocalDate.of(2026, 6, 10), false, "k");
        Booked question = new Booked("hm", MessageKind.FOLLOW_UP, LocalDate.of(2026, 6, 10), false, "k");

        assertThat(says(one, NOTHING, contact(), thanks)).isEqualTo("2026-06-11T00:00");
        assertThat(says(one, NOTHING, contact(), question)).isEqualTo("nothing");
        assertThat(says(one, NOTHING, contact().of("thank-you"), question)).isEqualTo("2026-06-11T00:00");
        assertThat(says(one, NOTHING, contact().at("2026-06-11T09:00"), thanks)).isEqualTo("nothing");
        assertThat(says(one, NOTHING, contact().to("hr"), thanks)).isEqualTo("nothing");
    }

    // --- receipts, absences, working days and hours ---------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2026-06-07T23:59, nothing",
        "2026-06-08T00:00, 2026-06-10T00:00",
        "2026-06-09T23:59, 2026-06-10T00:00",
        "2026-06-10T00:00, nothing",
    })
    void aQuestionWaitsAfterAReceipt(String at, String expected) {
        String receipt = "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: %s}}\n";

        assertThat(says(
                        new Guard.Acknowledged(2),
                        receipt.formatted("acknowledgement"),
                        contact().at(at)))
                .isEqualTo(expected);
        assertThat(says(
                        new Guard.Acknowledged(2),
                        receipt.formatted("news"),
                        contact().at(at)))
                .isEqualTo("nothing");
    }

    @Test
    void whoIsAwayIsLeftInPeaceUntilTheyHaveHadADayToSettle() {
        String away =
                "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: auto-reply, until: 2026-06-12}}\n";

        assertThat(says(new Guard.Absent(5), away, contact())).isEqualTo("2026-06-16T00:00");
        assertThat(says(new Guard.Absent(5), away, contact().at("2026-06-16T00:00")))
                .isEqualTo("nothing");
        assertThat(says(new Guard.Absent(5), away, contact().to("hr"))).isEqualTo("nothing");
    }

    @Test
    void onClosedDaysNobodyIsAtWork() {
        assertThat(says(new Guard.WorkingDay(), NOTHING, contact().at("2026-06-13T12:00")))
                .isEqualTo("2026-06-15T00:00");
        assertThat(says(new Guard.WorkingDay(), NOTHING, contact())).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T09:29, 2026-06-10T09:30",
        "2026-06-10T09:30, nothing",
        "2026-06-10T14:59, nothing",
        "2026-06-10T15:00, 2026-06-11T09:30",
        "2026-06-12T12:29, nothing",
        "2026-06-12T12:30, 2026-06-13T09:30",
        "2026-06-11T09:30, 2026-06-12T09:30",
        "2026-06-09T09:30, 2026-06-10T09:30",
    })
    void callsComeInGoodTimeBeforeCloseOfBusiness(String at, String expected) {
        String hours = "\nemployer: {name: N, zone: America/New_York, closes: \"17:00\","
                + " closes-on: {friday: \"14:30\", thursday: \"11:30\", tuesday: \"01:00\"}}";

        assertThat(says(
                        new Guard.CallHours(LocalTime.of(9, 30), 2),
                        NOTHING + hours,
                        contact().at(at)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23T12:00, nothing",
        "2026-12-24T12:00, 2027-01-04T00:00",
        "2027-01-01T12:00, 2027-01-04T00:00",
        "2027-01-02T12:00, nothing",
    })
    void quietDaysMayReachIntoTheNextYear(String at, String expected) {
        Guard quiet = new Guard.QuietDays(MonthDay.of(12, 24), MonthDay.of(1, 1), null);

        assertThat(says(quiet, NOTHING, contact().at(at))).isEqualTo(expected);
        assertThat(says(quiet, NOTHING, contact().at(at).before("2027-06-01T12:00-04:00")))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31T12:00, nothing",
        "2026-08-01T12:00, 2026-08-17T00:00",
        "2026-08-15T12:00, 2026-08-17T00:00",
        "2026-08-16T12:00, nothing",
    })
    void quietDaysMayLieWithinAYear(String at, String expected) {
        Guard quiet = new Guard.QuietDays(MonthDay.of(8, 1), MonthDay.of(8, 15), null);

        assertThat(says(quiet, NOTHING, contact().at(at))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "US,    2026-11-27T12:00, 2026-11-30T00:00",
        "US-CA, 2026-11-27T12:00, 2026-11-30T00:00",
        "US,    2026-11-28T12:00, nothing",
        "DE,    2026-11-27T12:00, nothing",
        "US,    2026-06-26T12:00, nothing",
    })
    void theDayAfterANamedHolidayIsQuietInNovember(String region, String at, String expected) {
        Guard quiet = new Guard.QuietDays(MonthDay.of(12, 24), MonthDay.of(1, 1), "Thanksgiving");
        String employer = "\nemployer: {name: N, zone: America/New_York, holidays: " + region
                + ", closures: {2026-11-26: Thanksgiving Day, 2026-06-25: Thanksgiving}}";

        assertThat(says(quiet, NOTHING + employer, contact().at(at))).isEqualTo(expected);
    }

    // --- late thanks and second applications ----------------------------------------------------------------------

    @Test
    void lateThanksComeFirst() {
        Guard late = new Guard.LateThanks(24, 2);

        assertThat(says(late, MET, contact()))
                .as("thanks that no rule plans are not waited for")
                .isEqualTo("nothing");
        assertThat(says(late, MET + sent("thank-you", "hm", "06-09"), contact()))
                .isEqualTo("2026-06-11T00:00");
        assertThat(says(late, MET + sent("thank-you", "hm", "06-09"), contact().at("2026-06-11T00:00")))
                .isEqualTo("nothing");
        assertThat(says(late, MET + sent("thank-you", "hm", "06-03"), contact().at("2026-06-03T12:00")))
                .isEqualTo("nothing");
        assertThat(says(
                        late,
                        MET + "  - {at: 2026-06-03T09:00-04:00, not-sent: {kind: thank-you, to: hm}}\n",
                        contact()))
                .isEqualTo("nothing");
    }

    @Test
    void aNoteWrittenAfterALaterDayOfTheRoundIsNotLateForTheFirst() {
        Guard late = new Guard.LateThanks(24, 2);
        String days = MET + MET.replace("id: i", "id: j").replace("06-02", "06-04");

        assertThat(says(late, days + sent("thank-you", "hm", "06-05"), contact().at("2026-06-05T12:00")))
                .isEqualTo("nothing");
        assertThat(says(
                        late,
                        days + sent("thank-you", "hm", "06-04").replace("T09", "T08"),
                        contact().at("2026-06-04T12:00")))
                .isEqualTo("2026-06-08T00:00");
    }

    @Test
    void lateThanksThatGoOutTomorrowAreCountedFromTomorrow() {
        Booked tomorrow = new Booked("hm", MessageKind.THANK_YOU, LocalDate.parse("2026-06-11"), false, "T@i:hm");

        assertThat(says(new Guard.LateThanks(24, 2), MET, contact(), tomorrow)).isEqualTo("2026-06-15T00:00");
    }

    @Test
    void ofTwoWaitsAfterLateThanksEachIsTheRulesOwn() {
        Situation situation = Small.after(MET + sent("thank-you", "hm", "06-09"));
        Guards guards = new Guards(situation);
        Attempt attempt = new Attempt(
                MessageKind.FOLLOW_UP,
                situation.people.person("hm"),
                Channel.EMAIL,
                situation.officeOf(situation.people.person("hm")),
                LocalDateTime.parse("2026-06-10T12:00"),
                new Position(),
                null);

        assertThat(Objects.requireNonNull(
                                Guards.check(new Guard.LateThanks(24, 2)).object(guards, attempt))
                        .until())
                .isEqualTo("2026-06-11T00:00");
        assertThat(Objects.requireNonNull(
                                Guards.check(new Guard.LateThanks(24, 3)).object(guards, attempt))
                        .until())
                .isEqualTo("2026-06-12T00:00");
    }

    @Test
    void thanksThatAreNotLateOrNoLongerDueHoldNothingBack() {
        Guard late = new Guard.LateThanks(24, 2);
        String today = MET.replace("06-02", "06-10").replace("T11:00", "T11:30");
        String longAgo = MET.replace("06-02", "05-27");

        assertThat(says(late, today, contact())).isEqualTo("nothing");
        assertThat(says(late, longAgo, contact())).isEqualTo("nothing");
        assertThat(says(late, longAgo.replace("05-27", "05-26"), contact())).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02T12:00, nothing",
        "2026-06-03T12:00, 2026-06-16T00:00",
        "2026-06-15T23:59, 2026-06-16T00:00",
        "2026-06-16T00:00, nothing",
    })
    void twoApplicationsDoNotAskOnePersonWithinAWeek(String at, String expected) {
        Guard second = new Guard.SecondApplication(5);

        assertThat(says(second, NOTHING + also("follow-up", "hm", ""), contact().at(at)))
                .isEqualTo(expected);
        assertThat(says(second, NOTHING + also("follow-up", "hr", ""), contact().at(at)))
                .isEqualTo("nothing");
        assertThat(says(
                        second,
                        NOTHING + also("follow-up", "hm", "main"),
                        contact().at(at)))
                .isEqualTo("nothing");
        assertThat(says(second, NOTHING + also("thank-you", "hm", ""), contact().at(at)))
                .isEqualTo("nothing");
    }

    @Test
    void whatAnotherApplicationWillAskCountsToo() {
        Guard second = new Guard.SecondApplication(5);
        LocalDate day = LocalDate.of(2026, 6, 9);

        assertThat(says(second, NOTHING, contact(), new Booked("hm", MessageKind.FOLLOW_UP, day, true, "k")))
                .isEqualTo("2026-06-16T00:00");
        assertThat(says(second, NOTHING, contact(), new Booked("hr", MessageKind.FOLLOW_UP, day, true, "k")))
                .isEqualTo("nothing");
        assertThat(says(second, NOTHING, contact(), new Booked("hm", MessageKind.FOLLOW_UP, day, false, "k")))
                .isEqualTo("nothing");
        assertThat(says(second, NOTHING, contact(), new Booked("hm", MessageKind.THANK_YOU, day, true, "k")))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void fourKindsAreQuestionsAndTwoMoreAreUnasked(MessageKind kind) {
        List<MessageKind> questions = List.of(
                MessageKind.FOLLOW_UP,
                MessageKind.CLOSING_QUESTION,
                MessageKind.OFFER_NOTICE,
                MessageKind.APPLICATION_FOLLOW_UP);
        List<MessageKind> unasked = List.of(MessageKind.NETWORK_INVITE, MessageKind.REFERRAL_REQUEST);

        assertThat(FollowUps.statusKind(kind)).isEqualTo(questions.contains(kind));
        assertThat(FollowUps.unsolicited(kind)).isEqualTo(questions.contains(kind) || unasked.contains(kind));
    }

    // --- helpers --------------------------------------------------------------------------------------------------

    /** A contact that is thought of; a question by mail to the manager on Wednesday noon unless said otherwise. */
    private record Contact(
            MessageKind kind,
            String to,
            Channel via,
            LocalDateTime at,
            Position position,
            @Nullable String deadline) {

        Contact of(String other) {
            MessageKind[] kinds = MessageKind.values();
            for (MessageKind each : kinds) {
                if (each.word().equals(other)) {
                    return new Contact(each, to, via, at, position, deadline);
                }
            }
            throw new IllegalArgumentException(other);
        }

        Contact to(String other) {
            return new Contact(kind, other, via, at, position, deadline);
        }

        Contact via(Channel other) {
            return new Contact(kind, to, other, at, position, deadline);
        }

        Contact at(String other) {
            return new Contact(kind, to, via, LocalDateTime.parse(other), position, deadline);
        }

        Contact position(Position other) {
            return new Contact(kind, to, via, at, other, deadline);
        }

        Contact before(String other) {
            return new Contact(kind, to, via, at, position, other);
        }
    }

    private static Contact contact() {
        return new Contact(
                MessageKind.FOLLOW_UP,
                "hm",
                Channel.EMAIL,
                LocalDateTime.parse("2026-06-10T12:00"),
                new Position(),
                null);
    }

    private static String says(Guard guard, String facts, Contact contact, Booked... booked) {
        Situation situation = Small.after(facts);
        Guards guards = new Guards(situation);
        guards.booked.addAll(List.of(booked));
        String deadline = contact.deadline();
        Objection objection = Guards.check(guard)
                .object(
                        guards,
                        new Attempt(
                                contact.kind(),
                                situation.people.person(contact.to()),
                                contact.via(),
                                situation.officeOf(situation.people.person(contact.to())),
                                contact.at(),
                                contact.position(),
                                deadline == null ? null : Small.instant(deadline)));
        if (objection == null) {
            return "nothing";
        }
        LocalDateTime until = objection.until();
        return until != null ? until.toString() : objection.otherWay() ? "not this way" : "never";
    }

    private static Channel channel(String word) {
        for (Channel channel : Channel.values()) {
            if (channel.word().equals(word)) {
                return channel;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static String sent(String kind, String to, String on) {
        return "  - {at: 2026-%sT09:00-04:00, sent: {kind: %s, to: %s, via: email}}\n".formatted(on, kind, to);
    }

    private static String also(String kind, String to, String alsoFor) {
        return """

                also:
                  - id: second
                    employer: main
                    facts: [{at: 2026-06-09T09:00-04:00, sent: {kind: %s, to: %s, via: email, also-for: [%s]}}]
                """.formatted(kind, to, alsoFor);
    }

    private static String stop(String degree) {
        return "  - {at: 2026-06-05T09:00-04:00, received: {from: hm, meaning: stop, degree: %s}}\n".formatted(degree);
    }

    private static String withdrawn() {
        return "  - {at: 2026-06-06T09:00-04:00, withdrawn: {}}\n";
    }
}
