package afterword.engine.audit;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Example;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Examines a rulebook before it is used: the same examination for built-in rulebooks and for one a person wrote. */
public final class RulebookAudit {

    private final Examples examples;

    /** @param calendars for the examples */
    public RulebookAudit(WorkCalendars calendars) {
        examples = new Examples(calendars);
    }

    /**
     * Everything wrong with the rulebook's own rules: two that contradict each other without a {@code yields-to}, rules
     * without an example on either side, examples that do not hold. Empty if nothing is.
     */
    public List<Problem> problems(Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>(Conflicts.in(rulebook));
        problems.addAll(examples.problems(rulebook));
        return problems;
    }

    /** Conflicts alone, which no rulebook may have that is to be followed. */
    public static List<Problem> conflicts(Rulebook rulebook) {
        return Conflicts.in(rulebook);
    }

    /** Conflicts, and examples that do not hold; a person may write a rulebook without any. */
    public List<Problem> faults(Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>(Conflicts.in(rulebook));
        problems.addAll(examples.failing(rulebook));
        return problems;
    }

    /** The rulebook's own rules whose removal changes nothing in any of their examples but who is cited. */
    public List<Rule> idle(Rulebook rulebook) {
        List<Rule> idle = new ArrayList<>();
        for (Rule rule : rulebook.ownRules()) {
            Rulebook without = rulebook.without(rule.id());
            boolean matters = false;
            for (Example example : rule.fires()) {
                matters |= !examples.show(rulebook, example)
                        .deeds()
                        .equals(examples.show(without, example).deeds());
            }
            if (!matters) {
                idle.add(rule);
            }
        }
        return idle;
    }
}
