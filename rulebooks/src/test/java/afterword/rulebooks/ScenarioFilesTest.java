package afterword.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenarioFilesTest {

    private final List<Scenario> all = Scenarios.all();

    @Test
    void thereAreTwentyFourScenariosEachWithItsOwnId() {
        assertThat(all).extracting(Scenario::id).doesNotHaveDuplicates().hasSize(24);
    }

    @Test
    void everyScenarioDecidesSomethingForEachOfTheSixRulebooks() {
        int expectations = 0;
        for (Scenario scenario : all) {
            assertThat(scenario.expect().keySet()).containsExactlyInAnyOrderElementsOf(Books.NAMES);
            for (List<View> views : scenario.expect().values()) {
                assertThat(views).as(scenario.id()).isNotEmpty().allMatch(View::decides);
                expectations++;
            }
        }
        assertThat(expectations).isEqualTo(24 * 6);
    }

    @Test
    void everyRulebookIsPlayedForwardInManyScenarios() {
        Map<String, Integer> played = new TreeMap<>();
        for (Scenario scenario : all) {
            scenario.expect()
                    .forEach((rulebook, views) -> played.merge(
                            rulebook, (int) views.stream().filter(View::play).count(), Integer::sum));
        }
        assertThat(played.keySet()).containsExactlyInAnyOrderElementsOf(Books.NAMES);
        assertThat(played.values()).allMatch(count -> count >= 11);
    }

    @Test
    void everyCaseCanBeReadInEveryViewAndNamesOnlyPeopleItKnows() {
        CaseReader reader = new CaseReader(Books.calendars());
        int views = 0;
        for (Scenario scenario : all) {
            for (View view : Scenarios.views(scenario)) {
                Case file = reader.read(view.applyTo(scenario.theCase()));
                Set<String> people = file.people().stream().map(Person::id).collect(Collectors.toSet());
                assertThat(people).as(scenario.id()).containsAll(named(view));
                views++;
            }
        }
        assertThat(views).isGreaterThanOrEqualTo(24 * 6);
    }

    @Test
    void nothingAViewShowsHappenedAfterIt() {
        CaseReader reader = new CaseReader(Books.calendars());
        int facts = 0;
        for (Scenario scenario : all) {
            for (View view : Scenarios.views(scenario)) {
                Case file = reader.read(view.applyTo(scenario.theCase()));
                Instant seen = view.at();
                int added = view.facts().size();
                List<Instant> recorded = new ArrayList<>();
                file.application().facts().forEach(fact -> recorded.add(fact.recorded()));
                assertThat(recorded.subList(recorded.size() - added, recorded.size()))
                        .as(scenario.id() + " " + view.title())
                        .allMatch(at -> !at.isAfter(seen));
                facts += added;
            }
        }
        assertThat(facts).isPositive();
    }

    private static List<String> named(View view) {
        List<String> named = new ArrayList<>();
        for (ExpectedStep step : view.steps()) {
            if (step.to() != null) {
                named.add(step.to());
            }
        }
        view.may().forEach(question -> named.add(question.contact().to()));
        return named;
    }
}
