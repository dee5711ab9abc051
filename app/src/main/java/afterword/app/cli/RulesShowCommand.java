package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stub. */
@Command(name = "show")
final class RulesShowCommand implements Callable<Integer> {
    RulesShowCommand(Session session) {}

    @Override
    public Integer call() {
        return 0;
    }
}
