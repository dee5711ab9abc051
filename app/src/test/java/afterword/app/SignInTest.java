package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class SignInTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void lookingAtALinkDoesNotUseItUpAndPressingTheButtonDoes() {
        String link = server.link();
        assertThat(server.browser().get(link).statusCode()).isEqualTo(200);

        Browser browser = server.browser();
        assertThat(browser.get(link).body()).contains("Sign in here");
        assertThat(browser.submit("/sign-in").headers().firstValue("Location")).contains("/");
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);

        HttpResponse<String> again = server.browser().get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("has been used, or its time is over", "./afterword sign-in-link");
    }

    @Test
    void ofTwoWhoPressTheButtonOnlyOneIsLetIn() {
        String link = server.link();
        Browser first = server.browser();
        Browser second = server.browser();
        first.get(link);
        second.get(link);

        assertThat(first.submit("/sign-in").statusCode()).isEqualTo(302);
        assertThat(second.submit("/sign-in").statusCode()).isEqualTo(410);
        assertThat(second.cookies()).doesNotContainKey("session");
    }

    @Test
    void aLinkIsGoodForHalfAnHour() {
        String link = server.link();
        server.pass(Duration.ofMinutes(29));
        assertThat(server.browser().get(link).statusCode()).isEqualTo(200);
        server.pass(Duration.ofMinutes(1));
        assertThat(server.browser().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aSessionCanBeEndedFromAnotherBrowser() {
        Browser lost = server.owners();
        Browser here = server.owners();
        String page = here.get("/sessions").body();
        assertThat(page).contains("this one");

        String own = page.replaceAll("(?s).*?this one.*?/sessions/([0-9a-f-]+)/end.*", "$1");
        Pattern.compile("/sessions/([0-9a-f-]+)/end")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(id -> !id.equals(own))
                .forEach(id -> here.submit("/sessions/" + id + "/end"));

        assertThat(here.get("/sessions").statusCode()).isEqualTo(200);
        assertThat(lost.get("/sessions").headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void whoSignsOutIsOutEvenWithTheOldCookie() {
        Browser browser = server.owners();
        String cookie = browser.cookies().getOrDefault("session", "");
        browser.get("/sessions");
        browser.submit("/sign-out");

        assertThat(browser.cookies()).doesNotContainKey("session");
        browser.keep("session", cookie);
        assertThat(browser.get("/sessions").headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        Browser browser = server.owners();
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerTellsTheBrowserToRunNoScriptButOurs() {
        HttpResponse<String> page = server.browser().get("/sign-in");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(policy.replace("style-src-attr 'unsafe-inline'", "")).doesNotContain("unsafe-inline");
        assertThat(policy)
                .isNotEqualTo(server.browser()
                        .get("/sign-in")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow());
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(server.browser().get("/nowhere").headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    @Test
    void overHttpsCookiesAreBoundToTheHostAndLinksNameIt() {
        try (RunningServer secure = new RunningServer("https://afterword.example")) {
            String answer = secure.raw("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 421");
            String link = secure.link();
            String page =
                    secure.raw("GET " + link + " HTTP/1.1\r\nHost: afterword.example\r\nConnection: close\r\n\r\n");
            assertThat(page)
                    .startsWith("HTTP/1.1 200")
                    .contains("Strict-Transport-Security")
                    .containsPattern("Set-Cookie: __Host-form=[^;]+; .*Secure");
        }
    }

    @Test
    void aRequestInAnotherHostsNameIsNotAnswered() {
        assertThat(server.raw("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }
}
