package afterword.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a case file cannot say, and how it is told. Facts stand from line 9 on. */
class BadCaseTest {

    private static final String EVENTS = "one of " + String.join(", ", EventReader.EVENTS);
    private static final String AN_INSTANT = "an instant with its offset, such as 2026-06-02T10:00-04:00";

    private final CaseSchema schema = new CaseSchema();

    @Test
    void aListIsNoCase() {
        bothRefuse(
                Cases.file("[]"),
                "case:1:1: a list stands where a case belongs. Expected fields, in braces or indented below.");
    }

    @Test
    void aCaseNeedsACandidateAnEmployerAndFacts() {
        bothRefuse(Cases.file("{facts: []}"), "case:1:1: a case lacks 'candidate'. Expected 'candidate': a candidate.");
        bothRefuse(
                Cases.file("{candidate: {}, facts: []}"),
                "case:1:13: a candidate lacks 'zone'. Expected 'zone': a zone such as America/New_York.");
        bothRefuse(
                Cases.file("{candidate: {zone: UTC}, facts: []}"),
                "case:1:1: a case lacks 'employer'. Expected 'employer': an employer.");
        bothRefuse(
                Cases.file("{candidate: {zone: UTC}, employer: {name: N, zone: UTC}}"),
                "case:1:1: a case lacks 'facts'. Expected 'facts': a list of facts.");
        bothRefuse(
                Cases.file("{candidate: {zone: UTC}, employer: {zone: UTC}, facts: []}"),
                "case:1:36: an employer lacks 'name'. Expected 'name': text.");
    }

    @Test
    void aMisspelledPartIsGuessed() {
        bothRefuse(
                Cases.file("{candidate: {zone: UTC}, emploier: {name: N, zone: UTC}, facts: []}"),
                "case:1:1: a case lacks 'employer'. Expected 'employer': an employer. Maybe employer instead of emploier?");
        bothRefuse(
                Cases.file("{candidate: {zone: UTC}, employer: {name: N, zone: UTC}, facts: [], settngs: {}}"),
                "case:1:69: 'settngs' is no field of a case. Expected one of candidate, now, rulebook, settings, also,"
                        + " employer, people, posting, agency, internal, facts. Maybe settings?");
    }

    @Test
    void anUnknownZone() {
        readerRefuses(
                Cases.file("{candidate: {zone: America/NewYork}}"),
                "case:1:20: 'America/NewYork' is no known zone. Expected a zone such as America/New_York."
                        + " Maybe America/New_York?");
    }

    @Test
    void unknownHolidays() {
        bothRefuse(
                Cases.file("{candidate: {zone: UTC}, employer: {name: N, zone: UTC, holidays: USA}, facts: []}"),
                "case:1:67: the holidays of 'USA' are not known. Expected a country such as US, a part of one such as"
                        + " US-CA, or none. Maybe US?");
    }

    @Test
    void anEmployerThatKeepsStrangeHours() {
        bothRefuse(
                employer("closes: 5pm"), "case:2:40: '5pm' is no time of day. Expected a time of day such as 17:00.");
        bothRefuse(
                employer("closes-on: {fri: '15:00'}"),
                "case:2:44: 'fri' is no field of closing hours by weekday. Expected one of monday, tuesday, wednesday,"
                        + " thursday, friday, saturday, sunday.");
        bothRefuse(
                employer("closures: [July 4th]"),
                "case:2:43: 'July 4th' is no date. Expected a date such as 2026-06-02.");
        bothRefuse(
                employer("closures: {2026-7-4: party}"),
                "case:2:43: '2026-7-4' is no date. Expected a date such as 2026-06-02. Maybe 2026-07-04?");
        bothRefuse(
                employer("closures: [{2026-07-04: party}]"),
                "case:2:43: a group of fields stands where a single value belongs. Expected a date such as 2026-06-02.");
    }

    @Test
    void aPersonWithoutAnId() {
        bothRefuse(person("name: Maya"), "case:5:5: a person lacks 'id'. Expected 'id': text.");
        bothRefuse(person("id: ''"), "case:5:10: an id is empty. Expected a word to refer by.");
    }

    @Test
    void twoPeopleWithOneId() {
        readerRefuses(Cases.file("""
                        candidate: {zone: UTC}
                        employer: {name: N, zone: UTC}
                        people: [{id: hm}, {id: hm}]
                        facts: []
                        """), "case:3:25: the id 'hm' is taken. Expected an id no other person has.");
    }

    @Test
    void aPersonOfAnUnknownRole() {
        bothRefuse(
                person("id: x, role: manager"),
                "case:5:19: 'manager' is not known here. Expected one of hiring-manager, interviewer, hr, recruiter,"
                        + " arranger, agency-recruiter, reference, other.");
    }

    @Test
    void aPersonWhoPrefersWhatCannotBePreferred() {
        bothRefuse(
                person("id: x, prefers: text"),
                "case:5:22: 'text' is no medium to prefer. Expected one of email, phone, post, fax. Maybe phone?");
        bothRefuse(
                person("id: x, prefers: pigeon"),
                "case:5:22: 'pigeon' is not known here. Expected one of email, phone, text, post, fax, network, portal,"
                        + " in-person.");
    }

    @Test
    void aPersonOfAnUnknownEmployer() {
        readerRefuses(
                person("id: x, employer: mian"),
                "case:5:23: 'mian' is no employer of this case. Expected main. Maybe main?");
    }

    @Test
    void allBadPeopleAreToldAtOnce() {
        readerRefuses(Cases.file("""
                        candidate: {zone: UTC}
                        employer: {name: N, zone: UTC}
                        people:
                          - {id: a, rule: hr}
                          - {id: b, zone: Nowhere/Land}
                        facts: []
                        """), """
                case:4:13: 'rule' is no field of a person. Expected one of same-as, id, name, honorific, spelling, title, role, email, phone, post, \
                fax, prefers, preference, zone, holidays, employer. Maybe role?
                case:5:19: 'Nowhere/Land' is no known zone. Expected a zone such as America/New_York.""");
    }

    @Test
    void aPostingThatForbidsInOtherWords() {
        bothRefuse(
                part("posting: {calls: 'no'}"),
                "case:3:18: 'no' is not known here. Expected one of unsaid, allowed, forbidden.");
        bothRefuse(
                part("posting: {silence: 'true'}"),
                "case:3:20: 'true' is neither true nor false. Expected true or false, without quotes. Maybe true?");
        readerRefuses(
                part("posting: {exempt: jobs}"),
                "case:3:19: 'jobs' is not listed under people. Expected someone listed under 'people'.");
    }

    @Test
    void anAgencyWithoutARecruiter() {
        bothRefuse(
                part("agency: {policy: direct-ok}"),
                "case:3:9: an agency lacks 'recruiter'. Expected 'recruiter': text.");
    }

    @Test
    void aSettingThatIsNoSingleValue() {
        bothRefuse(
                part("settings: {quiet: [1]}"),
                "case:3:19: a list stands where a single value belongs. Expected text.");
        bothRefuse(
                part("settings: quiet"),
                "case:3:11: 'quiet' stands where the settings belongs. Expected fields, in braces or indented below.");
    }

    @Test
    void twoApplicationsWithOneId() {
        readerRefuses(
                part("also: [{id: b, employer: main, facts: []}, {id: b, employer: main, facts: []}]"),
                "case:3:49: the id 'b' is taken. Expected an id no other application has.");
        bothRefuse(
                part("also: [{id: main, employer: main, facts: []}]"),
                "case:3:13: the id 'main' is taken. Expected an id no other application has.");
    }

    @Test
    void anEmployerToldTwiceInDifferentWords() {
        readerRefuses(
                part("also: [{id: b, employer: {id: main, name: M, zone: UTC}, facts: []}]"),
                "case:3:26: the employer 'main' was described differently before. Expected the same words again, or the"
                        + " id alone. Maybe employer: main?");
        readerRefuses(
                part("also: [{id: b, employer: mein, facts: []}]"),
                "case:3:26: 'mein' is no employer described before. Expected main. Maybe main?");
    }

    @Test
    void aFieldAFurtherApplicationDoesNotHave() {
        bothRefuse(
                part("also: [{id: b, employer: main, facts: [], people: []}]"),
                "case:3:43: 'people' is no field of a further application. Expected one of id, employer, posting, agency,"
                        + " internal, facts.");
    }

    @Test
    void anUnknownFact() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, intervew: {until: 2026-06-02T11:00-04:00, with: [hm]}}"),
                "case:9:34: 'intervew' is no known fact. Expected " + EVENTS + ". Maybe interview?");
    }

    @Test
    void aFactThatSaysNothing() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, note: nice}"),
                "case:9:5: this fact does not say what happened. Expected " + EVENTS + ".");
        bothRefuse(
                Cases.facts("  - nothing"),
                "case:9:5: 'nothing' stands where a fact belongs. Expected fields, in braces or indented below.");
    }

    @Test
    void aFactThatSaysTwoThings() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, applied: {}, withdrawn: {}}"),
                "case:9:47: this fact says both 'applied' and 'withdrawn'. Expected one event in each fact."
                        + " Maybe two facts?");
    }

    @Test
    void aFactWithoutATime() {
        bothRefuse(Cases.facts("  - {applied: {}}"), "case:9:5: a fact lacks 'at'. Expected 'at': " + AN_INSTANT + ".");
    }

    @Test
    void aTimeWithoutOffsetGetsTheEmployersSuggested() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00, applied: {}}"),
                "case:9:10: '2026-06-02T10:00' has no offset. Expected " + AN_INSTANT
                        + ". Maybe 2026-06-02T10:00-04:00?");
    }

    @Test
    void aNowWithoutOffsetGetsTheCandidatesSuggested() {
        bothRefuse(
                part("now: 2026-06-12T09:00"),
                "case:3:6: '2026-06-12T09:00' has no offset. Expected " + AN_INSTANT
                        + ". Maybe 2026-06-12T09:00-05:00?");
    }

    @Test
    void twoFactsWithOneId() {
        readerRefuses(Cases.facts("""
                          - {id: a, at: 2026-06-02T10:00-04:00, applied: {}}
                          - {id: a, at: 2026-06-02T11:00-04:00, withdrawn: {}}
                        """), "case:10:10: the id 'a' is taken. Expected an id no other fact has.");
        readerRefuses(Cases.facts("""
                          - {id: f2, at: 2026-06-02T10:00-04:00, applied: {}}
                          - {at: 2026-06-02T11:00-04:00, withdrawn: {}}
                        """), "case:10:5: the id 'f2' is taken. Expected an id no other fact has.");
    }

    @Test
    void anInterviewThatEndsBeforeItStarts() {
        readerRefuses(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T09:00-04:00, with: [hm]}}"),
                "case:9:53: the interview ends before it starts: 2026-06-02T09:00-04:00 is before 2026-06-02T10:00-04:00."
                        + " Expected an end after its start. Maybe start and end are swapped?");
        readerRefuses(
                Cases.facts("""
                          - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}
                          - at: 2026-06-01T10:00-04:00
                            interview-moved: {interview: i, to: 2026-06-03T10:00-04:00, until: 2026-06-03T10:00-03:00}
                        """),
                "case:11:72: the interview ends before it starts: 2026-06-03T09:00-04:00 is before 2026-06-03T10:00-04:00."
                        + " Expected an end after its start. Maybe start and end are swapped?");
    }

    @Test
    void anInterviewThatEndsOnAnEarlierDayWasMeantToEndOnItsOwn() {
        readerRefuses(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-05-02T11:00-04:00, with: [hm]}}"),
                "case:9:53: the interview ends before it starts: 2026-05-02T11:00-04:00 is before 2026-06-02T10:00-04:00."
                        + " Expected an end after its start. Maybe 2026-06-02T11:00-04:00?");
    }

    @Test
    void aCandidateHomeBeforeTheInterviewIsOver() {
        readerRefuses(
                Cases.facts("""
                          - at: 2026-06-02T10:00-04:00
                            interview: {until: 2026-06-02T11:00-04:00, with: [hm], home: 2026-06-02T10:30-04:00}
                        """),
                "case:10:66: the candidate is home before the interview is over: 2026-06-02T10:30-04:00 is before"
                        + " 2026-06-02T11:00-04:00. Expected a time after it.");
    }

    @Test
    void aPersonWhoIsNotListed() {
        readerRefuses(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, sent: {kind: thank-you, to: hn, via: email}}"),
                "case:9:62: 'hn' is not listed under people. Expected one of hm, hr, lee. Maybe hm?");
        readerRefuses(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm, maya]}}"),
                "case:9:88: 'maya' is not listed under people. Expected one of hm, hr, lee.");
    }

    @Test
    void anInterviewWithNobodyOrSomebodyTwice() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00}}"),
                "case:9:45: 'interview' lacks 'with'. Expected 'with': at least one person.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: []}}"),
                "case:9:83: 'with' names nobody. Expected at least one person.");
        bothRefuse(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm, hm]}}"),
                "case:9:88: 'hm' stands here twice. Expected everyone once.");
    }

    @Test
    void aRoundThatCountsNothing() {
        bothRefuse(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, date-chosen: {kind: follow-up, number: 0, on: 2026-06-09}}"),
                "case:9:73: '0' counts nothing. Expected 1 or more.");
        bothRefuse(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: hm, round: -1}}"),
                "case:9:94: '-1' counts nothing. Expected 0 or more.");
    }

    @Test
    void datesTheWrongWayRound() {
        readerRefuses(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, timeline: {by: hm, from: 2026-07-02, to: 2026-07-01, precision: exact}}"),
                "case:9:75: '2026-07-01' is before '2026-07-02', where the window begins."
                        + " Expected a last day that is not before the first.");
        readerRefuses(
                Cases.facts("""
                          - at: 2026-06-02T10:00-04:00
                            received: {from: hm, meaning: request, request: {from: 2026-06-09, until: 2026-06-08}}
                        """),
                "case:10:79: '2026-06-08' is before '2026-06-09', where the window begins."
                        + " Expected a last day that is not before the first.");
    }

    @Test
    void aDateThatIsText() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, timeline: {by: hm, to: early July, precision: vague}}"),
                "case:9:57: 'early July' is no date. Expected a date such as 2026-06-02.");
    }

    @Test
    void aTimelineWithADateItDoesNotGive() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, timeline: {by: hm, to: 2026-07-01, precision: none}}"),
                "case:9:57: there is a date, though none was given. Expected precision: exact or vague.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, timeline: {by: hm, precision: exact}}"),
                "case:9:44: 'timeline' lacks 'to'. Expected 'to': a date such as 2026-06-02.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, received: {from: hm, meaning: timeline}}"),
                "case:9:44: 'received' lacks 'to-date'. Expected 'to-date': a date such as 2026-06-02.");
    }

    @Test
    void anOutcomeOfWhatIsNoCall() {
        bothRefuse(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, sent: {kind: follow-up, to: hm, via: email, outcome: talked}}"),
                "case:9:87: only a call has an outcome. Expected an outcome with via: phone alone.");
    }

    @Test
    void aKindThatIsNone() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, sent: {kind: thankyou, to: hm, via: email}}"),
                "case:9:47: 'thankyou' is not known here. Expected one of thank-you, follow-up, closing-question,"
                        + " offer-notice, application-follow-up, rejection-reply, feedback-request, network-invite,"
                        + " referral-request, contact-lookup, employer-requested, logistics, correction, reply,"
                        + " withdrawal, offer-answer. Maybe thank-you?");
    }

    @Test
    void aMessageThatAlsoSpeaksOfWhatIsNoApplication() {
        readerRefuses(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, sent: {kind: reply, to: hm, via: email, also-for: [main]}}"),
                "case:9:85: 'main' is no other application. Expected the id of an application under 'also'.");
    }

    @Test
    void anExemptionFromAStopThatLeavesNobodyOut() {
        bothRefuse(
                Cases.facts(
                        "  - {at: 2026-06-02T10:00-04:00, received: {meaning: stop, degree: no-contact, exempt: hm}}"),
                "case:9:88: only a silence while they decide leaves somebody out."
                        + " Expected it with degree process-silence, or without a degree.");
    }

    @Test
    void aConversationOfWhichNothingIsNoted() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, discussed: {with: hm}}"),
                "case:9:52: nothing is noted of the talk. Expected points, rapport or comments beside it.");
    }

    @Test
    void aPromiseThatIsNone() {
        readerRefuses(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, kept: {promise: x}}"),
                "case:9:50: there is no fact 'x'. Expected the id of a fact 'promised'.");
    }

    @Test
    void aFieldThatSaysNothingForAMeaning() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, received: {meaning: rejection, degree: no-contact}}"),
                "case:9:73: 'degree' says nothing for meaning rejection. Expected it with meaning stop alone.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, received: {meaning: news, request: {via: phone}}}"),
                "case:9:69: 'request' says nothing for meaning news. Expected it with meaning request or invitation or"
                        + " calls-welcome alone.");
    }

    @Test
    void aFactThatRefersToNone() {
        readerRefuses(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, bounced: {message: f7}}"),
                "case:9:53: there is no fact 'f7'. Expected the id of a fact 'sent'.");
        readerRefuses(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, retracted: {fact: f2}}"),
                "case:9:52: there is no fact 'f2'. Expected the id of a fact of this application. Maybe f1?");
    }

    @Test
    void aFactThatRefersToOneOfAnotherKind() {
        readerRefuses(Cases.facts("""
                          - {at: 2026-06-02T10:00-04:00, sent: {kind: reply, to: hm, via: email}}
                          - {id: bye, at: 2026-06-02T11:00-04:00, withdrawn: {}}
                          - {at: 2026-06-02T12:00-04:00, bounced: {message: bye}}
                          - {at: 2026-06-02T12:00-04:00, interview-missed: {interview: f1}}
                          - {at: 2026-06-02T12:00-04:00, offer-elsewhere-closed: {offer: f1}}
                          - {at: 2026-06-02T12:00-04:00, received: {meaning: news}}
                          - {at: 2026-06-02T12:00-04:00, stop-clarified: {message: f6, degree: no-contact}}
                        """), """
                case:11:53: 'bye' is 'withdrawn', not 'sent'. Expected f1.
                case:12:64: 'f1' is 'sent', not 'interview'. Expected the id of a fact 'interview'.
                case:13:66: 'f1' is 'sent', not 'offer-elsewhere'. Expected the id of a fact 'offer-elsewhere'.
                case:15:60: 'f6' is no stop. Expected a reply with meaning: stop.""");
    }

    @Test
    void correctionsThatGoRoundInACircle() {
        readerRefuses(
                Cases.facts("  - {id: a, at: 2026-06-02T10:00-04:00, retracted: {fact: a}}"),
                "case:9:59: the correction 'a' comes back to itself. Expected a fact that did happen.");
        readerRefuses(Cases.facts("""
                          - {id: a, at: 2026-06-02T10:00-04:00, retracted: {fact: b}}
                          - {id: b, at: 2026-06-02T10:00-04:00, corrected: {fact: a, with: {withdrawn: {}}}}
                        """), """
                case:9:59: the correction 'a' comes back to itself. Expected a fact that did happen.
                case:10:59: the correction 'b' comes back to itself. Expected a fact that did happen.""");
    }

    @Test
    void aCorrectionThatLeadsIntoACircleIsNoEndlessSearch() {
        readerRefuses(Cases.facts("""
                          - {id: a, at: 2026-06-02T10:00-04:00, retracted: {fact: b}}
                          - {id: b, at: 2026-06-02T10:00-04:00, retracted: {fact: b}}
                        """), """
                case:9:59: the correction 'a' comes back to itself. Expected a fact that did happen.
                case:10:59: the correction 'b' comes back to itself. Expected a fact that did happen.""");
    }

    @Test
    void aCorrectionThatSaysNothingOrTooMuch() {
        bothRefuse(corrected("{}"), "case:10:62: this fact does not say what happened. Expected " + EVENTS + ".");
        bothRefuse(
                corrected("{retracted: {fact: f1}}"),
                "case:10:63: a correction holds another one. Expected what really happened.");
        bothRefuse(
                corrected("{at: 2026-06-02T10:00-04:00, withdrawn: {}}"),
                "case:10:63: 'at' is no known fact. Expected " + EVENTS + ".");
        bothRefuse(
                corrected("withdrawn"),
                "case:10:62: 'withdrawn' stands where what really happened belongs."
                        + " Expected fields, in braces or indented below.");
    }

    @Test
    void aCorrectedInterviewThatEndsBeforeItStarts() {
        readerRefuses(
                corrected("{interview: {until: 2026-06-02T08:00-04:00, with: hm}}"),
                "case:10:82: the interview ends before it starts: 2026-06-02T08:00-04:00 is before 2026-06-02T09:00-04:00."
                        + " Expected an end after its start. Maybe start and end are swapped?");
    }

    @Test
    void aFactThatHappensOnlyAfterNow() {
        readerRefuses(
                Cases.facts("  - {at: 2026-07-02T10:00-04:00, sent: {kind: thank-you, to: hm, via: email}}"),
                "case:9:10: 'sent' happens only after now. Expected a time that is not after now, or when it was"
                        + " recorded. Maybe it is planned, not done yet?");
    }

    @Test
    void aFieldAnEventDoesNotHave() {
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, withdrawn: {reason: bored}}"),
                "case:9:46: 'reason' is no field of 'withdrawn'. Expected no field at all.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, withdrawn: true}"),
                "case:9:45: 'true' stands where 'withdrawn' belongs. Expected fields, in braces or indented below.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, wants-job: {}}"),
                "case:9:45: 'wants-job' lacks 'wanted'. Expected 'wanted': true or false.");
        bothRefuse(
                Cases.facts("  - {at: 2026-06-02T10:00-04:00, received: {meaning: request, request: {when: soon}}}"),
                "case:9:73: 'when' is no field of a request. Expected one of to, via, from, until, hour.");
    }

    @Test
    void allBadFactsAreToldAtOnce() {
        readerRefuses(
                Cases.facts("""
                          - {at: soon, applied: {}}
                          - {at: 2026-06-02T10:00-04:00, aplied: {}}
                        """),
                "case:9:10: 'soon' is no instant. Expected " + AN_INSTANT + ".\n"
                        + "case:10:34: 'aplied' is no known fact. Expected " + EVENTS + ". Maybe applied?");
    }

    @Test
    void aBadLineOfManyIsToldWithItsLine() {
        byte[] line = "{\"candidate\": {\"zone\": 3}}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Cases.read(Notation.json("cases.ndjson", 17, line, 0, line.length)))
                .hasMessage("cases.ndjson:17:24: '3' is no known zone. Expected a zone such as America/New_York.");
    }

    @Test
    void aFieldThatNobodyKnowsIsNamedWhereverItStands() {
        String rest = ", facts: []}";
        String whole = "{candidate: {zone: UTC}, employer: {name: N, zone: UTC}";

        assertThat(whyRefused(whole.replace("UTC}, e", "UTC, hue: x}, e") + rest))
                .contains("'hue' is no field of a candidate");
        assertThat(whyRefused(whole.replace("N, zone", "N, hue: x, zone") + rest))
                .contains("'hue' is no field of an employer");
        assertThat(whyRefused(whole + ", posting: {hue: x}" + rest)).contains("'hue' is no field of a posting");
        assertThat(whyRefused(whole + ", people: [{id: a}], agency: {recruiter: a, hue: x}" + rest))
                .contains("'hue' is no field of an agency");
        assertThat(whyRefused(whole
                        + ", people: [{id: a}], facts: [{at: 2026-06-02T10:00Z, sent: {kind: reply, to: a, via: email,"
                        + " against: {rule: X, reason: y, hue: x}}}]}"))
                .contains("'hue' is no field of a rule and a reason");
    }

    @Test
    void whatRestsOnABadPartIsNotToldAsASecondProblem() {
        assertThat(whyRefused("""
                        candidate: {zone: UTC}
                        employer: {name: N, zone: UTC}
                        people: [{id: a, zone: Nowhere/Land}]
                        facts: [{at: 2026-06-02T10:00Z, sent: {kind: reply, to: a, via: email}}]
                        """)).contains("Nowhere/Land").doesNotContain("\n");
        assertThat(whyRefused("""
                        candidate: {zone: UTC}
                        employer: {name: N, zone: UTC}
                        people: [{id: a}]
                        facts:
                          - {id: s, at: soon, sent: {kind: reply, to: a, via: email}}
                          - {at: 2026-06-02T10:00Z, bounced: {message: s}}
                        """)).contains("'soon' is no instant").doesNotContain("\n");
    }

    @Test
    void problemsAreToldInTheOrderOfTheFile() {
        String parts =
                "candidate: {zone: UTC}, employer: {name: N, zone: UTC}, facts: [{at: 2026-06-02T10:00Z, aplied: {}}]";

        assertThat(whyRefused("{" + parts + ", hue: x}").lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("'aplied' is no known fact"),
                        second -> assertThat(second).contains("'hue' is no field of a case"));
        assertThat(whyRefused("{" + parts + ",\nhue: x}").lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("'aplied' is no known fact"),
                        second -> assertThat(second).contains("'hue' is no field of a case"));
    }

    private String whyRefused(String text) {
        return String.valueOf(catchThrowableOfType(BadInputException.class, () -> Cases.read(Cases.file(text)))
                .getMessage());
    }

    private void bothRefuse(Node node, String message) {
        readerRefuses(node, message);
        assertThat(schema.complaints(node)).as("what the schema says").isNotEmpty();
    }

    private void readerRefuses(Node node, String message) {
        assertThatThrownBy(() -> Cases.read(node))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    private static Node employer(String field) {
        return Cases.file("""
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC, %s}
                facts: []
                """.formatted(field));
    }

    private static Node person(String fields) {
        return Cases.file("""
                candidate: {zone: UTC}
                employer: {name: N, zone: UTC}
                facts: []
                people:
                  - {%s}
                """.formatted(fields));
    }

    private static Node part(String line) {
        return Cases.file("""
                candidate: {zone: America/Chicago}
                employer: {name: N, zone: America/New_York}
                %s
                facts: []
                """.formatted(line));
    }

    private static Node corrected(String with) {
        return Cases.facts("""
                  - {at: 2026-06-02T09:00-04:00, applied: {}}
                  - {at: 2026-06-02T10:00-04:00, corrected: {fact: f1, with: %s}}
                """.formatted(with));
    }
}
