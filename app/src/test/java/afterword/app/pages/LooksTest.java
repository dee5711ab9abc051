package afterword.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page in a real browser, on a phone and on a desk, light and dark: axe finds nothing, nothing overflows, the
 * content policy forbids nothing the page needs. Screenshots are left in {@code target/shots} to be looked at.
 */
@Tag("browser")
class LooksTest {

    private static final int[] WIDTHS = {390, 1440};

    @Test
    void everyPageIsFitForEveryone() throws IOException {
        Map<String, String> pages = new Desk().pages();
        List<String> found = new ArrayList<>();
        int looked = 0;
        try (Stand stand = new Stand(pages)) {
            for (int width : WIDTHS) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    try (BrowserContext context = Chromium.blank(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(scheme))) {
                        for (String name : pages.keySet()) {
                            look(context, stand, name, width, scheme, found);
                            looked++;
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(40);
        assertThat(found).isEmpty();
    }

    @Test
    void nothingSomebodyTypedIsRun() throws IOException {
        List<String> typed = new Desk().hostile();
        Map<String, String> pages = new HashMap<>();
        typed.forEach(page -> pages.put("page-" + pages.size(), page));
        List<String> ran = new ArrayList<>();
        try (Stand stand = new Stand(pages);
                BrowserContext window = Chromium.blank(new Browser.NewContextOptions());
                Page page = window.newPage()) {
            page.onDialog(dialog -> {
                ran.add(dialog.message());
                dialog.dismiss();
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    ran.add(message.text());
                }
            });
            for (String name : pages.keySet()) {
                page.navigate(stand.address(name));
                page.hover("h1");
                assertThat(page.content()).contains("&lt;script&gt;");
            }
        }
        assertThat(typed).hasSize(4);
        assertThat(ran).isEmpty();
    }

    @Test
    void aCitationOpensItsRuleByKeyboard() throws IOException {
        try (Stand stand = new Stand(new Desk().pages());
                BrowserContext window = Chromium.blank(new Browser.NewContextOptions());
                Page page = window.newPage()) {
            page.navigate(stand.address("today"));
            page.focus(".do .cite");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pop:popover-open .says").innerText()).isNotBlank();
            page.keyboard().press("Escape");
            assertThat(page.locator(".pop:popover-open").count()).isZero();
        }
    }

    private static void look(
            BrowserContext context, Stand stand, String name, int width, ColorScheme scheme, List<String> found) {
        String where = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
        try (Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    found.add(where + ": " + message.text());
                }
            });
            page.navigate(stand.address(name));
            found.addAll(Chromium.faults(page, where));
        }
    }
}
