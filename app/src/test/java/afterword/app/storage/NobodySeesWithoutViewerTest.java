package afterword.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import afterword.app.postgres.Access;
import afterword.app.postgres.Roles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("server")
class NobodySeesWithoutViewerTest {

    private static final Instant NOW = Instant.parse("2026-06-12T13:00:00Z");
    private static final String FORBIDDEN = "42501";

    private static TestDatabase test;
    private static Storage storage;
    private static Viewer owner;

    @BeforeAll
    static void somebodyHasRowsEverywhere() {
        test = new TestDatabase();
        storage = Storage.open(test.roles().application());
        owner = storage.strangers().owner(NOW);
        EveryTable.fill(storage, owner, NOW);
    }

    @AfterAll
    static void close() {
        storage.close();
        test.close();
    }

    @Test
    void everyTableIsUnderRowLevelSecurityAndKeyedByItsOwner() throws SQLException {
        List<String> open = column("""
                select relname from pg_class
                where relnamespace = 'afterword'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
                      and not (relrowsecurity and relforcerowsecurity)""");
        List<String> keyedOtherwise = column("""
                select c.relname from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisprimary
                     left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                where c.relnamespace = 'afterword'::regnamespace and c.relkind = 'r'
                      and c.relname <> 'flyway_schema_history' and a.attname is distinct from 'owner_id'""");

        assertThat(tables()).containsExactlyInAnyOrderElementsOf(EveryTable.NAMES);
        assertThat(open).isEmpty();
        assertThat(keyedOtherwise).isEmpty();
    }

    @Test
    void everyForeignKeyBeginsWithTheOwner() throws SQLException {
        List<String> crossing = column("""
                select conname from pg_constraint k
                where k.connamespace = 'afterword'::regnamespace and k.contype = 'f'
                      and ((select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])
                               <> 'owner_id'
                           or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1])
                               <> 'owner_id')""");
        assertThat(column("select conname from pg_constraint where contype = 'f' "
                        + "and connamespace = 'afterword'::regnamespace"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(crossing).isEmpty();
    }

    @Test
    void noRoleButTheMigrationsSeesARowWithoutAViewer() throws SQLException {
        Roles roles = test.roles();
        for (String table : tables()) {
            assertThat(seen(roles.migration(), table))
                    .as("%s holds rows", table)
                    .isPositive();
            assertThat(seen(roles.application(), table))
                    .as("%s without a viewer", table)
                    .isZero();
            assertThat(seen(roles.dispatcher(), table))
                    .as("%s to the dispatcher", table)
                    .isZero();
        }
    }

    @Test
    void anotherViewerSeesNothingEvenWhenTheStatementAsksForEverybody() {
        Viewer another = new Viewer(UUID.randomUUID());
        for (String table : EveryTable.NAMES) {
            String everybody = "select count(*) from " + table + " where owner_id = :owner or true";
            assertThat(storage.<Long>read(
                            owner, rows -> rows.sql(everybody).query(Long.class).single()))
                    .as(table)
                    .isPositive();
            assertThat(storage.<Long>read(
                            another,
                            rows -> rows.sql(everybody).query(Long.class).single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void nobodyWritesARowOfAnother() {
        Viewer another = new Viewer(UUID.randomUUID());
        assertThatThrownBy(() -> storage.write(
                        another,
                        rows -> rows.sql("insert into sign_in_link (owner_id, id, token_hash, made_at, expires_at) "
                                        + "select :theirs, :id, :hash, :now, :now where :owner is not null")
                                .param("theirs", owner.id())
                                .param("id", UUID.randomUUID())
                                .param("hash", new byte[32])
                                .param("now", NOW.atOffset(ZoneOffset.UTC))
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fact set notation = '{}'",
                "delete from fact",
                "update door_event set detail = ''",
                "delete from door_event"
            })
    void whatIsOnlyEverAddedIsNeitherRewrittenNorTakenAwayNotEvenByTheTablesOwner(String change) throws SQLException {
        try (Connection connection = test.connectAsMigration();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only ever added");
        }
        assertThatThrownBy(() -> storage.write(
                        owner,
                        rows -> rows.sql(change + " where owner_id = :owner").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aStatementThatDoesNotSayWhoseRowsItMeansIsNotRun() {
        assertThatThrownBy(() -> storage.read(owner, rows -> rows.sql("select zone from account")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must say whose rows it means");
    }

    @Test
    void functionsForStrangersRunOnASearchPathNobodyCanPutAnythingIn() throws SQLException {
        assertThat(column("select proname from pg_proc where pronamespace = 'afterword'::regnamespace and prosecdef"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(column("""
                        select proname from pg_proc where pronamespace = 'afterword'::regnamespace and prosecdef
                               and not ('search_path=afterword, pg_temp' = any (coalesce(proconfig, '{}')))""")).isEmpty();
        assertThat(column("""
                        select proname from pg_proc where pronamespace = 'afterword'::regnamespace
                               and has_function_privilege('public', oid, 'execute')""")).isEmpty();
    }

    private static List<String> tables() throws SQLException {
        return column("select relname from pg_class where relnamespace = 'afterword'::regnamespace and relkind = 'r' "
                + "and relname <> 'flyway_schema_history' order by relname");
    }

    private static List<String> column(String sql) throws SQLException {
        try (Connection connection = test.connectAsMigration();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    /** How many rows a role sees that names no viewer; none if it may not even look. */
    private static long seen(Access as, String table) throws SQLException {
        try (Connection connection = test.connect(as);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            if (FORBIDDEN.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }
}
