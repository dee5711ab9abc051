package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs send that look for a weak place: nothing of it is answered by a fault of ours, and nothing leaks. */
@Tag("server")
class HostileRequestsTest {

    private static RunningServer server;
    private Browser owner;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        browser.get("/applications/new");
        browser.submit(
                "/applications",
                "employer",
                "Northwind Optics",
                "zone",
                "America/New_York",
                "via",
                "portal",
                "calls",
                "unsaid");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void signIn() {
        owner = server.owners();
        owner.get("/settings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.properties",
                "/fonts/../application.properties",
                "/fonts/..%2f..%2fapplication.properties",
                "/fonts/%2e%2e/%2e%2e/application.properties",
                "/webjars/../../application.properties",
                "/webjars/..;/..;/application.properties",
                "/fonts/..%5c..%5capplication.properties",
                "/fonts/%252e%252e/application.properties",
                "/fonts/....//....//etc/passwd",
                "//evil.example/%2e%2e",
                "/templates/settings.html",
                "/application.properties",
                "/db/migration/V1__accounts.sql",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/sign-in;jsessionid=1",
                "/settings%00",
                "/settings/",
                "/SETTINGS",
                "/actuator",
                "/error",
                "/.git/config"
            })
    void noPathLeadsToWhatIsNoPage(String path) {
        String answer =
                server.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: session="
                        + owner.cookies().get("session") + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|404|302|500).*");
        assertThat(answer)
                .as(path)
                .doesNotContain("server.address", "create table", "root:", "th:replace", "Exception");
        boolean fault = answer.startsWith("HTTP/1.1 500") && !path.equals("/error");
        assertThat(fault).as(path + answer).isFalse();
        assertThat(answer.replaceAll("(?s).*?Location: (\\S*).*", "$1"))
                .as(path)
                .doesNotStartWith("//");
    }

    @Test
    void thePageAboutSomethingWrongIsCalledByWhatIsWrong() {
        assertThat(owner.get("/nowhere").body())
                .contains("<title>There is nothing here · Afterword</title>", "<h1>There is nothing here</h1>");
        assertThat(owner.get("/applications/nowhere").body())
                .contains("<title>There is nothing here · Afterword</title>", "<h1>There is nothing here</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings%00", "/people/a%2Fb"})
    void aPathTheContainerRefusesIsRefusedInOurWords(String path) {
        String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("<h1>That was not understood</h1>", "default-src 'none'")
                .doesNotContain("Tomcat");
        String told = server.raw("GET /api" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(told)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"detail\":\"That was not understood.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "CONNECT", "GARBAGE"})
    void noOtherMethodDoesAnything(String method) {
        String answer = server.raw(method + " /settings HTTP/1.1\r\nHost: localhost\r\nCookie: session="
                + owner.cookies().get("session") + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|403|405|501).*").doesNotContain("session=");
    }

    @Test
    void aFormLargerThanAnyOfOursIsRefused() {
        HttpResponse<String> answer =
                owner.submit("/applications/northwind-optics/tell/received-news", "says", "x".repeat(3 << 20));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(server.column("select 1 from fact")).isEmpty();
        assertThat(owner.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfMoreFieldsThanAnyOfOursIsRefused() {
        StringBuilder body = new StringBuilder("zone=UTC");
        for (int i = 0; i < 5_000; i++) {
            body.append("&field").append(i).append("=1");
        }
        assertThat(owner.send("POST", "/settings", HttpRequest.BodyPublishers.ofString(body.toString()))
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void anAddressLongerThanAnyOfOursIsRefused() {
        assertThat(server.raw("GET /settings?changed=" + "1".repeat(100_000)
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4\\d\\d.*");
    }

    @Test
    void theSignOfNumberZeroIsRefusedInEveryField() {
        assertThat(owner.submit("/sign-in/password", "name", "a\0b", "password", "x")
                        .statusCode())
                .isEqualTo(400);
        owner.get("/settings");
        assertThat(owner.submit("/settings", "zone", "UTC\0").statusCode()).isEqualTo(400);
        owner.get("/settings");
        assertThat(owner.submit("/applications/northwind-optics/tell/received-news", "says\0", "news")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void brokenSignsAndNumbersAreNoFaultOfOurs() {
        for (String path : List.of(
                "/settings?changed=abc&of=1",
                "/settings?changed=99999999999999&of=1",
                "/applications/northwind-optics?at=yesterday&kind=follow-up",
                "/applications/northwind-optics?at=9999-12-31T09:00&kind=follow-up&to=maya-chen&via=email",
                "/applications/northwind-optics?at=%2B999999999-12-31T23:59&kind=follow-up&to=maya-chen&via=email",
                "/applications/northwind-optics?at=-999999999-01-01T00:00&kind=follow-up&to=maya-chen&via=email",
                "/applications/%F0%9F%98%80",
                "/applications/%C0%AF",
                "/sign-in?link=%00",
                "/sessions/not-a-uuid/end")) {
            assertThat(owner.get(path).statusCode()).as(path).isBetween(200, 499);
        }
        owner.get("/settings");
        assertThat(owner.submit("/sessions/not-a-uuid/end").statusCode()).isBetween(400, 404);
        for (String surrogate : List.of("\uD800", "\uDC00x", "\u202Eevil", "\uFFFF", "\t\u0008")) {
            owner.get("/applications/northwind-optics");
            assertThat(owner.submit("/applications/northwind-optics/tell/received-news", "says", surrogate)
                            .statusCode())
                    .isBetween(300, 499);
        }
        assertThat(owner.get("/applications/northwind-optics").statusCode()).isEqualTo(200);
    }

    @Test
    void noHeaderIsInjectedByWhatSomebodyTypes() {
        String evil = "x\r\nSet-Cookie: session=planted\r\nLocation: https://evil.example";
        owner.submit("/settings", "zone", evil, "rulebook", evil);
        owner.submit("/settings/theme", "theme", evil);
        owner.get("/applications/new");
        owner.submit("/applications", "employer", evil, "zone", "UTC");
        assertThat(owner.setCookies()).noneMatch(cookie -> cookie.contains("planted"));
        assertThat(owner.get("/applications").statusCode()).isEqualTo(200);
        String answer =
                server.raw("GET /sign-in?link=x%0d%0aSet-Cookie:%20session=planted HTTP/1.1\r\nHost: localhost\r\n"
                        + "Connection: close\r\n\r\n");
        assertThat(answer).doesNotContainPattern("(?m)^Set-Cookie: session=planted");
    }

    @Test
    void aFormFromAnotherPageIsRefusedEvenWithACookieOfItsOwn() {
        Browser victim = server.owners();
        victim.keep("form", "chosen-by-somebody-else");
        assertThat(victim.post("/settings", Map.of("zone", List.of("UTC"), "_csrf", List.of("another")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(victim.get("/settings?_csrf=x").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionIsNeverTakenFromAnAddress() {
        String session = owner.cookies().getOrDefault("session", "");
        for (String path : List.of("/sessions?session=" + session, "/sessions;session=" + session)) {
            String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 (302|400).*").doesNotContain("this one");
        }
    }

    @Test
    void overHttpsEveryCookieIsBoundToThisHost() {
        try (RunningServer secure = new RunningServer("https://afterword.example")) {
            String host = "Host: afterword.example\r\nConnection: close\r\n";
            String page = secure.raw("GET " + secure.link() + " HTTP/1.1\r\n" + host + "\r\n");
            String form = page.replaceAll("(?s).*Set-Cookie: (__Host-form=[^;]+);.*", "$1");
            String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
            String link = page.replaceAll("(?s).*name=\"link\" value=\"([^\"]*)\".*", "$1");
            String body = "_csrf=" + token + "&link=" + link;
            String in = secure.raw("POST /sign-in HTTP/1.1\r\n" + host + "Cookie: " + form
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body);
            assertThat(in).startsWith("HTTP/1.1 302");
            List<String> cookies =
                    in.lines().filter(line -> line.startsWith("Set-Cookie: ")).toList();
            assertThat(cookies)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(cookie -> cookie.startsWith("Set-Cookie: __Host-"))
                    .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("Path=/"))
                    .noneMatch(cookie -> cookie.contains("Domain"));
        }
    }
}
