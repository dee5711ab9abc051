package afterword.app.storage;

import afterword.app.postgres.Access;
import afterword.app.postgres.Roles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables to the form this version knows. */
public final class Migrations {

    /** All tables stand in a schema of their own. */
    static final String SCHEMA = "afterword";

    private Migrations() {}

    /**
     * Where the very changes of this build were the last to be brought in, there is nothing to do, and that is asked first:
     * Flyway needs a tenth of the time until the first answer to find the same. The schema's comment says which they were, and
     * which line of Flyway's own book was the last; it is taken away before anything is changed, so that a change that fails
     * is never passed over.
     *
     * @throws org.flywaydb.core.api.FlywayException if the database is newer than this version, or a change failed
     */
    public static void run(Roles roles) {
        String word = KnownChanges.word() + ", for " + roles.migration().user() + ", "
                + roles.application().user() + ", " + roles.dispatcher().user();
        try (Connection migration = roles.migration().connect()) {
            String last = said(migration);
            if (last.startsWith(word) && last.equals(word + latest(migration))) {
                return;
            }
            if (!last.isEmpty()) {
                say(migration, "");
            }
            changes(roles).load().migrate();
            say(migration, word + latest(migration));
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell which changes it has: " + e.getMessage(), e);
        }
    }

    /** All changes of this build, to be brought in. */
    static FluentConfiguration changes(Roles roles) {
        Access migration = roles.migration();
        return Flyway.configure()
                .dataSource(migration.url(), migration.user(), migration.password())
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:" + KnownChanges.PLACE)
                // By itself Flyway lets tables pass that are newer than the changes it knows.
                .ignoreMigrationPatterns(new String[0])
                .placeholders(Map.of(
                        "migration", migration.user(),
                        "application", roles.application().user(),
                        "dispatcher", roles.dispatcher().user()));
    }

    /** What the schema's comment says, empty if there is none. */
    private static String said(Connection migration) throws SQLException {
        try (PreparedStatement asked = migration.prepareStatement(
                "select coalesce(obj_description(oid, 'pg_namespace'), '') from pg_namespace where nspname = ?")) {
            asked.setString(1, SCHEMA);
            try (ResultSet found = asked.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }

    /** The last line of Flyway's book. */
    private static String latest(Connection migration) throws SQLException {
        try (Statement asked = migration.createStatement();
                ResultSet found =
                        asked.executeQuery("select max(installed_rank) from " + SCHEMA + ".flyway_schema_history")) {
            return found.next() ? ", to line " + found.getInt(1) : "";
        }
    }

    private static void say(Connection migration, String word) throws SQLException {
        try (Statement asked = migration.createStatement()) {
            asked.execute("comment on schema " + SCHEMA + " is '" + word.replace("'", "''") + "'");
        }
    }
}
