package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long day in Chromium before the real server. The clock says 9:00 in New York on Friday, 12 June. */
@Tag("browser")
@Tag("server")
class TodayInTheBrowserTest {

    private RunningServer server;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        chromium = new Chromium();
        page = chromium.owners(server, 1440, ColorScheme.LIGHT);
        page.navigate("/settings");
        page.selectOption("#zone", "America/New_York");
        page.click("main .btn.go");
        Viewer owner = server.owner();
        for (int i = 1; i <= 14; i++) {
            String application = server.begin(owner, "Employer " + i);
            String who = server.meet(owner, application, "Person " + i, "email: person" + i + "@employer.example");
            server.tell(
                    owner,
                    application,
                    "{at: 2026-06-12T07:00-04:00, interview: {until: 2026-06-12T08:00-04:00, mode: video, with: [" + who
                            + "]}}");
        }
        page.navigate("/");
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
        assertThat(chromium.said()).isEmpty();
    }

    @Test
    void ofALongListTheFirstTwelveAreShownAndTheRestIfOneAsks() {
        assertThat(page.innerText("h1 + .voice")).contains("14 things to do.");
        assertThat(page.locator(".agenda article").count()).isEqualTo(12);

        page.click("text=And 2 more");
        page.waitForURL("**/?all*");
        assertThat(page.locator(".agenda article").count()).isEqualTo(14);
        assertThat(page.locator("text=/And \\d+ more/").count()).isZero();
        assertThat(page.locator("#h-do").boundingBox().y)
                .as("the list is in view")
                .isBetween(0.0, 900.0);
    }

    @Test
    void noWordOfAHolidaysNameIsBrokenInTheStripOfDays() {
        page.navigate("/applications/new");
        page.fill("#employer", "Northwind Optics");
        page.fill("#zone", "America/New_York");
        page.fill("#holidays", "US");
        page.click("main .btn.go");
        page.navigate("/");
        assertThat(page.innerText(".strip .hol .lbl")).contains("Juneteenth");
        for (int width : new int[] {1440, 1200, 1000, 700}) {
            page.setViewportSize(width, 900);
            Object most = page.evaluate("""
                    Math.max(...[...document.querySelectorAll('.strip .lbl')].flatMap(label => {
                      const text = label.firstChild
                      return [...text.data.matchAll(/\\S+/g)].map(word => {
                        const range = document.createRange()
                        range.setStart(text, word.index)
                        range.setEnd(text, word.index + word[0].length)
                        return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size
                      })
                    }))""");
            assertThat(most).as("lines a word stands on, at " + width).isEqualTo(1);
        }
    }
}
