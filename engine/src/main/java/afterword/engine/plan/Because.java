package afterword.engine.plan;

import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Formula;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the reasons of one step: which rules made it, and what moved it. */
final class Because {

    private final Situation situation;
    private final List<Line> lines = new ArrayList<>();

    Because(Situation situation) {
        this.situation = situation;
    }

    /** A rule, the facts it rests on, and what it moved. */
    private static final class Line {
        final Playbook.Entry entry;
        final List<String> facts;
        List<Moved> moved;

        Line(Playbook.Entry entry, List<String> facts, List<Moved> moved) {
            this.entry = entry;
            this.facts = facts;
            this.moved = moved;
        }
    }

    /** Adds a rule with the facts it rests on; a rule is named once. */
    void add(Playbook.Entry entry, String subject) {
        if (find(entry) == null) {
            lines.add(new Line(entry, situation.brief ? List.of() : factsOf(entry, subject), List.of()));
        }
    }

    void add(Playbook.Entry entry, List<String> restsOn, List<Moved> moves) {
        Line line = find(entry);
        if (line == null) {
            lines.add(new Line(entry, restsOn, moves));
        } else if (!moves.isEmpty()) {
            List<Moved> all = new ArrayList<>(line.moved);
            for (Moved move : moves) {
                if (!all.contains(move)) {
                    all.add(move);
                }
            }
            line.moved = all;
        }
    }

    /** Adds a rule that moved a contact; a brief plan does not say where from. */
    void moved(Playbook.Entry entry, List<String> restsOn, LocalDateTime from, LocalDateTime to, Why why) {
        add(entry, restsOn, situation.brief ? List.of() : List.of(new Moved(from, to, why.words())));
    }

    /** Adds everything collected here to another collection. */
    void into(Because other) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            other.add(line.entry, line.facts, line.moved);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private @Nullable Line find(Playbook.Entry entry) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).entry == entry) {
                return lines.get(i);
            }
        }
        return null;
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            reasons.add(new Reason(line.entry.rule, line.facts, line.moved));
        }
        return reasons;
    }

    private List<String> factsOf(Playbook.Entry entry, String subject) {
        List<String> ids = new ArrayList<>(3);
        if (!subject.isEmpty()) {
            ids.add(subject);
        }
        for (Circumstance asked : entry.asks) {
            switch (asked) {
                case SINCE, REQUEST -> put(ids, situation.turn.fact());
                case INTERVIEW, ENDED, STALE -> put(ids, situation.anchor == null ? "" : situation.anchor.fact());
                case TIMELINE, FAR_DATE, CERTAINTY -> put(ids, situation.stated == null ? "" : situation.stated.fact());
                case UNANSWERED, COUNTED, EMAILS, CALLS_MADE, OUTLETS, LAST_VIA, ASKED -> {
                    for (Outgoing message : situation.followUps.chain) {
                        put(ids, message.fact());
                    }
                }
                case OUTCOME, REJECTION, OFFER -> put(ids, situation.outcome.fact);
                case STOP -> {
                    Stop stop = situation.outcome.stop();
                    put(ids, stop == null ? "" : stop.fact());
                }
                case OFFER_ELSEWHERE -> put(ids, situation.offerElsewhere == null ? "" : situation.offerElsewhere.id());
                default -> {}
            }
        }
        for (Formula anchor : entry.counts) {
            switch (anchor) {
                case Formula.Day.TIMELINE -> put(ids, situation.stated == null ? "" : situation.stated.fact());
                case Formula.Day.EXCHANGE -> put(ids, situation.turn.fact());
                case Formula.Day.LAST ->
                    put(
                            ids,
                            situation.followUps.chain.isEmpty()
                                    ? ""
                                    : situation.followUps.chain.getLast().fact());
                default -> {}
            }
        }
        return ids;
    }

    private static void put(List<String> ids, String id) {
        if (!id.isEmpty() && !ids.contains(id)) {
            ids.add(id);
        }
    }
}
