package afterword.prose.politeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PolitenessTest {

    @Test
    void aQuestionThatLeavesRoomIsPoliterThanAnOrder() {
        inOrder(
                "Send me the contract.",
                "Please send me the contract.",
                "Can you send me the contract?",
                "Could you send me the contract?",
                "Could you please send me the contract?");
        inOrder(
                "Why did you not answer?",
                "When will you answer?",
                "May I ask when you will be able to answer?",
                "Thank you for your time. May I ask when you will be able to answer?");
    }

    @Test
    void thanksGreetingAndApologyRaiseAndReproachLowers() {
        String plain = "What is the next step?";
        assertThat(value("Thank you for the tour. " + plain)).isGreaterThan(value(plain));
        assertThat(value("Good morning! " + plain)).isGreaterThan(value(plain));
        assertThat(value("I am sorry for the trouble. " + plain)).isGreaterThan(value(plain));
        assertThat(value("This is ridiculous. " + plain)).isLessThan(value(plain));
        assertThat(value("What is the next step??")).isLessThan(value(plain));
    }

    @Test
    void phrasesStandWhereTheySay() {
        String text = "Thank you for meeting me. Could you tell me when you will decide?";
        Score score = Politeness.of(text);
        assertThat(words(text, score, "thanks")).containsExactly("Thank you");
        assertThat(words(text, score, "a question that leaves room")).containsExactly("Could you");
        assertThat(score.phrases())
                .allSatisfy(phrase -> assertThat(phrase.weight()).isNotZero());
        assertThat(score.lowest()).isEmpty();
    }

    @Test
    void theLeastPoliteRequestSpeaksForAll() {
        String order = "Send me the contract by Friday.";
        String letter = """
                Dear Ms. Chen,

                Thank you very much for your time. Could you please tell me when you will decide?

                %s

                Kind regards,
                Ana Silva""";
        String text = letter.formatted(order);
        Score score = Politeness.of(text);
        assertThat(score.value()).isEqualTo(value(order));
        assertThat(score.request().of(text)).isEqualTo(order);
        assertThat(score.lowest().orElseThrow().word()).isEqualTo("an order");
        assertThat(score.lowest().orElseThrow().span().of(text)).isEqualTo("Send");
        assertThat(value(letter.formatted("I enclose my certificates."))).isGreaterThan(0.8);
    }

    @Test
    void whatIsSaidAroundARequestCountsWithinItsParagraph() {
        String asked = "Could you tell me more?";
        assertThat(value("I enjoyed the tour very much, thank you. " + asked)).isGreaterThan(value(asked));
        assertThat(value(asked + " Thank you.")).isGreaterThan(value(asked));
        assertThat(value("I enjoyed the tour very much, thank you.\n\n" + asked))
                .isEqualTo(value(asked));
    }

    @Test
    void aRequestNeedsNoQuestionMark() {
        assertThat(List.of(
                        "I would be grateful for a short reply.",
                        "Tell me your decision.",
                        "Please let me know.",
                        "I wonder whether there is any news.",
                        "You must decide by Monday."))
                .allSatisfy(text ->
                        assertThat(Politeness.of(text).asking()).as(text).isTrue());
        assertThat(List.of(
                        "Thank you for your time.",
                        "I look forward to the second round.",
                        "Have a good week.",
                        "Maya Chen",
                        "12"))
                .allSatisfy(text ->
                        assertThat(Politeness.of(text).asking()).as(text).isFalse());
    }

    @Test
    void nothingIsNeitherPoliteNorImpolite() {
        for (String text : List.of("", " \n\n ", "...", "—")) {
            Score score = Politeness.of(text);
            assertThat(score.value()).isEqualTo(0.5);
            assertThat(score.asking()).isFalse();
            assertThat(score.phrases()).isEmpty();
        }
    }

    @Test
    void capitalsAndCurlyApostrophesChangeNothing() {
        assertThat(value("I’d be glad if you could call.")).isEqualTo(value("I'd be glad if you could call."));
        assertThat(value("could you call?")).isEqualTo(value("Could you call?"));
    }

    @Test
    void aLongTextTakesAsMuchLongerAsItIsLonger() {
        List<String> bricks = List.of(
                "Could you please tell me more? ",
                "why ",
                "^ ",
                "<url> ",
                "????",
                "a.b",
                "<",
                "please\n",
                "Thank you. ");
        for (String brick : bricks) {
            String text = brick.repeat(200_000 / brick.length());
            Score score = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Politeness.of(text));
            assertThat(score.value()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aPatternIsWrittenOut() {
        assertThat(Wording.of("(could|would) you please?"))
                .containsExactlyInAnyOrder(
                        List.of("could", "you", "please"),
                        List.of("could", "you"),
                        List.of("would", "you", "please"),
                        List.of("would", "you"));
        assertThat(Wording.of("^ (no|(not (a|one)))? ?"))
                .contains(List.of("^", "not", "one", "?"), List.of("^", "?"))
                .hasSize(4);
    }

    @Test
    void aPatternThatIsNoneIsSaidWithItsPlace() {
        for (String wrong : List.of("(could you", "could) you")) {
            assertThatThrownBy(() -> new Manners(
                            Notation.yaml("strategies.yaml", "asking:\n  - '" + wrong + "'\nstrategies: {}"), Map.of()))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("strategies.yaml:2")
                    .hasMessageContaining("is no phrase");
        }
    }

    @Test
    void everyWeightBelongsToSomethingThatIsLookedFor() {
        Map<String, Double> weights = Manners.shippedWeights();
        List<String> ways = Strategy.read(
                        Fields.of(Manners.ways(), "the ways of asking").get("strategies"))
                .stream()
                .map(way -> "[" + way.name() + "]")
                .toList();
        assertThat(weights).hasSizeGreaterThan(300).containsKey(Manners.PLAIN);
        assertThat(weights.keySet().stream().filter(name -> name.startsWith("[")))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(ways).contains(name));
    }

    private static void inOrder(String... texts) {
        for (int i = 1; i < texts.length; i++) {
            assertThat(value(texts[i])).as(texts[i]).isGreaterThan(value(texts[i - 1]));
        }
    }

    private static double value(String text) {
        return Politeness.of(text).value();
    }

    private static List<String> words(String text, Score score, String word) {
        return score.phrases().stream()
                .filter(phrase -> phrase.word().equals(word))
                .map(phrase -> phrase.span().of(text))
                .toList();
    }
}
