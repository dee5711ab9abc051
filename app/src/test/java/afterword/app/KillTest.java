package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.postgres.Access;
import afterword.app.postgres.RunningPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills what runs (kill -9) while facts are being saved over HTTP: the server, its database, or both at once, in turn. After
 * each kill the next start must be clean, every fact whose saving was acknowledged must be there exactly once, and none may
 * be there by half.
 */
@Tag("kill")
class KillTest {

    private static final int WRITERS = 3;
    private static final int FORMS_BEFORE_A_KILL = 12;

    private enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    @TempDir
    private Path place = Path.of(".");

    private Path home = Path.of(".");
    private Random random = new Random();

    /** How a form was answered that was not saved. */
    private volatile String refused = "nothing";

    /** What was acknowledged as saved. */
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();

    private int unacknowledgedButThere;
    private int restartsByTheWatchdog;

    @Test
    void nothingAcknowledgedIsLostAndEveryStartIsClean() throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 20);
        long seed = Long.getLong("kill.seed", 1);
        home = ServingProcess.home(place);
        random = new Random(seed);

        run(rounds);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rounds * FORMS_BEFORE_A_KILL);
        System.out.printf(
                "%d kills, seed %d: %d forms acknowledged, all there; %d more were saved without word of it;"
                        + " the database came back by itself %d times; every start was clean%n",
                rounds, seed, acknowledged.size(), unacknowledgedButThere, restartsByTheWatchdog);
    }

    private void run(int rounds) throws Exception {
        String session = "";
        for (int round = 0; round <= rounds; round++) {
            ServingProcess server = ServingProcess.start(home, "--port", "0");
            URI link = server.link();
            mustBeClean(server, round);
            if (session.isEmpty()) {
                session = signIn(link);
            } else {
                mustHaveEverything(round, link.getPort(), session);
            }
            if (round == rounds) {
                server.close();
                return;
            }
            killWhileSaving(server, round, link.getPort(), session);
        }
    }

    /** Signs in, once for all rounds. */
    private static String signIn(URI link) {
        Browser browser = new Browser(link.getPort());
        browser.get(link.getPath() + "?" + link.getQuery());
        browser.submit("/sign-in");
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        return browser.cookies().getOrDefault("session", "");
    }

    /** Adds the application whose facts a round saves, and whom they are told by. */
    private static void begin(int round, int port, String session) {
        Browser browser = new Browser(port);
        browser.keep("session", session);
        browser.get("/applications/new");
        HttpResponse<String> begun = browser.submit(
                "/applications",
                "employer",
                "Round " + round,
                "zone",
                "America/New_York",
                "holidays",
                "US",
                "via",
                "portal",
                "calls",
                "unsaid");
        must(begun.statusCode() == 302, "round " + round + ": no application could be added: " + begun.body());
        browser.get("/debrief?application=round-" + round);
        HttpResponse<String> met = browser.submit(
                "/debrief",
                "application",
                "round-" + round,
                "says",
                "r" + round + "begin.",
                "at",
                "2026-06-12T07:00",
                "until",
                "2026-06-12T08:00",
                "mode",
                "video",
                "precision",
                "none",
                "name-new-1",
                "Maya " + round,
                "wanted",
                "yes");
        must(met.statusCode() == 302, "round " + round + ": nobody could be met: " + met.body());
    }

    private void killWhileSaving(ServingProcess server, int round, int port, String session) throws Exception {
        begin(round, port, session);
        Victim victim = Victim.values()[round % Victim.values().length];
        AtomicInteger saved = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(FORMS_BEFORE_A_KILL);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "r" + round + "w" + writer + "n";
            writers.add(Thread.ofPlatform().start(() -> write(port, session, "round-" + round, name, saved, enough)));
        }
        must(
                enough.await(60, TimeUnit.SECONDS),
                "round " + round + ": too little could be saved; it said " + server.said() + " and answered "
                        + refused);
        // Anywhere within the time a fact takes to be saved.
        TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
        ProcessHandle database = database();
        if (victim != Victim.DATABASE) {
            server.handle().destroyForcibly();
        }
        if (victim != Victim.SERVER) {
            database.destroyForcibly();
        }
        if (victim == Victim.DATABASE) {
            server.awaitLine("was started again");
            restartsByTheWatchdog++;
            int before = saved.get();
            must(savedMoreThan(before, saved), "round " + round + ": nothing was saved after the database came back");
            server.handle().destroyForcibly();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        server.await();
    }

    private static boolean savedMoreThan(int before, AtomicInteger saved) throws InterruptedException {
        for (int looks = 0; looks < 2_000; looks++) {
            if (saved.get() > before) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(30);
        }
        return false;
    }

    /** Saves one form after the other, each of two facts, until nobody answers. */
    private void write(
            int port, String session, String application, String name, AtomicInteger saved, CountDownLatch enough) {
        Browser browser = new Browser(port);
        browser.keep("session", session);
        for (int number = 0; number < 100_000; number++) {
            String words = name + number + ".";
            try {
                browser.get("/debrief?application=" + application);
                HttpResponse<String> answer = browser.submit(
                        "/debrief",
                        "application",
                        application,
                        "says",
                        words,
                        "by",
                        "maya-" + application.substring("round-".length()),
                        "precision",
                        "none",
                        "wanted",
                        number % 2 == 0 ? "yes" : "no");
                if (answer.statusCode() == 302) {
                    acknowledged.add(words);
                    saved.incrementAndGet();
                    enough.countDown();
                } else {
                    refused = answer.body();
                }
            } catch (IllegalStateException nobodyAnswers) {
                if (nobodyAnswers.getCause() instanceof java.net.ConnectException) {
                    return;
                }
            }
        }
    }

    private ProcessHandle database() throws IOException {
        String pid = Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void mustBeClean(ServingProcess server, int round) {
        must(
                Stream.of("WARN", "ERROR", "Exception").noneMatch(server.said()::contains),
                "round " + round + " did not start clean: " + server.said());
    }

    private void mustHaveEverything(int round, int port, String session) throws SQLException {
        Access access = RunningPostgres.find(home).orElseThrow();
        Set<String> there = new TreeSet<>();
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows =
                    statement.executeQuery("select notation::jsonb #>> '{timeline,says}' from afterword.fact"
                            + " where notation::jsonb ? 'timeline' order by place")) {
                while (rows.next()) {
                    must(there.add(rows.getString(1)), "round " + round + ": twice there: " + rows.getString(1));
                }
            }
            try (ResultSet rows = statement.executeQuery(
                    "select count(*), max(place), count(*) filter (where notation::jsonb ? 'timeline'),"
                            + " count(*) filter (where notation::jsonb ? 'wants-job') from afterword.fact"
                            + " group by candidacy_id")) {
                while (rows.next()) {
                    must(rows.getInt(1) == rows.getInt(2), "round " + round + ": a hole among the facts");
                    must(rows.getInt(3) == rows.getInt(4), "round " + round + ": half a form was saved");
                }
            }
        }
        Set<String> lost = new TreeSet<>(acknowledged);
        lost.removeAll(there);
        must(lost.isEmpty(), "round " + round + ": acknowledged and lost: " + lost);
        unacknowledgedButThere = there.size() - acknowledged.size();
        Browser browser = new Browser(port);
        browser.keep("session", session);
        must(browser.get("/").statusCode() == 200, "round " + round + ": no page for today");
        must(
                browser.get("/applications/round-" + (round - 1)).statusCode() == 200,
                "round " + round + ": no page of the application");
    }

    private static void must(boolean holds, String otherwise) {
        assertThat(holds).as("%s", otherwise).isTrue();
    }
}
