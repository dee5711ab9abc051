package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stub. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    RulesCommand(Session session) {}

    @Override
    public Integer call() {
        return 0;
    }
}
