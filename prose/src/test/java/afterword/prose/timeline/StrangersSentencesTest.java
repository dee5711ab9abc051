package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.timeline.Material.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sentences of employers, labelled by people who never saw the reader. It has learnt from all but the last of them by now, so
 * what is asserted of those guards what was reached; docs/timelines.md has what was read first.
 */
class StrangersSentencesTest {

    private static final List<String> FILES = List.of(
            "own-open.jsonl",
            "own-held.jsonl",
            "own-held-2.jsonl",
            "own-open-2.jsonl",
            "own-held-3.jsonl",
            "own-held-4.jsonl",
            "waiting-a.jsonl",
            "waiting-b.jsonl");

    @Test
    void theSentencesLearntFromAreReadAndNoDayIsInvented() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(Material.of(file).stream()
                                .filter(each -> !each.isRead(read(each)))
                                .map(Sentence::text)
                                .toList())
                        .as(file)
                        .isEmpty());
    }

    /** Nothing has learnt from these, first read on 2026-11-28: they are read no worse since. */
    @Test
    void sentencesNothingHasLearntFromAreReadNoWorseThanTheFirstTime() {
        List<Sentence> wrong = Material.of("own-held-5.jsonl").stream()
                .filter(each -> !each.isRead(read(each)))
                .toList();
        assertThat(Material.of("own-held-5.jsonl")).hasSize(300);
        assertThat(wrong).hasSizeLessThanOrEqualTo(12);
        assertThat(wrong.stream().filter(each -> each.first() == null)).hasSizeLessThanOrEqualTo(9);
    }

    private static Reading read(Sentence sentence) {
        return Material.reader(sentence.region()).read(sentence.text(), sentence.said());
    }
}
