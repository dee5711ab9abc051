package afterword.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final When HELD = new When(Map.of(Circumstance.INTERVIEW, 0b100), Map.of());
    private static final When NOT_HELD = new When(Map.of(Circumstance.INTERVIEW, 0b011), Map.of());
    private static final When NONE_OR_HELD = new When(Map.of(Circumstance.INTERVIEW, 0b101), Map.of());
    private static final When WANTED = new When(Map.of(Circumstance.JOB, 0b01), Map.of());
    private static final When ONE = new When(Map.of(), Map.of("start", Set.of("one", "both")));
    private static final When OTHER = new When(Map.of(), Map.of("start", Set.of("other")));
    private static final When BOTH = new When(Map.of(), Map.of("start", Set.of("other", "both")));
    private static final When ELSE = new When(Map.of(), Map.of("end", Set.of("late")));

    @Test
    void answersWithNothingInCommonNeverMeet() {
        assertThat(HELD.excludes(NOT_HELD)).isTrue();
        assertThat(NOT_HELD.excludes(HELD)).isTrue();
    }

    @Test
    void oneAnswerInCommonIsEnoughToMeet() {
        assertThat(HELD.excludes(NONE_OR_HELD)).isFalse();
    }

    @Test
    void conditionsOnDifferentThingsMayMeet() {
        assertThat(HELD.excludes(WANTED)).isFalse();
        assertThat(ONE.excludes(ELSE)).isFalse();
    }

    @Test
    void choicesWithNothingInCommonNeverMeet() {
        assertThat(ONE.excludes(OTHER)).isTrue();
        assertThat(ONE.excludes(BOTH)).isFalse();
    }

    @Test
    void countsKnowTheAnswerAndMore() {
        assertThat(Circumstance.UNANSWERED.counts()).isTrue();
        assertThat(Circumstance.INTERVIEW.counts()).isFalse();
        assertThat(Circumstance.INTERVIEW.all()).isEqualTo(0b111);
    }

    @Test
    void anAnswerThatCannotBeGivenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Circumstance.INTERVIEW.bit("hold"))
                .withMessage("'hold' is no answer to interview");
    }
}
