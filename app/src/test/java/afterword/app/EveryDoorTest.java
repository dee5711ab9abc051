package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every route there is, made from the server's own list of them, asked by a stranger, by the owner, by
 * somebody with an account of their own, and by somebody whose account is disabled. A route that is not in the table fails.
 * Those of the API, which are asked by tokens, have a table of their own.
 */
@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryDoorTest {

    /** For each route what it answers to: a stranger, the owner, another, a disabled one. What is asked for is the owner's. */
    private static final String TABLE = """
            GET  /sign-in                               200      200  200  200
            POST /sign-in                               410      410  410  410
            POST /sign-in/password                      422      422  422  422
            POST /sign-in/passkey                       422      422  422  422
            GET  /invited                               410      410  410  410
            POST /invited                               410      410  410  410
            GET  /settings/people                       sign-in  200  404  sign-in
            POST /settings/people                       sign-in  422  404  sign-in
            POST /settings/people/{invitation}/withdraw sign-in  302  404  sign-in
            POST /settings/people/{invitation}/close    sign-in  302  404  sign-in
            POST /settings/people/{invitation}/open     sign-in  302  404  sign-in
            GET  /settings/doors                        sign-in  200  200  sign-in
            GET  /settings/passkeys                     sign-in  200  200  sign-in
            POST /settings/passkeys                     sign-in  422  422  sign-in
            POST /settings/passkeys/{passkey}/remove    sign-in  302  404  sign-in
            GET  /offline                               200      200  200  200
            GET  /offline/debrief                       200      200  200  200
            GET  /service-worker.js                     200      200  200  200
            POST /settings/passkeys/{passkey}/rename    sign-in  422  404  sign-in
            GET  /settings/password                     sign-in  200  200  sign-in
            POST /settings/password                     sign-in  422  422  sign-in
            POST /settings/password/remove              sign-in  302  302  sign-in
            GET  /settings/tokens                       sign-in  200  200  sign-in
            POST /settings/tokens                       sign-in  422  422  sign-in
            POST /settings/tokens/{token}/revoke        sign-in  302  404  sign-in
            GET  /sessions                              sign-in  200  200  sign-in
            POST /sessions/{session}/end                sign-in  302  404  sign-in
            POST /sign-out                              sign-in  302  302  sign-in
            GET  /                                      sign-in  200  302  sign-in
            GET  /settings                              sign-in  200  200  sign-in
            POST /settings                              sign-in  302  422  sign-in
            POST /settings/rulebook                     sign-in  422  422  sign-in
            POST /settings/choices                      sign-in  302  302  sign-in
            POST /settings/letters                      sign-in  302  302  sign-in
            POST /settings/words/end                    sign-in  302  302  sign-in
            POST /settings/away                         sign-in  422  422  sign-in
            POST /settings/away/end                     sign-in  302  302  sign-in
            POST /settings/theme                        sign-in  302  302  sign-in
            GET  /applications                          sign-in  200  200  sign-in
            GET  /search                                sign-in  200  200  sign-in
            GET  /applications/new                      sign-in  200  200  sign-in
            POST /applications/new                      sign-in  200  200  sign-in
            POST /applications                          sign-in  422  422  sign-in
            GET  /applications/{id}                     sign-in  200  404  sign-in
            GET  /applications/{id}/tell                sign-in  200  404  sign-in
            GET  /applications/{id}/tell/{kind}         sign-in  200  404  sign-in
            POST /applications/{id}/tell/{kind}         sign-in  422  404  sign-in
            GET  /applications/{id}/wrote               sign-in  200  404  sign-in
            POST /applications/{id}/wrote               sign-in  422  404  sign-in
            POST /applications/{id}/wrote/keep          sign-in  422  404  sign-in
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
            GET  /export.zip                            sign-in  200  200  sign-in
            GET  /import                                sign-in  200  200  sign-in
            POST /import                                sign-in  422  422  sign-in
            GET  /applications/{id}/erase               sign-in  200  404  sign-in
            POST /applications/{id}/erase               sign-in  422  404  sign-in
            GET  /applications/{id}/people/{person}/erase   sign-in  200  404  sign-in
            POST /applications/{id}/people/{person}/erase   sign-in  422  404  sign-in
            GET  /erased                                sign-in  200  200  sign-in
            GET  /letters                               sign-in  200  200  sign-in
            GET  /letters/{id}/{message}                sign-in  200  404  sign-in
            POST /letters/{id}/{message}                sign-in  302  404  sign-in
            GET  /letters/{id}/{message}/paper          sign-in  200  404  sign-in
            GET  /letters/{id}/{message}/envelope       sign-in  200  404  sign-in
            GET  /letters/{id}/{message}/mail           sign-in  422  404  sign-in
            GET  /letters/{id}/{message}/guide          sign-in  200  404  sign-in
            GET  /letters/{id}/{message}/call           sign-in  200  404  sign-in
            POST /letters/{id}/{message}/typed          sign-in  200  404  sign-in
            POST /letters/{id}/{message}/mend           sign-in  302  404  sign-in
            POST /letters/{id}/{message}/right          sign-in  422  404  sign-in
            POST /letters/{id}/{message}/back           sign-in  302  404  sign-in
            POST /letters/{id}/{message}/afresh         sign-in  302  404  sign-in
            POST /letters/{id}/{message}/aside          sign-in  302  404  sign-in
            POST /letters/{id}/{message}/sent           sign-in  422  404  sign-in
            POST /letters/{id}/{message}/files          sign-in  422  404  sign-in
            POST /letters/{id}/{message}/files/along    sign-in  302  404  sign-in
            POST /letters/{id}/{message}/files/call     sign-in  302  404  sign-in
            POST /letters/{id}/{message}/files/erase    sign-in  302  404  sign-in
            GET  /applications/{id}/files/{file}        sign-in  200  404  sign-in
            GET  /people                                sign-in  200  200  sign-in
            GET  /people/{person}                       sign-in  200  404  sign-in
            POST /people/{person}/same-as/{other}       sign-in  302  404  sign-in
            POST /people/{person}/same-as/{other}/undo  sign-in  302  404  sign-in
            GET  /debrief                               sign-in  200  302  sign-in
            POST /debrief/reading                       sign-in  200  404  sign-in
            POST /debrief                               sign-in  302  404  sign-in
            POST /debrief/draft                         sign-in  204  404  sign-in
            GET  /compare                               sign-in  200  200  sign-in
            GET  /applications/{id}/compare             sign-in  200  404  sign-in
            POST /applications/{id}/compare             sign-in  302  404  sign-in
            GET  /rules                                 sign-in  200  200  sign-in
            GET  /rules/{book}                          sign-in  200  404  sign-in
            GET  /rules/{book}/{rule}                   sign-in  200  404  sign-in
            GET  /rules/{book}/file                     sign-in  200  404  sign-in
            GET  /rulebooks                             sign-in  200  200  sign-in
            POST /rulebooks                             sign-in  422  422  sign-in
            GET  /rulebooks/{book}                      sign-in  200  404  sign-in
            POST /rulebooks/{book}/remove               sign-in  422  404  sign-in
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
        server.meet(server.owner(), "northwind-optics", "Maya Chen", "role: hiring-manager");
        server.meet(server.owner(), "northwind-optics", "M. Chen", "role: hiring-manager");
        server.keepRulebook(server.owner(), "patient");
        owner.get("/settings");
        owner.submit("/settings/rulebook", "rulebook", "patient");
        server.tell(server.owner(), "northwind-optics", "{at: 2026-06-12T08:00-04:00, received: {meaning: news}}");
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

    /** Before any other: what they ask leaves traces, such as a letter with something wrong in it, which is no mail. */
    @Test
    @Order(1)
    void everyRouteAnswersEverybodyAsTheTableSays() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String route : DoorTable.of(TABLE).keySet()) {
            List<String> row = new ArrayList<>();
            for (Actor actor : Actor.values()) {
                row.add(asked(route, actor));
            }
            answers.put(route, row);
        }
        Map<String, List<String>> table = DoorTable.of(TABLE);
        assertThat(answers).hasSameSizeAs(table);
        assertThat(answers.entrySet().stream()
                        .filter(answer -> !answer.getValue().equals(table.get(answer.getKey()))))
                .isEmpty();
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

    @Test
    void whatIsAnothersAndWhatIsNowhereLookTheSame() {
        int compared = 0;
        for (String route : routes()) {
            if (!route.contains("{")) {
                continue;
            }
            Browser owner = server.owners();
            Browser another = server.strangers(false);
            String theirs = path(route, owner);
            String nowhere = theirs.matches(".*[0-9a-f-]{36}.*")
                    ? theirs.replaceAll("[0-9a-f-]{36}", "00000000-0000-0000-0000-000000000001")
                    : theirs.replace("northwind-optics", "there-is-none")
                            .replace("maya-chen", "nobody")
                            .replace("patient", "nothing");
            another.get("/settings");
            Said of = said(route, theirs, another);
            another.get("/settings");
            assertThat(of).as(route).isEqualTo(said(route, nowhere, another));
            assertThat(of.status()).as(route).isEqualTo(404);
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(8);
    }

    @Test
    void everyAnswerOnEveryRouteCarriesTheHeadersAndIsKeptNowhere() {
        int seen = 0;
        for (String route : routes()) {
            for (Actor actor : Actor.values()) {
                Browser browser = browser(actor);
                browser.get(server.link());
                HttpResponse<String> answer = send(route, path(route, browser), browser);
                String where = route + " by " + actor;
                assertThat(answer.body()).as(where).doesNotContain("org.thymeleaf");
                var headers = answer.headers();
                String policy = headers.firstValue("Content-Security-Policy").orElse("");
                assertThat(policy)
                        .as(where)
                        .contains(
                                "default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'", "base-uri 'none'")
                        .contains("form-action 'self'")
                        .doesNotContain("unsafe-eval", "script-src 'unsafe", "http:", "*");
                assertThat(policy.replace("style-src-attr 'unsafe-inline'", ""))
                        .as(where)
                        .doesNotContain("unsafe");
                assertThat(headers.allValues("Cache-Control"))
                        .as(where)
                        .singleElement()
                        .asString()
                        .contains("no-store");
                assertThat(headers.firstValue("X-Content-Type-Options"))
                        .as(where)
                        .contains("nosniff");
                assertThat(headers.firstValue("X-Frame-Options")).as(where).contains("DENY");
                assertThat(headers.firstValue("Referrer-Policy")).as(where).contains("same-origin");
                assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                        .as(where)
                        .contains("same-origin");
                assertThat(headers.firstValue("Cross-Origin-Resource-Policy"))
                        .as(where)
                        .contains("same-origin");
                assertThat(headers.firstValue("Permissions-Policy")).as(where).isPresent();
                for (String cookie : browser.setCookies()) {
                    assertThat(cookie).as(where).contains("Path=/", "SameSite=Lax");
                    assertThat(cookie.startsWith("theme=") || cookie.contains("HttpOnly"))
                            .as(where + cookie)
                            .isTrue();
                }
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void noAddressLeadsElsewhere() {
        for (String route : routes()) {
            for (Actor actor : Actor.values()) {
                Browser browser = browser(actor);
                browser.get(server.link());
                String path = path(route, browser);
                HttpResponse<String> answer = send(
                        route,
                        path + "?next=//evil.example&url=https://evil.example&continue=https:evil.example",
                        browser);
                assertThat(answer.headers().firstValue("Location").orElse("/"))
                        .as("%s by %s", route, actor)
                        .matches("/([a-z0-9?=&#-][^\\\\]*)?")
                        .doesNotContain("evil");
            }
        }
    }

    private record Said(int status, String body) {}

    private static Said said(String route, String path, Browser browser) {
        HttpResponse<String> answer = send(route, path, browser);
        return new Said(answer.statusCode(), answer.body().replaceAll("nonce=\"[^\"]*\"|value=\"[^\"]*\"", ""));
    }

    private static HttpResponse<String> send(String route, String path, Browser browser) {
        return method(route).equals("GET") ? browser.get(path) : browser.submit(path, "link", "no link of ours");
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
        server.pass(Duration.ofMinutes(1));
        // Any page with a form: what is asked is not whether the form is ours, but who sends it.
        browser.get(server.link());
        HttpResponse<String> answer = method(route).equals("GET")
                ? browser.get(path)
                : browser.submit(path, "link", "no link of ours", "application", "northwind-optics", "file", file());
        boolean shownTheDoor =
                answer.headers().firstValue("Location").orElse("").equals("/sign-in");
        return shownTheDoor ? "sign-in" : Integer.toString(answer.statusCode());
    }

    /** A file of the owner's, kept anew if it was erased. */
    private static String file() {
        List<String> kept = server.column("select id from own_file");
        if (kept.isEmpty()) {
            server.update(
                    "insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at) "
                            + "values (?, 'northwind-optics', gen_random_uuid(), 'Resume.txt', 'text', 'Dear', now())",
                    server.owner().id());
        }
        return server.column("select id from own_file").getFirst();
    }

    private static Browser browser(Actor actor) {
        // A try at a password comes back every minute.
        server.pass(Duration.ofMinutes(1));
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
        if (path.contains("{token}")) {
            server.token(server.owner(), "read");
            path = path.replace(
                    "{token}",
                    server.column("select id from api_token where revoked_at is null limit 1")
                            .getFirst());
        }
        path = filled(path, "{invitation}", () -> invitation(route));
        path = filled(path, "{passkey}", EveryDoorTest::passkey);
        path = filled(path, "{file}", EveryDoorTest::file);
        return path.replace("{id}", "northwind-optics")
                .replace("{fact}", route.startsWith("GET") ? "f2" : "f1")
                .replace("{kind}", "sent")
                .replace("{message}", "thank-you")
                .replace("{person}", "maya-chen")
                .replace("{other}", "m-chen")
                .replace("{book}", "patient")
                .replace("{rule}", "my.wait");
    }

    /** What a route has nothing to do with is not made for it. */
    private static String filled(String path, String blank, Supplier<String> made) {
        return path.contains(blank) ? path.replace(blank, made.get()) : path;
    }

    /** An invitation of the owner's with which the route has something to do. */
    private static String invitation(String route) {
        UUID id = UUID.randomUUID();
        boolean used = !route.contains("withdraw");
        server.update(
                "insert into invitation (owner_id, id, token_hash, label, made_at, expires_at, used_at, guest, closed_at) "
                        + "values (?, ?, sha256(?::text::bytea), 'Ruth', now(), ?, ?, ?, ?)",
                server.owner().id(),
                id,
                id.toString(),
                RunningServer.BEGINNING.plus(Duration.ofDays(365)).atOffset(ZoneOffset.UTC),
                used ? RunningServer.BEGINNING.atOffset(ZoneOffset.UTC) : null,
                used
                        ? UUID.fromString(server.column("select owner_id from account where not owns union all "
                                        + "select gen_random_uuid() limit 1")
                                .getFirst())
                        : null,
                route.endsWith("/open") ? RunningServer.BEGINNING.atOffset(ZoneOffset.UTC) : null);
        return id.toString();
    }

    /** A passkey of the owner's. */
    private static String passkey() {
        UUID id = UUID.randomUUID();
        server.update(
                "insert into passkey (owner_id, id, credential_id, public_half, signatures, backup_eligible, label, made_at) "
                        + "values (?, ?, sha256(?::text::bytea), 'x', 0, false, 'a phone', now())",
                server.owner().id(),
                id,
                id.toString());
        return id.toString();
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    /** Every route the server knows; the page of errors, which is never asked for, aside. */
    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        for (RequestMappingInfo info : server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String pattern : info.getPatternValues()) {
                if (pattern.equals("/error") || pattern.startsWith("/api/")) {
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
