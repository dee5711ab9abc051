package afterword.prose.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolitenessPropertiesTest {

    @Property
    void anyTextHasAValueInRangeAndPhrasesInsideThatDoNotOverlap(@ForAll("texts") String text) {
        Score score = Politeness.of(text);
        assertThat(score.value()).isBetween(0.0, 1.0);
        assertThat(score.request().start()).isBetween(0, score.request().end());
        assertThat(score.request().end()).isLessThanOrEqualTo(text.length());
        int last = 0;
        for (Phrase phrase : score.phrases()) {
            assertThat(phrase.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(phrase.span().end()).isGreaterThan(phrase.span().start());
            last = phrase.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
        assertThat(Politeness.of(text)).isEqualTo(score);
    }

    @Property(tries = 200)
    void pleaseNeverMakesAnOrderWorse(@ForAll("orders") String order) {
        assertThat(Politeness.of("Please " + order).value())
                .isGreaterThan(
                        Politeness.of(order.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + order.substring(1))
                                .value());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bricks = Arbitraries.of(
                "Could you ",
                "please",
                "thank you",
                "why",
                "?",
                "!",
                ".",
                "\n\n",
                "\n",
                " ",
                "Send me ",
                "I’d ",
                "<url>",
                "you ",
                "12",
                "SHOUT",
                "Dear Ms. Chen,",
                "> ",
                "“",
                "…",
                "é",
                "😀");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                bricks.list().ofMaxSize(40).map(parts -> String.join("", parts)),
                bricks.list().ofMaxSize(40).map(parts -> String.join(" ", parts)));
    }

    @Provide
    Arbitrary<String> orders() {
        Arbitrary<String> verbs = Arbitraries.of("send", "give", "show", "tell", "write", "answer", "call");
        Arbitrary<String> rest = Arbitraries.of("me the contract", "me by Friday", "the team", "us more about it");
        return net.jqwik.api.Combinators.combine(verbs, rest).as((verb, what) -> verb + " " + what + ".");
    }
}
