package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Telling what happened, in Chromium before the real server. The clock says 9:00 in New York on Friday, 12 June. */
@Tag("browser")
@Tag("server")
class FactsInTheBrowserTest {

    private static final String NORTHWIND = "/applications/northwind-optics";

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
        page.navigate("/applications/new");
        page.fill("#employer", "Northwind Optics");
        page.fill("#zone", "America/New_York");
        page.fill("#holidays", "US");
        page.click("main .btn.go");
        page.navigate(NORTHWIND + "/tell/interview");
        page.fill("#at", "2026-06-12T07:00");
        page.fill("#until", "2026-06-12T08:00");
        page.click("text=Somebody who is not on record >> nth=0");
        page.fill("#name-with-1", "Maya Chen");
        page.selectOption("#role-with-1", "hiring-manager");
        page.fill("#email-with-1", "maya@northwind.example");
        page.click("main .btn.go");
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
        assertThat(chromium.said()).isEmpty();
    }

    @Test
    void aFactIsFoundByTypingToldAndThePageSaysWhatChangedAndTakesItBack() {
        page.click("text=Tell what happened >> nth=0");
        page.fill("#q", "decide");
        page.waitForCondition(() -> page.locator(".kinds li:not([hidden])").count() < 6);
        page.click("text=They wrote when they decide");
        page.selectOption("#from", "maya-chen");
        page.fill("#says", "By the end of the month");
        page.fill("#to-date", "2026-06-30");
        page.click("main .btn.go");
        assertThat(page.innerText("#changed")).contains("What changed", "Maya Chen said when they decide");
        assertThat(page.locator("#changed li").count()).isPositive();

        server.pass(Duration.ofMinutes(1));
        page.click("#changed >> text=Undo");
        assertThat(page.innerText("#changed")).contains("An entry was taken back");
        assertThat(page.innerText(".journal")).contains("Taken back", "Put back");
    }

    @Test
    void aCorrectionPlansAnewAndKeepsWhatWasWrittenBefore() {
        page.navigate(NORTHWIND + "/tell/received-timeline?from=maya-chen&to-date=2026-06-30");
        page.click("main .btn.go");
        String first = page.innerText(".plan");
        server.pass(Duration.ofMinutes(1));
        page.click(".journal >> text=Set right >> nth=0");
        assertThat(page.inputValue("#to-date")).isEqualTo("2026-06-30");
        page.fill("#to-date", "2026-07-10");
        page.click("text=Set it right");

        assertThat(page.innerText("#changed")).contains("Moved");
        assertThat(page.innerText(".plan")).isNotEqualTo(first);
        assertThat(page.innerText(".journal")).contains("10 July", "it said", "30 June");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndPointsAtTheField() {
        page.navigate(NORTHWIND + "/tell/received-offer");
        page.fill("#says", "We would like to offer you the job");
        page.evaluate("document.querySelector('#respond-by').type = 'text'");
        page.fill("#respond-by", "next Monday");
        page.click("main .btn.go");

        assertThat(page.innerText("#respond-by-problem")).contains("'next Monday'", "Expected a day and a time");
        assertThat(page.inputValue("#respond-by")).isEqualTo("next Monday");
        assertThat(page.inputValue("#says")).isEqualTo("We would like to offer you the job");
    }

    @Test
    void holdingBackTurnsIntoMayWhenItsTimeComes() {
        page.navigate(NORTHWIND + "/tell/received-timeline?from=maya-chen&to-date=2026-06-30");
        page.click("main .btn.go");
        page.navigate(NORTHWIND + "/tell/sent?kind=thank-you&to=maya-chen&via=email");
        page.click("main .btn.go");
        page.navigate("/");
        assertThat(page.innerText(".held")).contains("Maya Chen", "not before");

        server.pass(Duration.ofDays(24));
        page.navigate("/");
        assertThat(page.innerText(".agenda")).contains("Maya Chen");
    }

    @Test
    void whatIsDoneOnTodayIsDoneInOneClickAndCanBeUndoneThere() {
        page.navigate("/");
        page.click("text=Otherwise");
        page.click("text=Left a voicemail");
        assertThat(page.innerText("#changed")).contains("You called Maya Chen: you left a voicemail");
        assertThat(page.url()).contains("/?in=northwind-optics");

        server.pass(Duration.ofMinutes(1));
        page.click("#changed >> text=Undo");
        page.waitForSelector("text=An entry was taken back");
        assertThat(page.locator(".agenda .do:not(.done)").count()).isEqualTo(1);
    }

    @Test
    void whatCanWaitComesBackWhenItsTimeComesAndNoLaterThanTheRulesAllow() {
        page.navigate("/");
        page.click("summary:text('Later')");
        assertThat(page.locator(".do form[action$='/later'] button").allInnerTexts())
                .isNotEmpty()
                .noneMatch(words -> words.startsWith("Mon"));
        page.click("text=This afternoon");
        assertThat(page.innerText(".laters")).contains("Say thank you", "today at 14:00");
        assertThat(page.locator(".agenda .do").count()).isZero();

        page.click("text=Now after all");
        page.waitForSelector(".agenda .do");
        page.click("summary:text('Later')");
        page.click("text=This afternoon");
        page.waitForSelector(".laters");
        server.pass(Duration.ofHours(5));
        page.navigate("/");
        assertThat(page.locator(".agenda .do").count()).isEqualTo(1);
        assertThat(page.locator(".laters").count()).isZero();
    }

    @Test
    void mayIIsAnsweredBesideThePersonAndByKeyboardAlone() {
        page.navigate(NORTHWIND);
        page.focus(".person .ask summary");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector(".person .asked .answer");
        assertThat(page.innerText(".person .asked .answer h3")).isNotBlank();
        assertThat(page.url()).endsWith(NORTHWIND);
        page.click(".person .asked .cite >> nth=0");
        assertThat(page.innerText(".pop:popover-open")).isNotBlank();
    }

    @Test
    void everyPageOfTellingIsFitForEveryone() {
        List<String> paths = new ArrayList<>(List.of(
                NORTHWIND + "?told=f1",
                NORTHWIND + "/tell",
                NORTHWIND + "/tell?q=xyzzy",
                NORTHWIND + "/tell/interview?fact=f1",
                NORTHWIND + "/posting",
                NORTHWIND + "/employer",
                NORTHWIND + "/people/new",
                "/applications/new",
                "/import",
                "/?cannotWait",
                "/?in=northwind-optics&told=f1"));
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            for (int width : new int[] {390, 1440}) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    look(path, width, scheme, found);
                }
            }
        }
        for (Kind kind : Kinds.all()) {
            look(NORTHWIND + "/tell/" + kind.name(), 390, ColorScheme.LIGHT, found);
        }
        assertThat(found).isEmpty();
    }

    private void look(String path, int width, ColorScheme scheme, List<String> found) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(path);
        String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + width + "-"
                + scheme.name().toLowerCase(Locale.ROOT);
        found.addAll(Chromium.faults(page, "real" + name));
    }
}
