package afterword.prose.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EveryKindTest {

    /** What these say is on nobody's record, so a blank is left for it. */
    private static final Set<MessageKind> OF_ITS_OWN = Set.of(MessageKind.CORRECTION, MessageKind.LOGISTICS);

    /** What these answer has to be written down first. */
    private static final Set<MessageKind> ANSWERS = Set.of(
            MessageKind.OFFER_ANSWER, MessageKind.REPLY, MessageKind.REJECTION_REPLY, MessageKind.FEEDBACK_REQUEST);

    private final Drafter drafter = new Drafter(Templates.builtIn());

    @Test
    void everyKindInEveryFormMakesAMessage() {
        Case file = Cases.six(
                "  - {at: 2026-06-02T17:20-04:00, received: {from: maya, meaning: rejection, via: phone}}",
                "  - {at: 2026-06-02T17:25-04:00, received: {from: maya, meaning: reopened, via: phone}}",
                "  - {at: 2026-06-02T17:30-04:00, offer-elsewhere: {employer: Larkfield, respond-by: 2026-06-12T17:00-04:00}}",
                "  - {at: 2026-06-02T17:40-04:00, received: {from: maya, meaning: offer, via: phone, respond-by: 2026-06-12T17:00-04:00}}");
        int made = 0;
        for (MessageKind kind : MessageKind.values()) {
            for (Form form : Form.values()) {
                Draft draft = draft(file, kind, form);
                Letter letter = draft.letter();
                String as = kind + " by " + form + "\n" + letter.body();

                assertThat(letter.body())
                        .as(as)
                        .contains(form.spoken() ? "Hello Ms. Chen, this is Ana Silva" : "Dear Ms. Chen,");
                assertThat(letter.body()).as(as).contains("Ana Silva").doesNotContain("  ", "..", "{{", "\uE000");
                assertThat(letter.subject().isEmpty())
                        .as(as)
                        .isEqualTo(Set.of(
                                        Form.CARD,
                                        Form.LETTER,
                                        Form.CALL_SCRIPT,
                                        Form.VOICEMAIL,
                                        Form.TEXT,
                                        Form.NETWORK)
                                .contains(form));
                assertThat(draft.gaps().stream()
                                .filter(gap -> gap.span() != null)
                                .toList())
                        .as(as)
                        .hasSizeLessThanOrEqualTo(OF_ITS_OWN.contains(kind) ? 4 : 0);
                made++;
            }
        }
        assertThat(made).isEqualTo(MessageKind.values().length * Form.values().length);
    }

    @Test
    void aVoicemailTakesHalfAMinuteAndASentenceBeginsWithACapital() {
        Case file = Cases.six("  - {at: 2026-06-02T17:30-04:00, offer-elsewhere: {employer: Larkfield}}");
        for (MessageKind kind : MessageKind.values()) {
            if (ANSWERS.contains(kind)) {
                continue;
            }
            String said = draft(file, kind, Form.VOICEMAIL).letter().body();
            assertThat(said.split("\\s+")).as(said).hasSizeLessThanOrEqualTo(75);
            for (String sentence : draft(file, kind, Form.EMAIL).letter().body().split("(?<=[.?])\\s+")) {
                assertThat(sentence.substring(0, 1).toUpperCase(Locale.ROOT)).isEqualTo(sentence.substring(0, 1));
            }
        }
    }

    @Test
    void whatIsNotOnRecordIsNotClaimed() {
        Case file = Cases.six();

        assertThatThrownBy(() -> draft(file, MessageKind.OFFER_NOTICE, Form.EMAIL))
                .isInstanceOf(NoDraftException.class)
                .hasMessageContaining("No open offer of another employer is written down");
        assertThatThrownBy(() -> draft(file, MessageKind.OFFER_ANSWER, Form.EMAIL))
                .isInstanceOf(NoDraftException.class)
                .hasMessageContaining("No offer of this employer is written down");
        assertThatThrownBy(() -> draft(file, MessageKind.REJECTION_REPLY, Form.EMAIL))
                .isInstanceOf(NoDraftException.class)
                .hasMessageContaining("No refusal of this employer is written down");
        assertThatThrownBy(() -> draft(file, MessageKind.FEEDBACK_REQUEST, Form.EMAIL))
                .isInstanceOf(NoDraftException.class)
                .hasMessageContaining("No refusal of this employer is written down");
        assertThatThrownBy(() -> draft(file, MessageKind.REPLY, Form.EMAIL))
                .isInstanceOf(NoDraftException.class)
                .hasMessageContaining("Nothing they wrote is written down");
    }

    @Test
    void whatAnEarlierInterviewWasAboutIsNotSaidOfTheLastOne() {
        String second =
                "  - {id: second, at: 2026-06-09T14:00-04:00, interview: {until: 2026-06-09T15:00-04:00, with: [maya]}}";
        Instant later = Instant.parse("2026-06-09T22:00:00Z");

        assertThat(said(Cases.six(second), later)).doesNotContain("returns backlog", "December peak", "three largest");
        assertThat(said(
                        Cases.six(
                                second,
                                "  - {at: 2026-06-09T15:00-04:00, discussed: {with: maya, points: [the budget round]}}",
                                "  - {at: 2026-06-09T15:00-04:00, discussed: {with: maya, interview: second, points: [spare parts]}}"),
                        later))
                .contains("spare parts", "budget round")
                .doesNotContain("returns backlog", "December peak");
    }

    private String said(Case file, Instant at) {
        return drafter.draft(file, MessageKind.THANK_YOU, Form.EMAIL, "maya", at, Style.of(file))
                .letter()
                .body();
    }

    @Test
    void aBlankStandsWhereItsGapSays() {
        Draft draft = draft(Cases.six(), MessageKind.CORRECTION, Form.EMAIL);

        assertThat(draft.gaps()).extracting(Gap::name).contains("mistake", "right-words");
        for (Gap gap : draft.gaps()) {
            var span = gap.span();
            if (span != null) {
                assertThat(draft.letter().body().substring(span.from(), span.to()))
                        .isEqualTo("[" + gap.fill() + "]");
            }
        }
    }

    @Test
    void datesFollowTheEmployersEnglishUnlessTheOtherIsChosen() {
        Case file = Cases.six();
        Draft american =
                drafter.draft(file, MessageKind.WITHDRAWAL, Form.LETTER, "maya", Cases.EVENING, Style.of(file));
        Draft british =
                drafter.draft(file, MessageKind.WITHDRAWAL, Form.LETTER, "maya", Cases.EVENING, new Style(English.UK));

        assertThat(american.letter().body()).contains("on June 2", "\nSincerely,\n");
        assertThat(american.head()).contains("June 2, 2026", "Maya Chen\nNorthwind Optics\n12 Pier Road, Portland");
        assertThat(british.letter().body()).contains("on 2 June", "\nYours sincerely,\n");
        assertThat(british.head()).contains("2 June 2026");
    }

    @Test
    void nobodyIsThankedForWhatAnotherDid() {
        Case file = Cases.six(
                "  - {at: 2026-06-02T17:10-04:00, received: {from: tom, meaning: request, request: {to: maya}}}",
                "  - {at: 2026-06-02T17:20-04:00, received: {from: tom, meaning: invite-accepted, via: network}}",
                "  - {at: 2026-06-02T17:30-04:00, received: {from: tom, meaning: rejection, via: phone}}");

        assertThat(draft(file, MessageKind.EMPLOYER_REQUESTED, Form.EMAIL)
                        .letter()
                        .body())
                .contains("I was asked to get in touch with you");
        assertThat(draft(file, MessageKind.REFERRAL_REQUEST, Form.EMAIL)
                        .letter()
                        .body())
                .doesNotContain("accepting my invitation");
        assertThat(draft(file, MessageKind.REJECTION_REPLY, Form.EMAIL).letter().body())
                .doesNotContain("calling", "telephone");
    }

    @Test
    void theJobIsCalledWhatThePostingCallsItAndElseNothing() {
        Case unnamed = Cases.six();
        Case named = Cases.titled("Process Engineer");

        assertThat(draft(named, MessageKind.WITHDRAWAL, Form.EMAIL).letter())
                .satisfies(letter -> assertThat(letter.subject()).contains("as Process Engineer"))
                .satisfies(letter -> assertThat(letter.body()).contains("the position of Process Engineer"));
        assertThat(draft(unnamed, MessageKind.WITHDRAWAL, Form.EMAIL).letter().body())
                .contains("considering me for the position.");
    }

    @Test
    void aPassedDateIsNamedWithoutReproach() {
        Case file = Cases.six(
                "  - {at: 2026-06-02T17:00-04:00, timeline: {by: maya, from: 2026-06-08, to: 2026-06-12, precision: vague}}");
        String body = drafter.draft(
                        file,
                        MessageKind.FOLLOW_UP,
                        Form.EMAIL,
                        "maya",
                        Cases.EVENING.plusSeconds(14L * 86_400),
                        Style.of(file))
                .letter()
                .body();

        assertThat(body).contains("the week of June 8").doesNotContain("promised", "waiting", "heard");
    }

    private Draft draft(Case file, MessageKind kind, Form form) {
        return drafter.draft(file, kind, form, "maya", Cases.EVENING, Style.of(file));
    }
}
