package afterword.app.storage;

import afterword.app.postgres.Access;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the database. Whoever wants rows says for whom, and gets them inside a transaction that the database
 * itself keeps to that viewer's; the few look-ups made before anyone is known are {@link Strangers}'.
 */
public final class Storage implements AutoCloseable {

    /**
     * Each keeps a process of the database, with memory of its own. More requests at once do not make a household's machine
     * answer sooner; they take turns.
     */
    private static final int CONNECTIONS = 4;

    /** A longer list comes from the database in pieces, so that it is never held as a whole by the driver as well. */
    private static final int ROWS_AT_ONCE = 200;

    /** Who waits longer is told that the database is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    // The pool would hand out a connection used within the last half second without a look at it, and a database that
    // was
    // started again in less than that would answer the next who asks with an error.
    static {
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private final DataSource application;
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    /** @param application connections of the application's role */
    Storage(DataSource application) {
        this.application = application;
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(application);
        jdbc = JdbcClient.create(application);
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Opens a database that {@link Migrations} has brought up to date.
     *
     * @param application the role that serves people
     */
    public static Storage open(Access application) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("application");
        pool.setJdbcUrl(application.url());
        pool.setUsername(application.user());
        pool.setPassword(application.password());
        pool.setSchema(Migrations.SCHEMA);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.addDataSourceProperty("defaultRowFetchSize", String.valueOf(ROWS_AT_ONCE));
        // What the database says of a row it refuses holds the row: it would stand in the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new Storage(new HikariDataSource(pool));
    }

    @Override
    public void close() {
        if (application instanceof HikariDataSource pool) {
            pool.close();
        }
    }

    /** What {@code work} finds among the viewer's rows. */
    public <T> T read(Viewer viewer, Function<Rows, T> work) {
        return within(reading, viewer, work);
    }

    /** Does {@code work} on the viewer's rows: all of it, or nothing if it throws. */
    public <T> T write(Viewer viewer, Function<Rows, T> work) {
        return within(writing, viewer, work);
    }

    /**
     * Writes tables anew, so that nothing that was taken out of them lies about in their files. Others wait meanwhile.
     *
     * @param tables by name, as the product calls them
     */
    public void writeAnew(List<String> tables) {
        tables.forEach(table -> jdbc.sql("vacuum (full) " + table).update());
    }

    /** The look-ups made before anyone is known. */
    public Strangers strangers() {
        return new Strangers(jdbc);
    }

    @SuppressWarnings("NullAway") // Spring lets work answer null; ours is a Function that does not.
    private <T> T within(TransactionTemplate transaction, Viewer viewer, Function<Rows, T> work) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('app.uid', ?, true)")
                    .param(viewer.id().toString())
                    .query(String.class)
                    .single();
            return work.apply(new Rows(jdbc, viewer));
        });
    }
}
