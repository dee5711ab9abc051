package afterword.app.candidacy;

import afterword.app.present.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan that is not what it was.
 *
 * @param look "new", "moved" or "gone"
 * @param before when it was planned, null if it is new
 * @param when when it is planned now, null if it is gone
 * @param why of what is planned now; nothing for what is gone
 */
public record PlanChange(
        String look,
        String what,
        @Nullable String before,
        @Nullable String when,
        List<Why> why) {

    /** What became of a plan: first what is new and what moved, in the new plan's order, then what is gone. */
    static List<PlanChange> between(Planned before, Planned after) {
        List<PlanLine> gone = lines(before);
        List<PlanLine> now = lines(after);
        List<PlanChange> changes = new ArrayList<>();
        List<PlanLine> fresh =
                matched(now, gone, (one, other) -> one.key().equals(other.key()) && sameWords(one, other), changes);
        fresh = matched(fresh, gone, PlanChange::sameWords, changes);
        fresh.forEach(line -> changes.add(new PlanChange("new", line.what(), null, line.when(), line.why())));
        changes.sort((one, other) -> Integer.compare(place(now, one), place(now, other)));
        gone.forEach(line -> changes.add(new PlanChange("gone", line.what(), line.when(), null, List.of())));
        return changes;
    }

    /** Takes from both what is the same line, and tells of those that moved; what is left has no counterpart yet. */
    private static List<PlanLine> matched(
            List<PlanLine> now, List<PlanLine> before, BiPredicate<PlanLine, PlanLine> same, List<PlanChange> changes) {
        List<PlanLine> left = new ArrayList<>();
        for (PlanLine line : now) {
            PlanLine was = before.stream()
                    .filter(other -> same.test(line, other))
                    .findFirst()
                    .orElse(null);
            if (was == null) {
                left.add(line);
                continue;
            }
            before.remove(was);
            if (!Objects.equals(was.when(), line.when())) {
                changes.add(new PlanChange("moved", line.what(), was.when(), line.when(), line.why()));
            }
        }
        return left;
    }

    private static boolean sameWords(PlanLine one, PlanLine other) {
        return one.what().equals(other.what());
    }

    private static int place(List<PlanLine> now, PlanChange change) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).what().equals(change.what()) && now.get(i).when().equals(change.when())) {
                return i;
            }
        }
        return now.size();
    }

    private static List<PlanLine> lines(Planned planned) {
        List<PlanLine> lines = new ArrayList<>(PlanLine.of(planned));
        lines.addAll(PlanLine.tasks(planned));
        return lines;
    }
}
