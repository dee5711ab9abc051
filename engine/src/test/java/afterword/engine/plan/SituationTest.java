package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import afterword.engine.fact.Fact;
import afterword.engine.fact.Person;
import afterword.engine.history.Incoming;
import afterword.engine.history.Outgoing;
import afterword.engine.history.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {

    /** June 10th 2026 is a Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static final String MET_HM =
            "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";
    // --- people and places ---------------------------------------------------------------------------------------

    @Test
    void whoIsNotListedIsRefusedWithThoseWhoAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Small.after("  []").people.person("boss"))
                .withMessage("'boss' is nobody listed under people. Expected one of [agent, engineer, hm, hr].");
    }

    @Test
    void whoStatedTheDateIsInChargeIfTheySpeakForTheEmployer() {
        assertThat(id(Small.after(MET_HM + said("hr")).people.inCharge())).isEqualTo("hr");
        assertThat(id(Small.after(MET_HM + said("engineer")).people.inCharge())).isEqualTo("hm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hiring-manager | recruiter   | hr           | second
                    recruiter      | interviewer | interviewer  | second
                    hr             | other       | interviewer  | first
                    arranger       | other       | arranger     | first
                    """)
    void inChargeIsTheManagerElseTheRecruiterElseTheFirstInterviewer(
            String second, String third, String first, String expected) {
        assertThat(id(Small.situation(people(first, second, third) + "facts:\n" + MET_HM.replace("[hm]", "[first]"))
                        .people
                        .inCharge()))
                .isEqualTo(expected);
    }

    @Test
    void beforeAnyInterviewHumanResourcesAreInChargeElseAnyoneWhoIsNeitherAgencyNorReference() {
        assertThat(id(Small.situation(people("interviewer", "hr", "other"))
                        .people
                        .inCharge()))
                .isEqualTo("second");
        assertThat(id(Small.situation(people("agency-recruiter", "reference", "other"))
                        .people
                        .inCharge()))
                .isEqualTo("third");
        assertThat(id(Small.situation(people("agency-recruiter", "reference", "reference"))
                        .people
                        .inCharge()))
                .isEqualTo("nobody");
    }

    @Test
    void peopleOfAnotherEmployerAreNotInCharge() {
        String parts = """
                people:
                  - {id: theirs, role: hiring-manager, employer: other}
                  - {id: also-theirs, role: interviewer, employer: other}
                  - {id: ours, role: interviewer, employer: main}
                also:
                  - {id: second, employer: {id: other, name: Larkfield, zone: America/New_York}, facts: []}
                """;

        assertThat(id(Small.situation(parts).people.inCharge())).isEqualTo("ours");
        assertThat(id(Small.situation(parts)
                        .people
                        .otherThan(Small.situation(parts).people.person("ours"))))
                .isEqualTo("nobody");
    }

    @Test
    void ofTwoManagersTheOneWhoWasMetIsInCharge() {
        String parts = """
                people: [{id: other, role: hiring-manager}, {id: hm, role: hiring-manager}]
                facts:
                """;

        assertThat(id(Small.situation(parts + MET_HM).people.inCharge())).isEqualTo("hm");
        assertThat(id(Small.situation(parts + "  []").people.inCharge())).isEqualTo("other");
    }

    @Test
    void amongThoseMetLastTheManagerLeadsElseTheRecruiterElseTheFirst() {
        String met = "facts:\n" + said("hr")
                + "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [first, second]}}\n";

        assertThat(lead(people("interviewer", "hiring-manager", "recruiter") + met))
                .isEqualTo("second");
        assertThat(lead(people("interviewer", "recruiter", "hiring-manager") + met))
                .isEqualTo("second");
        assertThat(lead(people("interviewer", "other", "hiring-manager") + met)).isEqualTo("first");
        assertThat(lead(people("interviewer", "other", "other") + met.replace("first, second", "hr")))
                .isEqualTo("hr");
        assertThat(id(Small.after("  []").people.leadInterviewer())).isEqualTo("hm");
    }

    @Test
    void whoStandsInIsTheNextInTheOrderOfCharge() {
        Situation situation = Small.after("  []");

        assertThat(id(situation.people.otherThan(situation.people.person("hm"))))
                .isEqualTo("hr");
        assertThat(id(situation.people.otherThan(situation.people.person("hr"))))
                .isEqualTo("hm");
    }

    @Test
    void whoWorksElsewhereHasAnOfficeThere() {
        Situation situation = Small.situation("""
                employer: {name: N, zone: America/New_York, holidays: US, closures: [2026-06-11]}
                people:
                  - {id: here}
                  - {id: paris, zone: Europe/Paris}
                  - {id: bavaria, holidays: DE-BY}
                """);

        assertThat(situation.officeOf(null)).isSameAs(situation.office);
        assertThat(situation.officeOf(situation.people.person("here"))).isSameAs(situation.office);
        Office paris = situation.officeOf(situation.people.person("paris"));
        assertThat(paris.zone().getId()).isEqualTo("Europe/Paris");
        assertThat(paris.region()).isEqualTo("US");
        assertThat(paris.calendar().isBusinessDay(LocalDate.of(2026, 6, 11))).isFalse();
        assertThat(situation.officeOf(situation.people.person("paris"))).isSameAs(paris);
        Office bavaria = situation.officeOf(situation.people.person("bavaria"));
        assertThat(bavaria.zone().getId()).isEqualTo("America/New_York");
        assertThat(bavaria.region()).isEqualTo("DE-BY");
    }

    @Test
    void somebodyIsAwayUntilTheDayTheyNamedOrForSomeBusinessDays() {
        String named =
                "  - {id: a, at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: auto-reply, until: 2026-06-19}}\n";
        String open = "  - {id: a, at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: auto-reply}}\n";

        assertThat(away(named, "hm")).isEqualTo(LocalDate.of(2026, 6, 19));
        assertThat(away(open, "hm")).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(away(named, "hr")).isNull();
        assertThat(fact(Small.after(named)
                        .people
                        .absence(Small.after(named).people.person("hm"))))
                .isEqualTo("a");
        assertThat(fact(Small.after(named)
                        .people
                        .absence(Small.after(named).people.person("hr"))))
                .isEqualTo("nothing");
    }

    @Test
    void anAnswerEndsAnAbsenceAndAReceiptDoesNot() {
        String away =
                "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: auto-reply, until: 2026-06-19}}\n";

        assertThat(away(away + received("2026-06-09", "hm", "news"), "hm")).isNull();
        assertThat(away(away + received("2026-06-09", "hm", "acknowledgement"), "hm"))
                .isNotNull();
        assertThat(away(away + received("2026-06-09", "hr", "news"), "hm")).isNotNull();
    }

    // --- dates stated ---------------------------------------------------------------------------------------------

    @Test
    void ofWhatSeveralPeopleLastSaidTheLatestDayHolds() {
        assertThat(stated(dated("a", "06-03", "hm", "2026-06-26") + dated("b", "06-04", "hr", "2026-06-24")))
                .isEqualTo("a");
        assertThat(stated(dated("a", "06-03", "hm", "2026-06-26") + dated("b", "06-04", "hm", "2026-06-24")))
                .isEqualTo("b");
        assertThat(stated(dated("b", "06-03", "hm", "2026-06-24") + dated("a", "06-04", "hr", "2026-06-24")))
                .isEqualTo("a");
        assertThat(stated(dated("a", "06-03", "hm", "2026-06-24") + dated("b", "06-04", "hr", "2026-06-24")))
                .isEqualTo("a");
    }

    @Test
    void aStatementWithoutADateIsNone() {
        assertThat(stated("  - {id: a, at: 2026-06-03T09:00-04:00, timeline: {by: hm, says: soon, precision: none}}\n"))
                .isEqualTo("nothing");
    }

    @Test
    void aDayThatWasOverWhenItWasStatedIsInDoubtAndOneBeforeTheInterviewIsNoLongerMeant() {
        Situation over = Small.after(dated("a", "06-03", "hm", "2026-06-02"));
        Situation sameDay = Small.after(dated("a", "06-03", "hm", "2026-06-03"));
        Situation before = Small.after(dated("a", "05-25", "hm", "2026-06-01") + MET_HM);
        Situation onTheDay = Small.after(dated("a", "05-25", "hm", "2026-06-02") + MET_HM);

        assertThat(over.dateInDoubt).isTrue();
        assertThat(over.stated).isNull();
        assertThat(sameDay.dateInDoubt).isFalse();
        assertThat(sameDay.stated).isNotNull();
        assertThat(before.dateInDoubt).isFalse();
        assertThat(before.stated).isNull();
        assertThat(onTheDay.stated).isNotNull();
    }

    @Test
    void aDateIsFarAwayAfterThirtyBusinessDays() {
        LocalDate thirtieth = LocalDate.of(2026, 7, 22);

        assertThat(Small.after(dated("a", "06-09", "hm", thirtieth.toString())).farDate())
                .isFalse();
        assertThat(Small.after(dated("a", "06-09", "hm", thirtieth.plusDays(1).toString()))
                        .farDate())
                .isTrue();
        assertThat(Small.after("  []").farDate()).isFalse();
    }

    @Test
    void whatWasRecordedMoreThanThirtyBusinessDaysLateIsStale() {
        String interview =
                "  - {id: i, at: 2026-04-01T10:00-04:00, recorded: %s, interview: {until: 2026-04-01T11:00-04:00, with: [hm]}}\n";
        String statement =
                "  - {at: 2026-03-30T10:00-04:00, recorded: %s, timeline: {by: hm, to: 2026-04-01, precision: exact}}\n";
        String intime = "2026-05-13T11:00-04:00";
        String late = "2026-05-14T11:00-04:00";

        assertThat(Small.after(interview.formatted(intime)).stale()).isFalse();
        assertThat(Small.after(interview.formatted(late)).stale()).isTrue();
        assertThat(Small.after(statement.formatted(intime)).stale()).isFalse();
        assertThat(Small.after(statement.formatted(late)).stale()).isTrue();
        assertThat(Small.after(interview.formatted(late)
                                + "  - {at: 2026-05-15T10:00-04:00, task-done: {task: check-still-open}}\n")
                        .stale())
                .isFalse();
        assertThat(Small.after(interview.formatted(late) + received("2026-05-15", "hm", "news"))
                        .stale())
                .isFalse();
    }

    // --- what was sent and asked for ------------------------------------------------------------------------------

    @Test
    void followUpsCountFromTheLastTurnOn() {
        Situation situation = Small.after(sent("a", "06-01", "follow-up", "hm") + MET_HM
                + sent("b", "06-04", "thank-you", "hm")
                + sent("c", "06-05", "follow-up", "hm")
                + "  - {id: d, at: 2026-06-06T09:00-04:00, sent: {kind: follow-up, to: hm, via: phone, outcome: not-through}}\n"
                + sent("e", "06-09", "closing-question", "hm"));

        assertThat(situation.followUps.chain).extracting(Outgoing::fact).containsExactly("c", "e");
        assertThat(situation.followUps.attempts).isZero();
    }

    @Test
    void theClosingQuestionCountsAsAskedIfItAlsoSpokeOfThisApplicationSinceTheInterview() {
        String also = """

                also:
                  - id: second
                    employer: main
                    facts: [{at: 2026-%sT09:00-04:00, sent: {kind: %s, to: hm, via: email, also-for: [%s]}}]
                """;

        assertThat(Small.after(MET_HM + also.formatted("06-09", "closing-question", "main"))
                        .followUps
                        .askedBefore())
                .isTrue();
        assertThat(Small.after(MET_HM + also.formatted("06-01", "closing-question", "main"))
                        .followUps
                        .askedBefore())
                .isFalse();
        assertThat(Small.after(MET_HM + also.formatted("06-09", "follow-up", "main"))
                        .followUps
                        .askedBefore())
                .isFalse();
        assertThat(Small.after(MET_HM + also.formatted("06-09", "closing-question", ""))
                        .followUps
                        .askedBefore())
                .isFalse();
    }

    @Test
    void callsThatDidNotGetThroughCountSinceTheLastCompletedContact() {
        String call =
                "  - {at: 2026-06-%s:00-04:00, sent: {kind: follow-up, to: hm, via: phone, outcome: not-through}}\n";

        assertThat(Small.after(MET_HM + call.formatted("04T09")).followUps.attempts)
                .isEqualTo(1);
        assertThat(Small.after(MET_HM
                                + call.formatted("04T09")
                                + sent("c", "06-05", "follow-up", "hm")
                                + call.formatted("08T09")
                                + call.formatted("09T09"))
                        .followUps
                        .attempts)
                .isEqualTo(2);
    }

    @Test
    void followUpsBeforeNewsAreRemembered() {
        Situation situation =
                Small.after(MET_HM + sent("a", "06-05", "follow-up", "hm") + received("2026-06-08", "hm", "news"));

        assertThat(situation.followUps.chain).isEmpty();
        assertThat(situation.followUps.before).extracting(Outgoing::fact).containsExactly("a");
    }

    @Test
    void aMessageAboutSeveralApplicationsCountsForEachInTheOrderOfTime() {
        Situation situation = Small.situation("facts:\n" + MET_HM + sent("late", "06-09", "follow-up", "hm") + """
                also:
                  - id: second
                    employer: main
                    facts:
                      - {id: joint, at: 2026-06-05T09:00-04:00, sent: {kind: follow-up, to: hm, via: email, also-for: [main]}}
                      - {id: own, at: 2026-06-06T09:00-04:00, sent: {kind: follow-up, to: hm, via: email}}
                """);

        assertThat(situation.followUps.chain).extracting(Outgoing::fact).containsExactly("joint", "late");
    }

    @Test
    void aRequestIsOpenUntilSomethingElseIsSaid() {
        String asked = received("2026-06-08", "hm", "request");

        assertThat(fact(Small.after(asked).requests.pending)).isEqualTo("request2026-06-08");
        assertThat(fact(Small.after(received("2026-06-08", "hm", "missed-call")).requests.pending))
                .isNotEqualTo("nothing");
        assertThat(fact(Small.after(asked + received("2026-06-09", "hm", "acknowledgement")).requests.pending))
                .isEqualTo("request2026-06-08");
        assertThat(fact(Small.after(asked + received("2026-06-09", "hm", "auto-reply")).requests.pending))
                .isEqualTo("request2026-06-08");
        assertThat(fact(Small.after(asked + received("2026-06-09", "hm", "news")).requests.pending))
                .isEqualTo("nothing");
        assertThat(fact(Small.after(received("2026-06-09", "hm", "news")).requests.pending))
                .isEqualTo("nothing");
    }

    @Test
    void onlyATotalStopEndsARequest() {
        String asked = received("2026-06-08", "hm", "request");
        String stop = "  - {at: 2026-06-09T09:00-04:00, received: {from: hm, meaning: stop, degree: %s}}\n";

        assertThat(Small.after(asked + stop.formatted("no-status-contact")).requests.pending)
                .isNotNull();
        assertThat(Small.after(asked + stop.formatted("process-silence")).requests.pending)
                .isNotNull();
        assertThat(Small.after(asked + stop.formatted("no-contact")).requests.pending)
                .isNull();
        assertThat(Small.after(asked + stop.formatted("unclear")).requests.pending)
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "talked, 1, true",
        "gatekeeper, 1, true",
        "voicemail, 1, false",
        "no-answer, 1, false",
        "not-through, 1, false",
        "voicemail, 2, true",
    })
    void aRequestIsMetByReachingThemOrByTryingTwice(String outcome, int times, boolean done) {
        StringBuilder facts = new StringBuilder(received("2026-06-08", "hm", "request"));
        for (int i = 0; i < times; i++) {
            facts.append("  - {at: 2026-06-09T0")
                    .append(i)
                    .append(":00-04:00, sent: {kind: employer-requested, to: hm, via: phone, outcome: ")
                    .append(outcome)
                    .append("}}\n");
        }

        assertThat(Small.after(facts.toString()).requests.done).isEqualTo(done);
    }

    @Test
    void aRequestIsMetByAnAnswerToThePersonNamedSinceItCame() {
        String asked = "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: request, request: {to: hr}}}\n";

        assertThat(Small.after(asked + sent("a", "06-09", "reply", "hr")).requests.done)
                .isTrue();
        assertThat(Small.after(asked + sent("a", "06-09", "reply", "hm")).requests.done)
                .isFalse();
        assertThat(Small.after(asked + sent("a", "06-09", "thank-you", "hr")).requests.done)
                .isFalse();
        assertThat(Small.after(asked + sent("a", "06-07", "reply", "hr")).requests.done)
                .isFalse();
    }

    @Test
    void theExchangeIsTheLastTurnOrTheContactTheyAskedFor() {
        String asked = received("2026-06-05", "hm", "request");
        Situation answered = Small.after(asked + sent("a", "06-08", "employer-requested", "hm"));

        assertThat(Small.after(asked).exchange(answered.office)).isEqualTo("2026-06-05");
        assertThat(answered.exchange(answered.office)).isEqualTo("2026-06-08");
    }

    // --- calls ----------------------------------------------------------------------------------------------------

    @Test
    void anInvitationToCallFreesWhoeverGaveIt() {
        String posting = "posting: {calls: forbidden}\nfacts:\n";
        String byPhone =
                "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: request, request: {via: phone}}}\n";
        String byMail =
                "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: request, request: {via: email}}}\n";

        assertThat(forbidden("facts:\n  []", "hm")).isFalse();
        assertThat(forbidden(posting + "  []", "hm")).isTrue();
        assertThat(Small.situation(posting + "  []").requests.callsForbidden(null))
                .isTrue();
        assertThat(forbidden(posting + received("2026-06-08", "hm", "calls-welcome"), "hm"))
                .isFalse();
        assertThat(forbidden(posting + received("2026-06-08", "hm", "calls-welcome"), "hr"))
                .isTrue();
        assertThat(forbidden(posting + byPhone, "hm")).isFalse();
        assertThat(forbidden(posting + byMail, "hm")).isTrue();
        assertThat(forbidden(posting + received("2026-06-08", "hm", "request"), "hm"))
                .isTrue();
        assertThat(forbidden(posting + received("2026-06-08", "hm", "news"), "hm"))
                .isTrue();
    }

    // --- offers elsewhere and other applications ------------------------------------------------------------------

    @Test
    void theSoonestOfferElsewhereThatStandsAndIsLessWantedCounts() {
        assertThat(offer(offer("a", "2026-06-20") + offer("b", "2026-06-18"))).isEqualTo("b");
        assertThat(offer(offer("a", "2026-06-18") + offer("b", "2026-06-18"))).isEqualTo("a");
        String open = "  - {id: o, at: 2026-06-02T09:00-04:00, offer-elsewhere: {employer: X, preferred: true}}\n";
        assertThat(offer(open + offer("a", "2026-06-20"))).isEqualTo("a");
        assertThat(offer(offer("a", "2026-06-20") + open)).isEqualTo("a");
        assertThat(offer(open)).isEqualTo("o");
        assertThat(offer(offer("a", "2026-06-20").replace("true", "false"))).isEqualTo("nothing");
        assertThat(offer(offer("a", "2026-06-20")
                        + "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere-closed: {offer: a}}\n"))
                .isEqualTo("nothing");
        assertThat(offer(offer("a", "2026-06-20") + offer("b", "2026-06-22")
                        + "  - {at: 2026-06-09T09:00-04:00, offer-elsewhere-closed: {offer: a}}\n"))
                .isEqualTo("b");
        assertThat(offer(offer("a", "2026-06-20") + sent("n", "06-09", "offer-notice", "hm")))
                .isEqualTo("nothing");
        assertThat(offer(sent("n", "06-01", "offer-notice", "hm") + offer("a", "2026-06-20")))
                .isEqualTo("a");
        assertThat(offer(offer("a", "2026-06-20") + sent("n", "06-09", "follow-up", "hm")))
                .isEqualTo("a");
    }

    @Test
    void anOfferElsewhereStandsBeforeItsAnswerIsDue() {
        String due =
                "  - {id: a, at: 2026-06-02T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: %s}}\n";

        assertThat(offer(due.formatted("2026-06-10T12:00-04:00"))).isEqualTo("nothing");
        assertThat(offer(due.formatted("2026-06-10T12:01-04:00"))).isEqualTo("a");
    }

    @Test
    void anotherApplicationAtTheSameEmployerMayBeOpen() {
        String second = "also: [{id: second, employer: %s, facts: [%s]}]\n";
        String gone = "{at: 2026-06-08T09:00-04:00, withdrawn: {}}";
        String elsewhere = "{id: other, name: Larkfield, zone: America/New_York}";

        assertThat(Small.situation(second.formatted("main", "")).otherApplicationOpen())
                .isTrue();
        assertThat(Small.situation(second.formatted("main", gone)).otherApplicationOpen())
                .isFalse();
        assertThat(Small.situation(second.formatted(elsewhere, "")).otherApplicationOpen())
                .isFalse();
        assertThat(Small.after("  []").otherApplicationOpen()).isFalse();
    }

    // --- helpers --------------------------------------------------------------------------------------------------

    private static String people(String first, String second, String third) {
        return "people: [{id: first, role: %s}, {id: second, role: %s}, {id: third, role: %s}, {id: hr, role: reference}]\n"
                .formatted(first, second, third);
    }

    private static String said(String by) {
        return "  - {at: 2026-06-02T11:00-04:00, timeline: {by: %s, to: 2026-06-26, precision: exact}}\n".formatted(by);
    }

    private static String dated(String id, String at, String by, String to) {
        return "  - {id: %s, at: 2026-%sT09:00-04:00, timeline: {by: %s, from: %s, to: %s, precision: exact}}\n"
                .formatted(id, at, by, to, to);
    }

    private static String sent(String id, String on, String kind, String to) {
        return "  - {id: %s, at: 2026-%sT09:00-04:00, sent: {kind: %s, to: %s, via: email}}\n"
                .formatted(id, on, kind, to);
    }

    private static String received(String on, String from, String meaning) {
        return "  - {id: %s%s, at: %sT09:00-04:00, received: {from: %s, meaning: %s}}\n"
                .formatted(meaning, on, on, from, meaning);
    }

    private static String offer(String id, String due) {
        return "  - {id: %s, at: 2026-06-02T09:00-04:00, offer-elsewhere: {employer: X, preferred: true, respond-by: %sT17:00-04:00}}\n"
                .formatted(id, due);
    }

    private static String offer(String facts) {
        Fact fact = Small.after(facts).offerElsewhere;
        return fact == null ? "nothing" : fact.id();
    }

    private static String stated(String facts) {
        Statement stated = Small.after(facts).stated;
        return stated == null ? "nothing" : stated.fact();
    }

    private static boolean forbidden(String parts, String person) {
        Situation situation = Small.situation(parts);
        return situation.requests.callsForbidden(situation.people.person(person));
    }

    private static String lead(String parts) {
        return id(Small.situation(parts).people.leadInterviewer());
    }

    private static @Nullable LocalDate away(String facts, String person) {
        Situation situation = Small.after(facts);
        assertThat(situation.today).isEqualTo(TODAY);
        return situation.people.awayUntil(situation.people.person(person), 5);
    }

    private static String id(@Nullable Person person) {
        return person == null ? "nobody" : person.id();
    }

    private static String fact(@Nullable Incoming message) {
        return message == null ? "nothing" : message.fact();
    }
}
