package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stub. */
@Command(name = "check")
final class RulesCheckCommand implements Callable<Integer> {
    RulesCheckCommand(Session session) {}

    @Override
    public Integer call() {
        return 0;
    }
}
