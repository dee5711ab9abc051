package afterword.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check stands beside sentences it has something against, and sentences no check has anything against. */
class ChecksTest {

    private static final Tone TONE = Tone.builtin();

    static Stream<Check> checks() {
        return TONE.checks().stream();
    }

    @Test
    void noneIsLost() {
        assertThat(checks().map(Check::id))
                .containsExactly(
                        "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L11", "L12", "L16", "L17", "L18", "L19", "L20",
                        "L21", "L22", "L23", "L24", "L26", "L27");
        assertThat(checks().mapToInt(check -> patterns(check).size()).sum()).isGreaterThan(500);
        assertThat(checks().mapToInt(check -> check.good().size() + check.bad().size())
                        .sum())
                .isGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void hasSomethingAgainstEveryBadSentence(Check check) {
        assertThat(check.bad()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(check.bad()).filteredOn(bad -> !findsFault(check, bad)).allSatisfy(bad -> {
            assertThat(check.id())
                    .as("a missing courtesy alone makes no sentence rude")
                    .isNotEqualTo("L1");
            assertThat(TONE.lacking(check.id(), TONE.read(bad))).as(bad).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noCheckHasAnythingAgainstAGoodSentence(Check check) {
        assertThat(check.good()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(check.good())
                .allSatisfy(good -> assertThat(TONE.read(good).findings())
                        .as(good)
                        .noneMatch(finding -> finding.severity() != Severity.ADVICE));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aGoodSentenceSaysEverythingThatIsWanted(Check check) {
        if (!check.id().equals("L1")) {
            assertThat(check.good())
                    .allSatisfy(good -> assertThat(TONE.lacking(check.id(), TONE.read(good)))
                            .as(good)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyPatternIsTheOnlyOneToFindSomeExample(Check check) {
        List<Pattern> faults = check.faults().stream()
                .flatMap(fault -> fault.patterns().stream())
                .toList();
        List<String> idle = new ArrayList<>(idle(faults, check.bad()));
        check.wanted().forEach(wish -> idle.addAll(idle(wish.patterns(), check.good())));
        assertThat(idle).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyExceptionSavesSomeGoodSentence(Check check) {
        List<Pattern> faults = check.faults().stream()
                .flatMap(fault -> fault.patterns().stream())
                .toList();
        assertThat(check.unless())
                .allSatisfy(exception -> assertThat(check.good())
                        .as(exception.source())
                        .anyMatch(good -> !TONE.patternsIn(good, faults).isEmpty()
                                && TONE.patternsIn(good, check.unless()).equals(List.of(exception))));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyExceptionOfSomethingWantedIsOfSomeBadSentence(Check check) {
        check.wanted()
                .forEach(wish -> assertThat(wish.unless())
                        .allSatisfy(exception -> assertThat(check.bad())
                                .as(exception.source())
                                .anyMatch(bad -> !TONE.patternsIn(bad, wish.patterns())
                                                .isEmpty()
                                        && TONE.patternsIn(bad, wish.unless()).equals(List.of(exception)))));
    }

    private static boolean findsFault(Check check, String text) {
        return TONE.read(text).findings().stream()
                .anyMatch(finding -> finding.check().equals(check.id()));
    }

    private static List<Pattern> patterns(Check check) {
        return Stream.concat(
                        check.faults().stream().flatMap(fault -> fault.patterns().stream()),
                        check.wanted().stream().flatMap(wish -> wish.patterns().stream()))
                .toList();
    }

    /** Those without an example that they alone are found in. */
    private static List<String> idle(List<Pattern> patterns, List<String> examples) {
        List<List<Pattern>> found = examples.stream()
                .map(example ->
                        TONE.patternsIn(example, patterns).stream().distinct().toList())
                .toList();
        return patterns.stream()
                .filter(pattern -> !found.contains(List.of(pattern)))
                .map(Pattern::source)
                .toList();
    }
}
