package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Outgoing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands once its steps are planned, and what it waits for.
 *
 * @param steps everything planned
 * @param next the next step of the chain as things really stand, null if there is none
 * @param lettingGo the day of letting go, null without one
 */
record Whereabouts(
        Situation situation,
        List<Step> steps,
        @Nullable Made next,
        @Nullable LocalDate lettingGo) {

    State state(boolean presumed) {
        switch (situation.outcome.word) {
            case "accepted" -> {
                return State.ACCEPTED;
            }
            case "offered" -> {
                return State.OFFERED;
            }
            case "rejected" -> {
                return State.REJECTED;
            }
            case "withdrawn" -> {
                return State.WITHDRAWN;
            }
            default -> {}
        }
        Stop stop = situation.outcome.stop();
        if (stop != null && !stop.liftedForPurpose()) {
            return State.STOPPED;
        }
        if (situation.scheduled() != null) {
            return State.INTERVIEW_SCHEDULED;
        }
        if (stop != null) {
            return State.STOPPED;
        }
        if (presumed) {
            return State.PRESUMED_CLOSED;
        }
        if (asked()) {
            return State.AWAITING_REFRAIN_ANSWER;
        }
        return situation.anchor == null && situation.history.meetings().isEmpty() ? State.APPLIED : State.OPEN;
    }

    private boolean asked() {
        for (Outgoing message : situation.followUps.chain) {
            if (message.kind() == MessageKind.CLOSING_QUESTION) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    LocalDate since(State state) {
        return switch (state) {
            case PRESUMED_CLOSED -> lettingGo;
            case AWAITING_REFRAIN_ANSWER ->
                situation.office.day(situation.followUps.chain.getLast().at());
            case STOPPED -> {
                Stop stop = situation.outcome.stop();
                yield stop == null ? null : situation.office.day(stop.at());
            }
            case ACCEPTED, OFFERED, REJECTED, WITHDRAWN ->
                situation.outcome.at == null ? null : situation.office.day(situation.outcome.at);
            case OPEN, APPLIED, INTERVIEW_SCHEDULED -> situation.turn.fact().isEmpty() ? null : situation.turnDay;
        };
    }

    @Nullable
    Waiting waiting(State state) {
        for (Step step : steps) {
            if (step.actionable(situation.now) && !step.optional()) {
                return null;
            }
        }
        return switch (state) {
            case ACCEPTED, REJECTED, WITHDRAWN, PRESUMED_CLOSED -> null;
            case OFFERED -> Waiting.DECISION;
            case STOPPED -> Waiting.REVIEW;
            case INTERVIEW_SCHEDULED -> Waiting.INTERVIEW;
            case AWAITING_REFRAIN_ANSWER -> Waiting.ANSWER;
            case APPLIED, OPEN -> waitingOpen();
        };
    }

    private Waiting waitingOpen() {
        String since = situation.turn.since();
        if (since.equals("invitation")) {
            return Waiting.INTERVIEW;
        }
        Person to = situation.people.inCharge();
        LocalDate away = to == null ? null : situation.people.awayUntil(to, 5);
        if (away != null && !away.isBefore(situation.today)) {
            return Waiting.RETURN;
        }
        if (next == null) {
            if (since.equals("cancelled-round")) {
                return Waiting.NEW_DATE;
            }
            return lettingGo != null ? Waiting.ANSWER : Waiting.REVIEW;
        }
        LocalDate stated = situation.statedDay();
        if (stated != null && !stated.isBefore(situation.today)) {
            return Waiting.STATED_DATE;
        }
        return next.step().status() == Status.UNDATED ? Waiting.CHOICE : Waiting.ANSWER;
    }
}
