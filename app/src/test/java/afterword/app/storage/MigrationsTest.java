package afterword.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.postgres.Access;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void filesOfOneNameAreToldApartWhateverElseIsThere() throws SQLException {
        try (TestDatabase test = TestDatabase.bare()) {
            Migrations.changes(test.roles()).target("48").load().migrate();
            try (Connection connection = test.connect(test.roles().migration());
                    Statement sql = connection.createStatement()) {
                String owner = "'00000000-0000-0000-0000-000000000001'";
                sql.execute("insert into account (owner_id, created_at) values (" + owner + ", now())");
                sql.execute("insert into employer (owner_id, id, notation) values (" + owner + ", 'orrin', '{}')");
                sql.execute("insert into candidacy (owner_id, id, employer_id, notation, begun_at) values (" + owner
                        + ", 'orrin', 'orrin', '{}', now())");
                String[] names = {"For ….txt", "For ….txt", "For … (2).txt", "FOR ….TXT", "plan"};
                for (int i = 0; i < names.length; i++) {
                    sql.execute(
                            "insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at) values ("
                                    + owner + ", 'orrin', '0000000" + i + "-0000-0000-0000-000000000000', '" + names[i]
                                    + "', 'text', 'x', timestamp '2026-06-01' + interval '1 day' * " + i + ")");
                }

                Migrations.run(test.roles());

                List<String> now = new ArrayList<>();
                try (ResultSet found = sql.executeQuery("select name from own_file order by added_at")) {
                    while (found.next()) {
                        now.add(found.getString(1));
                    }
                }
                assertThat(now)
                        .containsExactly(
                                "For ….txt", "For … (00000001).txt", "For … (2).txt", "FOR … (00000003).TXT", "plan");
                assertThatThrownBy(() -> sql.execute("update own_file set name = 'PLAN' where name = 'For ….txt'"))
                        .hasMessageContaining("own_file_by_name");
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
