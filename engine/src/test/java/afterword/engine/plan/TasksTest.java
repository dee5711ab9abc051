package afterword.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final String MET =
            "facts:\n  - {id: i, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm, hr]}}\n";

    @Test
    void aTaskIsPlannedForItsSubject() {
        String coming =
                "  - {id: c, at: 2026-06-20T10:00-04:00, interview: {until: 2026-06-20T11:00-04:00, with: [hm]}}\n";
        String named = "  - {id: n, at: 2026-06-04T09:00-04:00, reference-named: {person: engineer}}\n";
        String told = "  - {at: 2026-06-05T09:00-04:00, reference-alerted: {person: engineer}}\n";
        String stop = "  - {id: s, at: 2026-06-05T09:00-04:00, received: {from: hm, meaning: stop%s}}\n";

        assertThat(tasks("debrief, for: application", MET)).containsExactly("A@i due none");
        assertThat(tasks("debrief, for: interview", MET)).containsExactly("A@i due none");
        assertThat(tasks("debrief, for: interview", "facts: []\n")).isEmpty();
        assertThat(tasks("collect-cards, for: scheduled-interview", MET + coming))
                .containsExactly("A@c due none");
        assertThat(tasks("collect-cards, for: scheduled-interview", MET)).isEmpty();
        assertThat(tasks("alert-references, for: reference", MET + named)).containsExactly("A@n:engineer due none");
        assertThat(tasks("alert-references, for: reference", MET + named + told))
                .isEmpty();
        assertThat(tasks("alert-references, for: reference", MET + named + told.replace("engineer", "hr")))
                .containsExactly("A@n:engineer due none");
        assertThat(tasks("clarify-stop, for: unclear-stop", MET + stop.formatted("")))
                .containsExactly("A@s due none");
        assertThat(tasks("clarify-stop, for: unclear-stop", MET + stop.formatted(", degree: no-contact")))
                .isEmpty();
    }

    @Test
    void thanksNoLongerDueAreOfferedAsATaskForEachPerson() {
        String later = "now: 2026-06-%s:00-04:00\n";

        assertThat(tasks("unsent-thank-you, for: interviewer", MET + later.formatted("16T23")))
                .isEmpty();
        assertThat(tasks("unsent-thank-you, for: interviewer", MET + later.formatted("17T00")))
                .containsExactly("A@i:hm due none", "A@i:hr due none");
        assertThat(tasks(
                        "unsent-thank-you, for: interviewer",
                        MET + "  - {at: 2026-06-03T09:00-04:00, sent: {kind: thank-you, to: hm, via: email}}\n"
                                + later.formatted("17T00")))
                .containsExactly("A@i:hr due none");
        assertThat(tasks("unsent-thank-you, for: interviewer", MET.replace("hr]", "hr], imported: true")))
                .hasSize(2);
    }

    @Test
    void aTaskIsDueAtAnInstantOrAtTheEndOfADay() {
        assertThat(tasks("debrief, for: interview, due: interview-end + 1 hour", MET))
                .containsExactly("A@i due 2026-06-02T16:00:00Z");
        assertThat(tasks("debrief, for: interview, due: interview", MET))
                .containsExactly("A@i due 2026-06-03T03:59:00Z");
        assertThat(tasks("debrief, due: timeline", MET)).containsExactly("A@i due none");
    }

    @Test
    void whatWasDoneIsNotAskedForAgainUntilTheNextInterview() {
        String done = "  - {at: 2026-06-%s:00-04:00, task-done: {task: debrief}}\n";

        assertThat(tasks("debrief, for: interview", MET + done.formatted("02T10")))
                .isEmpty();
        assertThat(tasks("debrief, for: interview", MET + done.formatted("02T09")))
                .hasSize(1);
        assertThat(tasks("debrief, for: application", MET + done.formatted("02T09")))
                .isEmpty();
        assertThat(tasks("debrief, for: interviewer", MET + "now: 2026-06-20T12:00-04:00\n" + ""))
                .hasSize(2);
    }

    @Test
    void twoRulesThatAskForOneThingMakeOneTaskWithBothReasonsAndTheDateThatIsKnown() {
        Plan plan = Small.plan(
                Small.rulebook(
                        "A: {task: {do: debrief}}",
                        "B: {task: {do: debrief, due: interview}}",
                        "C: {task: {do: debrief, due: interview + 1 day}}",
                        "D: {task: {do: keep-searching}}",
                        "E: {task: {do: monthly-review}} when {interview: none}"),
                MET);

        assertThat(plan.tasks()).extracting(Task::key).containsExactly("A@i", "D@i");
        assertThat(plan.tasks().getFirst().because())
                .extracting(reason -> reason.rule().id())
                .containsExactly("A", "B", "C");
        assertThat(plan.tasks().getFirst().due()).isEqualTo("2026-06-03T03:59:00Z");
    }

    private static List<String> tasks(String task, String parts) {
        return Small.plan(Small.rulebook("A: {task: {do: " + task + "}}"), parts).tasks().stream()
                .map(each -> each.key() + " due " + (each.due() == null ? "none" : each.due()))
                .toList();
    }
}
