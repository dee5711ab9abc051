package afterword.prose.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Sentences of employers, labelled by two people who never saw the reader: some to learn from, the others not opened by
 * whoever works on it. What is asserted is what was reached, not what is wanted; docs/timelines.md has both.
 */
class StrangersSentencesTest {

    private static final TimelineReader AMERICAN = reader("US");
    private static final TimelineReader ENGLISH = reader("GB-ENG");

    /**
     * A sentence and what was read.
     *
     * @param right precision, first and last day as labelled
     * @param invented a day where there is none
     */
    private record Read(String text, boolean right, boolean invented) {}

    @Test
    void theSentencesToLearnFromAreRead() throws IOException {
        List<Read> all = read("own-open.jsonl");
        assertThat(all.size()).isEqualTo(262);
        assertThat(all.stream().filter(each -> !each.right()).map(Read::text)).isEmpty();
        assertThat(all.stream().filter(Read::invented).map(Read::text)).isEmpty();
    }

    @Test
    void theSentencesNeverOpenedAreReadNoWorseThanMeasured() throws IOException {
        assertNoWorse("own-held.jsonl", 262, 22, 8);
        assertNoWorse("own-held-2.jsonl", 200, 16, 3);
    }

    private static void assertNoWorse(String file, int sentences, int wrong, int invented) throws IOException {
        List<Read> all = read(file);
        assertThat(all.size()).isEqualTo(sentences);
        assertThat(all.stream().filter(each -> !each.right()).count()).isLessThanOrEqualTo(wrong);
        assertThat(all.stream().filter(Read::invented).count()).isLessThanOrEqualTo(invented);
    }

    private static TimelineReader reader(String region) {
        return new TimelineReader(Conventions.ofRegion(region), new WorldCalendars().of(region));
    }

    private static List<Read> read(String file) throws IOException {
        try (var lines = StrangersSentencesTest.class.getResourceAsStream("/timelines/" + file)) {
            assertThat(lines).isNotNull();
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> read(Fields.of(Notation.json(file, line), "a sentence")))
                    .toList();
        }
    }

    private static Read read(Fields sentence) {
        String text = sentence.text("text");
        Reading reading = (sentence.text("region").equals("US") ? AMERICAN : ENGLISH).read(text, sentence.date("said"));
        LocalDate last = day(sentence, "last");
        boolean right = reading.precision().word().equals(sentence.text("precision"))
                && Objects.equals(reading.first(), day(sentence, "first"))
                && Objects.equals(reading.last(), last);
        return new Read(text, right, last == null && reading.last() != null);
    }

    private static @Nullable LocalDate day(Fields sentence, String field) {
        return sentence.has(field) ? sentence.date(field) : null;
    }
}
