package afterword.app.advisers;

import afterword.app.candidacy.PlanLine;
import afterword.app.candidacy.Planned;
import afterword.engine.rule.Rulebook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rulebook would do to an application, beside what is planned.
 *
 * @param same whether it would change nothing
 */
public record TrialView(String employer, String now, String then, List<Line> today, List<Line> under, boolean same) {

    /**
     * A line of a plan.
     *
     * @param other whether the other plan has no such line
     */
    public record Line(PlanLine line, boolean other) {}

    static TrialView of(Planned planned, Planned under, Rulebook book) {
        List<PlanLine> today = PlanLine.of(planned);
        List<PlanLine> then = PlanLine.of(under);
        List<Line> before = marked(today, then);
        List<Line> after = marked(then, today);
        return new TrialView(
                planned.employer(),
                planned.plan().rulebook(),
                book.title(),
                before,
                after,
                before.stream().noneMatch(Line::other) && after.stream().noneMatch(Line::other));
    }

    private static List<Line> marked(List<PlanLine> lines, List<PlanLine> others) {
        Set<String> said = new HashSet<>();
        others.forEach(line -> said.add(line.when() + line.what() + line.text()));
        return lines.stream()
                .map(line -> new Line(line, !said.contains(line.when() + line.what() + line.text())))
                .toList();
    }
}
