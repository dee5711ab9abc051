package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.mail.Origin;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyProperties {

    private static final int MEGABYTE = 1 << 20;

    private final ReplyReader reader = new ReplyReader();

    @Property(tries = 400)
    void evidenceIsASpanOfTheTextAndTwoReadingsAreAlike(@ForAll("texts") String text) {
        Reading reading = reader.read("Re: Status", text);
        assertThat(reading.claims()).isNotEmpty();
        for (Claim claim : reading.claims()) {
            assertThat(claim.evidence().start()).isBetween(0, claim.evidence().end());
            assertThat(claim.evidence().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.confidence()).isBetween(0.0, 1.0);
        }
        assertThat(reader.read("Re: Status", text)).isEqualTo(reading);
    }

    @Property(tries = 400)
    void aPoliteSentenceMoreMakesNoRefusal(@ForAll("messages") Example message, @ForAll("polite") String more) {
        boolean refused = rejects(reader.read(message.subject(), message.text()));
        if (!refused) {
            assertThat(rejects(reader.read(message.subject(), message.text() + " " + more)))
                    .as(message.text() + " " + more)
                    .isFalse();
        }
    }

    @Property(tries = 400)
    void refusalsPutTogetherFromTheirPartsAreRefusals(
            @ForAll("thanks") String thanks, @ForAll("refusals") String refusal, @ForAll("closings") String closing) {
        String text = thanks + " " + refusal + " " + closing;
        assertThat(rejects(reader.read("Your application", text))).as(text).isTrue();
    }

    @Property(tries = 200)
    void whatAProgramAnsweredIsNeverAnAnswer(@ForAll("messages") Example message) {
        assertThat(reader.read(message.subject(), message.text(), Origin.Kind.AUTO_REPLY)
                        .claims())
                .allMatch(claim -> claim.answer() == Answer.OUT_OF_OFFICE || claim.answer() == Answer.BOUNCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "we ",
                "not ",
                "we decided to ",
                "we have not. ",
                "if, ",
                "\n",
                "> ",
                "0-",
                "'",
                "a@b.",
                "…",
                "if you not selected "
            })
    void aMegabyteOfAnythingIsReadToItsEnd(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> reader.read("", text));
    }

    private static boolean rejects(Reading reading) {
        return reading.says(Answer.FORM_REJECTION) || reading.says(Answer.PERSONAL_REJECTION);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "we",
                "you",
                "not",
                "selected",
                "your application",
                "if",
                "unless",
                ",",
                ".",
                "?",
                "\n",
                "’",
                "can't",
                "decided to",
                "with",
                "other candidates",
                "please call",
                "on Friday",
                "28 September",
                "Ana,",
                "é",
                "😀",
                "\u0000");
        return words.list().ofMaxSize(40).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<Example> messages() {
        List<Example> all = Example.of(Example.CORPORA.resolve("dev.txt"));
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<String> polite() {
        return Arbitraries.of(
                "Have a nice weekend.",
                "Thank you for your patience.",
                "The weather here is dreadful.",
                "Please say hello to Marta.",
                "I hope this finds you well.",
                "Kind regards from all of us.",
                "Do not hesitate to write if you have questions.");
    }

    @Provide
    Arbitrary<String> thanks() {
        return Arbitraries.of(
                "Thank you for applying.",
                "Thanks for your interest in Larkfield.",
                "We appreciate the time you took to meet us.",
                "We received a large number of applications.",
                "I hope you are well.",
                "");
    }

    @Provide
    Arbitrary<String> refusals() {
        Arbitrary<String> opening =
                Arbitraries.of("Unfortunately, ", "After careful consideration, ", "I am sorry to say that ", "");
        Arbitrary<String> refusal = Arbitraries.of(
                "we have decided not to move forward with your application",
                "we won't be progressing your application on this occasion",
                "you have not been shortlisted",
                "we have chosen another candidate",
                "the position has been filled",
                "we are unable to offer you the role",
                "we are not able to proceed with your candidacy",
                "we have decided to pursue candidates whose experience more closely aligns with our needs",
                "you are no longer under consideration",
                "your application was unsuccessful",
                "we decided to go in a different direction",
                "your profile is not the right fit at this time",
                "we will not be inviting you to interview");
        return opening.flatMap(start -> refusal.map(rest -> start + rest + "."));
    }

    @Provide
    Arbitrary<String> closings() {
        return Arbitraries.of(
                "We wish you every success in your job search.",
                "We will keep your resume on file.",
                "We encourage you to apply again.",
                "Kind regards, the recruiting team.",
                "");
    }
}
