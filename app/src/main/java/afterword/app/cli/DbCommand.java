package afterword.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done to a database server that is not ours. */
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prepares a PostgreSQL server of your own, which AFTERWORD_DB then names.",
        synopsisSubcommandLabel = "init")
final class DbCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
