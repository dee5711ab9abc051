package afterword.app;

import afterword.app.cli.Server.CannotServe;
import afterword.app.cli.Serving;
import afterword.app.postgres.PostgresTrouble;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

/** Why the server did not start, for whoever started it. */
final class InPlainWords {

    private InPlainWords() {}

    /** What to throw instead of {@code e}; itself, where nobody but us could do anything about it. */
    static RuntimeException of(Exception e, Serving how) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String words = switch (cause) {
                case PostgresTrouble trouble -> String.valueOf(trouble.getMessage());
                case CannotServe known -> String.valueOf(known.getMessage());
                case PortInUseException taken -> taken(how);
                case UnknownHostException unknown ->
                    "'" + how.address() + "' is no address of this machine (" + unknown.getMessage() + ").";
                case WebServerException refused -> cannotListen(refused, how);
                case SocketException refused -> cannotListen(refused, how);
                case FlywayException failed ->
                    "The tables could not be brought to the form this Afterword knows. If a newer Afterword has"
                            + " served from this database, use that one again. " + failed.getMessage();
                default -> "";
            };
            if (!words.isEmpty()) {
                return new CannotServe(words, e);
            }
        }
        return switch (e) {
            case IOException failed -> new CannotServe("Afterword cannot serve: " + failed.getMessage(), failed);
            case RuntimeException ours -> ours;
            default -> new IllegalStateException(e);
        };
    }

    private static String taken(Serving how) {
        return "Port " + how.port() + " on " + how.address()
                + " is taken by another program, or another Afterword. Stop that"
                + " one, or say --port with another number.";
    }

    private static String cannotListen(Throwable refused, Serving how) {
        Throwable root = refused;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (String.valueOf(root.getMessage()).contains("in use")) {
            return taken(how);
        }
        return "Afterword cannot listen on port " + how.port() + " of " + how.address() + " (" + root.getMessage()
                + "). Ports below 1024 are for root alone on many machines: say --port with another number. And --listen must"
                + " name an address this machine has.";
    }
}
