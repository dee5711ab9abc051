package afterword.app;

import afterword.app.cli.Server.CannotServe;
import afterword.app.cli.Serving;
import afterword.app.postgres.Roles;
import afterword.app.shell.BaseUrl;
import afterword.app.shell.TrustedProxies;
import afterword.app.storage.Migrations;
import afterword.app.storage.Storage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The web application. Loaded by the commands that serve, and by no other. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
class AfterwordServer {

    /**
     * Starts to serve; whoever starts it closes it, also when the process is told to end.
     *
     * @param roles of a database, which is brought up to date by this
     * @param clock the only one anything in the server asks
     */
    static ConfigurableApplicationContext start(Roles roles, Serving serving, InstantSource clock) {
        return start(roles, serving, clock, beans -> {});
    }

    /**
     * Starts to serve, with parts that not every server has.
     *
     * @param further adds these parts
     */
    static ConfigurableApplicationContext start(
            Roles roles, Serving serving, InstantSource clock, Consumer<GenericApplicationContext> further) {
        Migrations.run(roles);
        return start(serving, clock, () -> Storage.open(roles.application()), further);
    }

    /** Starts to serve from a database that is up to date. */
    static ConfigurableApplicationContext start(
            Serving serving,
            InstantSource clock,
            Supplier<Storage> storage,
            Consumer<GenericApplicationContext> further) {
        TrustedProxies proxies = proxies(serving);
        if (serving.certificate() != null) {
            CertificateFiles.check(serving.certificate());
        }
        SpringApplication server = new SpringApplication(AfterwordServer.class);
        server.setMainApplicationClass(ServerWiring.class);
        server.setRegisterShutdownHook(false);
        server.addInitializers(context -> {
            // Before all others: a variable such as SERVER_ADDRESS, set for some other program, opens nothing.
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("the command line", properties(serving)));
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(InstantSource.class, () -> clock);
            beans.registerBean(BaseUrl.class, () -> new BaseUrl(serving.base()));
            beans.registerBean(TrustedProxies.class, () -> proxies);
            beans.registerBean(Storage.class, storage);
            further.accept(beans);
        });
        return server.run();
    }

    private static Map<String, Object> properties(Serving serving) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", serving.address());
        properties.put("server.port", serving.port());
        if (serving.certificate() != null) {
            String bundle = "spring.ssl.bundle.pem.web.";
            properties.put("server.ssl.bundle", "web");
            properties.put(
                    bundle + "keystore.certificate", url(serving.certificate().chain()));
            properties.put(
                    bundle + "keystore.private-key", url(serving.certificate().key()));
            // Certificate and key are replaced one after the other: a pair that does not match is not taken up.
            properties.put(bundle + "keystore.verify-keys", true);
            properties.put(bundle + "reload-on-update", true);
            properties.put("spring.ssl.bundle.watch.file.quiet-period", "1s");
        }
        return properties;
    }

    private static String url(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    /** Where a proxy encrypts, whoever comes past it would come unencrypted. */
    private static TrustedProxies proxies(Serving serving) {
        try {
            boolean alone =
                    serving.certificate() == null && !serving.trustedProxies().isEmpty();
            return TrustedProxies.of(serving.trustedProxies(), alone);
        } catch (IllegalArgumentException e) {
            throw new CannotServe(String.valueOf(e.getMessage()), e);
        }
    }
}
