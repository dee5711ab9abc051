package afterword.engine.plan;

import afterword.engine.history.Outgoing;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Formula;
import java.util.ArrayList;
import java.util.List;

/** Collects the reasons of one step: which rules made it, and what moved it. */
final class Because {

    private final Situation situation;
    private final List<Playbook.Entry> entries = new ArrayList<>(6);
    private final List<List<String>> facts = new ArrayList<>(6);
    private final List<List<Moved>> moved = new ArrayList<>(6);

    Because(Situation situation) {
        this.situation = situation;
    }

    /** Adds a rule with the facts it rests on; a rule is named once. */
    void add(Playbook.Entry entry, String subject) {
        if (index(entry) < 0) {
            entries.add(entry);
            facts.add(factsOf(entry, subject));
            moved.add(List.of());
        }
    }

    void add(Playbook.Entry entry, List<String> restsOn, List<Moved> moves) {
        int at = index(entry);
        if (at < 0) {
            entries.add(entry);
            facts.add(restsOn);
            moved.add(moves);
            return;
        }
        if (!moves.isEmpty()) {
            List<Moved> all = new ArrayList<>(moved.get(at));
            for (Moved move : moves) {
                if (!all.contains(move)) {
                    all.add(move);
                }
            }
            moved.set(at, all);
        }
    }

    /** Adds everything collected here to another collection. */
    void into(Because other) {
        for (int i = 0; i < entries.size(); i++) {
            other.add(entries.get(i), facts.get(i), moved.get(i));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private int index(Playbook.Entry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) == entry) {
                return i;
            }
        }
        return -1;
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            reasons.add(new Reason(entries.get(i).rule, facts.get(i), moved.get(i)));
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
                case TIMELINE, FAR_DATE -> put(ids, situation.stated == null ? "" : situation.stated.fact());
                case UNANSWERED, COUNTED, EMAILS, CALLS_MADE, OUTLETS, LAST_VIA, ASKED -> {
                    for (Outgoing message : situation.chain) {
                        put(ids, message.fact());
                    }
                }
                case OUTCOME, REJECTION, OFFER -> put(ids, situation.outcome.fact);
                case STOP -> {
                    Stop stop = situation.outcome.stop();
                    put(ids, stop == null ? "" : stop.fact());
                }
                case OFFER_ELSEWHERE -> put(ids, Guards.fact(situation.offerElsewhere));
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
                            situation.chain.isEmpty()
                                    ? ""
                                    : situation.chain.getLast().fact());
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
