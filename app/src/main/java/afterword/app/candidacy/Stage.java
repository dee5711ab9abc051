package afterword.app.candidacy;

import afterword.engine.fact.Word;
import afterword.engine.history.History;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Waiting;

/** The columns of the board, in their order. */
public enum Stage implements Word {
    APPLIED,
    INTERVIEWING,
    WAITING,
    OFFER,
    CLOSED;

    /** As the plan has it; of one that goes on, whether an interview is coming or anybody was met yet. */
    static Stage of(Plan plan, History history) {
        return switch (plan.state()) {
            case INTERVIEW_SCHEDULED -> INTERVIEWING;
            case OFFERED -> OFFER;
            case ACCEPTED, REJECTED, PRESUMED_CLOSED, WITHDRAWN -> CLOSED;
            case APPLIED, OPEN, AWAITING_REFRAIN_ANSWER, STOPPED ->
                plan.waiting() == Waiting.INTERVIEW
                        ? INTERVIEWING
                        : history.meetings().isEmpty() ? APPLIED : WAITING;
        };
    }
}
