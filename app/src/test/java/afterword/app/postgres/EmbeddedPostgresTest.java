package afterword.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real programs: what is saved stays saved, and what cannot work is told plainly. */
@Tag("server")
class EmbeddedPostgresTest {

    @TempDir
    private static Path place = Path.of(".");

    private Path temporary = Path.of(".");
    private final List<String> told = new ArrayList<>();

    /** Whoever the database runs as must be able to pass through, as through any place data are kept in. */
    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx--x--x"));
        temporary = Files.createTempDirectory(place, "test-");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void startsLetsInOnlyByPasswordAndSavesForGood() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            Access superuser = postgres.superuser();
            assertThat(superuser.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(superuser.toString()).doesNotContain(superuser.password());
            assertThat(ask(superuser, "show fsync")).isEqualTo("on");
            assertThat(ask(superuser, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(superuser, "show data_checksums")).isEqualTo("on");
            assertThat(ask(superuser, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(superuser, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(superuser, "select upper('übergröße é')")).isEqualTo("ÜBERGRÖßE É");
            assertThatThrownBy(() -> new Access(superuser.url(), superuser.user(), "guessed").connect())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void whatWasSavedIsThereAfterAStopAndAStart() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.superuser(), "create table kept as select 'kept' as word");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("postgresql/password"))))
                .isEqualTo("rw-------");
        told.clear();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres.superuser(), "select word from kept")).isEqualTo("kept");
            assertThat(told).as("nothing to unpack, nothing to prepare").isEmpty();
        }
    }

    @Test
    void theDataDirectoryItMakesIsForNobodyElseToLookInto() throws IOException {
        Path fresh = temporary.resolve("fresh");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(fresh, told::add)) {
            assertThat(postgres.superuser()).isNotNull();
        }

        String others = PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))
                .substring(3);
        assertThat(others)
                .as("at most a way through, for the database's account")
                .doesNotContain("r", "w");
    }

    @Test
    void afterAKillNothingThatWasAcknowledgedIsLostAndTheOrphanIsStopped() throws Exception {
        long acknowledged = killAfterRows(200);
        ProcessHandle orphan = new Postmaster(data()).running().orElseThrow();

        try (EmbeddedPostgres postgres = start()) {
            // The server takes its postmaster.pid away, which is what a stop waits for, just before it is gone itself.
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(told).anyMatch(said -> said.contains("earlier Afterword left running"));
            assertThat(Long.parseLong(ask(postgres.superuser(), "select max(id) from saved")))
                    .isGreaterThanOrEqualTo(acknowledged);
            assertThat(ask(postgres.superuser(), "select count(*) = max(id) from saved"))
                    .as("no hole")
                    .isEqualTo("t");
        }
    }

    @Test
    void afterAKillOfTheServerTooNothingThatWasAcknowledgedIsLost() throws Exception {
        long acknowledged = killAfterRows(200);
        ProcessHandle orphan = new Postmaster(data()).running().orElseThrow();
        // Its children live on for a moment, and the next start has to wait for them.
        orphan.destroyForcibly();
        orphan.onExit().join();

        try (EmbeddedPostgres postgres = start()) {
            assertThat(Long.parseLong(ask(postgres.superuser(), "select max(id) from saved")))
                    .isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    @SuppressWarnings("try") // A watchdog is there to watch.
    void aServerThatIsKilledUnderUsIsStartedAgainWithAllThatWasSaved() throws Exception {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        List<PostgresTrouble> lost = new ArrayList<>();
        try (EmbeddedPostgres postgres = start();
                Watchdog watchdog = Watchdog.over(postgres, said::add, lost::add)) {
            run(postgres.superuser(), "create table kept as select 'kept' as word");
            new Postmaster(data()).running().orElseThrow().destroyForcibly();

            assertThat(said.poll(30, TimeUnit.SECONDS)).contains("was started again");
            assertThat(ask(postgres.superuser(), "select word from kept")).isEqualTo("kept");
            assertThat(lost).isEmpty();
        }
        assertThat(new Postmaster(data()).running()).isEmpty();
    }

    @Test
    @SuppressWarnings("try") // A watchdog is there to watch.
    void aServerThatEndsAgainAndAgainIsGivenUpInPlainWords() throws Exception {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        BlockingQueue<PostgresTrouble> lost = new LinkedBlockingQueue<>();
        try (EmbeddedPostgres postgres = start();
                Watchdog watchdog = Watchdog.over(postgres, said::add, lost::add)) {
            for (int kills = 0; kills < 3; kills++) {
                new Postmaster(data()).running().orElseThrow().destroyForcibly();
                assertThat(said.poll(30, TimeUnit.SECONDS)).contains("was started again");
            }
            new Postmaster(data()).running().orElseThrow().destroyForcibly();

            assertThat(lost.poll(30, TimeUnit.SECONDS))
                    .hasMessageContainingAll("ended 4 times", "Is memory short?", "log");
        }
    }

    @Test
    void aProcessThatHasTheDeadServersNumberIsLeftAlone() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.superuser(), "create table kept as select 'kept' as word");
        }
        Process stranger = new ProcessBuilder("cat").start();
        try {
            Files.writeString(
                    data().resolve("postmaster.pid"),
                    String.join(
                                    "\n",
                                    Long.toString(stranger.pid()),
                                    data().toString(),
                                    "1",
                                    "5432",
                                    "",
                                    "127.0.0.1",
                                    "")
                            + "\n");
            try (EmbeddedPostgres postgres = start()) {
                assertThat(ask(postgres.superuser(), "select word from kept")).isEqualTo("kept");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aSecondAfterwordOnTheSameDataIsRefused() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(PostgresTrouble.class)
                    .hasMessageContainingAll("Another Afterword is running", home().toString());
            assertThat(ask(postgres.superuser(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aPortThatIsTakenIsToldAndLeavesNothingRunning() throws IOException {
        shareThePrograms();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home(), taken.getLocalPort(), told::add))
                    .isInstanceOf(PostgresTrouble.class)
                    .hasMessageContainingAll("Port " + taken.getLocalPort(), "taken by another program");
        }
        assertThat(new Postmaster(data()).running()).isEmpty();
        start().close();
    }

    @Test
    void dataOfAnotherMajorVersionAreToldAndNotTouched() throws IOException {
        start().close();
        Files.writeString(data().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContainingAll("written by PostgreSQL 17", "brings PostgreSQL 18", "Export");
    }

    @Test
    void aPasswordThatIsGoneIsTold() throws IOException {
        start().close();
        Files.delete(home().resolve("postgresql/password"));

        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresTrouble.class)
                .hasMessageContaining("Restore it from a backup");
    }

    @Test
    void aFullDiskIsToldWhoeverMetIt() {
        for (PostgresTrouble full : List.of(
                PostgresTrouble.with(home(), new IOException("No space left on device")),
                PostgresTrouble.told(home(), "initdb: could not write: No space left on device", null),
                PostgresTrouble.told(home(), "FATAL: could not extend file: Disk quota exceeded", null))) {
            assertThat(full)
                    .hasMessageContainingAll(
                            "The disk that holds " + home(), "is full", "100 MB", "nothing", "is lost");
        }
    }

    @Test
    void aPlaceThatIsNoDirectoryIsTold() throws IOException {
        Files.writeString(home(), "a file");

        assertThatThrownBy(this::start).isInstanceOf(PostgresTrouble.class).hasMessageContaining(home().toString());
    }

    @Test
    void theRolesAreMadeOnceAndMayNoMoreThanTheyMust() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            Roles first = Roles.prepare(postgres.superuser());
            run(first.migration(), "create table fact (id int); insert into fact values (7)");
            run(first.migration(), "grant select on fact to afterword_application");

            Roles again = Roles.prepare(postgres.superuser());

            assertThat(ask(again.application(), "select id from fact")).isEqualTo("7");
            assertThatThrownBy(() -> ask(again.dispatcher(), "select id from fact"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(again.application(), "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> first.application().connect())
                    .hasMessageContaining("password authentication failed");
            assertThat(ask(
                            postgres.superuser(),
                            "select count(*) from pg_roles where rolname in ('afterword_migration',"
                                    + " 'afterword_application', 'afterword_dispatcher')"
                                    + " and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEqualTo("3");
        }
    }

    @Test
    void anAdministratorWhoIsNoSuperuserCanMakeTheRoles() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.superuser(), "create role administrator login createdb createrole password 'given'");
            Access administrator = new Access(postgres.superuser().url(), "administrator", "given");

            Roles.prepare(administrator);
            Roles roles = Roles.prepare(administrator);

            run(roles.migration(), "create table fact (id int)");
        }
    }

    @Test
    void aRoleThatMayMoreThanItShouldIsRefused() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.superuser(), "create role afterword_application login bypassrls");

            assertThatThrownBy(() -> Roles.prepare(postgres.superuser()))
                    .isInstanceOf(PostgresTrouble.class)
                    .hasMessageContainingAll("afterword_application", "more than it should");
        }
    }

    private EmbeddedPostgres start() {
        shareThePrograms();
        return EmbeddedPostgres.start(home(), told::add);
    }

    /** Unpacked once for all: each test gets data of its own and a link to the same programs. */
    private void shareThePrograms() {
        Path programs = home().resolve("postgresql/programs");
        if (Files.isRegularFile(home()) || Files.exists(programs)) {
            return;
        }
        try {
            Files.createDirectories(home().resolve("postgresql"));
            Files.createDirectories(place.resolve("programs"));
            Files.createSymbolicLink(programs, place.resolve("programs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path home() {
        return temporary.resolve("home");
    }

    private Path data() {
        return home().resolve("postgresql/data").toAbsolutePath();
    }

    /** Answers the number of the last row a process said was saved before it was killed. */
    private long killAfterRows(int rows) throws Exception {
        shareThePrograms();
        Process saving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        home().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed = saving.inputReader()) {
            long last = 0;
            int read = 0;
            for (@Nullable String line = printed.readLine(); line != null; line = printed.readLine()) {
                last = Long.parseLong(line);
                if (++read == rows) {
                    // By its handle, which leaves what it printed to be read.
                    saving.toHandle().destroyForcibly();
                }
            }
            assertThat(read).isGreaterThanOrEqualTo(rows);
            return last;
        }
    }

    private static void run(Access access, String statements) throws SQLException {
        try (Connection open = access.connect();
                Statement statement = open.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String ask(Access access, String question) throws SQLException {
        try (Connection open = access.connect();
                Statement statement = open.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
