package afterword.engine.plan;

import afterword.engine.fact.Application;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.history.History;
import afterword.engine.history.Incoming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Every stop that stands, the one that forbids most first. */
    final List<Stop> stops = new ArrayList<>(0);

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
                boolean wide = message.what().employerWide();
                stops.addFirst(new Stop(
                        history.degree(message),
                        message.fact(),
                        message.at(),
                        wide,
                        message.what().exempt(),
                        false));
                sort();
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
        stops.removeIf(stop -> !stop.total() || meaning == Meaning.REOPENED);
        stops.replaceAll(Stop::lifted);
    }

    private void sort() {
        stops.sort(Comparator.comparingInt(Stop::weight).reversed());
    }

    /** The stop that forbids most, the later of two alike; null if none stands. */
    @Nullable
    Stop stop() {
        return stops.isEmpty() ? null : stops.getFirst();
    }

    private void becomes(String now, String because, Instant when) {
        word = now;
        fact = because;
        at = when;
    }

    /** Takes over the stops that another application at the same employer received for the whole house. */
    void alsoStoppedBy(History other, Application own) {
        Application theirs = other.application();
        if (!theirs.employer().id().equals(own.employer().id())) {
            return;
        }
        for (Stop stop : of(other).stops) {
            if (stop.wide()) {
                stops.add(own.id().equals(theirs.id()) ? stop : stop.heardBy(theirs.id()));
            }
        }
        sort();
    }
}
