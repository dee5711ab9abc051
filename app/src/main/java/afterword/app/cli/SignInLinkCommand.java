package afterword.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A way in for the owner. */
@Command(
        name = "sign-in-link",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints a fresh link that signs the owner in, once, within half an hour. The server must be running.")
final class SignInLinkCommand implements Callable<Integer> {

    private final Session session;

    SignInLinkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try {
            session.answer(session.here.server().signInLink(session.here.clock()) + "\n");
            return Cli.DONE;
        } catch (Server.CannotServe e) {
            session.here.err().println(e.getMessage());
            return Cli.FAILED;
        }
    }
}
