package afterword.app.cli;

import afterword.app.present.JsonText;
import afterword.app.present.PlanJson;
import afterword.app.present.PlanText;
import afterword.engine.fact.Case;
import afterword.engine.plan.Plan;
import afterword.engine.rule.Rulebook;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to do, when, and why. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "What to do, when, through which channel, whom to leave in peace, and why.")
final class PlanCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "The case file, YAML or JSON; - for standard input.")
    private @Nullable String path;

    @Option(
            names = "--rulebook",
            paramLabel = "NAME",
            description = "A built-in rulebook, the file of your own, or all. Otherwise the case says.")
    private @Nullable String rulebook;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "When to plan for, such as 2026-06-12T09:00-04:00. Otherwise the case says, or now.")
    private @Nullable String at;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    @Option(names = "--brief", description = "With --json: dates and rule ids alone.")
    private boolean brief;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "A case a line in, a plan a line out, in the same order; - for standard input.")
    private @Nullable String batch;

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (batch != null) {
            refuse(path != null, "CASE and --batch exclude each other. Expected one of them");
            refuse(!json, "--batch answers in JSON alone. Expected --json as well");
            return new Batch(session, rulebook, at, brief).run(batch);
        }
        refuse(brief && !json, "--brief is for programs. Expected --json as well");
        if (path == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "there is nothing to plan for. Expected a case file, or --batch with a file of them");
        }
        CaseSource source = CaseSource.read(session, path);
        Instant when = source.when(at, session);
        if (rulebook != null && rulebook.equals("all")) {
            all(source, when);
            return Cli.DONE;
        }
        Rulebook followed = source.rulebook(rulebook, session);
        Case file = source.under(followed, source.own(rulebook, session));
        Plan plan = session.planner.plan(file, followed, when);
        if (json) {
            session.answer(out -> write(out, plan, file, brief));
        } else {
            session.answer(PlanText.of(plan, file, followed, session.here.colour()));
        }
        return Cli.DONE;
    }

    private void all(CaseSource source, Instant when) throws IOException {
        List<Rulebook> all = session.rulebooks.all();
        List<Plan> plans = all.stream()
                .map(each -> session.planner.plan(source.under(each, all), each, when))
                .toList();
        if (json) {
            session.answer(out -> writeAll(out, plans, source.file(), brief));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < plans.size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append(PlanText.of(plans.get(i), source.file(), all.get(i), session.here.colour()));
        }
        session.answer(text.toString());
    }

    static void writeAll(JsonText out, List<Plan> plans, Case file, boolean brief) {
        out.begin("plans");
        for (Plan plan : plans) {
            out.begin(plan.rulebook());
            write(out, plan, file, brief);
            out.end();
        }
        out.end();
    }

    static void write(JsonText out, Plan plan, Case file, boolean brief) {
        ZoneId office = file.application().employer().zone();
        if (brief) {
            PlanJson.brief(out, plan, office);
        } else {
            PlanJson.whole(out, plan, office);
        }
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), message);
        }
    }
}
