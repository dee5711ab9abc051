package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import afterword.engine.history.History;
import afterword.engine.history.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sent to hear how things stand, since the other side last said anything. */
final class FollowUps {

    private final Situation situation;

    /** Those that count, the oldest first. */
    final List<Outgoing> chain;

    /** Those before the chain that still count: news without a date came in between. */
    final List<Outgoing> before;

    /** Calls since the last of them that did not get through. */
    final int attempts;

    FollowUps(Situation situation) {
        this.situation = situation;
        Turn turn = situation.turn;
        chain = chain(turn.at(), null);
        before = turn.since().equals("news")
                ? chain(
                        Turns.last(situation.history, situation.office, situation.now, false)
                                .at(),
                        turn.at())
                : List.of();
        attempts = attempts();
    }

    private List<Outgoing> chain(Instant from, @Nullable Instant until) {
        List<Outgoing> counted = new ArrayList<>(3);
        for (Outgoing message : situation.history.sent()) {
            count(message, from, until, counted);
        }
        for (History other : situation.others) {
            for (Outgoing message : other.sent()) {
                if (message.alsoFor().contains(situation.application.id())) {
                    count(message, from, until, counted);
                }
            }
        }
        if (!situation.others.isEmpty()) {
            counted.sort(java.util.Comparator.comparing(Outgoing::at).thenComparing(Outgoing::fact));
        }
        return counted;
    }

    private void count(Outgoing message, Instant from, @Nullable Instant until, List<Outgoing> counted) {
        boolean within =
                !message.at().isBefore(from) && (until == null || message.at().isBefore(until));
        if (within && !message.attempt() && statusKind(message.kind()) && !ownSide(message)) {
            counted.add(message);
        }
    }

    /** Whether the closing question was asked in this round, before they last said something (U28). */
    boolean askedBefore() {
        for (Outgoing message : situation.history.sent()) {
            if (message.kind() == MessageKind.CLOSING_QUESTION
                    && !message.attempt()
                    && !ownSide(message)
                    && (situation.anchor == null || !message.at().isBefore(situation.anchor.end()))) {
                return true;
            }
        }
        for (History other : situation.others) {
            for (Outgoing message : other.sent()) {
                if (message.kind() == MessageKind.CLOSING_QUESTION
                        && message.alsoFor().contains(situation.application.id())
                        && (situation.anchor == null || !message.at().isBefore(situation.anchor.end()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a message went to one's own agency, which is not the employer (U35). */
    boolean ownSide(Outgoing message) {
        return situation.agency()
                && !situation.throughAgency()
                && message.to().equals(situation.application.agencyRecruiter());
    }

    static boolean statusKind(MessageKind kind) {
        return kind == MessageKind.FOLLOW_UP
                || kind == MessageKind.CLOSING_QUESTION
                || kind == MessageKind.OFFER_NOTICE
                || kind == MessageKind.APPLICATION_FOLLOW_UP;
    }

    static boolean unsolicited(MessageKind kind) {
        return statusKind(kind) || kind == MessageKind.NETWORK_INVITE || kind == MessageKind.REFERRAL_REQUEST;
    }

    private int attempts() {
        Instant from = chain.isEmpty() ? situation.turn.at() : chain.getLast().at();
        int attempts = 0;
        for (Outgoing message : situation.history.sent()) {
            if (message.attempt() && statusKind(message.kind()) && !message.at().isBefore(from) && !ownSide(message)) {
                attempts++;
            }
        }
        return attempts;
    }
}
