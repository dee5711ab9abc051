package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.postgres.Access;
import afterword.app.postgres.ThrowawayPostgres;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product on a PostgreSQL that is not its own, from the administrator's visit to the first page. */
@Tag("server")
class DatabaseElsewhereTest {

    @TempDir
    private Path place = Path.of(".");

    @Test
    void theRolesAreMadeByAnAdministratorAndThenItServesFromThere() throws Exception {
        Path home = place.resolve("home");
        try (ThrowawayPostgres elsewhere = ThrowawayPostgres.start(sentence -> {})) {
            Access administrator = elsewhere.server().superuser();
            String address =
                    administrator.url().replace("jdbc:postgresql://", "postgresql://" + administrator.user() + "@");
            String database = administrator.url().replace("jdbc:", "").replaceAll("/postgres$", "/afterword");
            Map<String, String> surroundings = Map.of("AFTERWORD_HOME", home.toString(), "AFTERWORD_DB", database);

            try (ServingProcess early = ServingProcess.start(surroundings, "--port", "0")) {
                assertThat(early.await()).isEqualTo(1);
                assertThat(early.said()).contains("./afterword db init").doesNotContain("Exception");
            }
            try (ServingProcess init = ServingProcess.start(
                    Map.of("AFTERWORD_HOME", home.toString(), "PGPASSWORD", administrator.password()),
                    "db",
                    "init",
                    address)) {
                assertThat(init.await()).isZero();
                assertThat(init.said()).contains("AFTERWORD_DB='" + database + "' ./afterword");
            }
            try (ServingProcess server = ServingProcess.start(surroundings, "--port", "0")) {
                URI link = server.link();
                assertThat(server.said()).contains("Your data are in " + database);
                Browser browser = new Browser(link.getPort());
                browser.get(link.getPath() + "?" + link.getQuery());
                assertThat(browser.submit("/sign-in").headers().firstValue("Location"))
                        .contains("/");
                assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);
                assertThat(new LoadedServer(home, database)
                                .signInLink(java.time.InstantSource.fixed(RunningServer.BEGINNING)))
                        .startsWith("http://localhost:" + link.getPort() + "/sign-in?link=");
                String shown =
                        server.said() + server.handle().info().commandLine().orElse("");
                assertThat(Files.readAllLines(home.resolve("database-roles")).stream()
                                .filter(line -> line.matches("(migration|application|dispatcher)=.*"))
                                .map(line -> line.substring(line.indexOf('=') + 1)))
                        .hasSize(3)
                        .noneMatch(shown::contains);
            }
            assertThat(home.resolve("postgresql")).as("no database of our own").doesNotExist();
            assertThat(elsewhere.server().superuser().connect().isValid(5))
                    .as("theirs goes on")
                    .isTrue();
        }
    }
}
