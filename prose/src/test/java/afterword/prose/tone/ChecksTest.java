package afterword.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check stands beside sentences it has something against and sentences no check has anything against. */
class ChecksTest {

    private static final Tone TONE = Tone.builtin();

    static Stream<Check> checks() {
        return TONE.checks().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void hasSomethingAgainstEveryBadSentence(Check check) {
        assertThat(check.bad()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(check.bad())
                .as(check.id())
                .allSatisfy(bad -> assertThat(found(check, bad)).as(bad).isTrue());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noCheckHasAnythingAgainstAGoodSentence(Check check) {
        assertThat(check.good()).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(check.good())
                .as(check.id())
                .allSatisfy(good -> assertThat(TONE.read(good).findings())
                        .as(good)
                        .noneMatch(finding -> finding.severity() != Severity.ADVICE));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aGoodSentenceSaysSomethingThatIsWanted(Check check) {
        if (!check.wanted().isEmpty()) {
            assertThat(check.good())
                    .as(check.id())
                    .allSatisfy(good -> assertThat(TONE.read(good).signs())
                            .as(good)
                            .anyMatch(sign -> sign.check().equals(check.id())));
        }
    }

    @Test
    void thereAreAsManyAsWereWritten() {
        assertThat(TONE.checks()).hasSize(21);
    }

    private static boolean found(Check check, String text) {
        Reading reading = TONE.read(text);
        List<Finding> all = new ArrayList<>(reading.findings());
        if (check.id().equals("L1")) {
            return all.stream().anyMatch(finding -> finding.check().equals("L1"));
        }
        all.addAll(TONE.lacking(check.id(), reading));
        return all.stream().anyMatch(finding -> finding.check().equals(check.id()));
    }
}
