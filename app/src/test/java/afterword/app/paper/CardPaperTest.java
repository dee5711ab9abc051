package afterword.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardPaperTest {

    private static final String WORDS = """
            Dear Ms. Chen,

            Thank you for our conversation on June 2. What you said about the new coating line has stayed with me.

            Kind regards,
            Robin Hale""";

    @ParameterizedTest
    @EnumSource
    void itsLinesAreTheWordsInTheirOrderAndNoneIsLongerThanTheCard(CardSize card) {
        String long1 = WORDS + " " + "Wolfe".repeat(40) + " " + "W".repeat(200) + " 🙂 iii";
        List<String> lines =
                CardLines.of(long1, card).stream().flatMap(List::stream).toList();

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(long1.replaceAll("\\s", ""));
        assertThat(lines).hasSizeGreaterThan(8).allMatch(line -> Typeface.width(line) <= card.line());
    }

    @Test
    void aSideHoldsAsManyLinesAsFitOnTheCard() {
        List<List<String>> sides = CardLines.of("word ".repeat(200), CardSize.A6);

        assertThat(sides).hasSizeGreaterThan(1);
        assertThat(sides.getFirst()).hasSize(CardSize.A6.lines());
        assertThat(CardSize.A6.lines() * CardSize.LINE + 2 * CardSize.MARGIN).isLessThanOrEqualTo(CardSize.A6.height);
        assertThat(CardLines.of("", CardSize.A6)).containsExactly(List.of());
    }

    @Test
    void theGuideShowsTheLinesTheirNumberTheEnvelopeAndRulesToLayUnder() {
        Printed printed =
                CardPaper.print(Sample.LETTER.as(Form.CARD).saying(WORDS).made(), PaperSize.A4);
        Read read = Read.of(printed);

        List<String> lines = CardLines.of(WORDS, CardSize.A6).getFirst();
        assertThat(read.lines())
                .contains("A card to Maya Chen", "To lay under the card")
                .containsSequence(lines)
                .containsSequence("On its envelope", "Ms. Maya Chen");
        assertThat(read.words()).contains(lines.size() + " lines on one side of a card of A6, 12 lines to a side");
        assertThat(read.sizes()).hasSize(2);
        assertThat(read.outside()).isEmpty();
        Read.keep("card", printed);
    }

    @Test
    void moreThanTwoSidesAreSaidToBeALot() {
        assertThat(CardPaper.print(
                                Sample.LETTER
                                        .as(Form.CARD)
                                        .saying("word ".repeat(500))
                                        .made(),
                                PaperSize.LETTER)
                        .notes())
                .singleElement()
                .asString()
                .contains("sides of a card", "Maybe");
    }
}
