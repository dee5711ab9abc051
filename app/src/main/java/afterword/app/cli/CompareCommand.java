package afterword.app.cli;

import afterword.app.present.ComparisonJson;
import afterword.app.present.ComparisonText;
import afterword.engine.plan.Comparison;
import afterword.engine.plan.Plan;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** All six rulebooks side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "All six rulebooks side by side: where they differ in this case, and which contradict each other.")
final class CompareCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "CASE", description = "The case file, YAML or JSON; - for standard input.")
    private String path = "";

    @Mixin
    private final AskArguments asked = new AskArguments();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        CaseSource source = CaseSource.read(session, path);
        Instant when = source.when(asked.at(), session);
        List<Rulebook> all = session.rulebooks.all();
        List<Plan> plans = all.stream()
                .map(each -> session.planner.plan(source.under(each, all), each, when))
                .toList();
        Comparison comparison = Comparison.of(plans, session.rulebooks.contradictions());
        if (asked.json()) {
            session.answer(out -> ComparisonJson.write(
                    out, comparison, source.file().application().employer().zone()));
        } else {
            session.answer(ComparisonText.of(comparison, source.file(), session.here.colour()));
        }
        return Cli.DONE;
    }
}
