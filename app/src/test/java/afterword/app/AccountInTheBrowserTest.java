package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
                BrowserContext context = Chromium.blank(new Browser.NewContextOptions()
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
            press(page, "button.go");
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate("/settings");
            page.selectOption("#zone", "America/New_York");
            press(page, "form[action='/settings'] button");
            page.waitForURL(url -> !url.contains("/settings"));
            server.begin(server.owner(), "Northwind Optics");

            page.navigate("/settings");
            page.selectOption("#holidays", new SelectOption().setLabel("Bavaria"));
            press(page, "form[action='/settings'] button");
            assertThat(page.locator("[role=status]")).containsText("Saved");
            page.fill("#from", "2026-07-01");
            page.fill("#to", "2026-07-14");
            press(page, "form[action='/settings/away'] button");
            assertThat(page.locator("#main")).containsText("Wed 1 July 2026 to Tue 14 July 2026");
            page.locator("input[name=theme][value=dark]").press("Space");
            press(page, "form[action='/settings/theme'] button");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

            page.navigate("/settings/password");
            page.fill("#name", "maya");
            page.fill("#password", WORDS);
            page.fill("#again", WORDS);
            press(page, "form[action='/settings/password'] button");
            assertThat(page.locator("[role=status]")).containsText("Your password is saved");
            page.navigate("/sessions");
            press(page, "form[action='/sign-out'] button");
            page.waitForURL(url -> url.contains("signed-out"));
            page.fill("#name", "maya");
            page.fill("#password", WORDS);
            press(page, "form[action='/sign-in/password'] button");
            page.waitForURL(url -> !url.contains("/sign-in"));

            page.navigate("/settings");
            assertThat(page.locator("#holidays")).hasValue("DE-BY");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            if (scripts) {
                page.locator("[data-theme-toggle]:visible").first().click();
                assertThat(page.locator("html")).not().hasAttribute("data-theme", Pattern.compile(".*"));
                page.reload();
                assertThat(page.locator("html")).not().hasAttribute("data-theme", Pattern.compile(".*"));
            }
        }
        assertThat(errors).isEmpty();
    }

    /**
     * By keyboard, as a page without scripts is used too: before a click Chromium's driver waits until the button
     * stands still from one frame to the next, and where scripts are off it may never be told of a frame.
     */
    private static void press(Page page, String selector) {
        page.locator(selector).press("Enter");
    }
}
