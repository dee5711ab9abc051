package afterword.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Planner;
import afterword.engine.plan.Step;
import afterword.engine.rule.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario under every rulebook; what the files must contain at least is told by {@link ScenarioFilesTest}. */
class ScenariosTest {

    private static final WorkCalendars CALENDARS = Books.calendars();

    private final Planner planner = new Planner(CALENDARS);
    private final CaseReader cases = new CaseReader(CALENDARS);

    @TestFactory
    Stream<DynamicNode> eachRulebookPlansWhatTheScenarioSays() {
        return Scenarios.all().stream().map(scenario -> eachView(scenario, view -> true, this::seen));
    }

    @TestFactory
    Stream<DynamicNode> doingEachStepInTimeLeavesTheOthersAsTheyAre() {
        return Scenarios.all().stream().map(scenario -> eachView(scenario, View::passesTime, this::played));
    }

    @TestFactory
    Stream<DynamicNode> aPlanInBriefIsTheSameInAllItTells() {
        return Scenarios.all().stream().map(scenario -> eachView(scenario, view -> true, this::shortened));
    }

    private List<String> shortened(View view, Case file, Rulebook rulebook) {
        Plan whole = planner.plan(file, rulebook, view.at());
        Plan brief = planner.brief(file, rulebook, view.at());
        return told(whole).equals(told(brief)) ? List.of() : List.of(told(whole), told(brief));
    }

    private static String told(Plan plan) {
        StringBuilder told = new StringBuilder()
                .append(plan.state())
                .append(plan.stop())
                .append(plan.waiting())
                .append(plan.since())
                .append(plan.end().on());
        for (Step step : plan.steps()) {
            told.append('\n')
                    .append(step.key())
                    .append(step.channels())
                    .append(step.earliest())
                    .append(step.preferred())
                    .append(step.soft())
                    .append(step.latest())
                    .append(step.status())
                    .append(step.because().stream()
                            .map(reason -> reason.rule().id())
                            .toList());
        }
        return told.toString();
    }

    private List<String> seen(View view, Case file, Rulebook rulebook) {
        List<String> differences = new ArrayList<>(
                PlanComparison.differences(view, planner.plan(file, rulebook, view.at()), file.candidateZone()));
        for (ExpectedAnswer question : view.may()) {
            question.differences(
                            planner.may(file, rulebook, question.contact()),
                            file.application().employer().zone())
                    .forEach(part -> differences.add(question.title() + ": " + part));
        }
        return differences;
    }

    private List<String> played(View view, Case file, Rulebook rulebook) {
        BiFunction<Case, Instant, Plan> plans = (at, now) -> planner.plan(at, rulebook, now);
        List<String> differences = new ArrayList<>(PlayForward.unsent(view, file, plans));
        if (view.play()) {
            differences.addAll(PlayForward.inTime(view, file, plans));
        }
        return differences;
    }

    private interface Look {
        List<String> differences(View view, Case file, Rulebook rulebook);
    }

    private DynamicNode eachView(Scenario scenario, Predicate<View> which, Look look) {
        List<DynamicNode> views = new ArrayList<>();
        scenario.expect().forEach((name, expected) -> {
            for (View view : expected.stream().filter(which).toList()) {
                String title = (name + " " + view.title() + " at " + view.at()).replace("  ", " ");
                views.add(DynamicTest.dynamicTest(title, () -> {
                    Case file = cases.read(view.applyTo(scenario.theCase()));
                    assertThat(look.differences(view, file, Books.read(name))).isEmpty();
                }));
            }
        });
        return DynamicContainer.dynamicContainer(scenario.id() + " " + scenario.title(), views);
    }
}
