package afterword.app.cli;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what happened, on a running instance. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Records what happened in an application of a running instance: one fact of a case file, or a list of them.",
            "AFTERWORD_URL and AFTERWORD_TOKEN name it, or the file ~/.config/afterword/client.yaml."
        })
final class AddCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "APPLICATION",
            description = "The id of the application, as addresses show it.")
    private String application = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FACTS",
            defaultValue = "-",
            description = "A file with the facts, YAML or JSON; - or nothing for standard input.")
    private String path = "-";

    @Option(names = "--json", description = "Answer for programs: one line of JSON.")
    private boolean json;

    AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Node told = path.equals("-")
                ? Notation.yaml("standard input", new String(session.here.in().readAllBytes(), StandardCharsets.UTF_8))
                : Notation.read(Path.of(path));
        Node body = told instanceof Node.Listing
                ? new Node.Mapping(
                        told.place(), List.of(new Node.Entry(new Node.Scalar(told.place(), "facts", true), told)))
                : told;
        session.answerRecorded(
                session.remote().post("/api/applications/" + Remote.part(application) + "/facts", body), json);
        return Cli.DONE;
    }
}
