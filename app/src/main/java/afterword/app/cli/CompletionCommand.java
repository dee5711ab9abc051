package afterword.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Writes what a shell needs to complete commands. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"The completion script for bash and zsh.", "Use it with: source <(afterword completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Session session;
    private final Supplier<CommandLine> whole;

    CompletionCommand(Session session, Supplier<CommandLine> whole) {
        this.session = session;
        this.whole = whole;
    }

    @Override
    public Integer call() throws IOException {
        session.answer(AutoComplete.bash("afterword", whole.get()));
        return Cli.DONE;
    }
}
