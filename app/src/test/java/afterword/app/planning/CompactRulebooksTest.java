package afterword.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Place;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactRulebooksTest {

    @Test
    void whatIsReadToPlanSaysTheSameAsTheFilesSaveForTheirExamples() {
        List<Rulebook> compact = new Rulebooks().withBase();
        List<Rulebook> whole = Rulebooks.withExamples().withBase();

        int rules = 0;
        for (int i = 0; i < whole.size(); i++) {
            assertThat(compact.get(i).name()).isEqualTo(whole.get(i).name());
            assertThat(compact.get(i).settings()).isEqualTo(whole.get(i).settings());
            assertThat(compact.get(i).rules().stream().map(CompactRulebooksTest::bare))
                    .containsExactlyElementsOf(whole.get(i).rules().stream()
                            .map(CompactRulebooksTest::bare)
                            .toList());
            rules += whole.get(i).rules().size();
        }
        assertThat(whole).hasSize(7);
        assertThat(rules).isGreaterThan(200);
    }

    /** A rule without its examples and without the place it is written at. */
    private static Rule bare(Rule rule) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.source(),
                rule.says(),
                rule.reading(),
                rule.otherReadings(),
                rule.debatable(),
                rule.strength(),
                rule.yieldsTo(),
                rule.when(),
                rule.then(),
                List.of(),
                List.of(),
                rule.layer(),
                new Place("anywhere", 1, 1));
    }
}
