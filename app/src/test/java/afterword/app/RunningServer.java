package afterword.app;

import afterword.app.account.SignInLinks;
import afterword.app.cli.Serving;
import afterword.app.storage.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
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
        InstantSource clock = () -> now;
        context = AfterwordServer.start(database.roles(), new Serving(0, URI.create(base)), clock);
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

    /** A browser signed in with an account of its own. */
    Browser strangers(boolean disabled) {
        UUID account = UUID.randomUUID();
        String token = "the token of " + account;
        update(
                "insert into account (owner_id, created_at, disabled_at) values (?, ?, ?)",
                account,
                now.atOffset(ZoneOffset.UTC),
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
