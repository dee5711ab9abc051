package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every route there is, made from the server's own list of them, asked by a stranger, by the owner, by
 * somebody with an account of their own, and by somebody whose account is disabled. A route that is not in the table fails.
 */
@Tag("server")
class EveryDoorTest {

    /** For each route what it answers to: a stranger, the owner, another, a disabled one. What is asked for is the owner's. */
    private static final String TABLE = """
            GET  /sign-in                               200      200  200  200
            POST /sign-in                               410      410  410  410
            GET  /sessions                              sign-in  200  200  sign-in
            POST /sessions/{session}/end                sign-in  302  404  sign-in
            POST /sign-out                              sign-in  302  302  sign-in
            GET  /                                      sign-in  200  302  sign-in
            GET  /settings                              sign-in  200  200  sign-in
            POST /settings                              sign-in  422  422  sign-in
            GET  /applications                          sign-in  200  200  sign-in
            GET  /applications/new                      sign-in  200  200  sign-in
            POST /applications                          sign-in  422  422  sign-in
            GET  /applications/{id}                     sign-in  200  404  sign-in
            GET  /applications/{id}/tell                sign-in  200  404  sign-in
            GET  /applications/{id}/tell/{kind}         sign-in  200  404  sign-in
            POST /applications/{id}/tell/{kind}         sign-in  422  404  sign-in
            GET  /applications/{id}/facts/{fact}        sign-in  302  404  sign-in
            POST /applications/{id}/facts/{fact}/undo   sign-in  302  404  sign-in
            POST /applications/{id}/later               sign-in  302  404  sign-in
            GET  /applications/{id}/posting             sign-in  200  404  sign-in
            POST /applications/{id}/posting             sign-in  422  404  sign-in
            GET  /applications/{id}/employer            sign-in  200  404  sign-in
            POST /applications/{id}/employer            sign-in  422  404  sign-in
            GET  /applications/{id}/people/new          sign-in  200  404  sign-in
            POST /applications/{id}/people/new          sign-in  422  404  sign-in
            GET  /applications/{id}/case.yaml           sign-in  200  404  sign-in
            GET  /applications/{id}/case.json           sign-in  200  404  sign-in
            GET  /import                                sign-in  200  200  sign-in
            POST /import                                sign-in  422  422  sign-in
            GET  /debrief                               sign-in  302  302  sign-in
            POST /debrief                               sign-in  302  404  sign-in
            POST /debrief/draft                         sign-in  204  404  sign-in
            """;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        Browser owner = server.owners();
        owner.get("/settings");
        owner.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        owner.get("/applications/new");
        owner.submit(
                "/applications",
                "employer",
                "Northwind Optics",
                "zone",
                "America/New_York",
                "via",
                "portal",
                "calls",
                "unsaid");
        owner.get("/applications/northwind-optics/tell/applied");
        owner.submit("/applications/northwind-optics/tell/applied", "via", "portal");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteIsInTheTableAndNothingElseIs() {
        assertThat(new TreeSet<>(routes())).isEqualTo(new TreeSet<>(table().keySet()));
    }

    @Test
    void everyRouteAnswersEverybodyAsTheTableSays() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String route : table().keySet()) {
            List<String> row = new ArrayList<>();
            for (Actor actor : Actor.values()) {
                row.add(asked(route, actor));
            }
            answers.put(route, row);
        }
        assertThat(answers).isEqualTo(table());
    }

    @Test
    void noFormIsTakenFromAnybodyThatDoesNotComeFromAPageOfOurs() {
        List<String> posts =
                routes().stream().filter(route -> !route.startsWith("GET ")).toList();
        assertThat(posts).hasSizeGreaterThanOrEqualTo(3);
        for (String route : posts) {
            for (Actor actor : Actor.values()) {
                Browser browser = browser(actor);
                String path = path(route, browser);
                assertThat(browser.send(method(route), path, HttpRequest.BodyPublishers.noBody())
                                .statusCode())
                        .as("%s by %s", route, actor)
                        .isEqualTo(403);
            }
        }
    }

    private enum Actor {
        STRANGER,
        OWNER,
        ANOTHER,
        DISABLED
    }

    private static String asked(String route, Actor actor) {
        Browser owner = server.owners();
        Browser browser = actor == Actor.OWNER ? owner : browser(actor);
        String path = path(route, owner);
        // Any page with a form: what is asked is not whether the form is ours, but who sends it.
        browser.get(server.link());
        HttpResponse<String> answer = method(route).equals("GET")
                ? browser.get(path)
                : browser.submit(path, "link", "no link of ours", "application", "northwind-optics");
        boolean shownTheDoor =
                answer.headers().firstValue("Location").orElse("").equals("/sign-in");
        return shownTheDoor ? "sign-in" : Integer.toString(answer.statusCode());
    }

    private static Browser browser(Actor actor) {
        return switch (actor) {
            case STRANGER -> server.browser();
            case OWNER -> server.owners();
            case ANOTHER -> server.strangers(false);
            case DISABLED -> server.strangers(true);
        };
    }

    /** The route's path, its parts in braces being the owner's. */
    private static String path(String route, Browser owner) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (path.contains("{session}")) {
            String id = owner.get("/sessions").body().replaceAll("(?s).*?/sessions/([0-9a-f-]{36})/end.*", "$1");
            path = path.replace("{session}", id.length() == 36 ? id : "00000000-0000-0000-0000-000000000000");
        }
        return path.replace("{id}", "northwind-optics").replace("{fact}", "f1").replace("{kind}", "sent");
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> line.trim().split("\\s+"))
                .forEach(row -> table.put(row[0] + " " + row[1], List.of(row).subList(2, row.length)));
        return table;
    }

    /** Every route the server knows; the page of errors, which is never asked for, aside. */
    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        for (RequestMappingInfo info : server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String pattern : info.getPatternValues()) {
                if (pattern.equals("/error")) {
                    continue;
                }
                assertThat(info.getMethodsCondition().getMethods())
                        .as("methods of %s", pattern)
                        .isNotEmpty();
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    routes.add(method + " " + pattern);
                }
            }
        }
        return routes;
    }
}
