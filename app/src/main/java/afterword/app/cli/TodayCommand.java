package afterword.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What there is to do now, on a running instance. */
@Command(
        name = "today",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "The plans of a running instance in which something can be done now.",
            "AFTERWORD_URL and AFTERWORD_TOKEN name it, or the file ~/.config/afterword/client.yaml."
        })
final class TodayCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Answer for programs: one line of JSON, or several if there is much to do.")
    private boolean json;

    TodayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.answer(String.join(json ? "" : "\n", session.remote().get("/api/today?limit=100", json)));
        return Cli.DONE;
    }
}
