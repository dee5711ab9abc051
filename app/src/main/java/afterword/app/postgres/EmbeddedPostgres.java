package afterword.app.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own on 127.0.0.1, kept in {@code postgresql/} below the home directory of the data: its programs,
 * its log, the superuser's password (0600), and the data. One process at a time may hold it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "afterword_superuser";
    private static final Duration TO_INITIALISE = Duration.ofMinutes(2);
    // After a crash the journal is replayed first, which takes as long as the disk is slow.
    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final Duration TO_STOP = Duration.ofMinutes(1);
    private static final int OTHER_PORTS_TO_TRY = 3;

    // Right after a kill of the server its children are still on their way out, and use its memory until they are.
    private static final int WAITS_FOR_THE_DYING = 50;
    private static final Duration WAIT_FOR_THE_DYING = Duration.ofMillis(200);

    /** For one household on a small machine. What makes a commit last is said aloud, whatever a file may say. */
    private static final String SETTINGS = String.join(
            " ",
            "-c fsync=on",
            "-c synchronous_commit=on",
            "-c full_page_writes=on",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=",
            "-c password_encryption=scram-sha-256",
            "-c max_connections=20",
            "-c shared_buffers=16MB",
            "-c work_mem=2MB",
            "-c maintenance_work_mem=16MB",
            "-c max_wal_size=256MB",
            "-c max_worker_processes=2",
            "-c max_parallel_workers_per_gather=0",
            "-c max_logical_replication_workers=0",
            "-c autovacuum_max_workers=1",
            "-c io_method=sync",
            "-c jit=off",
            "-c timezone=UTC",
            "-c log_timezone=UTC");

    private final FileChannel held;
    private final Programs programs;
    private final Path place;
    private final int port;
    private final Access superuser;
    private boolean closed;

    private EmbeddedPostgres(FileChannel held, Programs programs, Path place, int port, Access superuser) {
        this.held = held;
        this.programs = programs;
        this.place = place;
        this.port = port;
        this.superuser = superuser;
    }

    /**
     * Starts it on any free port, making all that is missing first.
     *
     * @throws PostgresTrouble if it cannot be started, with what to do about it
     */
    public static EmbeddedPostgres start(Path home, Progress progress) {
        return start(home, 0, progress);
    }

    /**
     * Starts it on {@code port}, 0 for any that is free, making all that is missing first.
     *
     * @throws PostgresTrouble if it cannot be started, with what to do about it
     */
    public static EmbeddedPostgres start(Path home, int port, Progress progress) {
        Path whole = home.toAbsolutePath().normalize();
        Path place = whole.resolve("postgresql");
        @Nullable FileChannel held = null;
        try {
            Account account = Account.ofTheDatabase();
            String ours = account.isAnother() ? "rwx--x--x" : "rwx------";
            if (Files.notExists(whole)) {
                directory(whole, ours);
            }
            account.letThrough(whole);
            directory(place, ours);
            held = hold(place);
            EmbeddedPostgres started = start(place, port, account, held, progress);
            held = null;
            return started;
        } catch (IOException e) {
            throw PostgresTrouble.with(place, e);
        } finally {
            letGo(held);
        }
    }

    /**
     * Stops the server an Afterword left running in {@code home} when it was killed.
     *
     * @return whether nothing uses {@code home} any more; false while another Afterword holds it
     */
    static boolean abandoned(Path home, Progress progress) throws IOException {
        Path place = home.resolve("postgresql");
        if (Files.notExists(place.resolve("lock"))) {
            return false;
        }
        FileChannel held;
        try {
            held = hold(place);
        } catch (PostgresTrouble inUse) {
            return false;
        }
        try {
            if (new Postmaster(data(place)).running().isPresent()) {
                stop(Programs.in(place.resolve("programs"), Account.ofTheDatabase(), progress), data(place));
            }
            return true;
        } finally {
            letGo(held);
        }
    }

    /** The superuser's way in, to the database every server has: for preparing roles, not for the application. */
    public Access superuser() {
        return superuser;
    }

    /** Where the server writes what happens to it. */
    Path logs() {
        return place.resolve("log");
    }

    /** Whether the server runs, as far as the machine's list of processes tells. */
    boolean running() {
        try {
            return new Postmaster(data(place)).running().isPresent();
        } catch (IOException e) {
            throw PostgresTrouble.with(place, e);
        }
    }

    /**
     * Starts the server again, on the same port, if it ended without being told to.
     *
     * @return whether it had ended, and runs again
     * @throws PostgresTrouble if it cannot be started, with what to do about it
     */
    synchronized boolean startAgain() {
        if (closed || running()) {
            return false;
        }
        try {
            launch(place, port, programs);
            return true;
        } catch (IOException e) {
            throw PostgresTrouble.with(place, e);
        }
    }

    /**
     * Stops the server: whoever is connected is cut off, everything committed is on disk. A second time does nothing. Nobody
     * else stops it: whoever started it must close it, however the process ends.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            stop(programs, data(place));
        } catch (IOException e) {
            throw PostgresTrouble.with(place, e);
        } finally {
            letGo(held);
        }
    }

    private static Path data(Path place) {
        return place.resolve("data");
    }

    private static EmbeddedPostgres start(Path place, int port, Account account, FileChannel held, Progress progress)
            throws IOException {
        directory(place.resolve("programs"), "rwxr-xr-x");
        Programs programs = Programs.in(place.resolve("programs"), account, progress);
        Path log = place.resolve("log");
        directory(log, "rwx------");
        account.own(log);
        Path data = data(place);
        String password = initialised(place, data, account, programs, progress);
        if (new Postmaster(data).running().isPresent()) {
            progress.says("Stopping the database an earlier Afterword left running ...");
            stop(programs, data);
        }
        int listening = launch(place, port, programs);
        Access superuser = new Access("jdbc:postgresql://127.0.0.1:" + listening + "/postgres", SUPERUSER, password);
        try (Connection open = superuser.connect()) {
            if (open.isValid(10)) {
                return new EmbeddedPostgres(held, programs, place, listening, superuser);
            }
            throw new SQLException("no answer");
        } catch (SQLException e) {
            stop(programs, data);
            throw new PostgresTrouble(
                    "The database in " + place + " started but did not let us in: " + e.getMessage()
                            + " If the file password there was changed or lost, restore it from a backup.",
                    e);
        }
    }

    /** Makes the data directory where there is none; answers the superuser's password. */
    private static String initialised(Path place, Path data, Account account, Programs programs, Progress progress)
            throws IOException {
        Path kept = place.resolve("password");
        if (Files.exists(data)) {
            sameMajorVersion(data);
            account.mustOwn(data);
            if (!Files.exists(kept)) {
                throw new PostgresTrouble("The password of the database is missing: " + kept
                        + ". Restore it from a backup; without it the data cannot be opened.");
            }
            return Files.readString(kept).strip();
        }
        progress.says("Preparing the database ...");
        String password = Passwords.fresh();
        Path aside = place.resolve("data.new");
        Path handed = place.resolve("password.handed-over");
        Tree.delete(aside);
        directory(aside, "rwx------");
        account.own(aside);
        try {
            Passwords.keep(password, handed);
            account.own(handed);
            Programs.Ran ran = programs.run(
                    TO_INITIALISE,
                    "initdb",
                    List.of(
                            "--pgdata=" + aside,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + handed,
                            "--auth=scram-sha-256",
                            "--set=scram_iterations=" + Passwords.ROUNDS,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums",
                            "--no-instructions"));
            if (!ran.well()) {
                throw PostgresTrouble.told(place, ran.said(), null);
            }
        } finally {
            Files.deleteIfExists(handed);
        }
        Passwords.keep(password, kept);
        Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private static void sameMajorVersion(Path data) throws IOException {
        Path written = data.resolve("PG_VERSION");
        if (!Files.exists(written)) {
            throw new PostgresTrouble(
                    data + " is no database: it has no PG_VERSION. If something else is kept there, move it"
                            + " away; if a backup was restored, restore it whole.");
        }
        String major = Files.readString(written).strip();
        if (!major.equals(Programs.MAJOR)) {
            throw new PostgresTrouble("The database in " + data + " was written by PostgreSQL " + major
                    + ", and this Afterword brings PostgreSQL " + Programs.MAJOR
                    + ", which cannot open it. Export everything with the Afterword that wrote it, move the directory away,"
                    + " and import into this one.");
        }
    }

    /** Starts the server; answers the port it listens on. */
    private static int launch(Path place, int port, Programs programs) throws IOException {
        Path data = data(place);
        Path log = freshLog(place.resolve("log"));
        new Postmaster(data).disownStrangers();
        int otherPorts = port == 0 ? OTHER_PORTS_TO_TRY : 0;
        int waits = WAITS_FOR_THE_DYING;
        int tried = port == 0 ? freePort() : port;
        while (true) {
            Programs.Ran ran = programs.run(
                    TO_START.plusSeconds(10),
                    "pg_ctl",
                    List.of(
                            "start",
                            "--pgdata=" + data,
                            "--log=" + log,
                            "--wait",
                            "--timeout=" + TO_START.toSeconds(),
                            "--options=" + SETTINGS + " -c port=" + tried));
            if (ran.well()) {
                return tried;
            }
            String said =
                    ran.said() + (Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "");
            boolean none = new Postmaster(data).running().isEmpty();
            if (none && said.contains("Address already in use")) {
                if (otherPorts-- == 0) {
                    throw new PostgresTrouble("Port " + tried
                            + " on 127.0.0.1, where the database should listen, is taken by another program."
                            + " Stop that program, or let Afterword choose a port that is free.");
                }
                tried = freePort();
            } else if (none && PostgresTrouble.othersAreDying(said) && waits-- > 0) {
                pause(WAIT_FOR_THE_DYING);
            } else {
                throw PostgresTrouble.told(place, said, null);
            }
            Files.deleteIfExists(log);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresTrouble("Interrupted while waiting for the processes of an earlier database to end.", e);
        }
    }

    private static void stop(Programs programs, Path data) throws IOException {
        Optional<ProcessHandle> running = new Postmaster(data).running();
        if (running.isEmpty()) {
            return;
        }
        Programs.Ran ran = programs.run(
                TO_STOP.plusSeconds(10),
                "pg_ctl",
                List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + TO_STOP.toSeconds()));
        if (!ran.well() && running.get().isAlive()) {
            throw new PostgresTrouble("The database in " + data + " did not stop within " + TO_STOP.toSeconds()
                    + " s. Nothing is lost; it stops by itself, or the next start of Afterword stops it. PostgreSQL said: "
                    + ran.said());
        }
    }

    private static FileChannel hold(Path place) throws IOException {
        FileChannel channel =
                FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock mine = null;
        try {
            mine = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            mine = null;
        } finally {
            if (mine == null) {
                channel.close();
            }
        }
        if (mine == null) {
            throw new PostgresTrouble("Another Afterword is running on " + place
                    + ". Use that one, or stop it first; or name another directory.");
        }
        return channel;
    }

    private static void letGo(@Nullable FileChannel held) {
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw new PostgresTrouble("The lock on the data could not be let go: " + e.getMessage(), e);
            }
        }
    }

    /** A log of this run alone; the one before stays beside it. */
    private static Path freshLog(Path directory) throws IOException {
        Path log = directory.resolve("postgresql.log");
        if (Files.exists(log)) {
            Files.move(log, directory.resolve("postgresql.before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
            return socket.getLocalPort();
        }
    }

    static void directory(Path path, String permissions) throws IOException {
        Files.createDirectories(path);
        if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).equals(permissions)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
