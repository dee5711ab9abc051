package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.rule.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that is to be made.
 *
 * @param event an instant the step counts from, if not an interview's
 * @param after key of the step before in the chain, null for the first
 * @param spent rules that have planned a step of this chain already, by index; null outside the chain
 * @param fact id of the fact that triggers it
 */
record Order(
        MessageKind kind,
        String slot,
        Subject subject,
        int number,
        @Nullable Person person,
        @Nullable Meeting meeting,
        @Nullable Instant event,
        Position position,
        @Nullable String after,
        boolean @Nullable [] spent,
        String fact) {

    /** The next step of the chain. */
    static Order inChain(MessageKind kind, Position position, @Nullable String after, boolean[] spent, String fact) {
        int number = position.unanswered + 1;
        return new Order(kind, "", Subject.APPLICATION, number, null, null, null, position, after, spent, fact);
    }

    /** A step outside the chain. */
    static Order about(
            MessageKind kind,
            String slot,
            Subject subject,
            @Nullable Person person,
            @Nullable Meeting meeting,
            @Nullable Instant event,
            Position position,
            String fact) {
        return new Order(kind, slot, subject, 1, person, meeting, event, position, null, null, fact);
    }
}
