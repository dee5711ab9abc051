package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passkeys in a real browser, whose authenticator is Chromium's own virtual one. */
@Tag("browser")
class PasskeyInTheBrowserTest {

    @Test
    void whoeverAddsAPasskeySignsInByItAndItsAnswerIsGoodOnce() {
        List<String> sent = new ArrayList<>();
        try (RunningServer server = RunningServer.whereItSays();
                Chromium chromium = new Chromium()) {
            Page page = chromium.owners(server, 390, ColorScheme.LIGHT);
            plugIn(page);
            page.onRequest(request -> keep(request, sent));
            page.navigate("/settings/passkeys");
            page.fill("#label", "My phone");
            page.click("button.go");
            assertThat(page.locator("#main li")).containsText("My phone");
            assertThat(Chromium.faults(page, "passkeys-one")).isEmpty();

            page.navigate("/sessions");
            page.click("form[action='/sign-out'] button");
            page.waitForURL(url -> url.contains("signed-out"));
            page.click("form[action='/sign-in/passkey'] button");
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate("/settings/doors");
            assertThat(page.locator("#main")).containsText("Signed in by passkey");
            assertThat(page.locator("#main")).containsText("Added a passkey");

            assertThat(sent).hasSize(1);
            Browser thief = server.browser();
            thief.get("/sign-in");
            HttpResponse<String> replayed = thief.submit("/sign-in/passkey", "credential", sent.getFirst());
            assertThat(replayed.statusCode()).isEqualTo(422);
            assertThat(thief.cookies()).doesNotContainKey("session");

            page.navigate("/settings/doors");
            assertThat(page.locator("#main")).containsText("A passkey of yours that did not sign rightly");

            page.navigate("/settings/passkeys");
            assertThat(page.locator("#main li")).containsText("last used");
            page.click("#main li summary");
            page.fill("#main li input[name=label]", "My old phone");
            page.click("text=Rename it");
            assertThat(page.locator("#main li b")).hasText("My old phone");
            page.click("button[aria-label^=Remove]");
            assertThat(page.locator("#main li")).hasCount(0);
            page.navigate("/sessions");
            page.click("form[action='/sign-out'] button");
            page.waitForURL(url -> url.contains("signed-out"));
            page.click("form[action='/sign-in/passkey'] button");
            assertThat(page.locator("#main")).containsText("This passkey opens nothing here");
            assertThat(chromium.said()).isEmpty();
        }
    }

    @Test
    void whereBrowsersAllowNoneNoneAreOffered() {
        try (RunningServer server = new RunningServer("http://127.0.0.1:8484")) {
            assertThat(server.browser().get("/sign-in").body()).doesNotContain("by passkey");
        }
    }

    private static void keep(Request request, List<String> sent) {
        if (request.url().endsWith("/sign-in/passkey")) {
            for (String field : request.postData().split("&")) {
                if (field.startsWith("credential=")) {
                    sent.add(URLDecoder.decode(field.substring("credential=".length()), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void plugIn(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject();
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
