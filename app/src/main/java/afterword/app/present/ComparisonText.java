package afterword.app.present;

import afterword.engine.fact.Case;
import afterword.engine.plan.Comparison;
import afterword.engine.rule.Contradiction;

/** Comparisons for people: where the rulebooks part ways in this case, and how the house decides. */
public final class ComparisonText {

    private static final int NAME = 16;

    private ComparisonText() {}

    /** The comparison as a page of 80 columns. */
    public static String of(Comparison comparison, Case file, boolean colour) {
        Paper paper = new Paper(colour);
        int plans = comparison.plans().size();
        paper.title(file.application().employer().name() + ": " + plans + " rulebooks side by side");
        if (comparison.differs().isEmpty()) {
            paper.gap().line(0, "They agree on everything in this case.");
        }
        for (Comparison.Difference difference : comparison.differs()) {
            paper.heading(sentence(difference.aspect()));
            difference
                    .values()
                    .forEach((name, value) ->
                            paper.line(2, name + " ".repeat(Math.max(1, NAME - name.length())) + plain(value)));
        }
        for (Comparison.Clash clash : comparison.clashes()) {
            Contradiction contradiction = clash.contradiction();
            paper.heading(contradiction.title() + " (" + contradiction.id() + ")");
            clash.spoke().forEach((side, rules) -> paper.line(2, "- " + side + ": " + String.join(", ", rules)));
            paper.line(2, contradiction.because());
            if (!contradiction.house().isEmpty()) {
                paper.faint(
                        2,
                        "(the house follows " + String.join(", ", contradiction.house())
                                + (contradiction.settings().isEmpty()
                                        ? ")"
                                        : "; you may choose otherwise: " + String.join(", ", contradiction.settings())
                                                + ")"));
            }
        }
        return paper.toString();
    }

    private static String sentence(String aspect) {
        return Character.toUpperCase(aspect.charAt(0)) + aspect.substring(1);
    }

    /** "2026-06-09 10:00" for an instant, everything else as it is. */
    private static String plain(String value) {
        boolean instant = value.length() >= 16 && value.charAt(10) == 'T';
        return instant ? value.substring(0, 16).replace('T', ' ') : value;
    }
}
