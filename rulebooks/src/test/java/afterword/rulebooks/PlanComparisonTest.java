package afterword.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.TaskKind;
import afterword.engine.notation.Notation;
import afterword.engine.plan.End;
import afterword.engine.plan.Plan;
import afterword.engine.plan.State;
import afterword.engine.plan.Status;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-06-02T15:30:00Z");

    private final Plan plan = new Plan(
            "three-steps",
            NOW,
            State.OPEN,
            null,
            null,
            LocalDate.parse("2026-06-02"),
            List.of(
                    step(MessageKind.THANK_YOU, 1, "2026-06-02T17:00:00Z", "2026-06-03T03:59:00Z"),
                    step(MessageKind.FOLLOW_UP, 1, "2026-06-09T14:00:00Z", null),
                    step(MessageKind.FOLLOW_UP, 2, null, null)),
            List.of(),
            List.of(new Task("debrief", TaskKind.DEBRIEF, null, Instant.parse("2026-06-03T03:00:00Z"), List.of())),
            new End(LocalDate.parse("2026-06-23"), List.of()));

    @Test
    void aPlanThatIsAsExpectedHasNoDifferences() {
        assertThat(differences("""
            state: open
            since: 2026-06-02
            steps:
              - {kind: thank-you, to: maya, via: email, preferred: 2026-06-02T13:00-04:00, latest: 2026-06-02, status: upcoming}
              - {kind: follow-up, number: 1, preferred: 2026-06-09, latest: none}
              - {kind: follow-up, number: 2, preferred: none}
            absent: [closing-question, {to: luis}]
            only: [thank-you, follow-up]
            end: {on: 2026-06-23}
            tasks: [{task: debrief, due: 2026-06-02}]
            """)).isEmpty();
    }

    @Test
    void whatTheViewLeavesOpenIsNotCompared() {
        assertThat(differences("tasks: [debrief]")).isEmpty();
    }

    @Test
    void aStepThatIsMissingIsNamed() {
        assertThat(differences("steps: [{kind: closing-question, to: maya}]"))
                .containsExactly("a closing-question to maya, but there is none");
    }

    @Test
    void aStepTooManyOfAKindThatIsListedIsADifference() {
        assertThat(differences("steps: [{kind: follow-up, number: 1}]"))
                .singleElement()
                .asString()
                .contains("follow-up 2");
    }

    @Test
    void furtherStepsMayBeAllowed() {
        assertThat(differences("further: [follow-up]\nsteps: [{kind: follow-up, number: 1}]"))
                .isEmpty();
    }

    @Test
    void anotherDateIsADifferenceAndSoIsADateWhereThereMustBeNone() {
        assertThat(differences("further: [follow-up]\nsteps: [{kind: follow-up, number: 1, preferred: 2026-06-10}]"))
                .hasSize(1);
        assertThat(differences("further: [follow-up]\nsteps: [{kind: follow-up, number: 1, preferred: none}]"))
                .hasSize(1);
    }

    @Test
    void aDeadlineGivenAsADateIsItsLastMinute() {
        assertThat(differences("steps: [{kind: thank-you, latest: 2026-06-02}]"))
                .isEmpty();
        assertThat(differences("steps: [{kind: thank-you, latest: 2026-06-03}]"))
                .hasSize(1);
        assertThat(differences("steps: [{kind: thank-you, preferred: 2026-06-02T23:59-04:00}]"))
                .hasSize(1);
    }

    @Test
    void stateStatusChannelEndAndTaskAreCompared() {
        assertThat(differences("state: stopped")).hasSize(1);
        assertThat(differences("since: 2026-06-03")).hasSize(1);
        assertThat(differences("waiting: new-date")).hasSize(1);
        assertThat(differences("steps: [{kind: thank-you, status: late}]")).hasSize(1);
        assertThat(differences("steps: [{kind: thank-you, via: post}]")).hasSize(1);
        assertThat(differences("steps: [{kind: thank-you, channels: [email, phone]}]"))
                .hasSize(1);
        assertThat(differences("steps: [{kind: thank-you, optional: true}]")).hasSize(1);
        assertThat(differences("end: {on: none}")).hasSize(1);
        assertThat(differences("end: {on: 2026-06-24}")).hasSize(1);
        assertThat(differences("tasks: [keep-searching]")).hasSize(1);
        assertThat(differences("tasks: [{task: debrief, due: 2026-06-03}]")).hasSize(1);
    }

    @Test
    void whatMustBeAbsentUndatedOrTheOnlyKindIsCompared() {
        assertThat(differences("absent: [{kind: follow-up, via: email}]")).hasSize(2);
        assertThat(differences("only: [follow-up]")).hasSize(1);
        assertThat(differences("undated: [follow-up]")).hasSize(1);
        assertThat(differences("undated: [thank-you]")).hasSize(1);
    }

    private List<String> differences(String view) {
        View read = View.read(Notation.yaml("view", "at: 2026-06-02T11:30-04:00\n" + view));
        return PlanComparison.differences(read, plan, NEW_YORK);
    }

    private static Step step(MessageKind kind, int number, @Nullable String preferred, @Nullable String latest) {
        return new Step(
                kind + "@f1",
                kind,
                number,
                "maya",
                Channel.EMAIL,
                List.of(Channel.EMAIL),
                NEW_YORK,
                null,
                preferred == null ? null : Instant.parse(preferred),
                null,
                null,
                latest == null ? null : Instant.parse(latest),
                null,
                Status.UPCOMING,
                null,
                false,
                List.of(),
                List.of());
    }
}
