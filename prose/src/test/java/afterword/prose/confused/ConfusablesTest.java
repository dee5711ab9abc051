package afterword.prose.confused;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfusablesTest {

    private static final Confusables CONFUSABLES = Confusables.builtIn();

    static Stream<Confusables.Confusable> confusables() {
        return CONFUSABLES.all().stream();
    }

    @Test
    void noneIsLost() {
        assertThat(CONFUSABLES.all()).hasSize(61);
        assertThat(CONFUSABLES.misspelt()).hasSizeGreaterThanOrEqualTo(148);
    }

    @ParameterizedTest
    @MethodSource("confusables")
    void everyBadSentenceIsMendedByItsRepair(Confusables.Confusable confusable) {
        assertThat(confusable.bad()).isNotEmpty().allSatisfy(bad -> {
            List<Confusables.Found> slips = CONFUSABLES.in(bad);
            assertThat(slips).as(bad).hasSize(1);
            Confusables.Found slip = slips.getFirst();
            String mended = bad.substring(0, slip.from()) + slip.instead() + bad.substring(slip.to());
            assertThat(meant(slip.instead())).isEqualTo(meant(confusable.right()));
            assertThat(CONFUSABLES.in(mended)).as(mended).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("confusables")
    void nothingIsSaidOfAGoodSentence(Confusables.Confusable confusable) {
        assertThat(confusable.good())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(good -> assertThat(CONFUSABLES.in(good)).as(good).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("confusables")
    void everyPatternIsTheOnlyOneToFindSomeExample(Confusables.Confusable confusable) {
        for (Pattern pattern : confusable.patterns()) {
            assertThat(confusable.bad())
                    .as(pattern.pattern())
                    .anyMatch(bad -> confusable.patterns().stream()
                            .allMatch(each -> each.matcher(bad).find() == (each == pattern)));
        }
    }

    @Test
    void everyMisspellingIsMendedAndWhatIsMeantIsNone() {
        CONFUSABLES.misspelt().forEach((wrong, meant) -> {
            assertThat(CONFUSABLES.in("I wrote " + wrong + " there."))
                    .extracting(Confusables.Found::instead)
                    .containsExactly(meant);
            assertThat(CONFUSABLES.in("I wrote " + meant + " there.")).isEmpty();
        });
    }

    /** "You are" and "you're" are one. */
    private static String meant(String words) {
        return words.toLowerCase(Locale.ROOT).replace(" are", "'re").replace("it is", "it's");
    }
}
