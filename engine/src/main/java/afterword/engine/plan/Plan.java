package afterword.engine.plan;

import afterword.engine.fact.StopDegree;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to do, when, through which channel, whom to leave alone, and why.
 *
 * @param rulebook name of the rulebook followed
 * @param now the instant planned for; nothing is proposed before it
 * @param stop how far the employer asked to be left alone, null if it did not
 * @param waiting what is being waited for, null when a step can be done now
 * @param since the employer's date from which the state holds, null if it has no date
 * @param steps in the order they come
 */
public record Plan(
        String rulebook,
        Instant now,
        State state,
        @Nullable StopDegree stop,
        @Nullable Waiting waiting,
        java.time.@Nullable LocalDate since,
        List<Step> steps,
        List<Withheld> withheld,
        List<Task> tasks,
        End end) {

    /** The ids of every rule that has a say in it, in the order they come. */
    public Set<String> cited() {
        Set<String> cited = new LinkedHashSet<>();
        for (Step step : steps) {
            add(step.because(), cited);
            step.checks().forEach(check -> cited.add(check.rule().id()));
        }
        withheld.forEach(held -> add(held.because(), cited));
        tasks.forEach(task -> add(task.because(), cited));
        add(end.because(), cited);
        return cited;
    }

    private static void add(List<Reason> reasons, Set<String> cited) {
        reasons.forEach(reason -> cited.add(reason.rule().id()));
    }
}
