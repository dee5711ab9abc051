package afterword.app;

import static afterword.app.AfterAnInterview.NORTHWIND;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The debrief on a telephone on the way home, where connections drop. */
@Tag("browser")
@Tag("server")
class DebriefInTheBrowserTest {

    private RunningServer server;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        AfterAnInterview.type(browser);
        chromium = new Chromium();
        page = chromium.owners(server, 390, ColorScheme.LIGHT);
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void whatWasTypedWithoutAConnectionGoesOutOnceThereIsOneAgain() {
        page.navigate("/debrief");
        page.fill("#says", "By the end of the month");
        page.context().setOffline(true);
        page.fill("#email-maya-chen", "maya@northwind.example");
        page.click("label:has(input[name=precision][value=exact])");
        page.click("label:has(input[name=date][value='2026-06-30'])");
        page.click(".savebar .btn.go");
        page.waitForSelector("text=There is no connection");
        assertThat(page.inputValue("#says")).isEqualTo("By the end of the month");

        page.context().setOffline(false);
        page.waitForURL("**" + NORTHWIND + "?told=**");
        assertThat(page.innerText("#changed")).contains("What changed");
        assertThat(page.innerText("main")).contains("By the end of the month", "maya@northwind.example", "30 June");
        assertThat(page.locator(".journal q:text('By the end of the month')").count())
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedIsTakenUpAgainOnAnotherDevice() {
        page.navigate("/debrief");
        page.fill("#says", "Before the holidays");
        page.waitForSelector("text=Kept.");

        Page other = chromium.owners(server, 1440, ColorScheme.LIGHT);
        other.navigate("/debrief");
        assertThat(other.inputValue("#says")).isEqualTo("Before the holidays");

        other.click(".savebar .btn.go");
        other.waitForURL("**" + NORTHWIND + "?told=**");
        page.navigate("/debrief");
        assertThat(page.inputValue("#says")).isEmpty();
    }

    @Test
    void aTabClosedWithoutAConnectionLosesNothing() {
        page.navigate("/debrief");
        page.context().setOffline(true);
        page.fill("#says", "Soon, they think");
        page.waitForSelector("text=Kept on this device.");
        page.context().setOffline(false);
        page.navigate("/debrief");

        PlaywrightAssertions.assertThat(page.locator("#says")).hasValue("Soon, they think");
    }

    @Test
    void aDebriefThatCannotBeMeantStaysAsTypedAndItsFieldIsShown() {
        page.navigate("/debrief");
        page.fill("#says", "They named a day");
        page.click("label:has(input[name=precision][value=exact])");
        page.click(".savebar .btn.go");
        page.waitForSelector("[role=alert]");

        assertThat(page.inputValue("#says")).isEqualTo("They named a day");
        assertThat(page.isChecked("input[name=precision][value=exact]")).isTrue();
    }

    @Test
    void aFormThatArrivesTwiceIsWrittenDownOnce() {
        Browser browser = server.owners();
        browser.get("/debrief");
        Map<String, List<String>> typed = Map.of("says", List.of("Next week"), "wanted", List.of("yes"));
        String first = browser.submit("/debrief", typed)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String again = browser.submit("/debrief", typed)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(browser.get(NORTHWIND).body().split("You want this job\\.", -1))
                .hasSize(2);
    }

    @Test
    void theirWordsAreReadWhileOneTypesAndADayOfOnesOwnStays() {
        page.navigate("/debrief");
        page.locator("#says").pressSequentially("Early in the week after next, I should think");
        page.waitForSelector(".reading strong:text('Mon 22 Jun to Tue 23 Jun')");
        assertThat(page.isChecked("input[name=precision][value=vague]")).isTrue();
        assertThat(page.isChecked("input[name=date][value='2026-06-23']")).isTrue();
        assertThat(Chromium.faults(page, "real-debrief-read")).isEmpty();

        page.click("label:has(input[name=date][value='2026-06-24'])");
        page.fill("#says", "On 30 June");
        page.waitForSelector(".reading strong:text('Tue 30 Jun')");
        assertThat(page.isChecked("input[name=date][value='2026-06-24']")).isTrue();
    }

    @Test
    void theDaysTheyMayMeanAreWrittenDownWithTheirWords() {
        page.navigate("/debrief");
        page.fill("#says", "In the first half of January");
        page.waitForSelector(".reading strong");
        page.click(".savebar .btn.go");
        page.waitForURL("**" + NORTHWIND + "?told=**");
        assertThat(page.innerText(".journal")).contains("In the first half of January", "15 January");
    }

    @Test
    void withoutScriptsAButtonReads() {
        Browser browser = server.owners();
        browser.get("/debrief");
        String read = browser.submit("/debrief/reading", "says", "by June 26").body();
        assertThat(read).contains("I read this as", "Fri 26 June").contains("value=\"by June 26\"");
    }
}
