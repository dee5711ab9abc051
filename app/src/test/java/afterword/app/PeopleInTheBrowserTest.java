package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everybody met, and the search as a whole, in Chromium. The clock says 9:00 in New York on Friday, 12 June. */
@Tag("browser")
@Tag("server")
class PeopleInTheBrowserTest {

    @Test
    void whoeverWasMetStandsBySurnameWithHowToReachThemAndWhetherOneMayWrite() {
        List<String> faults = new ArrayList<>();
        try (RunningServer server = new RunningServer();
                Chromium chromium = new Chromium()) {
            Page page = chromium.owners(server, 1440, ColorScheme.LIGHT);
            page.navigate("/settings");
            page.selectOption("#zone", "America/New_York");
            page.click("main .btn.go");
            page.navigate("/people");
            assertThat(page.locator("#h-none")).hasText("Nobody yet");
            faults.addAll(Chromium.faults(page, "people-none"));

            Viewer owner = server.owner();
            String northwind = server.begin(owner, "Northwind Optics");
            String maya = server.meet(
                    owner,
                    northwind,
                    "Dr. Maya Chen",
                    "title: Head of Design, role: hiring-manager, email: maya@northwind.example, spelling: card");
            String tom = server.meet(
                    owner,
                    northwind,
                    "Tom Okafor",
                    "role: recruiter, email: tom@northwind.example, phone: '+1 212 555 0148', prefers: phone");
            server.tell(owner, northwind, "{at: 2026-06-01T09:00-04:00, applied: {via: portal}}");
            server.tell(
                    owner,
                    northwind,
                    "{at: 2026-06-11T10:00-04:00, interview: {until: 2026-06-11T11:00-04:00, with: [" + maya + ", "
                            + tom + "]}}");
            server.tell(
                    owner,
                    northwind,
                    "{at: 2026-06-11T12:00-04:00, sent: {kind: thank-you, to: " + maya + ", via: email}}");
            server.tell(
                    owner,
                    northwind,
                    "{at: 2026-06-11T10:50-04:00, timeline: {by: " + maya
                            + ", from: 2026-06-19, to: 2026-06-19, precision: exact}}");
            String halden = server.begin(owner, "Halden");
            server.meet(owner, halden, "M. Chen", "role: recruiter, email: chen@halden.example");
            server.meet(owner, halden, "Zoë Álvarez", "role: interviewer");

            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {1440, 390}) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.setViewportSize(width, 900);
                    String name = width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                    page.navigate("/people");
                    faults.addAll(Chromium.faults(page, "people-" + name));
                    page.navigate("/people/" + maya);
                    faults.addAll(Chromium.faults(page, "person-" + name));
                    page.navigate("/");
                    faults.addAll(Chromium.faults(page, "search-" + name));
                }
            }
            page.setViewportSize(1440, 900);

            page.navigate("/people");
            assertThat(page.locator("tbody th a"))
                    .hasText(new String[] {"Zoë Álvarez", "M. Chen", "Dr. Maya Chen", "Tom Okafor"});
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Dr. Maya Chen")))
                    .containsText("Not before");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Tom Okafor")))
                    .containsText("Say thank you");
            assertThat(page.locator(".alike")).containsText("M. Chen");

            oneCard(page, faults);

            page.fill("#q", "alvarez");
            page.click("main .find button");
            assertThat(page.locator("tbody th a")).hasText(new String[] {"Zoë Álvarez"});

            page.navigate("/people/" + maya);
            assertThat(page.locator("#main")).containsText("Dear Dr. Chen");
            assertThat(page.locator("#main")).containsText("Spelled as on their card.");
            assertThat(page.locator(".answer")).containsText("Not before");
            assertThat(page.locator(".kin")).containsText("Tom Okafor Same interview at Northwind Optics.");
            page.locator(".answer .cite").first().click();
            assertThat(page.locator(".pop:popover-open")).isVisible();

            page.navigate("/");
            assertThat(page.locator(".search")).containsText("Nothing new has gone out since Mon 1 Jun");
            assertThat(chromium.said()).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    /** Two spellings are one person, two after all, and asked about again. */
    private static void oneCard(Page page, List<String> faults) {
        page.getByText("One person, spelt Dr. Maya Chen").click();
        assertThat(page.locator("[role=status]")).containsText("M. Chen and Dr. Maya Chen are one person from now on.");
        assertThat(page.locator("tbody th a")).hasText(new String[] {"Zoë Álvarez", "Dr. Maya Chen", "Tom Okafor"});
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Dr. Maya Chen")))
                .containsText("Also spelt M. Chen");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Dr. Maya Chen")))
                .containsText("Halden, Northwind Optics");
        everyWay(page, "people-joined", faults);
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("Dr. Maya Chen"))
                .click();
        assertThat(page.locator("#h-also + *, [aria-labelledby=h-also]").last()).containsText("Also spelt M. Chen");
        everyWay(page, "person-joined", faults);
        page.getByText("Two people after all").click();
        assertThat(page.locator("#h-also")).hasCount(0);
        assertThat(page.locator(".alike")).containsText("M. Chen");

        page.navigate("/people");
        page.getByText("One person, spelt M. Chen").click();
        assertThat(page.locator("tbody th a")).hasText(new String[] {"Zoë Álvarez", "M. Chen", "Tom Okafor"});
        page.locator("[role=status] button").click();
        assertThat(page.locator("tbody th a"))
                .hasText(new String[] {"Zoë Álvarez", "M. Chen", "Dr. Maya Chen", "Tom Okafor"});

        page.locator(".alike button", new Page.LocatorOptions().setHasText("Two people"))
                .click();
        assertThat(page.locator("[role=status]")).containsText("are two people.");
        assertThat(page.locator(".alike")).hasCount(0);
        page.reload();
        page.navigate("/people");
        assertThat(page.locator(".alike")).hasCount(0);
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("Dr. Maya Chen"))
                .click();
        everyWay(page, "person-two", faults);
        page.getByText("Ask again").click();
        assertThat(page.locator(".alike")).containsText("One person, spelt M. Chen");
        page.navigate("/people");
    }

    private static void everyWay(Page page, String name, List<String> faults) {
        for (int width : new int[] {390, 1440}) {
            page.setViewportSize(width, 900);
            faults.addAll(Chromium.faults(page, name + "-" + width));
        }
    }
}
