package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a program can do with an account: the same as its pages, in the notation of the case file. */
@Tag("server")
class ApiTest {

    private static final String NORTHWIND = """
            {"employer": {"name": "Northwind Optics", "zone": "America/New_York", "holidays": "US"},
             "posting": {"calls": "forbidden"},
             "facts": [{"at": "2026-06-01T09:00-04:00", "applied": {"via": "portal"}}]}""";
    private static final String INTERVIEW = """
            {"at": "2026-06-12T08:00-04:00", "interview": {"until": "2026-06-12T08:30-04:00", "with": ["maya-chen"]}}""";

    private RunningServer server;
    private Program program;

    @BeforeEach
    void start() {
        server = new RunningServer();
        program = new Program(server.port(), server.token(server.owner(), "read write erase"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSearchIsToldFromTheFirstWordToTheLast() {
        assertThat(program.get("/api/applications").body()).isEqualTo("{\"items\":[],\"next\":null}\n");

        HttpResponse<String> begun = program.post("/api/applications", NORTHWIND);
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(begun.headers().firstValue("Location")).contains("/api/applications/northwind-optics");
        assertThat(begun.body()).isEqualTo("{\"id\":\"northwind-optics\"}\n");

        meetMaya();
        HttpResponse<String> told = program.post("/api/applications/northwind-optics/facts", INTERVIEW);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        assertThat(told.body()).startsWith("{\"application\":\"northwind-optics\",\"facts\":[\"f2\"],\"says\":[\"");

        assertThat(program.get("/api/applications").body())
                .contains("\"id\":\"northwind-optics\",\"employer\":\"Northwind Optics\",\"standing\":\"now\"");
        assertThat(program.get("/api/applications/northwind-optics/facts").body())
                .contains(
                        "{\"id\":\"f2\",\"recorded\":\"2026-06-12T13:00Z\",\"at\":\"2026-06-12T08:00-04:00\",\"interview\"");
        assertThat(program.get("/api/applications/northwind-optics/people").body())
                .isEqualTo(program.get("/api/people").body())
                .contains("{\"id\":\"maya-chen\",\"name\":\"Maya Chen\",\"role\":\"hiring-manager\"");
    }

    @Test
    void aStepOfTodayIsDoneAndTakenBackAndCanWait() {
        told();
        String step = step();
        assertThat(program.get("/api/today").body()).contains("\"application\":\"northwind-optics\"", "thank-you");

        HttpResponse<String> done = program.post(
                "/api/applications/northwind-optics/done", "{\"step\": \"" + step + "\", \"via\": \"post\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        String fact = done.headers().firstValue("Location").orElseThrow();
        assertThat(program.get(fact).body())
                .contains("\"sent\":{\"kind\":\"thank-you\",\"to\":\"maya-chen\",\"via\":\"post\"}");
        assertThat(program.get("/api/today").body()).contains("\"items\":[]");

        assertThat(program.send("DELETE", fact, "", "If-Match", "*").statusCode())
                .isEqualTo(200);
        assertThat(step()).isEqualTo(step);

        String later = "{\"step\": \"" + step + "\", \"until\": \"2026-06-12T10:30-04:00\"}";
        assertThat(program.post("/api/applications/northwind-optics/later", later)
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.get("/api/today").body()).contains("\"later\":[{\"step\":\"" + step);
        assertThat(program.post("/api/applications/northwind-optics/later", "{\"step\": \"" + step + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.get("/api/today").body()).contains("\"later\":[]");
        HttpResponse<String> never = program.post(
                "/api/applications/northwind-optics/later",
                "{\"step\": \"" + step + "\", \"until\": \"2036-06-12T10:30-04:00\"}");
        assertThat(never.statusCode()).isEqualTo(422);
        assertThat(never.body()).contains("\"pointer\":\"/until\"");
    }

    @Test
    void textIsWhatTheCommandsPrint() {
        told();
        assertThat(program.get("/api/today", "Accept", "text/plain").body())
                .isEqualTo(program.get("/api/applications/northwind-optics/plan", "Accept", "text/plain")
                        .body())
                .startsWith("Northwind Optics: ")
                .contains("Say thank you to Maya Chen", "by the rulebook house");
        String may = "/api/applications/northwind-optics/may?to=maya-chen&via=phone";
        assertThat(program.get(may, "Accept", "text/plain").body()).contains("Maya Chen");
        assertThat(program.get(may).body()).startsWith("{\"answer\":\"another-channel\"");
        assertThat(program.get("/api/applications/northwind-optics/compare").body())
                .startsWith("{\"plans\":{\"five-rules\":{")
                .contains("\"differs\":[{");
    }

    @Test
    void aFactIsSetRightAndNobodyElsesChangeIsLost() {
        told();
        String path = "/api/applications/northwind-optics/facts/f2";
        String tag = program.get(path).headers().firstValue("ETag").orElseThrow();
        String right = INTERVIEW.replace("08:30", "08:45");

        assertThat(program.send("PUT", path, right).statusCode()).isEqualTo(428);
        assertThat(program.send("PUT", path, right, "If-Match", "\"else\"").statusCode())
                .isEqualTo(412);
        HttpResponse<String> corrected = program.send("PUT", path, right, "If-Match", tag);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(program.get("/api/applications/northwind-optics/facts").body())
                .contains("\"corrected\":{\"fact\":\"f2\"");
        assertThat(program.send("PUT", path, right, "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(program.send("DELETE", path, "", "If-Match", "*").statusCode())
                .isEqualTo(200);
        assertThat(program.send("PUT", path, right, "If-Match", "*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anApplicationIsDescribedAnew() {
        told();
        String path = "/api/applications/northwind-optics";
        HttpResponse<String> before = program.get(path);
        String described = """
                {"employer": {"name": "Northwind", "zone": "America/Chicago"}, "posting": {"calls": "allowed"},
                 "agency": {"recruiter": "maya-chen"}}""";
        HttpResponse<String> after = program.send(
                "PUT",
                path,
                described,
                "If-Match",
                before.headers().firstValue("ETag").orElseThrow());
        assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
        assertThat(program.get(path).body()).isEqualTo(after.body()).contains("America/Chicago");
        assertThat(program.send("PUT", path, described.replace("maya-chen", "maya-chem"), "If-Match", "*")
                        .body())
                .contains("\"pointer\":\"/agency/recruiter\"", "Maybe maya-chen?");
        assertThat(program.get(path).body()).isEqualTo(after.body());
    }

    @Test
    void whatCannotBeMeantIsToldWithItsPlace() {
        told();
        String facts = "/api/applications/northwind-optics/facts";
        assertTrouble(
                program.post(facts, "{\"at\": \"2026-06-12T08:00-04:00\", \"intervew\": {}}"),
                422,
                "/intervew",
                "Maybe interview?");
        assertTrouble(
                program.post(facts, INTERVIEW.replace("maya-chen", "maya-chan")),
                422,
                "/interview/with/0",
                "Maybe maya-chen?");
        assertTrouble(
                program.post(facts, "{\"facts\": [" + INTERVIEW + ", {\"applied\": {\"via\": \"portal\"}}]}"),
                422,
                "/facts/1",
                "lacks 'at'");
        assertTrouble(
                program.post(facts, INTERVIEW.replace("{\"at\"", "{\"id\": \"f9\", \"at\"")), 422, "/id", "given here");
        assertTrouble(program.post(facts, "{\"at\": \"2026-06-12T08:00-04:00\", \"note\": \"\\u0000\"}"), 400, "", "");
        assertTrouble(program.post(facts, "{\"at\""), 400, "", "this is no JSON");
        assertTrouble(program.post("/api/applications", "{}"), 422, "", "lacks 'employer'");
        assertTrouble(program.post("/api/applications", "[]"), 422, "", "this is no object");
        assertTrouble(
                program.post("/api/applications/northwind-optics/people", "{\"name\": \"A\", \"role\": \"boss\"}"),
                422,
                "/role",
                "");
        HttpResponse<String> limit = program.get("/api/applications?limit=1000");
        assertThat(limit.statusCode()).isEqualTo(400);
        assertThat(limit.body()).contains("\"parameter\":\"limit\"");
        assertThat(program.get("/api/applications?cursor=x").body()).contains("\"parameter\":\"cursor\"");
        assertThat(program.get("/api/applications/northwind-optics/may?to=maya-chem&via=email")
                        .body())
                .contains("\"parameter\":\"to\"", "Maybe maya-chen?");
        assertThat(program.post(facts, "at: x", "Content-Type", "text/yaml").statusCode())
                .isEqualTo(415);
        assertThat(program.post(facts, "\"" + "x".repeat(1_000_001) + "\"").statusCode())
                .isEqualTo(413);
        assertThat(program.send("PATCH", facts, "{}").statusCode()).isEqualTo(405);
        assertThat(program.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(program.get(facts).body()).doesNotContain("f3");
    }

    @Test
    void listsComeInPagesThatNeitherRepeatNorSkip() {
        for (int i = 0; i < 5; i++) {
            server.begin(server.owner(), "Halden");
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Fields page = page("/api/applications?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.list("items")
                    .forEach(each -> seen.add(Fields.of(each, "an item").text("id")));
            cursor = page.has("next") ? page.text("next") : "";
            server.begin(server.owner(), "Later");
        } while (!cursor.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().startsWith("halden", "halden-2", "halden-3", "halden-4", "halden-5");
    }

    @Test
    void settingsAreChosenForAllApplications() {
        told();
        HttpResponse<String> before = program.get("/api/preferences");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        String chosen = """
                {"zone": "Europe/Berlin", "holidays": "US", "office": {"closes": "16:00"}, "rulebook": "five-rules",
                 "away": [{"from": "2026-08-01", "to": "2026-08-09"}],
                 "sender": {"name": "Ana Silva", "signature": "Ana Silva\\nAnalyst", "words": ["choux"]}}""";
        HttpResponse<String> after = program.send("PUT", "/api/preferences", chosen, "If-Match", tag);
        assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
        assertThat(after.body()).contains("\"signature\":\"Ana Silva\\nAnalyst\",\"words\":[\"choux\"]");
        assertThat(program.send(
                                "PUT",
                                "/api/preferences",
                                "{\"zone\": \"UTC\", \"sender\": {\"name\": \"" + "x".repeat(201) + "\"}}",
                                "If-Match",
                                "*")
                        .body())
                .contains("\"pointer\":\"/sender/name\"");
        assertThat(program.get("/api/applications/northwind-optics/plan").body())
                .contains("\"rulebook\":\"five-rules\"");
        assertThat(program.send("PUT", "/api/preferences", chosen, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(program.send("PUT", "/api/preferences", "{\"zone\": \"Europe/Berlim\"}", "If-Match", "*")
                        .body())
                .contains("\"pointer\":\"/zone\"");
        assertThat(program.send(
                                "PUT",
                                "/api/preferences",
                                "{\"zone\": \"UTC\", \"rulebook\": \"hous\"}",
                                "If-Match",
                                "*")
                        .body())
                .contains("\"pointer\":\"/rulebook\"", "Maybe house?");
        assertThat(program.send("PUT", "/api/preferences", "{\"zone\": \"UTC\", \"holidays\": \"XX\"}", "If-Match", "*")
                        .body())
                .contains("\"pointer\":\"/holidays\"");
    }

    @Test
    void aCaseFileGoesOutAndComesInAgain() {
        told();
        String file =
                program.get("/api/applications/northwind-optics/case.json").body();
        HttpResponse<String> json = program.post("/api/import", file);
        assertThat(json.statusCode()).as(json.body()).isEqualTo(201);
        String yaml =
                program.get("/api/applications/northwind-optics/case.yaml").body();
        HttpResponse<String> again = program.post("/api/import?again=yes", yaml, "Content-Type", "application/yaml");
        assertThat(again.body()).isEqualTo("{\"id\":\"northwind-optics-3\"}\n");
        assertTrouble(
                program.post(
                        "/api/import", yaml.replace("interview:", "intervew:"), "Content-Type", "application/yaml"),
                422,
                "/facts/1/intervew",
                "Maybe interview?");
    }

    @Test
    void whatIsTakenOfAFilesCandidateIsSaid() {
        String file = """
                candidate: {zone: America/New_York, name: Ana Silva, phone: "+1 212 555 0123"}
                employer: {name: Larkfield, zone: America/New_York}
                facts: []
                """;
        HttpResponse<String> first = program.post("/api/import", file, "Content-Type", "application/yaml");
        assertThat(first.body()).isEqualTo("{\"id\":\"larkfield\",\"signing\":[\"name\",\"phone\"]}\n");
        assertThat(program.post("/api/import?again=yes", file, "Content-Type", "application/yaml")
                        .body())
                .isEqualTo("{\"id\":\"larkfield-2\"}\n");
        assertThat(program.get("/api/preferences").body()).contains("\"name\":\"Ana Silva\"");
    }

    @Test
    void whatIsErasedIsGoneAndSoIsEveryWordOfIt() {
        told();
        String done = "/api/applications/northwind-optics/done";
        program.post(done, "{}", "Idempotency-Key", "maya-chen-thanked");
        List<String> files = server.column("select pg_relation_filenode('afterword.answered')");
        assertThat(program.send("DELETE", "/api/people/maya-chen", "").statusCode())
                .isEqualTo(428);
        assertThat(program.send("DELETE", "/api/people/maya-chen", "", "If-Match", "*")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.mentions("maya")).isEmpty();
        assertThat(program.post(done, "{}", "Idempotency-Key", "maya-chen-thanked")
                        .statusCode())
                .isEqualTo(410);
        assertThat(program.send("DELETE", "/api/applications/northwind-optics", "", "If-Match", "*")
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.mentions("northwind")).isEmpty();
        assertThat(server.column("select pg_relation_filenode('afterword.answered')"))
                .as("tables are written anew")
                .isNotEqualTo(files);
        assertThat(program.get("/api/erased").body()).contains("\"kind\":\"person\"", "\"kind\":\"application\"");
        assertThat(program.get("/api/applications/northwind-optics").statusCode())
                .isEqualTo(404);
    }

    private void meetMaya() {
        HttpResponse<String> met = program.post(
                "/api/applications/northwind-optics/people",
                "{\"name\": \"Maya Chen\", \"role\": \"hiring-manager\", \"email\": \"maya@northwind.example\"}");
        assertThat(met.statusCode()).as(met.body()).isEqualTo(201);
        assertThat(met.headers().firstValue("Location")).contains("/api/people/maya-chen");
    }

    /** An interview this morning, for which thanks are owed. */
    private void told() {
        program.send("PUT", "/api/preferences", "{\"zone\": \"America/New_York\"}", "If-Match", "*");
        program.post("/api/applications", NORTHWIND);
        meetMaya();
        program.post("/api/applications/northwind-optics/facts", INTERVIEW);
        server.pass(Duration.ofHours(1));
    }

    /** The key of the one step that can be done now. */
    private String step() {
        Fields plan = page("/api/applications/northwind-optics/plan");
        return Fields.of(plan.list("steps").getFirst(), "a step").text("key");
    }

    private Fields page(String path) {
        Node read = Notation.json(path, program.get(path).body());
        return Fields.of(read, "an answer");
    }

    private static void assertTrouble(HttpResponse<String> answer, int status, String pointer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"", words);
    }
}
