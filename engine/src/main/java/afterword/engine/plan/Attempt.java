package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is weighed: planned, or asked about.
 *
 * @param at local time at the addressee's office
 * @param position how far the chain has come by then
 * @param deadline instant before which an offer notice must be out, else null
 */
record Attempt(
        MessageKind kind,
        @Nullable Person person,
        Channel via,
        Office office,
        LocalDateTime at,
        Position position,
        java.time.@Nullable Instant deadline) {

    Attempt at(LocalDateTime other) {
        return new Attempt(kind, person, via, office, other, position, deadline);
    }

    Attempt via(Channel other) {
        return new Attempt(kind, person, other, office, at, position, deadline);
    }

    /** The same without a deadline. */
    Attempt atLeisure() {
        return new Attempt(kind, person, via, office, at, position, null);
    }

    /** Whether a local time is before the deadline, if there is one. */
    boolean inTime(LocalDateTime time) {
        return deadline == null || office.instant(time).isBefore(deadline);
    }
}
