package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An offer of somebody else's (L22). */
class OtherOfferTest {

    private static final Instant NOW = Instant.parse("2026-04-10T14:00:00Z");
    private static final String OFFER =
            "  - {id: o, at: 2026-04-09T10:00-04:00, offer-elsewhere: {employer: Larkfield, respond-by: 2026-04-17T17:00-04:00}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have several offers.",
                "I would like to let you know that I have received another offer and was asked to answer by 17 April.",
                "Another company has made me an offer, and yet your role is the one I would prefer.",
                "In fairness to both sides I would like to mention that I hold a written offer.",
                "I should add that another hospital has made me an offer.",
                "I now have an offer from a firm in Ohio.",
                "Larkfield offered me a senior position.",
                "I have been offered a permanent post elsewhere.",
                "There is a competing offer on my desk."
            })
    void isOnRecordBeforeItIsSpokenOf(String sentence) {
        assertThat(of(sentence, "")).as(sentence).extracting(Finding::severity).contains(Severity.ERROR);
        assertThat(of(sentence, OFFER)).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would be glad to offer a short outline.",
                "Your offer came as a lovely surprise.",
                "Thank you for the offer of help.",
                "I have not received any other offer.",
                "If another company made me an offer, I would tell you.",
                "May I offer to walk you through the sample?",
                "The course offers two days of practice."
            })
    void isNotMeantByEveryOffer(String sentence) {
        assertThat(errors(of(sentence, ""))).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    I have another offer, and they would like my answer by Friday.   |
                    I have another offer, and they would like my answer by the 17th. |
                    I have another offer, and they would like my answer by Monday.   | Friday
                    I have another offer. They expect my answer by the 26th.         | 17th
                    I have another offer. Could we speak by Monday?                  |
                    """)
    void hasItsDateAlsoWhereThatIsNamedByHalf(String body, @Nullable String right) {
        assertThat(of(body, OFFER).stream()
                        .filter(each -> each.title().startsWith("On record"))
                        .map(each -> Objects.requireNonNull(each.repair()).with())
                        .toList())
                .isEqualTo(right == null ? List.of() : List.of(right));
    }

    @Test
    void thatIsClosedOrPastItsDateIsGone() {
        String closed = OFFER + "\n  - {at: 2026-04-09T18:00-04:00, offer-elsewhere-closed: {offer: o}}";
        String past = OFFER.replace("2026-04-17T17", "2026-04-10T09");

        assertThat(of("I hold a written offer.", closed))
                .extracting(Finding::title)
                .contains("That offer is gone");
        assertThat(of("I hold a written offer.", past))
                .extracting(Finding::title)
                .contains("That offer is gone");
    }

    @Test
    void withTheRightDateIsWellDone() {
        assertThat(of("I have received another offer and was asked to answer by 17 April.", OFFER))
                .extracting(Finding::severity)
                .containsExactly(Severity.GOOD);
    }

    @Test
    void withAnotherDateIsMendedFromTheRecord() {
        String body = "I have received another offer. They would like my answer by April 21st.";
        List<Finding> found = of(body, OFFER);

        assertThat(found).extracting(Finding::title).startsWith("On record it is April 17");
        assertThat(Desk.words(body, found.getFirst())).isEqualTo("April 21st");
        Repair repair = Objects.requireNonNull(found.getFirst().repair());
        assertThat(repair.with()).isEqualTo("April 17");
    }

    @Test
    void withADateThatNobodyWroteDownIsAWarning() {
        assertThat(of("I hold a written offer, open until 21 April.", OFFER.replaceFirst(", respond-by[^}]*", "")))
                .extracting(Finding::title)
                .containsExactly("No date is on record");
    }

    @Test
    void theirOwnDateIsNotTakenForTheOffers() {
        String named = OFFER
                + "\n  - {at: 2026-04-02T17:00-04:00, timeline: {by: siobhan, says: by the end, to: 2026-04-30, precision: exact}}";

        assertThat(of("I hold a written offer. Is a decision before 30 April still what you expect?", named))
                .noneMatch(Desk::grave);
    }

    private static List<Finding> errors(List<Finding> all) {
        return all.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    }

    private static List<Finding> of(String body, String facts) {
        Case file = Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., role: hiring-manager, email: s@n.example}
                facts:
                  - {at: 2026-04-01T14:00-04:00, interview: {until: 2026-04-01T17:00-04:00, with: [siobhan]}}
                """ + facts + "\n");
        return Desk.of("L22", Desk.review(Desk.letter(MessageKind.OFFER_NOTICE, body), file, NOW)).stream()
                .filter(each -> !each.title().equals("Vague offers"))
                .toList();
    }
}
