package afterword.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.linear.LinearModel;
import afterword.prose.linear.Regression;
import afterword.prose.reply.Sentences;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The weights of the second opinion come from sentences in the repository and from nothing else. */
class OpinionTest {

    private static final Path SHIPPED = Path.of("src/main/resources/checks/opinion.gz");
    private static final int LARGEST = 700_000;
    private static final double COST = 200;
    private static final int MOST = 24_000;
    private static final int LABELS = Opinion.CHECKS.size();
    /** Of the sentences written for other checks every so many-th is taken to be none of one's own. */
    private static final int OTHERS = 4;

    @Test
    void theShippedWeightsAreWhatComesOfTheSentences() throws IOException {
        assertThat(Files.size(SHIPPED)).isLessThan(LARGEST);
        Tone shipped = Tone.builtin();
        Tone made = shipped.with(model(all()));
        List<Sentence> all = all();
        long alike = all.stream()
                .filter(sentence -> shipped.read(sentence.text()).equals(made.read(sentence.text())))
                .count();
        assertThat(alike / (double) all.size()).isGreaterThan(0.999);
    }

    @Test
    void whatKnowsNothingChangesNothingThatPatternsFind() {
        Tone alone = Tone.builtin().with(LinearModel.silent(LABELS));
        assertThat(alone.read("You promised me an answer.").findings())
                .extracting(Finding::title)
                .containsExactly("This complains of the wait");
    }

    @Test
    void aPatternThatMisheardFalls() {
        String harmless = "The deadline for the grant report is tight, you said, and I work well to deadlines.";
        assertThat(Tone.builtin()
                        .with(LinearModel.silent(LABELS))
                        .read(harmless)
                        .findings())
                .extracting(Finding::check)
                .contains("L6");
        assertThat(Tone.builtin().read(harmless).findings()).isEmpty();
    }

    @Test
    void aPatternThatIsDoubtedOnlyAdvises() {
        String harmless = "I expect to receive my CPA license in October.";
        assertThat(Tone.builtin()
                        .with(LinearModel.silent(LABELS))
                        .read(harmless)
                        .findings())
                .extracting(Finding::severity)
                .contains(Severity.WARNING);
        assertThat(Tone.builtin().read(harmless).findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.ADVICE);
    }

    @Test
    void whatNoPatternKnowsIsSaidOfTheWholeSentenceAtMostTwiceAndHoldsNothingBack() {
        Tone alone = Tone.builtin().with(LinearModel.silent(LABELS));
        int advised = 0;
        int warned = 0;
        for (Sentence sentence : all()) {
            List<Finding> known = alone.read(sentence.text()).findings();
            List<Finding> more = Tone.builtin().read(sentence.text()).findings().stream()
                    .filter(each -> each.title().contains(" may ") && !known.contains(each))
                    .toList();
            assertThat(more.stream().map(Finding::span).distinct())
                    .as(sentence.text())
                    .hasSizeLessThanOrEqualTo(Sentences.of(sentence.text()).size());
            assertThat(more)
                    .hasSizeLessThanOrEqualTo(
                            Opinion.MOST * Sentences.of(sentence.text()).size())
                    .allMatch(each -> each.severity() == Severity.WARNING || each.severity() == Severity.ADVICE);
            advised += more.stream().anyMatch(each -> each.severity() == Severity.ADVICE) ? 1 : 0;
            warned += more.stream().anyMatch(each -> each.severity() == Severity.WARNING) ? 1 : 0;
        }
        assertThat(advised).isGreaterThan(100);
        assertThat(warned).isGreaterThan(1000);
    }

    /** To be run with -Dtrain=true after the sentences, the traits or the checks with an opinion have changed. */
    @Test
    @EnabledIfSystemProperty(named = "train", matches = "true")
    void theWeightsAreMadeAnew() throws IOException {
        Files.write(SHIPPED, weights(all()));
    }

    /** With -Dcross=true: each hand's sentences are read by a model made without them. */
    @Test
    @EnabledIfSystemProperty(named = "cross", matches = "true")
    void eachHandIsReadByAModelMadeWithoutIt() {
        List<List<Sentence>> hands = Sentence.written();
        for (List<Sentence> hand : hands) {
            List<Sentence> others = Stream.concat(
                            Sentence.known().stream(),
                            hands.stream().filter(each -> each != hand).flatMap(List::stream))
                    .toList();
            System.out.println(hand.getFirst().file());
            print("  patterns alone", hand, Tone.builtin().with(LinearModel.silent(LABELS)));
            print("  with opinion", hand, Tone.builtin().with(model(others)));
        }
    }

    private static void print(String name, List<Sentence> sentences, Tone tone) {
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[4];
        for (Sentence sentence : sentences) {
            Reading reading = tone.read(sentence.text());
            boolean found = sentence.good()
                    ? reading.findings().stream().anyMatch(each -> each.severity() != Severity.ADVICE)
                    : reading.findings().stream().anyMatch(each -> each.check().equals(sentence.check()))
                            || (!sentence.check().equals("L1")
                                    && !tone.lacking(sentence.check(), reading).isEmpty());
            for (int[] count : List.of(all, counts.computeIfAbsent(sentence.check(), check -> new int[4]))) {
                int at = sentence.good() ? 2 : 0;
                count[at] += found ? 1 : 0;
                count[at + 1]++;
            }
        }
        System.out.printf(
                "%s: found %d of %d (%.1f %%), blamed %d of %d (%.1f %%)%n",
                name, all[0], all[1], 100.0 * all[0] / all[1], all[2], all[3], 100.0 * all[2] / all[3]);
        counts.forEach((check, count) ->
                System.out.printf("    %s %d/%d %d/%d", check, count[0], count[1], count[2], count[3]));
        System.out.println();
    }

    private static List<Sentence> all() {
        return Stream.concat(
                        Sentence.known().stream(), Sentence.written().stream().flatMap(List::stream))
                .toList();
    }

    private static LinearModel model(List<Sentence> sentences) {
        try {
            return LinearModel.read(new ByteArrayInputStream(weights(sentences)), LABELS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] weights(List<Sentence> sentences) {
        Regression regression =
                new Regression(sentences.stream().map(Sentence::traits).toList(), LABELS, COST);
        int[] every = IntStream.range(0, sentences.size()).toArray();
        Regression.Says says = (sample, label) -> {
            Sentence sentence = sentences.get(sample);
            if (sentence.good()) {
                return false;
            }
            if (sentence.check().equals(Opinion.CHECKS.get(label))) {
                return true;
            }
            return (sample + label) % OTHERS == 0 ? false : null;
        };
        regression.fit(every, says);
        regression.thin(MOST);
        regression.fit(every, says);
        return regression.written();
    }
}
