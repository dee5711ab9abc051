package afterword.app.storage;

import afterword.app.postgres.Access;
import afterword.app.postgres.Roles;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables to the form this version knows. */
public final class Migrations {

    /** All tables stand in a schema of their own. */
    static final String SCHEMA = "afterword";

    private Migrations() {}

    /** @throws org.flywaydb.core.api.FlywayException if the database is newer than this version, or a change failed */
    public static void run(Roles roles) {
        Access migration = roles.migration();
        Flyway.configure()
                .dataSource(migration.url(), migration.user(), migration.password())
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:db/migration")
                // By itself Flyway lets tables pass that are newer than the changes it knows.
                .ignoreMigrationPatterns(new String[0])
                .placeholders(Map.of(
                        "migration", migration.user(),
                        "application", roles.application().user(),
                        "dispatcher", roles.dispatcher().user()))
                .load()
                .migrate();
    }
}
