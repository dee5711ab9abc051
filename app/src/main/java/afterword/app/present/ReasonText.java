package afterword.app.present;

import afterword.engine.plan.Moved;
import afterword.engine.plan.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reasons for people: what the rule says, where it comes from, what it rests on and what it moved. */
final class ReasonText {

    private final Paper paper;
    private final Stamps stamps = new Stamps();
    private final Set<String> said = new HashSet<>();

    ReasonText(Paper paper) {
        this.paper = paper;
    }

    /** Writes reasons; a rule's words stand on a page once, later it is cited alone. */
    void write(int indent, List<Reason> reasons) {
        for (Reason reason : reasons) {
            Told told = Told.of(reason, stamps);
            if (said.add(told.rule())) {
                paper.line(indent, told.says());
            }
            paper.faint(indent, "(" + cited(told) + ")");
            for (Moved moved : reason.moved()) {
                paper.line(
                        indent,
                        "Moved from " + Days.shift(moved.from(), moved.to()) + ": " + Days.spoken(moved.why()) + ".");
            }
        }
    }

    private static String cited(Told told) {
        String cited = told.source().contains(told.rule()) ? told.source() : told.rule() + ", " + told.source();
        return told.facts().isEmpty() ? cited : cited + "; from " + String.join(", ", told.facts());
    }
}
