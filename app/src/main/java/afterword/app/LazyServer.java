package afterword.app;

import afterword.app.cli.Server;
import afterword.app.cli.Serving;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** The server as the command line sees it: its classes are loaded when it is asked to do something, and not before. */
final class LazyServer implements Server {

    private final Map<String, String> environment;

    LazyServer(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void serve(Serving how, InstantSource clock, Consumer<String> says) {
        AfterwordServer.serve(home(), how, clock, says);
    }

    @Override
    public String signInLink(Serving how, InstantSource clock) {
        return AfterwordServer.signInLink(home(), how, clock);
    }

    /** Where the data live: $AFTERWORD_HOME, else where the XDG convention keeps data. */
    Path home() {
        String own = environment.getOrDefault("AFTERWORD_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isBlank()
                ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "afterword")
                : Path.of(data, "afterword");
    }
}
