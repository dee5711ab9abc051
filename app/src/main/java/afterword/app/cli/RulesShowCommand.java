package afterword.app.cli;

import afterword.app.planning.Rulebooks;
import afterword.app.present.RuleJson;
import afterword.app.present.RuleText;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Problem;
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
        description = "Everything about one rule: what it says, how we read it, where it comes from, and examples.")
final class RulesShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The rule's id, such as S1.14 or H3.")
    private String id = "";

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    RulesShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<String> known = new ArrayList<>();
        for (Rulebook rulebook : Rulebooks.withExamples().withBase()) {
            for (Rule rule : rulebook.ownRules()) {
                known.add(rule.id());
                if (rule.id().equalsIgnoreCase(id)) {
                    show(rule, rulebook);
                    return Cli.DONE;
                }
            }
        }
        throw new BadInputException(new Problem(
                Arguments.place("rules show"),
                id,
                "'" + id + "' is no rule",
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
}
