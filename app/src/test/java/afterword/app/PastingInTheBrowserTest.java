package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
        assertThat(looks("real-posting-read")).isEmpty();

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

    @Test
    void whatTheyWroteIsReadAndWrittenDownOnlyAsFarAsItIsTicked() {
        begin("Northwind Optics");
        page.click("text=What they wrote");
        page.fill("#text", """
                Hi Maya,

                You will hear from us by Friday, 26 June.
                Please do not call the store in the meantime.

                Best, Dana

                On 10 June 2026, Maya Chen wrote:
                > Unfortunately I cannot offer you the position.
                """);
        page.click("text=Read it");

        assertThat(page.innerText("#main"))
                .contains("This is what it says", "by Friday, 26 June")
                .doesNotContain("cannot offer");
        assertThat(looks("real-wrote-read")).isEmpty();
        assertThat(page.inputValue("section:has-text('by Friday, 26 June') [type=date] >> nth=1"))
                .isEqualTo("2026-06-26");
        page.check("section:has-text('by Friday, 26 June') [type=checkbox]");
        page.click(".field:has(#from) + details summary");
        page.fill("#name-from", "Dana Smith");
        page.selectOption("#role-from", "hr");
        page.click("text=Write it down");

        assertThat(page.innerText("#changed")).contains("Dana Smith said when they decide");
        assertThat(page.innerText(".journal")).contains("by Friday, 26 June");
    }

    @Test
    void aDroppedMailKnowsWhoWroteItAndARefusalWaitsForATick() {
        begin("Northwind Optics");
        page.navigate("/applications/northwind-optics/wrote");
        page.setInputFiles(
                "#file", new FilePayload("reply.eml", "message/rfc822", """
                        From: Dana Smith <dana@northwind.example>
                        Subject: Re: Your application
                        Date: Thu, 11 Jun 2026 10:00:00 -0400

                        We have decided not to move forward with your application.
                        """.getBytes(StandardCharsets.UTF_8)));
        page.click("text=Read it");

        assertThat(page.inputValue("#name-from")).isEqualTo("Dana Smith");
        assertThat(page.inputValue("#email-from")).isEqualTo("dana@northwind.example");
        assertThat(page.inputValue("#at")).isEqualTo("2026-06-11T10:00");
        assertThat(page.isChecked("[name=take-1]")).isFalse();
        assertThat(looks("real-wrote-no")).isEmpty();
        page.click("text=Write it down");
        assertThat(page.innerText("[role=alert]")).contains("nothing is ticked");
        assertThat(page.inputValue("#name-from")).isEqualTo("Dana Smith");

        page.check("[name=take-1]");
        page.click("text=Write it down");
        assertThat(page.innerText("#changed")).contains("Dana Smith");
        assertThat(page.innerText(".journal")).contains("not to move forward");
    }

    @Test
    void whatIsNoMailIsSaidToBeNone() {
        begin("Northwind Optics");
        page.navigate("/applications/northwind-optics/wrote");
        page.setInputFiles(
                "#file", new FilePayload("reply.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
        page.click("text=Read it");
        assertThat(page.innerText("#wrote-problem")).contains("'reply.pdf' is no mail", "it is a PDF");
        page.click("text=Read it");
        assertThat(page.innerText("#wrote-problem")).contains("nothing to read yet");
        assertThat(looks("real-wrote-problem")).isEmpty();
    }

    private void begin(String employer) {
        page.navigate("/applications/new");
        page.fill("#employer", employer);
        page.click("main .btn.go:visible");
    }

    private List<String> looks(String name) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1440, 390}) {
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                faults.addAll(Chromium.faults(
                        page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT)));
            }
        }
        return faults;
    }
}
