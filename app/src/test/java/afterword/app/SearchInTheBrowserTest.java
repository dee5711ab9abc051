package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The board and the search in Chromium: by keyboard, and for everybody. */
@Tag("browser")
@Tag("server")
class SearchInTheBrowserTest {

    private RunningServer server;
    private Chromium chromium;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        chromium = new Chromium();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        Viewer owner = server.owner();
        String northwind = server.begin(owner, "Northwind Optics");
        String maya =
                server.meet(owner, northwind, "Maya Chen", "title: Head of Lenses, email: maya@northwind.example");
        server.tell(
                owner,
                northwind,
                "{at: 2026-06-11T09:00-04:00, interview: {until: 2026-06-11T10:00-04:00, with: [" + maya + "]}}");
        server.tell(
                owner,
                northwind,
                "{at: 2026-06-11T12:00-04:00, received: {from: " + maya
                        + ", meaning: news, says: the lens team grows}}");
        String halden = server.begin(owner, "Halden Instruments");
        server.tell(owner, halden, "{at: 2026-06-01T09:00-04:00, received: {meaning: rejection}}");
        server.begin(owner, "A Company With a Rather Long Name for a Narrow Column");
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
        assertThat(chromium.said()).isEmpty();
    }

    @Test
    void aSlashLeadsToTheBoxAndTheArrowsThroughWhatIsFoundWhileOneTypes() {
        Page page = chromium.owners(server, 1440, ColorScheme.LIGHT);
        page.navigate("/applications");
        page.keyboard().press("/");
        assertThat(page.locator("#seek")).isFocused();
        page.keyboard().type("lens/maya");
        assertThat(page.locator("#seek")).hasValue("lens/maya");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        assertThat(page.locator("#found mark").first()).isVisible();

        page.fill("#q", "");
        page.locator("#q").pressSequentially("northw");
        assertThat(page.locator("#found a").first()).hasText("Northwind Optics");
        assertThat(page).hasURL(Pattern.compile(".*q=northw$"));
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#found a").first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#q")).isFocused();

        page.fill("#q", "grows");
        assertThat(page.locator("#found mark").last()).hasText("grows");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/applications/northwind-optics#fact-f2");

        page.navigate("/search?q=wombat");
        assertThat(page.locator("#found .empty")).containsText("Try fewer of them");
    }

    @Test
    void onAPhoneTheSearchIsOneTouchAway() {
        Page page = chromium.owners(server, 390, ColorScheme.LIGHT);
        page.navigate("/applications");
        page.click("header.top a[href='/search']");
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void aCardOfTheBoardIsOneLinkAndTheColumnsStackWhereThereIsNoRoom() {
        Page page = chromium.owners(server, 1440, ColorScheme.LIGHT);
        page.navigate("/applications");
        assertThat(page.locator(".board section").nth(1).boundingBox().y)
                .isEqualTo(page.locator(".board section").first().boundingBox().y);
        page.locator(".job", new Page.LocatorOptions().setHasText("Northwind Optics"))
                .locator(".age")
                .click(new com.microsoft.playwright.Locator.ClickOptions().setForce(true));
        page.waitForURL("**/applications/northwind-optics");
        page.setViewportSize(1000, 900);
        page.navigate("/applications");
        assertThat(page.locator(".board section").nth(1).boundingBox().y)
                .isGreaterThan(page.locator(".board section").first().boundingBox().y);
    }

    @Test
    void bothAreForEverybodyAtEveryWidthAndInBothThemes() {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {390, 1440}) {
                Page page = chromium.owners(server, width, scheme);
                String look = "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                page.navigate("/applications");
                faults.addAll(Chromium.faults(page, "board" + look));
                page.navigate("/search?q=maya");
                faults.addAll(Chromium.faults(page, "search" + look));
                page.navigate("/search?q=wombat");
                faults.addAll(Chromium.faults(page, "search-none" + look));
            }
        }
        assertThat(faults).isEmpty();
    }
}
