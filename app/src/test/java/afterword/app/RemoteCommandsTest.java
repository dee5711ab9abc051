package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.cli.Cli;
import afterword.app.cli.Server;
import afterword.app.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask a running instance, by a token. */
@Tag("server")
class RemoteCommandsTest {

    private static final String NEWS = "{at: 2026-06-12T08:45-04:00, received: {from: maya-chen, meaning: news}}";

    private static final String RUTH = NEWS.replace("maya-chen", "ruth-adeyemi");

    private static RunningServer server;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private record Ran(int code, String out, String err) {}

    @Test
    void whatIsToDoTodayIsToldAddedToAndDone() {
        Map<String, String> here = environment("read write");
        String id = application("Northwind Optics", "Maya Chen");

        Ran added = run(
                here,
                "- {at: 2026-06-12T08:00-04:00, interview: {until: 2026-06-12T08:30-04:00, with: [maya-chen]}}\n- "
                        + NEWS,
                "add",
                id);
        assertThat(added.out())
                .as(added.err())
                .startsWith("Written down as f1, f2 of " + id + ":\n  Interview with Maya Chen.\n  ");

        Program program = new Program(server.port(), server.token(server.owner(), "read"));
        assertThat(run(here, "", "today").out())
                .contains(program.get("/api/applications/" + id + "/plan", "Accept", "text/plain")
                        .body())
                .contains("Say thank you to Maya Chen");
        assertThat(run(here, "", "today", "--json").out())
                .startsWith("{\"now\":")
                .contains("\"plan\":{\"rulebook\":\"house\"");
        assertThat(run(here, "", "may", "--application", id, "--to", "maya-chen", "--via", "email", "--json")
                        .out())
                .startsWith("{\"answer\":\"");
        assertThat(run(here, "", "may", "--application", id, "--to", "maya-chen", "--via", "email")
                        .out())
                .contains("Why");

        Ran done = run(here, "", "done", id, "--via", "post", "--json");
        assertThat(done.out())
                .as(done.err())
                .isEqualTo("{\"application\":\"" + id
                        + "\",\"facts\":[\"f3\"],\"says\":[\"You sent Maya Chen thanks, on paper\"]}\n");
        assertThat(run(here, "", "today").out()).doesNotContain("Say thank you");
    }

    @Test
    void whatIsNotUnderstoodIsToldLikeOfAFile() throws IOException {
        Map<String, String> here = environment("read write");
        String id = application("Halden", "Ruth Adeyemi");
        Path file = Files.writeString(folder.resolve("facts.yaml"), RUTH + "\n");
        assertThat(run(here, "", "add", id, file.toString()).code()).isZero();
        Files.writeString(file, "- " + RUTH + "\n- " + RUTH.replace("adeyemi", "adeyemy") + "\n");
        Ran wrong = run(here, "", "add", id, file.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).startsWith(file + ":2:").contains("Maybe ruth-adeyemi");
        assertThat(run(here, "", "may", "--application", id, "--to", "ruth-adeyemy", "--via", "email")
                        .err())
                .startsWith("--to: 'ruth-adeyemy' is not listed under people.");
        assertThat(run(here, "", "done", "nowhere").code()).isEqualTo(2);
        assertThat(run(here, "", "may", "case.yaml", "--application", id, "--to", "x", "--via", "email")
                        .code())
                .isEqualTo(2);
        assertThat(run(here, "", "may", "--to", "x", "--via", "email").err())
                .contains("Expected a case file, or --application");
        assertThat(run(environment("read"), RUTH, "add", id).err()).contains("This token may not write");
    }

    @Test
    void theTokenStandsInTheEnvironmentOrInAFileNobodyElseReads() throws IOException {
        Ran none = run(Map.of("HOME", folder.toString()), "", "today");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("No token is known", "/settings/tokens");

        Path file = folder.resolve(".config/afterword/client.yaml");
        Files.createDirectories(file.getParent());
        String token = server.token(server.owner(), "read");
        Files.writeString(file, "address: http://localhost:" + server.port() + "\ntoken: " + token + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Ran open = run(Map.of("HOME", folder.toString()), "", "today");
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).contains("chmod 600").doesNotContain(token);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(run(Map.of("HOME", folder.toString()), "", "today").code()).isZero();
    }

    @Test
    void whoeverAnswersNothingIsSaidToBeAway() {
        Ran away = run(Map.of("AFTERWORD_URL", "http://localhost:1", "AFTERWORD_TOKEN", "aw_x"), "", "today");
        assertThat(away.code()).isEqualTo(1);
        assertThat(away.err()).isEqualTo("the instance at http://localhost:1 cannot be reached. Is it running?\n");
        assertThat(run(Map.of("AFTERWORD_URL", "localhost", "AFTERWORD_TOKEN", "aw_x"), "", "today")
                        .code())
                .isEqualTo(2);
        Ran wrong = run(
                Map.of("AFTERWORD_URL", "http://localhost:" + server.port(), "AFTERWORD_TOKEN", "aw_x"), "", "today");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Send a token that is good");
    }

    private static String application(String employer, String person) {
        String id = server.begin(server.owner(), employer);
        server.meet(server.owner(), id, person, "role: hiring-manager, email: somebody@northwind.example");
        return id;
    }

    private static Map<String, String> environment(String scopes) {
        return Map.of(
                "AFTERWORD_URL",
                "http://localhost:" + server.port(),
                "AFTERWORD_TOKEN",
                server.token(server.owner(), scopes));
    }

    private static Ran run(Map<String, String> environment, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> false,
                        1,
                        () -> RunningServer.BEGINNING,
                        Server.NONE,
                        environment))
                .run(args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
