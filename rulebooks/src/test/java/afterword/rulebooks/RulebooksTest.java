package afterword.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.audit.RulebookAudit;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebooksTest {

    /** How many statements each article was read into. */
    private static final Map<String, Integer> STATEMENTS =
            Map.of("five-rules", 20, "three-steps", 27, "seven-rules", 29, "five-pointers", 26, "dos-and-donts", 34);

    private static final Map<String, String> PREFIX = Map.of(
            "five-rules",
            "S0.",
            "three-steps",
            "S1.",
            "seven-rules",
            "S2.",
            "five-pointers",
            "S3.",
            "dos-and-donts",
            "S4.");

    private final RulebookAudit audit = new RulebookAudit(Books.calendars());

    @ParameterizedTest
    @ValueSource(
            strings = {"promises", "five-rules", "three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house"
            })
    void every_rule_keeps_its_examples_and_none_contradicts_another(String name) {
        Rulebook rulebook = Books.read(name);

        assertThat(rulebook.ownRules()).hasSizeGreaterThan(5);
        assertThat(audit.problems(rulebook)).isEmpty();
    }

    /** One plan for each rule and example: too slow to be asked again for each sown fault. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {"promises", "five-rules", "three-steps", "seven-rules", "five-pointers", "dos-and-donts", "house"
            })
    void taking_any_rule_away_changes_what_a_person_would_do(String name) {
        assertThat(audit.idle(Books.read(name))).extracting(Rule::id).isEmpty();
    }

    @Test
    void each_of_the_136_statements_of_the_articles_is_a_rule_or_listed_with_the_reason_why_not() {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (var article : STATEMENTS.entrySet()) {
            Rulebook rulebook = Books.read(article.getKey());
            Set<String> carried = new HashSet<>(rulebook.notModelled().keySet());
            rulebook.ownRules().forEach(rule -> carried.add(rule.id()));
            for (String id : IntStream.rangeClosed(1, article.getValue())
                    .mapToObj(n -> PREFIX.get(article.getKey()) + n)
                    .toList()) {
                seen++;
                if (!carried.contains(id)) {
                    missing.add(id);
                }
            }
            assertThat(rulebook.notModelled().values())
                    .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(15));
        }
        assertThat(missing).isEmpty();
        assertThat(seen).isEqualTo(136);
    }

    /** The house's own rules (H) and the contradictions between the articles that it settles (C). */
    @Test
    void each_house_rule_and_each_contradiction_is_a_rule_or_says_who_carries_it() {
        Rulebook house = Books.read("house");
        Set<String> carried = new HashSet<>(house.notModelled().keySet());
        house.ownRules().forEach(rule -> carried.add(rule.id().split("\\.")[0]));

        assertThat(carried).containsAll(numbered("H", 33)).containsAll(numbered("C", 26));
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n).toList();
    }

    @Test
    void no_two_choices_of_a_setting_mean_the_same() {
        int pairs = 0;
        for (String name : Books.NAMES) {
            Rulebook rulebook = Books.read(name);
            for (Setting setting : rulebook.settings().values()) {
                for (String one : setting.values()) {
                    for (String other : setting.values()) {
                        if (!one.equals(other)) {
                            pairs++;
                            assertThat(rulebook.rules())
                                    .as("%s in %s: %s or %s", setting.name(), name, one, other)
                                    .anyMatch(rule -> rule.when().stream()
                                            .map(when -> when.settings().get(setting.name()))
                                            .anyMatch(values ->
                                                    values != null && values.contains(one) != values.contains(other)));
                        }
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(40);
    }

    @Test
    void every_choice_is_called_what_a_person_would_call_it() {
        List<String> labels = new ArrayList<>();
        for (String name : Books.NAMES) {
            for (Setting setting : Books.read(name).settings().values()) {
                assertThat(setting.title()).as(setting.name()).matches("[A-Z][^.-]+");
                assertThat(setting.choices()).extracting(Setting.Choice::label).doesNotHaveDuplicates();
                setting.choices().forEach(choice -> labels.add(choice.label()));
            }
        }
        assertThat(labels).hasSizeGreaterThan(40).allMatch(label -> label.matches("[A-Z][^.-]+"));
    }

    @Test
    void no_id_is_used_twice_over_all_rulebooks() {
        List<String> ids = new ArrayList<>();
        Books.read("promises").ownRules().forEach(rule -> ids.add(rule.id()));
        Books.NAMES.forEach(name -> Books.read(name).ownRules().forEach(rule -> ids.add(rule.id())));

        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
}
