package afterword.app.storage;

import afterword.app.postgres.Access;
import afterword.app.postgres.EmbeddedPostgres;
import afterword.app.postgres.Roles;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A database of its own on the PostgreSQL the product brings, with the three roles and this version's tables, empty; dropped when
 * closed.
 */
public final class TestDatabase implements AutoCloseable {

    /**
     * Where the PostgreSQL of this virtual machine has its files. Two virtual machines test at once, so each has a place of its
     * own.
     */
    public static final Path PLACE = Path.of("target", "server-tests", System.getProperty("tests.fork", "1"));

    /** One server for all tests of a run. It stops with the virtual machine, and is initialised by the first run alone. */
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(PLACE, sentence -> {});

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "stops the tests' PostgreSQL"));
    }

    private static final Roles PREPARED = Roles.prepare(SERVER.superuser());

    /** To make the tables anew for every test takes longer than most tests: the others are copies of these. */
    private static final TestDatabase PATTERN = pattern();

    private final String name;
    private final Roles roles;

    public TestDatabase() {
        this("test_" + UUID.randomUUID().toString().replace("-", ""), "template " + PATTERN.name);
    }

    private TestDatabase(String name, String as) {
        this.name = name;
        administrate(
                "create database " + name + " owner " + PREPARED.migration().user() + " " + as);
        roles = new Roles(in(PREPARED.migration()), in(PREPARED.application()), in(PREPARED.dispatcher()));
    }

    /** A database without any table. */
    static TestDatabase bare() {
        return new TestDatabase("bare_" + UUID.randomUUID().toString().replace("-", ""), "");
    }

    private static TestDatabase pattern() {
        String name = "pattern";
        administrate("drop database if exists " + name + " with (force)");
        TestDatabase pattern = new TestDatabase(name, "");
        Migrations.run(pattern.roles);
        return pattern;
    }

    public Roles roles() {
        return roles;
    }

    /** A connection as one of the roles, with nothing said about a viewer. */
    Connection connect(Access as) throws SQLException {
        return DriverManager.getConnection(as.url() + "?currentSchema=" + Migrations.SCHEMA, as.user(), as.password());
    }

    /** A connection as the role that sees every row. */
    public Connection connectAsMigration() throws SQLException {
        return connect(roles.migration());
    }

    /** Takes the database's own lock away: every table shows every row. */
    public void unlock() {
        try (Connection connection = connectAsMigration();
                Statement statement = connection.createStatement()) {
            for (String table : EveryTable.NAMES) {
                statement.execute("alter table " + table + " disable row level security");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Storage whose statements are rewritten on their way to the database. */
    public Storage open(UnaryOperator<String> statements) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(roles.application().url());
        pool.setUsername(roles.application().user());
        pool.setPassword(roles.application().password());
        pool.setSchema(Migrations.SCHEMA);
        pool.setMaximumPoolSize(2);
        return new Storage(new Rewriting(pool, statements));
    }

    /** Ends every connection and lets nobody in, or lets them in again. */
    public void away(boolean away) {
        administrate("alter database " + name + " allow_connections " + !away);
        if (away) {
            administrate("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name
                    + "'; end $$");
        }
    }

    /** Whether a word stands in the files of this database, once everything is written to them. */
    public boolean filesHold(String word) {
        administrate("checkpoint");
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        try (Connection connection = SERVER.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('data_directory') || '/base/' || oid "
                        + "from pg_database where datname = '" + name + "'")) {
            row.next();
            try (Stream<Path> files = Files.list(Path.of(row.getString(1)))) {
                List<Path> all = files.toList();
                if (all.size() < 100) {
                    throw new IllegalStateException("Only these files were found: " + all);
                }
                for (Path file : all) {
                    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
                return false;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        administrate("drop database " + name + " with (force)");
    }

    /** A pool whose connections rewrite what they prepare. */
    private static final class Rewriting extends HikariDataSource {

        private final UnaryOperator<String> statements;

        Rewriting(HikariConfig pool, UnaryOperator<String> statements) {
            super(pool);
            this.statements = statements;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    TestDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("prepareStatement")) {
                            args[0] = statements.apply((String) args[0]);
                        }
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }

    private Access in(Access role) {
        return new Access(role.url().replaceAll("/[^/]*$", "/" + name), role.user(), role.password());
    }

    private static void administrate(String sql) {
        try (Connection connection = SERVER.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
