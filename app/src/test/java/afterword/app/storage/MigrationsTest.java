package afterword.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.postgres.Access;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class MigrationsTest {

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws SQLException {
        try (TestDatabase test = new TestDatabase()) {
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
}
