package afterword.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a letter is found to say, and where. */
class ToneTest {

    private static final Tone TONE = Tone.builtin();

    @Test
    void aFindingStandsOnTheWordsItIsAbout() {
        String body = "Dear Ms. Chen,\n\nThank you for the talk. I expect your answer by Friday.\n\nKind regards,\nAna";
        Finding finding = only("L6", body);
        Span span = Objects.requireNonNull(finding.span());
        assertThat(body.substring(span.from(), span.to())).startsWith("I expect your answer");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.sources()).isNotEmpty();
        assertThat(finding.title()).isEqualTo("This sounds like a demand");
    }

    @Test
    void whatHurriesIsRepairedInItsPlace() {
        String body = "I would be glad of a short note at your earliest convenience.";
        Repair repair = Objects.requireNonNull(only("L6", body).repair());
        assertThat(body.substring(0, repair.span().from())
                        + repair.with()
                        + body.substring(repair.span().to()))
                .isEqualTo("I would be glad of a short note when it suits you.");
    }

    @Test
    void whatIsMendedStillReads() {
        assertThat(Objects.requireNonNull(only("L6", "Please reply asap.").repair())
                        .with())
                .isEqualTo("when it suits you");
    }

    @Test
    void sayingIDareSayIsNoFear() {
        assertThat(TONE.read("I dare say the harvest keeps you busy.").findings())
                .isEmpty();
    }

    @Test
    void contractionsAndCurlyQuotesAreReadAsWrittenOut() {
        assertThat(only("L8", "I haven’t heard back from you.").check()).isEqualTo("L8");
        assertThat(only("L3", "You won't find anyone better.").check()).isEqualTo("L3");
    }

    @Test
    void aBitterSentenceAfterARefusalIsHeld() {
        assertThat(only("L20", "You will regret this.").severity()).isEqualTo(Severity.HELD);
    }

    @Test
    void whatOneCheckFindsTwiceInTheSameWordsItSaysOnce() {
        List<Finding> findings = TONE.read("I demand an answer, and I demand it today.").findings().stream()
                .filter(finding -> finding.check().equals("L6"))
                .toList();
        assertThat(findings).extracting(Finding::span).doesNotHaveDuplicates();
    }

    @Test
    void oneQuestionAboutTheDecisionIsNoCrossExamination() {
        assertThat(TONE.read("May I ask whether there is any news?").findings()).isEmpty();
        assertThat(only("L7", "Any news? Did you decide?").title())
                .isEqualTo("More than one question about the decision");
    }

    @Test
    void saysWhatALetterLacks() {
        Reading reading = TONE.read("I attach my certificates.");
        assertThat(TONE.lacking("L11", reading)).extracting(Finding::title).containsExactly("Nobody is thanked");
        assertThat(TONE.lacking("L19", reading))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.span()).isNull());
        assertThat(TONE.lacking("L11", TONE.read("Thank you for your time."))).isEmpty();
    }

    @Test
    void aSignStandsOnItsSentence() {
        String body = "Dear Ms. Chen,\n\nThank you for your time. I remain very interested in the role.";
        assertThat(TONE.read(body).signs())
                .filteredOn(sign -> sign.check().equals("L16"))
                .extracting(
                        sign -> body.substring(sign.span().from(), sign.span().to()))
                .containsExactly("I remain very interested in the role.");
    }

    @Test
    void ordinarySentencesAreLeftAlone() throws IOException {
        List<String> sentences = resource("clean-sentences.txt").lines().toList();
        assertThat(sentences).hasSizeGreaterThan(150).allSatisfy(ToneTest::isClean);
    }

    @Test
    void wholeLettersAreLeftAlone() throws IOException {
        String[] letters = resource("clean-letters.txt").split("---\n");
        assertThat(letters).hasSize(12).allSatisfy(ToneTest::isClean);
    }

    @Test
    void textThatMeansHarmIsReadToItsEnd() {
        String[] bricks = {
            "please ", "i ", "you ", "not ", "want ", "so ", "!", "?", "'", "’t", "-", "\n", "é", "#", "will "
        };
        Random random = new Random(6);
        for (String brick : bricks) {
            assertThat(TONE.read(brick.repeat(20_000)).findings()).hasSizeLessThan(20_000);
        }
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 20_000) {
                text.append(bricks[random.nextInt(bricks.length)]);
            }
            String body = text.toString();
            assertThat(TONE.read(body).findings()).allSatisfy(finding -> {
                Span span = Objects.requireNonNull(finding.span());
                assertThat(span.from()).isLessThan(span.to());
                assertThat(span.to()).isLessThanOrEqualTo(body.length());
            });
        }
    }

    @Test
    void aFaultLateInALongSentenceIsFound() {
        String body = "We spoke about " + "the old warehouse and ".repeat(40) + "you will not find anyone better.";
        assertThat(only("L3", body).check()).isEqualTo("L3");
    }

    @Test
    void whatIsNoPatternIsSaidWithItsPlace() {
        assertThatThrownBy(() -> Lexicon.read(Notation.yaml(
                        "words.yaml",
                        "irregular: {go: went}\nfillers: so\nbarriers: not\njoints: then\nparts: {a: 'b (c'}")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("words.yaml:5")
                .hasMessageContaining("is no pattern");
    }

    private static void isClean(String text) {
        assertThat(TONE.read(text).findings()).as(text).noneMatch(finding -> finding.severity() != Severity.ADVICE);
    }

    private static Finding only(String check, String body) {
        List<Finding> findings = TONE.read(body).findings().stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
        assertThat(findings).as(body).hasSize(1);
        return findings.getFirst();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ToneTest.class.getResourceAsStream("/tone/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
