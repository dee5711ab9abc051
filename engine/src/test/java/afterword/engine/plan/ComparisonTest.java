package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Notation;
import afterword.engine.rule.Contradiction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String CASE = """
            facts:
              - {id: i, at: 2026-06-09T10:00-04:00, interview: {until: 2026-06-09T11:00-04:00, with: [hm, hr]}}
            """;

    private final Plan full = Small.plan(
            Small.rulebook(
                    "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now, latest: interview-end + 48 hours}}",
                    "A: {plan: {step: follow-up, to: in-charge, via: [email, phone], on: week(exchange), emails-at: \"10:00\"}} when {unanswered: 0}",
                    "B: {plan: {step: follow-up, to: in-charge, via: phone, earliest: last + 1 day}} when {unanswered: 1}",
                    "N: {check: {name: short, of: thank-you}}",
                    "K: {task: {do: debrief}}",
                    "D: {let-go: {on: interview + 30 days}}"),
            CASE);

    private final Plan empty = new Plan(
            "empty",
            full.now(),
            full.state(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            new End(null, List.of()));

    @Test
    void whatThePlansDoNotAgreeOnIsSaidForEach() {
        Comparison comparison = Comparison.of(List.of(full, empty), List.of());

        assertThat(comparison.plans()).containsExactly(Map.entry("small", full), Map.entry("empty", empty));
        assertThat(comparison.differs())
                .extracting(each -> each.aspect() + ": " + each.values().get("small") + " or "
                        + each.values().get("empty"))
                .containsExactly(
                        "thank-you deadline: 2026-06-11T11:00-04:00 or none",
                        "thank-you to: hm, hr or none",
                        "first follow-up: 2026-06-16T10:00-04:00 or none",
                        "first follow-up via: email or phone or none",
                        "second follow-up: undated or none",
                        "second follow-up via: phone or none",
                        "questions still planned: 2 or 0");
    }

    @Test
    void aStepNoOtherPlanHasOnThatDayStandsAlone() {
        Plan later = Small.plan(
                Small.rulebook(
                        "T: {plan: {step: thank-you, for: interviewer, to: the-person, via: email, on: now, latest: interview-end + 48 hours}}",
                        "A: {plan: {step: follow-up, to: in-charge, via: [email, phone], on: week(exchange) + 1 day, emails-at: \"10:00\"}} when {unanswered: 0}",
                        "B: {plan: {step: follow-up, to: in-charge, via: phone, earliest: last + 1 day}} when {unanswered: 1}"),
                CASE);
        Plan named = new Plan(
                "later",
                later.now(),
                later.state(),
                later.stop(),
                later.waiting(),
                later.since(),
                later.steps(),
                later.withheld(),
                later.tasks(),
                later.end());
        Comparison comparison = Comparison.of(List.of(full, named, empty), List.of());

        assertThat(full.steps())
                .extracting(step -> step.kind().word() + " " + step.number() + " " + comparison.alone("small", step))
                .containsExactly("thank-you 1 false", "thank-you 1 false", "follow-up 1 true", "follow-up 2 false");
    }

    @Test
    void plansMayDifferInStateClosingQuestionAndEnd() {
        Plan asking = Small.plan(
                Small.rulebook(
                        "C: {plan: {step: closing-question, to: in-charge, via: email, on: week(exchange), emails-at: \"10:00\"}}",
                        "D: {let-go: {on: week(last)}} when {unanswered: 1}"),
                CASE);
        Plan stopped = new Plan(
                "stopped",
                asking.now(),
                State.STOPPED,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                new End(null, List.of()));

        assertThat(Comparison.of(List.of(asking, stopped), List.of()).differs())
                .extracting(each -> each.aspect() + ": " + each.values().get("small") + " or "
                        + each.values().get("stopped"))
                .containsExactly(
                        "state: open or stopped",
                        "questions still planned: 1 or 0",
                        "closing question: 2026-06-16T10:00-04:00 or none",
                        "letting go: 2026-06-23 or none");
    }

    @Test
    void plansThatAgreeDifferInNothing() {
        assertThat(Comparison.of(List.of(full, full), List.of()).differs()).isEmpty();
    }

    @Test
    void aContradictionShowsWhereTwoOfItsSidesSpeak() {
        List<Contradiction> known = Contradiction.readAll(Notation.yaml("contradictions", """
                contradictions:
                  - {id: C1, title: Thanks or tasks, sides: {thanks: [T, X], tasks: [K]}, house: [T], because: so it is, settings: [pace]}
                  - {id: C2, title: Thanks alone, sides: {thanks: [T], others: [X]}, house: [], because: so it is}
                  - {id: C3, title: Checks and ends, sides: {checks: [N], ends: [D], held: [A, B]}, house: [], because: so it is}
                """));
        List<Comparison.Clash> clashes =
                Comparison.of(List.of(full, empty), known).clashes();

        assertThat(clashes).extracting(clash -> clash.contradiction().id()).containsExactly("C1", "C3");
        assertThat(clashes.getFirst().spoke()).isEqualTo(Map.of("thanks", List.of("T"), "tasks", List.of("K")));
        assertThat(clashes.getLast().spoke())
                .isEqualTo(Map.of("checks", List.of("N"), "ends", List.of("D"), "held", List.of("A", "B")));
        assertThat(known.getFirst().settings()).containsExactly("pace");
    }
}
