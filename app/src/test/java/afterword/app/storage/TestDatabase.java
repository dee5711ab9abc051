package afterword.app.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;

/** An empty database on a real server, with the three roles; dropped when closed. */
public final class TestDatabase implements AutoCloseable {

    private static final String PASSWORD = "a password of the tests";

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    private final Database database;

    public TestDatabase() {
        for (String role : new String[] {"migration", "application", "dispatcher"}) {
            administrate(String.format(Locale.ROOT, """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'afterword_%1$s') then
                            create role afterword_%1$s login password '%2$s' nosuperuser nobypassrls;
                        end if;
                    end $$""", role, PASSWORD));
        }
        administrate("create database " + name + " owner afterword_migration");
        database = new Database(
                address(name),
                login("afterword_migration"),
                login("afterword_application"),
                login("afterword_dispatcher"));
    }

    public Database database() {
        return database;
    }

    /** A connection as one of the roles, with nothing said about a viewer. */
    Connection connect(Database.Login as) throws SQLException {
        return DriverManager.getConnection(
                database.url() + "?currentSchema=" + Migrations.SCHEMA, as.user(), as.password());
    }

    /** A connection as the role that sees every row. */
    public Connection connectAsMigration() throws SQLException {
        return connect(database.migration());
    }

    @Override
    public void close() {
        administrate("drop database " + name + " with (force)");
    }

    private static Database.Login login(String role) {
        return new Database.Login(role, PASSWORD);
    }

    private static String address(String name) {
        return "jdbc:postgresql://127.0.0.1:" + System.getProperty("afterword.test.port", "55437") + "/" + name;
    }

    private static void administrate(String sql) {
        try (Connection connection = DriverManager.getConnection(address("postgres"), "postgres", "dev");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
