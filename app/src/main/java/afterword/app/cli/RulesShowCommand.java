package afterword.app.cli;

import afterword.app.planning.Rulebooks;
import afterword.app.present.ContradictionText;
import afterword.app.present.RuleJson;
import afterword.app.present.RuleText;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything about one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Everything about one rule: what it says, how we read it, where it comes from, and examples.",
            "Or about what the rulebooks contradict each other in, by the number that 'compare' gives it."
        })
final class RulesShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "ID",
            description = "The rule's id, such as S1.14 or H3, or a contradiction's, such as C5.")
    private String id = "";

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    RulesShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<String> known = new ArrayList<>();
        boolean shown = false;
        List<Rulebook> rulebooks = Rulebooks.withExamples().withBase();
        for (Rulebook rulebook : rulebooks) {
            for (Rule rule : rulebook.ownRules()) {
                known.add(rule.id());
                if (rule.id().equalsIgnoreCase(id)) {
                    show(rule, rulebook);
                    shown = true;
                }
            }
        }
        for (Contradiction contradiction : session.rulebooks.contradictions()) {
            known.add(contradiction.id());
            // Four rules of the house bear the number of what they decide: people read both, programs the rule.
            if (contradiction.id().equalsIgnoreCase(id) && !(shown && json)) {
                show(contradiction, rulebooks);
                shown = true;
            }
        }
        if (shown) {
            return Cli.DONE;
        }
        throw new BadInputException(new Problem(
                Arguments.place("rules show"),
                id,
                "'" + id + "' is no rule and no contradiction",
                "the id of one; 'afterword rules' lists them",
                Nearest.of(id, known)));
    }

    private void show(Rule rule, Rulebook rulebook) throws IOException {
        if (json) {
            session.answer(out -> RuleJson.whole(out, rule, rulebook));
        } else {
            session.answer(RuleText.whole(rule, rulebook, session.here.colour()));
        }
    }

    private void show(Contradiction contradiction, List<Rulebook> rulebooks) throws IOException {
        if (json) {
            session.answer(out -> RuleJson.contradiction(out, contradiction));
        } else {
            session.answer(ContradictionText.whole(contradiction, rulebooks, session.here.colour()));
        }
    }
}
