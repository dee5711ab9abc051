package afterword.app.cli;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;

/**
 * A running instance, and the token it lets us in by. The token stands in the environment or in a file nobody else may read,
 * and never among the arguments, which everybody on the machine can.
 */
record Instance(URI address, String token) {

    private static final String ADDRESS = "AFTERWORD_URL";
    private static final String TOKEN = "AFTERWORD_TOKEN";
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /**
     * The instance the environment names, else the one the file does.
     *
     * @throws NoAnswer if none is named, or others may read the file
     */
    static Instance of(Map<String, String> environment) throws IOException {
        Path file = file(environment);
        boolean kept = Files.exists(file);
        String token = environment.getOrDefault(TOKEN, "");
        String address = environment.getOrDefault(ADDRESS, "");
        if (token.isBlank() && !kept) {
            throw new NoAnswer(
                    Cli.BAD_INPUT,
                    "No token is known. Make one on the page /settings/tokens, and put it into " + TOKEN
                            + ", or with the address into " + file + " (chmod 600): token: aw_...");
        }
        if (kept) {
            refuseUnlessPrivate(file);
            Fields fields = Fields.of(Notation.read(file), "the file with the token");
            String keptToken = fields.text("token");
            String keptAddress = fields.findText("address");
            fields.noOthers();
            token = token.isBlank() ? keptToken : token;
            address = address.isBlank() && keptAddress != null ? keptAddress : address;
        }
        return new Instance(uri(address.isBlank() ? "http://localhost:8484" : address), token.strip());
    }

    @Override
    public String toString() {
        return "the instance at " + address;
    }

    private static Path file(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.isBlank() ? Path.of(environment.getOrDefault("HOME", "."), ".config") : Path.of(config);
        return folder.resolve("afterword").resolve("client.yaml");
    }

    private static void refuseUnlessPrivate(Path file) throws IOException {
        if (!OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new NoAnswer(
                    Cli.BAD_INPUT, "Others may read " + file + ", and it holds a token. Close it: chmod 600 " + file);
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = URI.create(address);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as every other that is none.
        }
        throw new NoAnswer(
                Cli.BAD_INPUT, "'" + address + "' is no address. Expected one such as http://localhost:8484.");
    }
}
