package afterword.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.postgres.Access;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class MigrationsTest {

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws SQLException {
        try (TestDatabase test = TestDatabase.bare()) {
            Migrations.run(test.roles());
            Migrations.run(test.roles());
            Access migration = test.roles().migration();
            try (Connection connection = test.connect(migration);
                    Statement sql = connection.createStatement()) {
                assertThat(sql.executeUpdate("""
                                insert into flyway_schema_history
                                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                                values (9999, '9999', 'from tomorrow', 'SQL', 'V9999__from_tomorrow.sql', 'x', 1, true)""")).isEqualTo(1);
            }

            assertThatThrownBy(() -> Migrations.run(test.roles()))
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("9999");
        }
    }

    @Test
    void whatThisBuildBroughtInIsNotBroughtInAgainAndWhatAnotherDidIs() throws SQLException {
        try (TestDatabase test = TestDatabase.bare()) {
            Migrations.run(test.roles());
            Access migration = test.roles().migration();
            try (Connection connection = test.connect(migration);
                    Statement sql = connection.createStatement()) {
                String word = comment(sql);
                assertThat(word).startsWith(KnownChanges.word());

                // Flyway would find that a change it brought in is not the one this build has.
                sql.executeUpdate("update flyway_schema_history set checksum = checksum + 1 where installed_rank = 2");
                Migrations.run(test.roles());
                sql.execute("comment on schema afterword is 'of another build'");

                assertThatThrownBy(() -> Migrations.run(test.roles())).isInstanceOf(FlywayException.class);
                assertThat(comment(sql)).as("no word of changes that failed").isEmpty();
                sql.executeUpdate("update flyway_schema_history set checksum = checksum - 1 where installed_rank = 2");
                Migrations.run(test.roles());
                assertThat(comment(sql)).isEqualTo(word);
            }
        }
    }

    private static String comment(Statement sql) throws SQLException {
        try (ResultSet found =
                sql.executeQuery("select coalesce(obj_description('afterword'::regnamespace, 'pg_namespace'), '')")) {
            found.next();
            return found.getString(1);
        }
    }
}
