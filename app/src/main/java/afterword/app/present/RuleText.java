package afterword.app.present;

import afterword.engine.rule.Example;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.List;

/** Rulebooks and rules for people. */
public final class RuleText {

    private static final int ID = 18;

    private RuleText() {}

    /** All rulebooks with the rules written in each. */
    public static String list(List<Rulebook> rulebooks, boolean colour) {
        Paper paper = new Paper(colour);
        paper.title("Six rulebooks, and the promises they stand on");
        for (Rulebook rulebook : rulebooks) {
            paper.heading(rulebook.title() + " (" + rulebook.name() + ")");
            paper.line(2, rulebook.about());
            if (!rulebook.note().isEmpty()) {
                paper.faint(2, rulebook.note());
            }
            for (Rule rule : rulebook.ownRules()) {
                paper.line(2, rule.id() + " ".repeat(Math.max(1, ID - rule.id().length())) + rule.title());
            }
        }
        paper.gap().faint(0, "All of a rule: afterword rules show ID");
        return paper.toString();
    }

    /** Everything about one rule. */
    public static String whole(Rule rule, Rulebook rulebook, boolean colour) {
        Paper paper = new Paper(colour);
        paper.title(rule.id() + ": " + rule.title());
        paper.faint(
                0,
                rule.source() + "; " + Spelling.of(rule.strength()).replace('-', ' ') + "; in the rulebook "
                        + rulebook.name());
        paper.gap().line(0, rule.says());
        if (!rule.reading().isEmpty()) {
            paper.heading("How we read it");
            paper.line(2, rule.reading());
            items(paper, "or", rule.otherReadings());
        }
        paper.heading("When");
        List<String> when = RuleWords.when(rule);
        if (when.isEmpty()) {
            paper.line(2, "Always.");
        }
        items(paper, "", when);
        paper.heading("Then");
        items(paper, "", RuleWords.then(rule));
        if (!rule.yieldsTo().isEmpty()) {
            paper.heading("Yields to");
            paper.line(2, String.join(", ", rule.yieldsTo()));
        }
        examples(paper, "Speaks", rule.fires());
        examples(paper, "Stays silent", rule.silent());
        return paper.toString();
    }

    private static void items(Paper paper, String lead, List<String> items) {
        for (String item : items) {
            paper.line(2, "- " + (lead.isEmpty() ? "" : lead + ": ") + item);
        }
    }

    private static void examples(Paper paper, String heading, List<Example> examples) {
        if (!examples.isEmpty()) {
            paper.heading(heading);
            items(paper, "", examples.stream().map(Example::title).toList());
        }
    }
}
