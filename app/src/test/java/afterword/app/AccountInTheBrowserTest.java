package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings, password and theme in a real browser, with scripts and without. */
@Tag("browser")
class AccountInTheBrowserTest {

    private static final String WORDS = "three words in a row";

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void whoeverAddsAPasswordSignsInByItAndFindsTheirSettingsAgain(boolean scripts) {
        List<String> errors = new ArrayList<>();
        try (RunningServer server = new RunningServer();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                com.microsoft.playwright.Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox")));
                BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(390, 900)
                        .setBaseURL("http://localhost:" + server.port()));
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(page.url() + ": " + message.text());
                }
            });
            page.navigate(server.link());
            page.click("button.go");
            page.navigate("/settings");
            page.selectOption("#zone", "America/New_York");
            page.click("form[action='/settings'] button");
            server.begin(server.owner(), "Northwind Optics");

            page.navigate("/settings");
            page.selectOption("#holidays", new SelectOption().setLabel("Bavaria"));
            page.click("form[action='/settings'] button");
            assertThat(page.locator("[role=status]").innerText()).contains("Saved");
            page.fill("#from", "2026-07-01");
            page.fill("#to", "2026-07-14");
            page.click("form[action='/settings/away'] button");
            assertThat(page.locator("#main").innerText()).contains("Wed 1 July 2026 to Tue 14 July 2026");
            page.click("label:has(input[name=theme][value=dark])");
            page.click("form[action='/settings/theme'] button");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");

            page.navigate("/settings/password");
            page.fill("#name", "maya");
            page.fill("#password", WORDS);
            page.fill("#again", WORDS);
            page.click("form[action='/settings/password'] button");
            assertThat(page.locator("[role=status]").innerText()).contains("Your password is saved");
            page.navigate("/sessions");
            page.click("form[action='/sign-out'] button");
            page.fill("#name", "maya");
            page.fill("#password", WORDS);
            page.click("form[action='/sign-in/password'] button");

            page.navigate("/settings");
            assertThat(page.locator("#holidays").inputValue()).isEqualTo("DE-BY");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            if (scripts) {
                page.locator("[data-theme-toggle]:visible").first().click();
                assertThat(page.locator("html").getAttribute("data-theme")).isNull();
                page.reload();
                assertThat(page.locator("html").getAttribute("data-theme")).isNull();
            }
        }
        assertThat(errors).isEmpty();
    }
}
