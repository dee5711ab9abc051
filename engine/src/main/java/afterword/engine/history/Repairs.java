package afterword.engine.history;

import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The corrections and retractions that hold: one that was itself retracted repairs nothing. */
public final class Repairs {

    private Repairs() {}

    /** Whether a fact sets another one right or takes it back. */
    public static boolean repairs(Fact fact) {
        return fact.event() instanceof Event.Corrected || fact.event() instanceof Event.Retracted;
    }

    /** Those that hold of some facts, in the order they were recorded; of each fact the last one decides. */
    public static List<Fact> holding(List<Fact> facts) {
        List<Fact> repairs = new ArrayList<>();
        for (Fact fact : facts) {
            if (repairs(fact)) {
                repairs.add(fact);
            }
        }
        List<Fact> holding = new ArrayList<>(repairs.size());
        for (Fact repair : repairs) {
            if (!takenBack(repair, repairs)) {
                holding.add(repair);
            }
        }
        holding.sort(Comparator.comparing(Fact::recorded).thenComparing(Fact::id));
        return holding;
    }

    private static boolean takenBack(Fact repair, List<Fact> repairs) {
        for (Fact other : repairs) {
            if (other.event() instanceof Event.Retracted gone
                    && gone.fact().equals(repair.id())
                    && !takenBack(other, repairs)) {
                return true;
            }
        }
        return false;
    }
}
