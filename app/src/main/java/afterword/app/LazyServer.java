package afterword.app;

import afterword.app.cli.Server;
import afterword.app.cli.Serving;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The server as the command line sees it: its classes are loaded when it is asked to do something, and not before. */
final class LazyServer implements Server {

    private final Map<String, String> environment;

    LazyServer(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void serve(Serving how, InstantSource clock, Consumer<String> says) {
        loaded().serve(how, clock, says);
    }

    @Override
    public void demo(Serving how, InstantSource clock, Consumer<String> says) {
        loaded().demo(how, clock, says);
    }

    @Override
    public void initDatabase(String url, Supplier<String> password, boolean newPasswords, Consumer<String> says) {
        String given = environment.getOrDefault("PGPASSWORD", "");
        loaded().initDatabase(url, given.isEmpty() ? password : () -> given, newPasswords, says);
    }

    @Override
    public String signInLink(InstantSource clock) {
        return loaded().signInLink(clock);
    }

    private Server loaded() {
        return new LoadedServer(
                DataHome.of(environment, System.getProperty("user.name")),
                environment.getOrDefault("AFTERWORD_DB", ""));
    }
}
