package afterword.app;

import afterword.app.cli.Serving;
import afterword.app.postgres.Roles;
import afterword.app.shell.BaseUrl;
import afterword.app.storage.Migrations;
import afterword.app.storage.Storage;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web server. Loaded by the commands that serve, and by no other. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
class AfterwordServer {

    /**
     * Serves until the context is closed.
     *
     * @param roles of a database, which is brought up to date by this
     * @param clock the only one anything in the server asks
     * @throws org.springframework.boot.web.server.PortInUseException if somebody else serves there
     */
    static ConfigurableApplicationContext start(Roles roles, Serving serving, InstantSource clock) {
        Migrations.run(roles);
        SpringApplication server = new SpringApplication(AfterwordServer.class);
        server.setDefaultProperties(Map.of("server.port", serving.port()));
        server.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(InstantSource.class, () -> clock);
            beans.registerBean(BaseUrl.class, () -> new BaseUrl(serving.base()));
            beans.registerBean(Storage.class, () -> Storage.open(roles.application()));
        });
        return server.run();
    }
}
