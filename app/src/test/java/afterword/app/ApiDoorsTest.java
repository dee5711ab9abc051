package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which token may do what: every route of the API, made from the server's own list of them, asked with each scope alone, with
 * another account's token, and with what opens nothing. A route that is not in the table fails.
 */
@Tag("server")
class ApiDoorsTest {

    /**
     * For each route what it answers: to the owner's tokens with the scopes read, write and erase alone, and to another's
     * that has them all. What is sent says nothing, so that whoever may write is told what is missing.
     */
    private static final String TABLE = """
            GET    /api/applications                        200  403  403  200
            POST   /api/applications                        403  422  403  422
            GET    /api/applications/{id}                   200  403  403  404
            PUT    /api/applications/{id}                   403  422  403  404
            DELETE /api/applications/{id}                   403  403  428  404
            GET    /api/applications/{id}/facts             200  403  403  404
            POST   /api/applications/{id}/facts             403  422  403  422
            GET    /api/applications/{id}/facts/{fact}      200  403  403  404
            PUT    /api/applications/{id}/facts/{fact}      403  422  403  404
            DELETE /api/applications/{id}/facts/{fact}      403  428  403  404
            GET    /api/applications/{id}/people            200  403  403  404
            POST   /api/applications/{id}/people            403  422  403  422
            GET    /api/applications/{id}/plan              200  403  403  404
            GET    /api/applications/{id}/compare           200  403  403  404
            GET    /api/applications/{id}/may               400  403  403  404
            POST   /api/applications/{id}/done              403  422  403  404
            POST   /api/applications/{id}/later             403  422  403  404
            GET    /api/applications/{id}/case.json         200  403  403  404
            GET    /api/applications/{id}/case.yaml         200  403  403  404
            GET    /api/applications/{id}/letters           200  403  403  404
            GET    /api/applications/{id}/letters/{message}/{to}/{form} 404 403 403 404
            PUT    /api/applications/{id}/letters/{message}/{to}/{form} 403 422 403 404
            GET    /api/applications/{id}/letters/{message}/{to}/{form}/paper 404 403 403 404
            GET    /api/applications/{id}/letters/{message}/{to}/{form}/envelope 404 403 403 404
            GET    /api/applications/{id}/letters/{message}/{to}/{form}/mail 404 403 403 404
            GET    /api/applications/{id}/letters/{message}/{to}/{form}/proposal 200 403 403 404
            POST   /api/applications/{id}/letters/{message}/{to}/{form}/review 403 422 403 404
            GET    /api/applications/{id}/files             200  403  403  404
            POST   /api/applications/{id}/files             403  201  403  404
            GET    /api/applications/{id}/files/{file}      200  403  403  404
            DELETE /api/applications/{id}/files/{file}      403  403  428  404
            GET    /api/people                              200  403  403  200
            GET    /api/people/{person}                     200  403  403  404
            DELETE /api/people/{person}                     403  403  428  404
            GET    /api/people/{person}/same-as/{other}     200  403  403  404
            PUT    /api/people/{person}/same-as/{other}     403  422  403  404
            DELETE /api/people/{person}/same-as/{other}     403  428  403  404
            GET    /api/today                               200  403  403  200
            GET    /api/preferences                         200  403  403  200
            PUT    /api/preferences                         403  422  403  422
            POST   /api/import                              403  422  403  422
            GET    /api/erased                              200  403  403  200
            """;

    private static RunningServer server;
    private static Viewer owner;
    private static Viewer another;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        owner = server.owner();
        server.begin(owner, "Northwind");
        String maya = server.meet(owner, "northwind", "Maya Chen", "role: hiring-manager");
        server.meet(owner, "northwind", "M. Chen", "role: hiring-manager");
        server.tell(
                owner,
                "northwind",
                "{at: 2026-06-12T08:00-04:00, interview: {until: 2026-06-12T08:30-04:00, with: [" + maya + "]}}");
        server.update(
                "insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at) "
                        + "values (?, 'northwind', '6f1c1d3e-0000-4000-8000-000000000001', 'Resume.txt', 'text', 'Dear', now())",
                owner.id());
        server.strangers(false);
        another = newest();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteIsInTheTableAndNothingElseIs() {
        assertThat(new TreeSet<>(routes()))
                .isEqualTo(new TreeSet<>(DoorTable.of(TABLE).keySet()));
    }

    @Test
    void everyTokenMayDoWhatTheTableSays() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<Program> programs = List.of(
                program(server.token(owner, "read")),
                program(server.token(owner, "write")),
                program(server.token(owner, "erase")),
                program(server.token(another, "read write erase")));
        DoorTable.of(TABLE)
                .forEach((route, expected) -> answers.put(
                        route,
                        programs.stream()
                                .map(each -> Integer.toString(ask(route, each).statusCode()))
                                .toList()));
        assertThat(answers).isEqualTo(DoorTable.of(TABLE));
    }

    @Test
    void nothingElseOpensARouteOfTheApi() {
        String expired = server.token(owner, "read write erase");
        server.update(
                "update api_token set expires_at = made_at where scopes = 'read write erase' and owner_id = ?",
                owner.id());
        server.strangers(true);
        Viewer disabled = newest();
        List<Program> programs = List.of(
                program(""),
                program("aw_" + UUID.randomUUID()),
                program(expired),
                program(server.token(disabled, "read write erase")));
        int asked = 0;
        for (String route : routes()) {
            for (Program each : programs) {
                server.pass(Duration.ofMinutes(1));
                HttpResponse<String> answer = ask(route, each);
                assertThat(answer.statusCode()).as(route).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                asked++;
            }
            Browser signedIn = server.owners();
            assertThat(signedIn.get(path(route)).statusCode()).as(route).isEqualTo(401);
        }
        assertThat(asked).isGreaterThan(100);
    }

    @Test
    void aTokenOpensNoPage() {
        Program program = program(server.token(owner, "read write erase"));
        for (String page : List.of("/", "/applications", "/settings", "/settings/tokens", "/sessions")) {
            HttpResponse<String> answer = program.get(page);
            assertThat(answer.headers().firstValue("Location")).as(page).contains("/sign-in");
        }
        assertThat(program("")
                        .get("/api/today?access_token=" + server.token(owner, "read"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsAnothersAndWhatIsNowhereLookTheSame() {
        Program program = program(server.token(another, "read write erase"));
        int compared = 0;
        for (String route : routes()) {
            if (route.contains("{")) {
                HttpResponse<String> theirs = ask(route, program);
                HttpResponse<String> nowhere = send(
                        route, path(route).replace("northwind", "nowhere").replace("maya-chen", "nobody"), program);
                assertThat(theirs.body()).as(route).isEqualTo(nowhere.body());
                assertThat(theirs.statusCode()).as(route).isEqualTo(nowhere.statusCode());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void wrongTokensAreCountedAndRightOnesAreNot() {
        server.pass(Duration.ofHours(1));
        Program right = program(server.token(owner, "read"));
        for (int i = 0; i < 30; i++) {
            assertThat(right.get("/api/erased").statusCode()).isEqualTo(200);
        }
        Program wrong = program("aw_wrong");
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(wrong.get("/api/erased").statusCode());
        }
        assertThat(answers).startsWith(401, 401).endsWith(429, 429);
        assertThat(wrong.get("/api/erased").headers().firstValue("Retry-After")).contains("60");
        assertThat(right.get("/api/erased").statusCode()).isEqualTo(200);
        server.pass(Duration.ofHours(1));
    }

    @Test
    void aTokenIsShownOnceKeptAsAHashAndEndedAtOnce() {
        Browser browser = server.owners();
        browser.get("/settings/tokens");
        String page = browser.submit(
                        "/settings/tokens",
                        Map.of("name", List.of("my script"), "scope", List.of("read", "write"), "days", List.of("30")))
                .body();
        String token = page.replaceAll("(?s).*<code id=\"made\">(aw_[A-Za-z0-9_-]{43})</code>.*", "$1");
        assertThat(token).startsWith("aw_").hasSize(46);
        Program program = program(token);
        assertThat(program.get("/api/today").statusCode()).isEqualTo(200);

        String list = browser.get("/settings/tokens").body();
        assertThat(list)
                .contains("my script", "Read, Write.", "last used 12 June 2026")
                .doesNotContain(token);
        assertThat(server.mentions(token, token.substring(3))).isEmpty();

        String id = server.column("select id from api_token where name = 'my script'")
                .getFirst();
        assertThat(browser.submit("/settings/tokens/" + id + "/revoke").statusCode())
                .isEqualTo(302);
        assertThat(program.get("/api/today").statusCode()).isEqualTo(401);
        assertThat(browser.get("/settings/tokens").body()).doesNotContain("my script");
    }

    private static Viewer newest() {
        return new Viewer(UUID.fromString(server.column(
                        "select owner_id from account where created_at > (select min(created_at) from account) "
                                + "and owner_id not in (select owner_id from api_token) order by disabled_at nulls last")
                .getFirst()));
    }

    private static Program program(String token) {
        return new Program(server.port(), token);
    }

    private static HttpResponse<String> ask(String route, Program program) {
        return send(route, path(route), program);
    }

    private static HttpResponse<String> send(String route, String path, Program program) {
        String method = route.substring(0, route.indexOf(' '));
        return switch (method) {
            case "GET" -> program.get(path);
            case "DELETE" -> program.send(method, path, "");
            case "PUT" -> program.send(method, path, "{}", "If-Match", "*");
            default -> program.post(path, "{}");
        };
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{id}", "northwind")
                .replace("{fact}", "f1")
                .replace("{file}", "6f1c1d3e-0000-4000-8000-000000000001")
                .replace("{message}", "thank-you")
                .replace("{to}", "maya-chen")
                .replace("{form}", "email")
                .replace("{person}", "maya-chen")
                .replace("{other}", "m-chen");
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        for (RequestMappingInfo info : server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    if (pattern.startsWith("/api/")) {
                        routes.add(method + " " + pattern);
                    }
                }
            }
        }
        return routes;
    }
}
