package afterword.app.cli;

import afterword.engine.notation.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down that a step was done, on a running instance. */
@Command(
        name = "done",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes down that a step of a plan was done, on a running instance.",
            "AFTERWORD_URL and AFTERWORD_TOKEN name it, or the file ~/.config/afterword/client.yaml."
        })
final class DoneCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "APPLICATION",
            description = "The id of the application, as addresses show it.")
    private String application = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STEP",
            description =
                    "The step's key, as today --json shows it. May be left out where one step alone can be done now.")
    private @Nullable String step;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "When, such as 2026-06-12T09:00-04:00. Otherwise now.")
    private @Nullable String at;

    @Option(names = "--via", paramLabel = "CHANNEL", description = "How, if not as planned.")
    private @Nullable String via;

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            description = "Of a call, such as voicemail. Otherwise you talked.")
    private @Nullable String outcome;

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    DoneCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Node.Entry> told = new ArrayList<>();
        put(told, "step", "STEP", step);
        put(told, "at", "--at", at);
        put(told, "via", "--via", via);
        put(told, "outcome", "--outcome", outcome);
        Node body = new Node.Mapping(Arguments.place("STEP"), told);
        session.answerRecorded(
                session.remote().post("/api/applications/" + Remote.part(application) + "/done", body), json);
        return Cli.DONE;
    }

    private static void put(List<Node.Entry> told, String name, String option, @Nullable String value) {
        if (value != null) {
            told.add(new Node.Entry(
                    new Node.Scalar(Arguments.place(option), name, true),
                    new Node.Scalar(Arguments.place(option), value, true)));
        }
    }
}
