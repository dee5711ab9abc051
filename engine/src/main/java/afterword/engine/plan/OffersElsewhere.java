package afterword.engine.plan;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.history.History;
import afterword.engine.history.Outgoing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Offers by other employers that this one could be told of. */
final class OffersElsewhere {

    private OffersElsewhere() {}

    /** The soonest offer elsewhere that still stands, is less wanted than this job and was not told of yet. */
    static @Nullable Fact soonest(History history, Instant now) {
        Fact soonest = null;
        for (Fact fact : history.others()) {
            if (fact.event() instanceof Event.OfferElsewhere offer
                    && offer.preferred()
                    && stands(history, now, fact, offer)) {
                if (soonest == null || before(fact, soonest)) {
                    soonest = fact;
                }
            }
        }
        return soonest;
    }

    /** Whether some offer elsewhere still stands and was not told of yet, be it wanted more than this job. */
    static boolean stands(History history, Instant now) {
        for (Fact fact : history.others()) {
            if (fact.event() instanceof Event.OfferElsewhere offer && stands(history, now, fact, offer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(History history, Instant now, Fact fact, Event.OfferElsewhere offer) {
        Instant respondBy = offer.respondBy();
        if (respondBy != null && !respondBy.isAfter(now)) {
            return false;
        }
        for (Fact other : history.others()) {
            if (other.event() instanceof Event.OfferElsewhereClosed closed
                    && closed.offer().equals(fact.id())) {
                return false;
            }
        }
        for (Outgoing message : history.sent()) {
            if (message.kind() == MessageKind.OFFER_NOTICE && !message.at().isBefore(fact.at())) {
                return false;
            }
        }
        return true;
    }

    private static boolean before(Fact one, Fact other) {
        Instant mine = ((Event.OfferElsewhere) one.event()).respondBy();
        Instant theirs = ((Event.OfferElsewhere) other.event()).respondBy();
        return mine != null && (theirs == null || mine.isBefore(theirs));
    }
}
