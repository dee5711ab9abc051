package afterword.app.cli;

import afterword.app.planning.Rulebooks;
import afterword.app.present.RuleJson;
import afterword.app.present.RuleText;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The rulebooks and their rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The six rulebooks, what they stand on, and their rules.")
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Rulebook> rulebooks = Rulebooks.withExamples().withBase();
        if (json) {
            session.answer(out -> RuleJson.list(out, rulebooks));
        } else {
            session.answer(RuleText.list(rulebooks, session.here.colour()));
        }
        return Cli.DONE;
    }
}
