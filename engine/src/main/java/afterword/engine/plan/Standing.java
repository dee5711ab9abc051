package afterword.engine.plan;

import afterword.engine.fact.Application;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.StopDegree;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application, and how far the employer asked to be left alone; the later event wins, and an
 * invitation, a request, an offer or a re-opening lifts what came before (U4).
 */
final class Standing {

    /** An answer of {@link afterword.engine.rule.Circumstance#OUTCOME}. */
    String word = "open";

    @Nullable
    Instant at;

    String fact = "";

    @Nullable
    Incoming rejection;

    @Nullable
    Incoming offer;

    boolean offerConfirmed;

    @Nullable
    StopDegree stop;

    String stopFact = "";

    @Nullable
    Instant stoppedAt;

    /** Whom the stop leaves out: they may be thanked. */
    List<String> exempt = List.of();

    /** Whether something the employer asked for since then may still be done under the stop. */
    boolean liftedForPurpose;

    static Standing of(History history) {
        Standing outcome = new Standing();
        int next = 0;
        var received = history.received();
        for (Fact fact : history.others()) {
            while (next < received.size() && !received.get(next).at().isAfter(fact.at())) {
                outcome.take(received.get(next++), history);
            }
            outcome.take(fact);
        }
        while (next < received.size()) {
            outcome.take(received.get(next++), history);
        }
        return outcome;
    }

    private void take(Fact fact) {
        switch (fact.event()) {
            case Event.Accepted yes -> becomes("accepted", fact.id(), fact.at());
            case Event.Declined no -> becomes("withdrawn", fact.id(), fact.at());
            case Event.Withdrawn gone -> becomes("withdrawn", fact.id(), fact.at());
            case Event.OfferConfirmed confirmed -> offerConfirmed = true;
            default -> {}
        }
    }

    private void take(Incoming message, History history) {
        Meaning meaning = message.what().meaning();
        if (word.equals("accepted")) {
            return;
        }
        switch (meaning) {
            case REJECTION -> {
                becomes("rejected", message.fact(), message.at());
                rejection = message;
            }
            case HIRED, OFFER -> {
                becomes("offered", message.fact(), message.at());
                offer = message;
                lift(meaning);
            }
            case STOP -> {
                StopDegree said = history.degree(message);
                if (stop == null || strict(said) >= strict(stop)) {
                    stop = said;
                    stopFact = message.fact();
                    stoppedAt = message.at();
                    exempt = message.what().exempt();
                    liftedForPurpose = false;
                }
            }
            case INVITATION, REOPENED, REQUEST -> {
                if (word.equals("rejected") || word.equals("withdrawn")) {
                    becomes("open", message.fact(), message.at());
                    rejection = null;
                }
                lift(meaning);
            }
            default -> {}
        }
    }

    private void lift(Meaning meaning) {
        if (stop == StopDegree.NO_CONTACT || stop == StopDegree.UNCLEAR) {
            if (meaning == Meaning.REOPENED) {
                stop = null;
            } else {
                liftedForPurpose = true;
            }
        } else {
            stop = null;
        }
    }

    private void becomes(String now, String because, Instant when) {
        word = now;
        fact = because;
        at = when;
    }

    /** Takes over a stop that another application at the same employer received for the whole house. */
    void alsoStoppedBy(History other, Application own) {
        if (!other.application().employer().id().equals(own.employer().id())) {
            return;
        }
        Standing theirs = of(other);
        Instant since = theirs.stoppedAt;
        if (theirs.stop == null || since == null) {
            return;
        }
        for (Incoming message : other.received()) {
            if (message.fact().equals(theirs.stopFact)
                    && message.what().employerWide()
                    && (stop == null || strict(theirs.stop) > strict(stop))) {
                stop = theirs.stop;
                stopFact = own.id().equals(other.application().id())
                        ? theirs.stopFact
                        : other.application().id() + "/" + theirs.stopFact;
                stoppedAt = since;
                exempt = theirs.exempt;
                liftedForPurpose = theirs.liftedForPurpose;
            }
        }
    }

    private static int strict(StopDegree degree) {
        return switch (degree) {
            case NO_STATUS_CONTACT -> 1;
            case PROCESS_SILENCE -> 2;
            case NO_CONTACT, UNCLEAR -> 3;
        };
    }
}
