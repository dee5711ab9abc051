package afterword.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private final Rulebooks rulebooks = new Rulebooks();
    private final List<Contradiction> all = rulebooks.contradictions();

    @Test
    void thereAreTwentySixInOrder() {
        assertThat(all.stream().map(Contradiction::id))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 26).mapToObj(n -> "C" + n).toList());
    }

    @Test
    void eachNamesRulesAndSettingsThatExist() {
        Set<String> rules = rulebooks.withBase().stream()
                .flatMap(rulebook -> rulebook.ownRules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        Set<String> settings = rulebooks.withBase().stream()
                .map(Rulebook::settings)
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toSet());

        assertThat(all).allSatisfy(contradiction -> {
            assertThat(contradiction.sides().size()).isNotEqualTo(1);
            assertThat(contradiction.sides().values())
                    .allSatisfy(side -> assertThat(rules).containsAll(side));
            assertThat(rules).containsAll(contradiction.house());
            assertThat(settings).containsAll(contradiction.settings());
        });
        assertThat(all.stream().filter(each -> !each.sides().isEmpty())).hasSize(25);
    }
}
