package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The web application. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Starts the web application on this machine, and prints a link that signs you in.")
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final Reached reached = new Reached();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            session.here.server().serve(reached.serving(), session.here.clock(), session.here.err()::println);
            return Cli.DONE;
        } catch (Server.CannotServe e) {
            session.here.err().println(e.getMessage());
            return Cli.FAILED;
        }
    }
}
