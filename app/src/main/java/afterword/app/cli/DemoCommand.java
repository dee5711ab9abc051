package afterword.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The web application, with somebody else's searches. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Starts the web application with invented searches, on a day on which every page has something to"
                + " show. Nothing of it is kept, and your own data are not touched.")
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final Reached reached = new Reached();

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            session.here.server().demo(reached.serving(), session.here.clock(), session.here.err()::println);
            return Cli.DONE;
        } catch (Server.CannotServe e) {
            session.here.err().println(e.getMessage());
            return Cli.FAILED;
        }
    }
}
