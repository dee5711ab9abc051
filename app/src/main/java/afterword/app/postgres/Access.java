package afterword.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may enter which database.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, parameters allowed, but neither user nor password among them
 * @param user the role
 * @param password of the role; never shown by {@link #toString}
 */
public record Access(String url, String user, String password) {

    private static final Pattern SHAPE = Pattern.compile("(jdbc:postgresql://[^/?@]+/)([^/?]*)(\\?.*)?");
    private static final Pattern SECRET = Pattern.compile("[?&](user|password)=|//[^/?]*@");
    private static final Pattern TYPED =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^/?@:]*)(:[^/?@]*)?@)?([^/?@]+/[^/?]*(?:\\?.*)?)");

    /** @throws PostgresTrouble if {@code url} has another shape */
    public Access {
        if (SECRET.matcher(url).find()) {
            throw new PostgresTrouble(
                    "The address of the database must not contain user or password. Give them apart.");
        }
        if (!SHAPE.matcher(url).matches()) {
            throw new PostgresTrouble(
                    "'" + url + "' is no address of a database. Expected jdbc:postgresql://HOST:PORT/DATABASE.");
        }
    }

    /**
     * A server as people type it: {@code postgresql://user@host:port/database?sslmode=verify-full}.
     *
     * @param user for an address that names none
     * @throws PostgresTrouble if it is none, or holds a password: whoever lists processes would read it
     */
    public static Access typed(String address, String user, Supplier<String> password) {
        Matcher parts = TYPED.matcher(address.strip());
        if (!parts.matches()) {
            throw new PostgresTrouble("What was given as the address of the database is none."
                    + " Expected one such as postgresql://HOST:PORT/DATABASE.");
        }
        if (parts.group(2) != null) {
            throw new PostgresTrouble("The address of the database must not contain a password: everybody who may list"
                    + " processes, or look into a history of commands, would read it. Leave it out.");
        }
        String url = "jdbc:postgresql://" + parts.group(3);
        String named = parts.group(1) == null || parts.group(1).isEmpty() ? user : parts.group(1);
        if (SECRET.matcher(url).find()) {
            throw new PostgresTrouble("The address of the database must not contain user= or password=."
                    + " Expected one such as postgresql://USER@HOST:PORT/DATABASE, without a password.");
        }
        return new Access(url, named, password.get());
    }

    /** The same server, entered as another role into another database. */
    Access as(String otherUser, String otherPassword, String database) {
        Matcher parts = SHAPE.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException(url);
        }
        String parameters = parts.group(3) == null ? "" : parts.group(3);
        return new Access(parts.group(1) + database + parameters, otherUser, otherPassword);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
