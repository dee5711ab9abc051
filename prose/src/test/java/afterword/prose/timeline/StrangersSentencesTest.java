package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.timeline.Material.Sentence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Sentences of employers, labelled by people who never saw the reader. It has learnt from all but the last of them by now, so
 * what is asserted guards what was reached; docs/timelines.md has what was read first.
 */
class StrangersSentencesTest {

    /** Files, and how many of their sentences are not read as labelled. */
    private static final Map<String, Integer> WRONG =
            Map.of("own-open.jsonl", 0, "own-held.jsonl", 0, "own-held-2.jsonl", 1, "own-open-2.jsonl", 1);

    @Test
    void theSentencesLearntFromAreRead() {
        WRONG.forEach((file, wrong) -> assertThat(Material.of(file).stream()
                        .filter(each -> !each.isRead(read(each)))
                        .map(Sentence::text)
                        .toList())
                .as(file)
                .hasSize(wrong));
    }

    @Test
    void aDayIsInventedInOneSentenceOfAll() {
        List<String> invented = WRONG.keySet().stream()
                .flatMap(file -> Material.of(file).stream())
                .filter(each -> each.last() == null && read(each).last() != null)
                .map(Sentence::text)
                .toList();
        assertThat(invented).hasSize(1);
    }

    @Test
    void ofSentencesNeverLearntFromNinetyTwoInAHundredAreRead() {
        List<Sentence> sentences = Material.of("own-held-3.jsonl");
        assertThat(sentences).hasSize(300);
        assertThat(sentences.stream().filter(each -> each.isRead(read(each))).count())
                .isGreaterThanOrEqualTo(276);
        assertThat(sentences.stream()
                        .filter(each -> each.last() == null && read(each).last() != null)
                        .count())
                .isLessThanOrEqualTo(10);
    }

    private static Reading read(Sentence sentence) {
        return Material.reader(sentence.region()).read(sentence.text(), sentence.said());
    }
}
