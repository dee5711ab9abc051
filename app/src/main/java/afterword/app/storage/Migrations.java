package afterword.app.storage;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables to the form this version knows. */
public final class Migrations {

    /** All tables stand in a schema of their own. */
    static final String SCHEMA = "afterword";

    private Migrations() {}

    /** @throws org.flywaydb.core.api.FlywayException if the database is newer than this version, or a change failed */
    public static void run(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.migration().user(),
                        database.migration().password())
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "migration", database.migration().user(),
                        "application", database.application().user(),
                        "dispatcher", database.dispatcher().user()))
                .load()
                .migrate();
    }
}
