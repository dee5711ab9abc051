package afterword.app.cli;

import afterword.app.planning.Rulebooks;
import afterword.engine.audit.RulebookAudit;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Problem;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a rulebook of one's own can be followed. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Whether a rulebook of your own can be followed: it is understood, its rules do not contradict each other,",
            "and its examples hold. The very same code checks the built-in ones, which must have examples."
        })
final class RulesCheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The rulebook's file.")
    private String path = "";

    @Option(names = "--examples", description = "Ask for examples on either side of every rule as well.")
    private boolean withExamples;

    RulesCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = Rulebooks.withExamples().readFile(Path.of(path));
        RulebookAudit audit = new RulebookAudit(session.calendars);
        List<Problem> problems = withExamples ? audit.problems(rulebook) : audit.faults(rulebook);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        int rules = rulebook.ownRules().size();
        session.answer(path + ": " + rulebook.name() + " can be followed; " + rules
                + (rules == 1 ? " rule" : " rules") + " of its own, "
                + (rulebook.rules().size() - rules)
                + " inherited.\n");
        return Cli.DONE;
    }
}
