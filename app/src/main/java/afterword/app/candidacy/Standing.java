package afterword.app.candidacy;

import afterword.engine.fact.Word;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;

/** What a plan asks of a person today, in one word. */
public enum Standing implements Word {
    /** Something can be done. */
    NOW,
    /** Somebody is to be left in peace. */
    LEAVE,
    /** Something is waited for. */
    WAIT,
    /** It is over. */
    OVER;

    static Standing of(Plan plan) {
        for (Step step : plan.steps()) {
            if (step.actionable(plan.now())) {
                return NOW;
            }
        }
        if (plan.tasks().stream()
                .anyMatch(task -> task.due() != null && !task.due().isAfter(plan.now()))) {
            return NOW;
        }
        if (!plan.withheld().isEmpty()) {
            return LEAVE;
        }
        return switch (plan.state()) {
            case ACCEPTED, REJECTED, PRESUMED_CLOSED, WITHDRAWN -> OVER;
            default -> WAIT;
        };
    }
}
