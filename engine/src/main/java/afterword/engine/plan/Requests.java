package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.StopDegree;
import afterword.engine.history.Incoming;
import afterword.engine.history.Outgoing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other side asked for: an answer, a call, to be called. */
final class Requests {

    private final Situation situation;

    /** The last one that nothing has overtaken, null if there is none. */
    final @Nullable Incoming pending;

    /** Whether that was done, or tried twice in vain. */
    final boolean done;

    Requests(Situation situation) {
        this.situation = situation;
        pending = find();
        done = pending != null && fulfilled(pending);
    }

    private @Nullable Incoming find() {
        Incoming last = null;
        for (Incoming message : situation.history.received()) {
            Meaning meaning = message.what().meaning();
            if (meaning == Meaning.REQUEST || meaning == Meaning.MISSED_CALL) {
                last = message;
            } else if (meaning == Meaning.STOP
                    ? total(message)
                    : meaning != Meaning.ACKNOWLEDGEMENT && meaning != Meaning.AUTO_REPLY) {
                last = null;
            }
        }
        return last;
    }

    private boolean total(Incoming stop) {
        StopDegree degree = situation.history.degree(stop);
        return degree == StopDegree.NO_CONTACT || degree == StopDegree.UNCLEAR;
    }

    /** Contacts made for a request, unreached ones included. */
    List<Outgoing> triesFor(Incoming asked) {
        List<Outgoing> tries = new ArrayList<>(2);
        String to = requestedPerson(asked);
        for (Outgoing message : situation.history.sent()) {
            if (!message.at().isBefore(asked.at())
                    && message.to().equals(to)
                    && (message.kind() == MessageKind.EMPLOYER_REQUESTED || message.kind() == MessageKind.REPLY)) {
                tries.add(message);
            }
        }
        return tries;
    }

    static boolean unreached(Outgoing message) {
        return message.outcome() == Outcome.NOT_THROUGH
                || message.outcome() == Outcome.NO_ANSWER
                || message.outcome() == Outcome.VOICEMAIL;
    }

    private boolean fulfilled(Incoming asked) {
        List<Outgoing> tries = triesFor(asked);
        int calls = 0;
        for (Outgoing message : tries) {
            if (!unreached(message)) {
                return true;
            }
            calls++;
        }
        return calls >= 2;
    }

    @Nullable
    String requestedPerson(Incoming asked) {
        Event.Request request = asked.what().request();
        String to = request == null ? null : request.to();
        return to != null ? to : asked.what().from();
    }

    /** Whether the posting keeps this person from being called: an invitation or a missed call by them frees them. */
    boolean callsForbidden(@Nullable Person person) {
        if (situation.application.posting().calls() != afterword.engine.fact.CallPolicy.FORBIDDEN) {
            return false;
        }
        return person == null || invitation(person) == null;
    }

    @Nullable
    Incoming invitation(Person person) {
        Incoming invited = null;
        for (Incoming message : situation.history.received()) {
            Meaning meaning = message.what().meaning();
            if (meaning == Meaning.CALLS_WELCOME || meaning == Meaning.REQUEST) {
                Event.Request asked = message.what().request();
                boolean byPhone = meaning == Meaning.CALLS_WELCOME || (asked != null && asked.via() == Channel.PHONE);
                if (byPhone && person.id().equals(requestedPerson(message))) {
                    invited = message;
                }
            }
        }
        return invited;
    }
}
