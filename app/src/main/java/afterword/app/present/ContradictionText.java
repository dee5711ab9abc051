package afterword.app.present;

import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.util.List;

/** What the rulebooks contradict each other in, for people. */
public final class ContradictionText {

    private ContradictionText() {}

    /**
     * Everything about one contradiction: what each side asks, how the house decides, and how a person decides otherwise.
     *
     * @param rulebooks where its rules and settings are found
     */
    public static String whole(Contradiction contradiction, List<Rulebook> rulebooks, boolean colour) {
        Paper paper = new Paper(colour);
        paper.title(contradiction.id() + ": " + contradiction.title());
        paper.faint(0, "something in which the rulebooks cannot all be right");
        contradiction.sides().forEach((stand, rules) -> {
            paper.heading(stand.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stand.substring(1));
            rules.forEach(id -> say(paper, id, rulebooks));
        });
        paper.heading("How the house decides");
        contradiction.house().forEach(id -> say(paper, id, rulebooks));
        paper.line(2, contradiction.because());
        if (!contradiction.settings().isEmpty()) {
            paper.heading("To decide otherwise");
            contradiction.settings().forEach(name -> choose(paper, name, rulebooks));
        }
        return paper.toString();
    }

    private static void say(Paper paper, String id, List<Rulebook> rulebooks) {
        for (Rulebook rulebook : rulebooks) {
            for (Rule rule : rulebook.ownRules()) {
                if (rule.id().equals(id)) {
                    paper.line(2, rule.says());
                    paper.faint(2, "(" + rule.id() + ", " + rulebook.title() + ")");
                }
            }
        }
    }

    private static void choose(Paper paper, String name, List<Rulebook> rulebooks) {
        Setting widest = null;
        for (Rulebook rulebook : rulebooks) {
            Setting setting = rulebook.settings().get(name);
            if (setting != null
                    && (widest == null
                            || setting.values().size() > widest.values().size())) {
                widest = setting;
            }
        }
        if (widest != null) {
            paper.line(2, name + ": " + String.join(", ", widest.values()));
            paper.faint(2, widest.says());
        }
    }
}
