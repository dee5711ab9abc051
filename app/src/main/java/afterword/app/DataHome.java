package afterword.app;

import java.nio.file.Path;
import java.util.Map;

/** Where the data live. */
final class DataHome {

    private static final Path OF_THE_MACHINE = Path.of("/var/lib/afterword");

    private DataHome() {}

    /**
     * $AFTERWORD_HOME, else where the XDG convention keeps data. For root, whose own directory is closed to everybody else
     * and so to the account its database must run under, that is where the machine keeps data.
     *
     * @param user who starts the server
     */
    static Path of(Map<String, String> environment, String user) {
        String own = environment.getOrDefault("AFTERWORD_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!data.isBlank()) {
            return Path.of(data, "afterword");
        }
        return user.equals("root")
                ? OF_THE_MACHINE
                : Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "afterword");
    }
}
