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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to do, when, and why. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "What to do, when, through which channel, whom to leave in peace, and why.")
final class PlanCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CaseArguments about = new CaseArguments();

    @Mixin
    private final AskArguments asked = new AskArguments();

    @Option(
            names = "--rulebook",
            paramLabel = "NAME",
            description = "A built-in rulebook, the file of your own, or all. Otherwise the case says.")
    private @Nullable String rulebook;

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
            asked.refuse(about.named(), "CASE and --batch exclude each other. Expected one of them");
            asked.refuse(!asked.json(), "--batch answers in JSON alone. Expected --json as well");
            return new Batch(session, rulebook, asked.at(), brief).run(batch);
        }
        asked.refuse(brief && !asked.json(), "--brief is for programs. Expected --json as well");
        CaseSource source = CaseSource.read(
                session,
                about.file("there is nothing to plan for. Expected a case file, or --batch with a file of them"));
        Instant when = source.when(asked.at(), session);
        if (rulebook != null && rulebook.equals("all")) {
            all(source, when);
            return Cli.DONE;
        }
        Rulebook followed = source.rulebook(rulebook, session);
        Case file = source.under(followed, source.own(rulebook, session));
        Plan plan = session.planner.plan(file, followed, when);
        if (asked.json()) {
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
        if (asked.json()) {
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
}
