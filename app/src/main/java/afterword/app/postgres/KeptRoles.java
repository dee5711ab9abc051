package afterword.app.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The roles of a database on a server that is not ours, with their passwords, in a file of the home directory that nobody
 * else can read. The embedded database needs none: its roles get new passwords at every start.
 */
public final class KeptRoles {

    private static final String FILE = "database-roles";
    private static final String NOBODY = "nobody";

    private KeptRoles() {}

    /**
     * Makes database and roles, and keeps the passwords. Passwords that are kept and still hold stay as they are, so that
     * what runs with them runs on.
     *
     * @param address where an administrator comes in, without a password
     * @param newPasswords whether even those that hold are replaced
     * @return the address that the database now has, for AFTERWORD_DB
     * @throws PostgresTrouble with what to do about it
     */
    public static String initialise(
            Path home, String address, Supplier<String> password, boolean newPasswords, Progress progress) {
        Access administrator = Access.typed(address, "postgres", password);
        String url = administrator.as(NOBODY, "", Roles.DATABASE).url();
        Path file = home.resolve(FILE);
        try {
            Optional<Roles> kept =
                    newPasswords ? Optional.empty() : read(file, url).filter(Roles::areLetIn);
            if (kept.isPresent()) {
                Roles.prepareKeeping(kept.get(), administrator);
                progress.says("The roles are there, and their passwords, kept in " + file + ", still hold.");
            } else {
                Roles made = Roles.prepare(administrator);
                EmbeddedPostgres.directory(home, "rwx------");
                write(file, url, made);
                progress.says("The database and its roles are there. Their new passwords are kept in " + file
                        + ", which only you can read; another machine that serves from this database needs a copy.");
            }
            return url.substring("jdbc:".length());
        } catch (IOException e) {
            throw PostgresTrouble.with(home, e);
        }
    }

    /**
     * The roles of a database that was initialised from this home.
     *
     * @param address as AFTERWORD_DB names it
     * @throws PostgresTrouble if they are not known here, or the database does not let them in
     */
    public static Roles of(Path home, String address) {
        String url = Access.typed(address, NOBODY, () -> "").url();
        try {
            Roles roles = read(home.resolve(FILE), url)
                    .orElseThrow(
                            () -> new PostgresTrouble("How to enter the database " + url.substring("jdbc:".length())
                                    + " is not known in " + home + ". Make its roles with ./afterword db init"
                                    + " postgresql://ADMINISTRATOR@HOST:PORT/postgres, or copy " + FILE
                                    + " from where that was done; the address must be the one it printed."));
            try (Connection open = roles.application().connect()) {
                open.getMetaData();
                return roles;
            }
        } catch (SQLException e) {
            throw new PostgresTrouble(
                    "The database " + url.substring("jdbc:".length()) + " cannot be entered: " + e.getMessage()
                            + " Is the server running, and does it let this machine in? If the passwords were changed,"
                            + " ./afterword db init makes new ones.",
                    e);
        } catch (IOException e) {
            throw PostgresTrouble.with(home, e);
        }
    }

    private static Optional<Roles> read(Path file, String url) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String others = PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                .substring(3);
        if (!others.equals("------")) {
            throw new PostgresTrouble("Others can read the passwords in " + file + ". Close it: chmod 600 " + file);
        }
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        if (!url.equals(kept.getProperty("database"))) {
            return Optional.empty();
        }
        return Optional.of(new Roles(
                access(url, kept, "migration"), access(url, kept, "application"), access(url, kept, "dispatcher")));
    }

    private static Access access(String url, Properties kept, String role) {
        return new Access(url, Roles.DATABASE + "_" + role, Objects.requireNonNullElse(kept.getProperty(role), ""));
    }

    private static void write(Path file, String url, Roles roles) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("database", url);
        kept.setProperty("migration", roles.migration().password());
        kept.setProperty("application", roles.application().password());
        kept.setProperty("dispatcher", roles.dispatcher().password());
        StringWriter text = new StringWriter();
        kept.store(text, "How Afterword enters this database, for nobody else to read.");
        Passwords.keep(text.toString(), file);
    }
}
