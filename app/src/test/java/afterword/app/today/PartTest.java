package afterword.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long list shows its first dozen, and says how many more there are. */
class PartTest {

    private static final List<Integer> HUNDRED =
            IntStream.range(0, 100).map(i -> 99 - i).boxed().toList();

    @Test
    void ofManyTheFirstByTheOrderAreShownAndTheOthersCounted() {
        Part<String> part = Part.of(HUNDRED, Comparator.naturalOrder(), false, each -> "number " + each);

        assertThat(part.shown()).hasSize(12).startsWith("number 0", "number 1");
        assertThat(part.more()).isEqualTo(88);
    }

    @Test
    void whoeverAsksForAllGetsAll() {
        Part<Integer> part = Part.of(HUNDRED, Comparator.naturalOrder(), true, each -> each);

        assertThat(part.shown()).hasSize(100).isSorted();
        assertThat(part.more()).isZero();
    }

    @Test
    void whatIsAlikeStaysInItsOrderAndAFewAreShownWhole() {
        Part<String> part =
                Part.of(List.of("bb", "a", "cc"), Comparator.comparing(String::length), false, each -> each);

        assertThat(part.shown()).containsExactly("a", "bb", "cc");
        assertThat(part.more()).isZero();
        assertThat(part.isEmpty()).isFalse();
    }
}
