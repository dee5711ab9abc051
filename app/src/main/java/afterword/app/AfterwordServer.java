package afterword.app;

import afterword.app.account.SignInLinks;
import afterword.app.cli.Server.CannotServe;
import afterword.app.cli.Serving;
import afterword.app.postgres.Access;
import afterword.app.postgres.EmbeddedPostgres;
import afterword.app.postgres.PostgresTrouble;
import afterword.app.postgres.Roles;
import afterword.app.postgres.RunningPostgres;
import afterword.app.shell.BaseUrl;
import afterword.app.storage.Migrations;
import afterword.app.storage.Storage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The web server. Loaded by the commands that serve, and by no other. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
class AfterwordServer {

    /**
     * Serves from the database in {@code home} until the process is told to end.
     *
     * @throws CannotServe with what to do about it
     */
    static void serve(Path home, Serving serving, InstantSource clock, Consumer<String> says) {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, says::accept);
                ConfigurableApplicationContext context = start(Roles.prepare(postgres.superuser()), serving, clock)) {
            CountDownLatch closed = new CountDownLatch(1);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
            says.accept("Your data are in " + home.toAbsolutePath() + ".");
            says.accept("Afterword is at " + serving.base() + ". This link signs you in, once, within half an hour:");
            says.accept(context.getBean(SignInLinks.class).make());
            closed.await();
        } catch (PostgresTrouble e) {
            throw new CannotServe(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (e instanceof PortInUseException || e.getCause() instanceof PortInUseException) {
                throw new CannotServe(
                        "Port " + serving.port() + " on this machine is taken by another program. Stop that one, or say"
                                + " --port with another number.",
                        e);
            }
            throw e;
        }
    }

    /**
     * A fresh link for the owner of what another process serves from {@code home}.
     *
     * @throws CannotServe if none does
     */
    static String signInLink(Path home, Serving serving, InstantSource clock) {
        try {
            Access access = RunningPostgres.find(home)
                    .orElseThrow(() -> new CannotServe("No Afterword is running on " + home.toAbsolutePath()
                            + ". ./afterword serve starts it, and prints a link itself."));
            try (Storage storage = Storage.open(access)) {
                return new SignInLinks(storage, clock, new BaseUrl(serving.base())).make();
            }
        } catch (PostgresTrouble e) {
            throw new CannotServe(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Starts to serve.
     *
     * @param roles of a database, which is brought up to date by this
     * @param clock the only one anything in the server asks
     */
    static ConfigurableApplicationContext start(Roles roles, Serving serving, InstantSource clock) {
        Migrations.run(roles);
        return start(serving, clock, () -> Storage.open(roles.application()));
    }

    /** Starts to serve from a database that is up to date. */
    static ConfigurableApplicationContext start(Serving serving, InstantSource clock, Supplier<Storage> storage) {
        SpringApplication server = new SpringApplication(AfterwordServer.class);
        server.setDefaultProperties(Map.of("server.port", serving.port()));
        server.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(InstantSource.class, () -> clock);
            beans.registerBean(BaseUrl.class, () -> new BaseUrl(serving.base()));
            beans.registerBean(Storage.class, storage);
        });
        return server.run();
    }
}
