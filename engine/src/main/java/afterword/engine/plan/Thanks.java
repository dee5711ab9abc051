package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thanks owed to one person for one interview.
 *
 * @param person who is thanked
 * @param given the first note, or without one how they were passed on; null if they were not given
 * @param sent whether they are already sent or given up
 * @param onPaper whether they went on paper, handed over or given up included
 * @param until the last date, where they work, on which the thanks still count as due (H24)
 * @param lapsed why they are no longer due (a later round, an answer, an import), or null
 */
record Thanks(
        Meeting meeting,
        Person person,
        @Nullable Given given,
        boolean sent,
        boolean onPaper,
        LocalDate until,
        @Nullable String lapsed) {

    /** Thanks that were sent, or handed to somebody else who passes them on. */
    record Given(String fact, Instant at) {}

    boolean owed() {
        return !sent && lapsed == null;
    }

    /** Whether a planned step gives these thanks. */
    boolean plannedAs(MessageKind kind, String key) {
        return kind == MessageKind.THANK_YOU && key.endsWith("@" + meeting.fact() + ":" + person.id());
    }

    /** What it is to have given them: sent, or handed to somebody else who passes them on. */
    Event carriedOut(String to, Channel via) {
        return to.equals(person.id())
                ? new Event.Sent(MessageKind.THANK_YOU, to, via, null, List.of())
                : new Event.HandedOver(MessageKind.THANK_YOU, person.id(), to);
    }
}
