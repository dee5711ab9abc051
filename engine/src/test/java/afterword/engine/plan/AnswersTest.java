package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.rule.Circumstance;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    private static final String MET =
            "  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    interview       | none      | []
                    interview       | held      | [{at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}]
                    interview       | scheduled | [{at: 2026-06-20T10:00-04:00, interview: {until: 2026-06-20T11:00-04:00, with: [hm]}}]
                    since           | nothing   | []
                    outcome         | withdrawn | [{at: 2026-06-02T10:00-04:00, withdrawn: {}}]
                    timeline        | none      | []
                    timeline        | exact     | [{at: 2026-06-09T10:00-04:00, timeline: {by: hm, to: 2026-06-19, precision: exact}}]
                    timeline        | vague     | [{at: 2026-06-09T10:00-04:00, timeline: {by: hm, to: 2026-06-19, precision: vague}}]
                    job             | wanted    | []
                    job             | unwanted  | [{at: 2026-06-09T10:00-04:00, wants-job: {wanted: false}}]
                    instructions    | none      | []
                    instructions    | some      | [], posting: {instructions: [name the number]}
                    agency          | none      | []
                    agency          | through   | [], agency: {recruiter: agent}
                    agency          | direct    | [], agency: {recruiter: agent, policy: direct-ok}
                    internal        | no        | []
                    internal        | yes       | [], internal: true
                    references      | none      | []
                    references      | to-alert  | [{at: 2026-06-09T10:00-04:00, reference-named: {person: hr}}]
                    references      | alerted   | [{at: 2026-06-09T10:00-04:00, reference-named: {person: hr}}, {at: 2026-06-09T11:00-04:00, reference-alerted: {person: hr}}]
                    references      | alerted   | [{at: 2026-06-09T11:00-04:00, reference-alerted: {person: hr}}]
                    rejection       | none      | []
                    rejection       | personal  | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: rejection}}]
                    rejection       | form      | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: rejection, personal: false}}]
                    rejection       | form      | [{at: 2026-06-09T11:00-04:00, received: {meaning: rejection, personal: true}}]
                    rejection       | none      | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: rejection}}, {at: 2026-06-10T11:00-04:00, withdrawn: {}}]
                    offer           | none      | []
                    offer           | verbal    | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: offer}}]
                    offer           | written   | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: offer, written: true}}]
                    offer           | written   | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: offer}}, {at: 2026-06-10T11:00-04:00, offer-confirmed: {}}]
                    offer           | none      | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: offer}}, {at: 2026-06-10T11:00-04:00, accepted: {}}]
                    stop            | none      | []
                    stop            | no-contact | [{at: 2026-06-09T11:00-04:00, received: {from: hm, meaning: stop, degree: no-contact}}]
                    posting-silence | no        | []
                    posting-silence | yes       | [], posting: {silence: true}
                    stale           | no        | []
                    date-in-doubt   | no        | []
                    date-in-doubt   | yes       | [{at: 2026-06-09T10:00-04:00, timeline: {by: hm, from: 2026-06-08, to: 2026-06-08, precision: exact}}]
                    certainty       | none      | []
                    certainty       | commitment | [{at: 2026-06-09T10:00-04:00, timeline: {by: hm, to: 2026-06-12, precision: exact}}]
                    certainty       | wish      | [{at: 2026-06-09T10:00-04:00, received: {from: hm, meaning: timeline, to-date: 2026-06-12, certainty: wish}}]
                    far-date        | yes       | [{at: 2026-06-09T10:00-04:00, timeline: {by: hm, to: 2026-12-08, precision: exact}}]
                    request         | none      | []
                    request         | pending   | [{at: 2026-06-08T10:00-04:00, received: {from: hm, meaning: request}}]
                    request         | done      | [{at: 2026-06-08T10:00-04:00, received: {from: hm, meaning: request}}, {at: 2026-06-09T10:00-04:00, sent: {kind: reply, to: hm, via: email}}]
                    other-application | no      | []
                    other-application | yes     | [], also: [{id: second, employer: main, facts: []}]
                    presumed-closed | no        | []
                    nothing-left    | no        | []
                    other-offer     | none      | []
                    other-offer     | wanted-less | [{at: 2026-06-09T10:00-04:00, offer-elsewhere: {employer: N, preferred: true}}]
                    other-offer     | wanted-more | [{at: 2026-06-09T10:00-04:00, offer-elsewhere: {employer: N}}]
                    other-offer     | none      | [{at: 2026-06-09T10:00-04:00, offer-elsewhere: {employer: N, respond-by: 2026-06-09T11:00-04:00}}]
                    offer-elsewhere | none      | []
                    medium          | unsaid    | []
                    ended           | late      | []
                    invite          | none      | []
                    feedback        | none      | []
                    lookups         | 0         | []
                    """)
    void whatTheFactsAmountToIsAnsweredInOneWord(String circumstance, String answer, String facts) {
        Situation situation = Small.situation("{facts: " + facts + "}");

        assertThat(answer(answers(situation), circumstance)).isEqualTo(answer);
    }

    @Test
    void theChainIsCounted() {
        Situation situation = Small.after(MET);
        Answers answers = answers(situation);
        Position position = new Position();
        position.count(Channel.EMAIL);
        position.advance(MessageKind.FOLLOW_UP, Channel.EMAIL, false, LocalDate.of(2026, 6, 3), LocalTime.NOON);
        position.attempts = 9;
        answers.position(position, situation.people.person("hm"), false);

        assertThat(answer(answers, "unanswered")).isEqualTo("1");
        assertThat(answer(answers, "counted")).isEqualTo("2");
        assertThat(answer(answers, "emails")).isEqualTo("2");
        assertThat(answer(answers, "calls-made")).isEqualTo("0");
        assertThat(answer(answers, "attempts")).isEqualTo("5");
        assertThat(answer(answers, "outlets")).isEqualTo("1");
        assertThat(answer(answers, "outlets-left")).isEqualTo("1");
        assertThat(answer(answers, "last-via")).isEqualTo("email");
        assertThat(answer(answers, "asked")).isEqualTo("no");
        assertThat(answer(answers, "calls")).isEqualTo("possible");
    }

    @ParameterizedTest
    @CsvSource({
        "email, false, email, 1, 0",
        "email, true,  either, 1, 0",
        "phone, false, phone, 0, 1",
        "phone, true,  either, 0, 1",
        "text,  false, phone, 0, 1",
        "post,  false, other, 0, 0",
    })
    void aStepOfTheChainCountsByItsChannel(String via, boolean either, String last, int emails, int calls) {
        Position position = new Position();
        position.attempts = 2;
        Channel channel = Channel.valueOf(via.toUpperCase(java.util.Locale.ROOT));
        position.advance(MessageKind.CLOSING_QUESTION, channel, either, LocalDate.of(2026, 6, 3), LocalTime.NOON);

        assertThat(position.lastVia).isEqualTo(last);
        assertThat(position.unanswered).isEqualTo(1);
        assertThat(position.counted).isEqualTo(1);
        assertThat(position.emails).isEqualTo(emails);
        assertThat(position.calls).isEqualTo(calls);
        assertThat(position.attempts).isZero();
        assertThat(position.asked).isTrue();
        assertThat(position.used(channel == Channel.TEXT ? Channel.PHONE : channel))
                .isTrue();
        assertThat(position.outlets()).isEqualTo(1);
        assertThat(position.emailTimes).hasSize(channel == Channel.EMAIL ? 1 : 0);
    }

    @Test
    void aClosedTelephoneIsNoOutlet() {
        Situation situation = Small.after(MET);
        Answers answers = answers(situation);

        answers.position(new Position(), situation.people.person("hm"), false);
        assertThat(answer(answers, "outlets-left")).isEqualTo("2");
        answers.position(new Position(), situation.people.person("hm"), true);
        assertThat(answer(answers, "outlets-left")).isEqualTo("1");
        assertThat(answer(answers, "calls")).isEqualTo("forbidden");
        answers.position(new Position(), situation.people.person("hr"), false);
        assertThat(answer(answers, "outlets-left")).isEqualTo("1");
        assertThat(answer(answers, "calls")).isEqualTo("no-number");
        answers.position(new Position(), null, false);
        assertThat(answer(answers, "calls")).isEqualTo("no-number");
    }

    @Test
    void aQuestionAskedBeforeTheirLastWordIsAnswered() {
        String asked = "  - {at: 2026-06-04T09:00-04:00, sent: {kind: closing-question, to: hm, via: email}}\n";
        String news = "  - {at: 2026-06-08T09:00-04:00, received: {from: hm, meaning: news}}\n";

        assertThat(asked(MET + asked + news)).isEqualTo("answered");
        assertThat(asked(MET + news)).isEqualTo("no");
        assertThat(asked(asked.replace("06-04", "06-01") + MET)).isEqualTo("no");
        assertThat(asked(asked)).isEqualTo("answered");
    }

    @ParameterizedTest
    @CsvSource({
        "prefers: email,                      email",
        "prefers: phone,                      email",
        "prefers: post,                       paper-asked-for",
        "'prefers: fax, preference: inferred', paper-inferred",
        "title: Director,                     unsaid",
    })
    void theMediumSomebodyLikesIsKnown(String preference, String medium) {
        Situation situation = Small.situation("people: [{id: hm, " + preference + "}]\nfacts: []\n");
        Answers answers = answers(situation);
        answers.person(situation.people.person("hm"), null);

        assertThat(answer(answers, "medium")).isEqualTo(medium);
        assertThat(answer(answers, "ended")).isEqualTo("late");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-02T15:00, early", "2026-06-02T15:01, late", "2026-06-06T11:00, late"})
    void anInterviewEndsEarlyTwoHoursBeforeTheyClose(String end, String ended) {
        Situation situation = Small.after(
                MET.replace("2026-06-02T10:00", end.substring(0, 10) + "T10:00").replace("2026-06-02T11:00", end));
        Answers answers = answers(situation);
        answers.person(situation.people.person("hm"), situation.anchor);

        assertThat(answer(answers, "ended")).isEqualTo(ended);
    }

    private static String asked(String facts) {
        Situation situation = Small.after(facts);
        Answers answers = answers(situation);
        answers.position(new Position(), situation.people.person("hm"), false);
        return answer(answers, "asked");
    }

    private static Answers answers(Situation situation) {
        return new Answers(situation, new Playbook(Small.rulebook("A: {let-go: {}}"), java.util.Map.of()));
    }

    private static String answer(Answers answers, String circumstance) {
        for (Circumstance each : Circumstance.values()) {
            if (each.word().equals(circumstance)) {
                int bits = answers.bits[each.ordinal()];
                assertThat(Integer.bitCount(bits)).as(circumstance).isEqualTo(1);
                return each.answers().get(Integer.numberOfTrailingZeros(bits));
            }
        }
        throw new IllegalArgumentException(circumstance);
    }
}
