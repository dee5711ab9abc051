package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program of somebody who follows a rulebook they wrote, which bears the name of a file. */
@Tag("server")
class OwnRulebookByTheApiTest {

    private static RunningServer server;
    private static Program program;
    private static String application;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        server.keepRulebook(server.owner(), "pom");
        browser.get("/settings");
        assertThat(browser.submit("/settings/rulebook", "rulebook", "pom").statusCode())
                .isEqualTo(302);
        application = "/api/applications/" + server.begin(server.owner(), "Northwind");
        program = new Program(server.port(), server.token(server.owner(), "read write"));
        program.post(application + "/people", "{\"name\": \"Maya Chen\", \"email\": \"maya@northwind.example\"}");
        program.post(
                application + "/facts",
                "{\"at\": \"2026-06-12T08:00-04:00\", \"interview\": {\"until\": \"2026-06-12T08:30-04:00\", \"with\": [\"maya-chen\"]}}");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isToldThePlanInWordsAsInJson() {
        HttpResponse<String> words = program.get(application + "/plan", "Accept", "text/plain");
        assertThat(words.statusCode()).as(words.body()).isEqualTo(200);
        assertThat(words.body()).contains("my.wait");
        assertThat(program.get(application + "/plan").body()).contains("my.wait");
        HttpResponse<String> today = program.get("/api/today", "Accept", "text/plain");
        assertThat(today.statusCode()).as(today.body()).isEqualTo(200);
        assertThat(today.body()).contains("Maya Chen");
    }

    @Test
    void comparesItWithTheBuiltInOnes() {
        assertThat(program.get(application + "/compare").body()).contains("\"pom\"", "\"three-steps\"");
    }

    @Test
    void mayPutBackTheChoicesItGot() {
        String got = program.get("/api/preferences").body();
        assertThat(got).contains("\"pom\"");
        HttpResponse<String> put = program.send("PUT", "/api/preferences", got, "If-Match", "*");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(put.body()).isEqualTo(got);
    }

    @Test
    void tellsOfAtLeastOneFactOrIsToldSo() {
        HttpResponse<String> none = program.post("/api/applications/nobody/facts", "{\"facts\": []}");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("at least one fact");
    }
}
