package afterword.app.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    private static final Pattern SHAPE = Pattern.compile("(jdbc:postgresql://[^/?]+/)([^/?]*)(\\?.*)?");
    private static final Pattern SECRET = Pattern.compile("[?&](user|password)=");

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
