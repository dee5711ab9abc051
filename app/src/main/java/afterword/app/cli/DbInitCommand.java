package afterword.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes database and roles on a server of one's own. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes the database afterword and the three roles it is entered with on a PostgreSQL server of your own"
                    + " (17 or later), and keeps the roles' passwords in a file that only you can read. A second time it"
                    + " leaves passwords that still hold as they are.",
            "The administrator's password is taken from PGPASSWORD; where that is not set it is asked for, or, without a"
                    + " terminal, read as one line from standard input."
        })
final class DbInitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "URL",
            description = "Where an administrator who may make roles and databases comes in:"
                    + " postgresql://postgres@db.example:5432/postgres?sslmode=verify-full")
    private String url = "";

    @Option(
            names = "--new-passwords",
            description = "Gives the roles new passwords even if those kept here still hold. Whatever runs with the old"
                    + " ones has to be started anew.")
    private boolean newPasswords;

    DbInitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            session.here.server().initDatabase(url, this::password, newPasswords, session.here.err()::println);
            return Cli.DONE;
        } catch (Server.CannotServe e) {
            session.here.err().println(e.getMessage());
            return Cli.FAILED;
        }
    }

    private String password() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("The administrator's password: ");
            return typed == null ? "" : new String(typed);
        }
        try {
            String line =
                    new BufferedReader(new InputStreamReader(session.here.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
