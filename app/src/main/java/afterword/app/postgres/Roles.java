package afterword.app.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The three roles Afterword enters its database with, so that a fault in one part cannot do what only another may. None of
 * them is a superuser or passes by row-level security. What each may do with which table, the migrations say.
 *
 * @param migration owns the database and every table in it
 * @param application serves a person's requests, and sees only what is that person's
 * @param dispatcher learns for whom something is due, and nothing else
 */
public record Roles(Access migration, Access application, Access dispatcher) {

    /** The database that {@link #prepare} makes. */
    public static final String DATABASE = "afterword";

    private static final int OLDEST = 17;

    /** Any number; held while roles are made, so that two who prepare one server do so one after the other. */
    private static final long ONE_AT_A_TIME = 0x61667465;

    private enum Role {
        MIGRATION,
        APPLICATION,
        DISPATCHER;

        String roleName() {
            return DATABASE + "_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Makes the database and the roles where they are missing, and gives every role a new password. Data stay as they are.
     *
     * @param administrator may create roles and databases
     * @throws PostgresTrouble if the server is unfit or refuses, or if a role of that name may do more than it should
     */
    public static Roles prepare(Access administrator) {
        return prepare(administrator, null);
    }

    /**
     * Makes what is missing, and leaves the passwords as they are.
     *
     * @param kept the roles as they were prepared before
     * @throws PostgresTrouble as {@link #prepare(Access)}
     */
    static Roles prepareKeeping(Roles kept, Access administrator) {
        return prepare(administrator, kept);
    }

    /** Whether every role is let into its database. */
    boolean areLetIn() {
        for (Access each : List.of(migration, application, dispatcher)) {
            try (Connection open = each.connect()) {
                open.getMetaData();
            } catch (SQLException refused) {
                return false;
            }
        }
        return true;
    }

    private static Roles prepare(Access administrator, @Nullable Roles kept) {
        try (Connection server = administrator.connect()) {
            int major = server.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new PostgresTrouble(
                        "The server is PostgreSQL " + major + ". Afterword needs " + OLDEST + " or later.");
            }
            execute(server, "select pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            for (Role role : Role.values()) {
                exists(server, role.roleName());
            }
            Roles roles = kept != null
                    ? kept
                    : new Roles(
                            entering(server, administrator, Role.MIGRATION),
                            entering(server, administrator, Role.APPLICATION),
                            entering(server, administrator, Role.DISPATCHER));
            database(server);
            return roles;
        } catch (SQLException e) {
            throw new PostgresTrouble(
                    "The database could not be prepared as " + administrator + ": " + e.getMessage()
                            + " This needs an administrator who may create roles and databases.",
                    e);
        }
    }

    /** Makes the role if it is missing. */
    private static void exists(Connection server, String name) throws SQLException {
        if (!has(server, "select from pg_roles where rolname = ?", name)) {
            execute(server, "create role " + name + " login nocreatedb nocreaterole");
        }
        if (has(
                server,
                "select from pg_roles where rolname = ? and (rolsuper or rolbypassrls or rolcreaterole)",
                name)) {
            throw new PostgresTrouble(
                    "The role " + name + " may do more than it should: it is a superuser, passes by row-level"
                            + " security or creates roles. Take that from it, or drop it, and try again.");
        }
    }

    private static Access entering(Connection server, Access administrator, Role role) throws SQLException {
        String name = role.roleName();
        String password = Passwords.fresh();
        execute(server, "alter role " + name + " password '" + Passwords.encoded(password) + "'");
        return administrator.as(name, password, DATABASE);
    }

    private static void database(Connection server) throws SQLException {
        String owner = Role.MIGRATION.roleName();
        if (!has(server, "select from pg_database where datname = ?", DATABASE)) {
            if (!has(
                    server, "select from pg_roles where rolname = current_user and (rolsuper or rolname = ?)", owner)) {
                // Whoever is no superuser may give a database only to a role he is a member of.
                execute(server, "grant " + owner + " to current_user");
            }
            execute(
                    server,
                    "create database " + DATABASE + " owner " + owner + " template template0 encoding 'UTF8'"
                            + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
        }
        execute(server, "revoke all on database " + DATABASE + " from public");
        for (Role role : Role.values()) {
            execute(server, "grant connect on database " + DATABASE + " to " + role.roleName());
        }
    }

    private static boolean has(Connection server, String question, String name) throws SQLException {
        try (PreparedStatement asked = server.prepareStatement(question)) {
            asked.setString(1, name);
            try (ResultSet found = asked.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection server, String statement) throws SQLException {
        try (Statement asked = server.createStatement()) {
            asked.execute(statement);
        }
    }
}
