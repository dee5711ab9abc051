package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stub. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    CompareCommand(Session session) {}

    @Override
    public Integer call() {
        return 0;
    }
}
