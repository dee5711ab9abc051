package afterword.app;

import static afterword.app.AfterAnInterview.NORTHWIND;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A debrief typed in a tunnel, on a telephone whose browser is closed before the train comes out of it. */
@Tag("browser")
@Tag("server")
class OfflineInTheBrowserTest {

    private static final String ON_A_TELEPHONE = "By the end of the month";

    @TempDir
    private Path profile;

    private RunningServer server;
    private BrowserContext telephone;
    private Page page;
    private final List<String> missed = new ArrayList<>();

    @BeforeEach
    void begin() {
        server = new RunningServer();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        AfterAnInterview.type(browser);
        open();
        page.navigate(server.link());
        page.click("button.go");
        page.navigate("/debrief");
        page.waitForFunction("navigator.serviceWorker.ready.then(worker => worker.active.state === 'activated')");
    }

    @AfterEach
    void stop() {
        telephone.close();
        server.close();
    }

    @Test
    void whatWasTypedInAClosedBrowserIsThereOfflineAndIsSentOnce() {
        telephone.setOffline(true);
        page.fill("#says", ON_A_TELEPHONE);
        page.fill("#name-maya-chen", "Maya Li Chen");
        page.click("label:has(input[name=date][value='2026-06-30'])");
        assertThat(page.locator("[data-kept]")).hasText("Kept on this device.");

        restart();
        page.onRequestFailed(request -> missed.add(request.url()));
        page.navigate("/debrief");
        assertThat(page.locator("h1")).hasText("Back from Northwind Optics?");
        assertThat(page.locator("#says")).hasValue(ON_A_TELEPHONE);
        assertThat(page.locator("#name-maya-chen")).hasValue("Maya Li Chen");
        assertThat(page.locator("input[name=date][value='2026-06-30']")).isChecked();
        assertThat(page.locator("input[name=precision][value=exact]")).isChecked();
        assertThat(Chromium.faults(page, "real-debrief-offline")).isEmpty();
        page.click(".savebar .btn.go");
        assertThat(page.locator("[data-kept]")).containsText("sent when you are back online");
        assertThat(page.locator("#says")).isDisabled();
        assertThat(missed).as("files the kept page asks for that are not kept").isEmpty();

        restart();
        page.navigate("/");
        assertThat(page.locator("#waiting")).containsText("A debrief waits.");
        assertThat(Chromium.faults(page, "real-offline")).isEmpty();
        assertThat(written()).isZero();

        comeBackOnline();
        page.navigate("/applications");
        assertThat(page.locator("#waiting")).containsText("Your debrief of Northwind Optics was sent.");
        assertThat(written()).isEqualTo(1);
        page.reload();
        assertThat(page.locator("#waiting")).hasCount(0);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void whatWasTypedWithAConnectionIsThereWithoutOneUntilItWasSent() {
        page.fill("#says", ON_A_TELEPHONE);
        assertThat(page.locator("[data-kept]")).hasText("Kept.");
        restart();
        page.navigate("/debrief");
        assertThat(page.locator("#says")).hasValue(ON_A_TELEPHONE);

        comeBackOnline();
        page.navigate("/debrief?application=northwind-optics");
        page.click(".savebar .btn.go");
        page.waitForURL("**" + NORTHWIND + "?told=**");
        page.waitForCondition(() -> kept().contains("\"form/"));
        telephone.setOffline(true);
        page.navigate("/debrief");
        assertThat(page.locator("h1")).hasText("Back from Northwind Optics?");
        assertThat(page.locator("#says")).hasValue("");
    }

    @Test
    void aDebriefOfWhatWasErasedSinceWaitsUntilItIsDiscarded() {
        typeAndClose();
        Browser browser = server.owners();
        browser.get(NORTHWIND + "/erase");
        browser.submit(NORTHWIND + "/erase", "words", "Northwind Optics");
        telephone.setOffline(false);
        page.navigate("/settings");
        assertThat(page.locator("#waiting")).containsText("the application is not here any more");
        page.click("text=Discard it");
        assertThat(page.locator("#waiting")).hasCount(0);
        assertThat(kept()).doesNotContain(ON_A_TELEPHONE);
    }

    @Test
    void anAnswerLostOnTheWayBackMakesNoSecondOne() {
        AtomicInteger sent = new AtomicInteger();
        page.route("**/debrief", route -> {
            if (route.request().method().equals("POST") && sent.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.fill("#says", ON_A_TELEPHONE);
        page.click(".savebar .btn.go");
        assertThat(page.locator("[data-kept]")).containsText("There is no connection.");
        assertThat(written()).isEqualTo(1);

        restart();
        telephone.setOffline(false);
        page.navigate("/debrief");
        page.waitForURL("**" + NORTHWIND + "?told=**");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void anEndedSessionAsksToSignInAndThenSends() {
        typeAndClose();
        server.update("delete from account_session");
        telephone.setOffline(false);
        page.navigate("/applications");
        assertThat(page.locator("#waiting")).containsText("It is sent once you are signed in.");
        assertThat(written()).isZero();

        page.navigate(server.link());
        page.click("button.go");
        assertThat(page.locator("#waiting")).containsText("was sent");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void whatAnotherAccountTypedIsNotSentAsSomebodyElses() {
        typeAndClose();
        Browser another = server.strangers(false);
        another.get("/settings");
        another.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        AfterAnInterview.type(another);
        String session = another.cookies().get("session");
        telephone.clearCookies();
        telephone.addCookies(List.of(new com.microsoft.playwright.options.Cookie("session", session)
                .setUrl("http://localhost:" + server.port())));
        telephone.setOffline(false);
        page.navigate("/debrief");
        assertThat(page.locator("#says")).hasValue("");
        page.navigate("/applications");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#waiting")).hasCount(0);
        assertThat(written()).isZero();
    }

    @Test
    void aFormThatSaysItWasTypedInAnotherAccountIsRefused() {
        Browser browser = server.owners();
        browser.get("/debrief");
        assertThat(browser.submit("/debrief", "says", ON_A_TELEPHONE, "account", UUID.randomUUID() + "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(written()).isZero();
    }

    @Test
    void whoeverSignedOutLeavesNoNamesBehind() {
        assertThat(kept()).contains("Northwind Optics");
        page.navigate("/sessions");
        page.click("text=Sign out here");
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(kept()).isEqualTo("{}");

        telephone.setOffline(true);
        page.navigate("/debrief");
        assertThat(page.locator("[data-none]")).isVisible();
        assertThat(page.content()).doesNotContain("Northwind", "Maya");
    }

    @Test
    void theShellThatIsKeptHoldsNobodysData() {
        Object shell = page.evaluate("""
                async () => {
                  const words = [];
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) {
                      words.push(request.url, await (await cache.match(request)).text());
                    }
                  }
                  return words.join(' ');
                }""");
        assertThat(String.valueOf(shell))
                .contains("/offline/debrief", "/afterword.css")
                .doesNotContain("Northwind", "Maya");
    }

    private void typeAndClose() {
        telephone.setOffline(true);
        page.fill("#says", ON_A_TELEPHONE);
        page.click(".savebar .btn.go");
        assertThat(page.locator("[data-kept]")).containsText("There is no connection.");
        restart();
    }

    /** The browser is closed, and opened again without a connection. */
    private void restart() {
        telephone.close();
        open();
        telephone.setOffline(true);
    }

    /** The page that stands in without a connection gives way to the real one by itself once the server answers. */
    private void comeBackOnline() {
        telephone.setOffline(false);
        assertThat(page.locator("[data-offline]")).hasCount(0);
    }

    private void open() {
        telephone = Chromium.telephone(profile, server);
        page = telephone.pages().getFirst();
    }

    private String kept() {
        return String.valueOf(page.evaluate("JSON.stringify({...localStorage})"));
    }

    private int written() {
        return server.column("select id from fact where notation like '%" + ON_A_TELEPHONE + "%'")
                .size();
    }
}
