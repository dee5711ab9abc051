package afterword.app;

import afterword.app.account.SignInLinks;
import afterword.app.cli.Server;
import afterword.app.cli.Serving;
import afterword.app.demonstration.Demonstration;
import afterword.app.demonstration.PlayedClock;
import afterword.app.postgres.Access;
import afterword.app.postgres.EmbeddedPostgres;
import afterword.app.postgres.KeptRoles;
import afterword.app.postgres.PostgresTrouble;
import afterword.app.postgres.Roles;
import afterword.app.postgres.RunningPostgres;
import afterword.app.postgres.ThrowawayPostgres;
import afterword.app.postgres.Watchdog;
import afterword.app.shell.BaseUrl;
import afterword.app.shell.Playing;
import afterword.app.storage.Storage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** The server, on the database of one home or on one elsewhere. What is opened is closed in the reverse order, always. */
@SuppressWarnings("try") // Some things are opened only to be closed in their turn.
final class LoadedServer implements Server {

    private final Path home;
    private final String elsewhere;

    /**
     * @param home where the data live, or how to enter a database elsewhere
     * @param elsewhere the address of a database that is not ours; empty for the one kept in {@code home}
     */
    LoadedServer(Path home, String elsewhere) {
        this.home = home.toAbsolutePath().normalize();
        this.elsewhere = elsewhere;
    }

    @Override
    public void serve(Serving how, InstantSource clock, Consumer<String> says) {
        try (Lifetime lifetime = Lifetime.begin()) {
            Serving serving = claimed(how);
            if (!elsewhere.isBlank()) {
                serve(KeptRoles.of(home, elsewhere), lifetime, serving, clock, says);
                return;
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, says::accept)) {
                if (lifetime.over()) {
                    return;
                }
                Roles roles = Roles.prepare(postgres.superuser());
                try (Watchdog watchdog = Watchdog.over(postgres, says::accept, lifetime::lose)) {
                    serve(roles, lifetime, serving, clock, says);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            throw InPlainWords.of(e, how);
        }
    }

    private void serve(Roles roles, Lifetime lifetime, Serving serving, InstantSource clock, Consumer<String> says)
            throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = AfterwordServer.start(roles, serving, clock);
                Announced announced = Announced.in(home, serving.base())) {
            says.accept(
                    elsewhere.isBlank()
                            ? "Your data are in " + home + "."
                            : "Your data are in " + roles.application().url().substring("jdbc:".length()) + ".");
            greet(context, serving, says);
            lifetime.await();
        }
    }

    @Override
    public void demo(Serving how, InstantSource clock, Consumer<String> says) {
        try (Lifetime lifetime = Lifetime.begin()) {
            demo(lifetime, claimed(how), clock, says);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            throw InPlainWords.of(e, how);
        }
    }

    private static void demo(Lifetime lifetime, Serving serving, InstantSource clock, Consumer<String> says)
            throws InterruptedException {
        try (ThrowawayPostgres postgres = ThrowawayPostgres.start(says::accept)) {
            if (lifetime.over()) {
                return;
            }
            PlayedClock played = new PlayedClock(clock);
            try (Watchdog watchdog = Watchdog.over(postgres.server(), says::accept, lifetime::lose);
                    ConfigurableApplicationContext context =
                            startDemonstration(Roles.prepare(postgres.server().superuser()), serving, played)) {
                says.accept("This is a demonstration: invented searches, on a morning in June 2026. Ctrl-C ends it, and"
                        + " nothing of it is kept.");
                greet(context, serving, says);
                lifetime.await();
            }
        }
    }

    /** Starts to serve invented searches. */
    static ConfigurableApplicationContext startDemonstration(Roles roles, Serving serving, PlayedClock clock) {
        ConfigurableApplicationContext context = AfterwordServer.start(
                roles,
                serving,
                clock,
                beans -> beans.registerBean(Playing.class, () -> new Playing(clock, Demonstration.HOME)));
        context.getBean(Demonstration.class).play(clock);
        return context;
    }

    @Override
    public void initDatabase(String url, Supplier<String> password, boolean newPasswords, Consumer<String> says) {
        try {
            String made = KeptRoles.initialise(home, url, password, newPasswords, says::accept);
            says.accept("Start on it with: AFTERWORD_DB='" + made + "' ./afterword");
        } catch (PostgresTrouble e) {
            throw new CannotServe(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String signInLink(InstantSource clock) {
        try {
            Access access = elsewhere.isBlank()
                    ? RunningPostgres.find(home).orElseThrow(this::nobodyServes)
                    : KeptRoles.of(home, elsewhere).application();
            URI base = Announced.find(home).orElseThrow(this::nobodyServes);
            try (Storage storage = Storage.open(access)) {
                return new SignInLinks(storage, clock, new BaseUrl(base)).make();
            }
        } catch (PostgresTrouble | IOException e) {
            throw new CannotServe(String.valueOf(e.getMessage()), e);
        }
    }

    private CannotServe nobodyServes() {
        return new CannotServe(
                "No Afterword is running on " + home + ". ./afterword starts it, and prints a link itself.");
    }

    private static void greet(ConfigurableApplicationContext context, Serving serving, Consumer<String> says) {
        says.accept("Afterword is at " + serving.base() + ". This link signs you in, once, within half an hour:");
        says.accept(context.getBean(SignInLinks.class).make());
    }

    /**
     * Looks whether the port can be had, before anything else is begun; the wait for a database would be in vain.
     *
     * @throws IOException if not
     */
    private static Serving claimed(Serving how) throws IOException {
        try (ServerSocket socket = new ServerSocket(how.port(), 1, InetAddress.getByName(how.address()))) {
            return how.port() == 0 ? how.on(socket.getLocalPort()) : how;
        }
    }
}
