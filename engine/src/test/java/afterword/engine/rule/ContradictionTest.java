package afterword.engine.rule;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Notation;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    @Test
    void aFieldThatNobodyKnowsIsNamed() {
        refused("""
                contradictions:
                  - {id: C1, title: T, sides: {one: [A], other: [B]}, house: [A], because: so it is, setings: [pace]}
                """, "setings");
        refused("contradictions: []\ncontradiction: C1\n", "contradiction");
    }

    private static void refused(String text, String field) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> Contradiction.readAll(Notation.yaml("contradictions", text)))
                .withMessageContaining("'" + field + "'");
    }
}
