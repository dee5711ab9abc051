package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All commands, and the help that lists them. */
@Command(
        name = "afterword",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "From what happened in a job search to what to do, when, and why.",
            "Without a command the web application starts, as by serve, whose options it takes."
        },
        footer = {
            "",
            "Exit codes: 0 answered, 2 the input was not understood, 1 we failed.",
            "NO_COLOR keeps the answer plain; only a terminal gets colour at all."
        })
final class AfterwordCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
        return Cli.DONE;
    }
}
