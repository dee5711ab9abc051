package afterword.app.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The account PostgreSQL's programs run under: our own, unless that is root, whom PostgreSQL refuses. Then it is
 * {@code afterword} where the machine has such an account, else {@code nobody}; no account is made.
 *
 * @param name of the account
 * @param prefix what goes before a command so that it runs under this account; empty for our own
 */
record Account(String name, List<String> prefix) {

    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final List<String> CHANGERS = List.of("/usr/bin/setpriv", "/bin/setpriv");

    static Account ofTheDatabase() throws IOException {
        UnixSystem us = new UnixSystem();
        if (us.getUid() != 0) {
            return new Account(us.getUsername(), List.of());
        }
        String changer = CHANGERS.stream()
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst()
                .orElseThrow(() -> new PostgresTrouble(
                        "Afterword was started as root, and a database must not run as root. There is no setpriv here to give"
                                + " it another account: install util-linux, or start Afterword as an ordinary user."));
        for (String name : List.of("afterword", "nobody")) {
            try (Stream<String> lines = Files.lines(ACCOUNTS)) {
                List<String> prefix = lines.map(line -> line.split(":", -1))
                        .filter(fields -> fields.length > 3 && fields[0].equals(name) && !fields[2].equals("0"))
                        .map(fields -> List.of(
                                changer,
                                "--reuid=" + fields[2],
                                "--regid=" + fields[3],
                                "--clear-groups",
                                "--no-new-privs",
                                "--"))
                        .findFirst()
                        .orElse(List.of());
                if (!prefix.isEmpty()) {
                    return new Account(name, prefix);
                }
            }
        }
        throw new PostgresTrouble(
                "Afterword was started as root, and a database must not run as root. There is neither an account afterword"
                        + " nor nobody to run it under: make one (useradd --system afterword), or start Afterword as an"
                        + " ordinary user.");
    }

    boolean isAnother() {
        return !prefix.isEmpty();
    }

    List<String> running(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    void own(Path file) throws IOException {
        if (isAnother()) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** @throws PostgresTrouble if {@code data} belongs to someone else */
    void mustOwn(Path data) throws IOException {
        String owner = Files.getOwner(data, LinkOption.NOFOLLOW_LINKS).getName();
        if (!owner.equals(name)) {
            throw new PostgresTrouble(
                    "The database in " + data + " belongs to " + owner + ", and would now run as " + name
                            + ". Start Afterword as it was started before, or give the directory over: chown -R " + name
                            + " " + data
                            + ".");
        }
    }

    /**
     * Lets this account pass through {@code home}, which is ours alone, without seeing what is in it.
     *
     * @throws PostgresTrouble if a directory above it, which is not ours to open, bars the way
     */
    void letThrough(Path home) throws IOException {
        if (!isAnother()) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(home);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(home, permissions);
        }
        for (Path above = home.getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new PostgresTrouble("Afterword was started as root, so its database runs as " + name
                        + ", who may not pass through " + above + ". Keep the data elsewhere, for example"
                        + " AFTERWORD_HOME=/var/lib/afterword, or start Afterword as an ordinary user.");
            }
        }
    }

    /** What the programs need to know of the surroundings: no locale of the machine's, no settings of another PostgreSQL. */
    Map<String, String> environment() {
        return Map.of("LC_ALL", "C", "TZ", "UTC", "PATH", "/usr/bin:/bin");
    }
}
