package afterword.prose.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How many of the mistakes people make are found, and mended by the first word that is proposed. */
class MisspellingsTest {

    private static final List<String> SENTENCES = List.of(
            "The report ends with the word %s.",
            "I wrote %s in the second line of my notes.", "She asked me what %s means in this context.");

    private record Misspelling(String wrong, String right) {}

    @Test
    void nearlyAllAreFoundAndMostAreMended() throws IOException {
        List<Misspelling> all = misspellings();
        int found = 0;
        int proposed = 0;
        int mended = 0;
        for (int i = 0; i < all.size(); i++) {
            Misspelling each = all.get(i);
            String sentence = SENTENCES.get(i % SENTENCES.size()).formatted(each.wrong());
            int at = sentence.indexOf(each.wrong());
            for (Finding finding : ProofreaderTest.read(sentence, KnownWords.of(List.of()), English.US)) {
                if (Objects.requireNonNull(finding.span()).from() <= at
                        && finding.span().to() > at) {
                    found++;
                    proposed += finding.says().contains("“" + each.right() + "”") ? 1 : 0;
                    mended +=
                            finding.repair() != null && finding.repair().with().equals(each.right()) ? 1 : 0;
                    break;
                }
            }
        }
        assertThat(all).hasSize(400);
        assertThat(found).isGreaterThanOrEqualTo(390);
        assertThat(proposed).isGreaterThanOrEqualTo(355);
        assertThat(mended).isGreaterThanOrEqualTo(315);
    }

    private static List<Misspelling> misspellings() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MisspellingsTest.class.getResourceAsStream("/spelling/misspellings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(words -> new Misspelling(words[0], words[1]))
                    .toList();
        }
    }
}
