package afterword.app;

import afterword.app.account.SignInLinks;
import afterword.app.candidacy.BeginCandidacy;
import afterword.app.candidacy.KeepRulebook;
import afterword.app.candidacy.MeetSomeone;
import afterword.app.candidacy.RecordFact;
import afterword.app.cli.Serving;
import afterword.app.storage.Storage;
import afterword.app.storage.TestDatabase;
import afterword.app.storage.Viewer;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server on a database of its own, with a clock that only moves when told to. */
final class RunningServer implements AutoCloseable {

    static final Instant BEGINNING = Instant.parse("2026-06-12T13:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final ConfigurableApplicationContext context;
    private volatile Instant now = BEGINNING;

    RunningServer(String base) {
        this(0, base);
    }

    private RunningServer(int port, String base) {
        InstantSource clock = () -> now;
        context = AfterwordServer.start(database.roles(), new Serving(port, URI.create(base)), clock);
    }

    /** A server whose own address is the one a browser is really on. */
    static RunningServer whereItSays() {
        int port = freePort();
        return new RunningServer(port, "http://localhost:" + port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A server one of whose locks is taken away.
     *
     * @param statements what becomes of each on its way to the database
     * @param unlocked whether the database shows everybody every row
     */
    RunningServer(UnaryOperator<String> statements, boolean unlocked) {
        if (unlocked) {
            database.unlock();
        }
        context = AfterwordServer.start(
                new Serving(0, URI.create("http://localhost:8484")),
                () -> now,
                () -> database.open(statements),
                beans -> {});
    }

    /** Takes the database away, or gives it back. */
    void databaseAway(boolean away) {
        database.away(away);
    }

    RunningServer() {
        this("http://localhost:8484");
    }

    /** A browser nobody has used. */
    Browser browser() {
        return new Browser(port());
    }

    /** A browser the owner is signed in with. */
    Browser owners() {
        Browser browser = browser();
        browser.get(link());
        browser.submit("/sign-in");
        return browser;
    }

    /** A fresh link for the owner, as a path with its query. */
    String link() {
        URI link = URI.create(context.getBean(SignInLinks.class).make());
        return link.getPath() + "?" + link.getQuery();
    }

    /** The path of a fresh invitation of the owner's. */
    String invite(String label) {
        Browser owner = owners();
        owner.get("/settings/people");
        String page = owner.submit("/settings/people", "label", label).body();
        return page.replaceAll("(?s).*<code>[^<]*?(/invited[?]link=[^<]+)<.*", "$1");
    }

    /** A browser signed in with an account of its own. */
    Browser strangers(boolean disabled) {
        UUID account = UUID.randomUUID();
        String token = "the token of " + account;
        update(
                "insert into account (owner_id, created_at, disabled_at) values (?, ?, ?)",
                account,
                // Later than the owner's: whoever was first is the owner.
                now.plusSeconds(1).atOffset(ZoneOffset.UTC),
                disabled ? now.atOffset(ZoneOffset.UTC) : null);
        update(
                "insert into account_session (owner_id, id, token_hash, opened_at, seen_at, expires_at, described_as) "
                        + "values (?, ?, ?, now(), now(), ?, 'theirs')",
                account,
                UUID.randomUUID(),
                sha256(token),
                now.plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
        Browser browser = browser();
        browser.keep("session", token.replace(' ', '-'));
        return browser;
    }

    /** A token of an account, by which a program may do so much; made behind the page's back. */
    String token(Viewer viewer, String scopes) {
        String token = "aw_" + UUID.randomUUID();
        update(
                "insert into api_token (owner_id, id, token_hash, name, scopes, made_at) values (?, ?, ?, 'a script', ?, ?)",
                viewer.id(),
                UUID.randomUUID(),
                sha256(token),
                scopes,
                now.atOffset(ZoneOffset.UTC));
        return token;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** What the server answers to exactly these bytes. */
    String raw(String request) {
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes rows as the role that sees them all. */
    void update(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.connectAsMigration();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One column of what the role sees that sees every row, as text. */
    List<String> column(String sql) {
        try (Connection connection = database.connectAsMigration();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Whoever the first account belongs to. */
    Viewer owner() {
        return bean(Storage.class).strangers().owner(now);
    }

    /** Adds an application; its id. */
    String begin(Viewer viewer, String employer) {
        return bean(BeginCandidacy.class)
                .begin(
                        viewer,
                        employer,
                        part("{name: " + employer + ", zone: America/New_York}"),
                        part("{}"),
                        List.of());
    }

    /** Adds somebody, as a case file describes them; their id. */
    String meet(Viewer viewer, String application, String name, String described) {
        return bean(MeetSomeone.class).meet(viewer, application, name, part("{name: " + name + ", " + described + "}"));
    }

    /** Keeps a rulebook of this name, which waits two weeks where the house waits one. */
    void keepRulebook(Viewer viewer, String name) {
        bean(KeepRulebook.class).keep(viewer, """
                rulebook: NAME
                title: Patient
                about: The house, with two weeks of waiting where no date was named.
                extends: house
                rules:
                  - id: my.wait
                    title: Two weeks
                    says: Wait two weeks before asking.
                    strength: should
                    when: { since: interview, timeline: none, unanswered: 0, job: wanted, outcome: open }
                    then:
                      - plan: { step: follow-up, on: roll(interview + 14 days) }
                """.replace("NAME", name));
    }

    /** Records a fact, as a case file tells it. */
    void tell(Viewer viewer, String application, String fact) {
        bean(RecordFact.class).record(viewer, application, List.of(part(fact)));
    }

    private static Node.Mapping part(String yaml) {
        return (Node.Mapping) Notation.yaml("a test", yaml);
    }

    /** Those of the words that stand in any column of any table there is. */
    List<String> mentions(String... words) {
        List<String> tables = column(
                "select relname from pg_class where relnamespace = 'afterword'::regnamespace " + "and relkind = 'r'");
        if (tables.size() < 10) {
            throw new IllegalStateException("Only these tables were found: " + tables);
        }
        List<String> found = new ArrayList<>();
        for (String word : words) {
            for (String table : tables) {
                String holds =
                        "select 1 from " + table + " t where position(lower('" + word + "') in lower(t::text)) > 0";
                if (!found.contains(word) && !column(holds).isEmpty()) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    /** Whether a word stands in the files of the database's tables and indexes, be it where no row is any more. */
    boolean filesHold(String word) {
        return database.filesHold(word);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.replace(' ', '-').getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
