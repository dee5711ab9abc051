package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is pasted is read, shown, and written down only once somebody says so. The clock says Friday, 12 June 2026. */
@Tag("browser")
@Tag("server")
class PastingInTheBrowserTest {

    private static final String POSTING = """
            Optician
            Employer: Northwind Optics
            Location: Portland, ME
            Closing date: 30 June 2026
            Please do not call the store.
            """;

    private RunningServer server;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        chromium = new Chromium();
        page = chromium.owners(server, 390, ColorScheme.LIGHT);
        page.navigate("/settings");
        page.selectOption("#zone", "America/New_York");
        page.click("main .btn.go");
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
        assertThat(chromium.said()).isEmpty();
    }

    @Test
    void aPastedPostingFillsInTheFormBesideWhatWasTyped() {
        page.navigate("/applications/new");
        page.fill("#applied", "2026-06-10");
        page.click("text=Paste the posting");
        page.fill("#pasted", POSTING);
        page.click("text=Read it");

        assertThat(page.innerText(".plain.good")).contains("The posting was read", "Place: Portland, ME");
        assertThat(page.inputValue("#employer")).isEqualTo("Northwind Optics");
        assertThat(page.inputValue("#applied")).isEqualTo("2026-06-10");
        assertThat(page.isChecked("input[name=calls][value=forbidden]")).isTrue();
        assertThat(page.innerText("#calls-help")).contains("Please do not call the store.");
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {390, 1440}) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                faults.addAll(Chromium.faults(
                        page, "real-posting-read-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(faults).isEmpty();

        page.click("main .btn.go:visible");
        assertThat(page.url()).endsWith("/applications/northwind-optics");
        page.navigate("/applications/northwind-optics/posting");
        assertThat(page.inputValue("#posting-closing-date")).isEqualTo("2026-06-30");
        assertThat(page.inputValue("#posting-says")).contains("Please do not call the store.");
    }

    @Test
    void aPostingThatNobodySawReadIsReadBeforeAnythingIsWrittenDown() {
        page.navigate("/applications/new");
        page.fill("#employer", "Northwind");
        page.click("text=Paste the posting");
        page.fill("#pasted", POSTING);
        page.focus("#employer");
        page.keyboard().press("Enter");

        page.waitForSelector(".plain.good");
        assertThat(page.inputValue("#employer")).isEqualTo("Northwind");
        page.navigate("/applications");
        assertThat(page.innerText("#main")).doesNotContain("Northwind");
    }
}
