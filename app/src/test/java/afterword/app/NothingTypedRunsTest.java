package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that mean harm, typed into every field in which one can type, and every page that may show them, in Chromium. */
@Tag("browser")
@Tag("server")
class NothingTypedRunsTest {

    /** So many rounds try all 2,000 texts; one of them is in every test run. */
    private static final int ALL = 100;

    private static final int ROUNDS = Integer.getInteger("mischief.rounds", 1);
    private String mischief = "";
    private String home = "";

    @Test
    void thereAreTwoThousandOfThem() {
        assertThat(Mischief.all()).hasSize(2_000);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whatIsTypedInEveryTextFieldIsShownOnEveryPageAndNeverRun(int round) {
        mischief = Mischief.text(round, ALL);
        try (RunningServer server = new RunningServer();
                Chromium chromium = new Chromium()) {
            EveryForm forms = new EveryForm(server.owners(), mischief);
            forms.fill(server);
            List<String> pages = new ArrayList<>(forms.pages);
            home = forms.home();
            pages.add(home + "/tell?q=%3Cscript%3Ealert(1)%3C/script%3E");

            Page page = chromium.owners(server, 1440, ColorScheme.LIGHT);
            int shown = 0;
            for (String path : pages) {
                page.navigate(path);
                page.hover("h1");
                if (page.content().contains("&lt;script&gt;alert(1)")) {
                    shown++;
                }
                assertThat(page.locator("img[src=x]").count()).as(path).isZero();
            }
            refused(page);

            assertThat(forms.typed).hasSizeGreaterThan(95);
            assertThat(pages).hasSizeGreaterThan(50);
            assertThat(shown).isGreaterThan(40);
            assertThat(chromium.said()).isEmpty();
        }
    }

    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    /** A form that comes back refused shows what was typed, too. */
    private void refused(Page page) {
        page.navigate(home + "/tell/received-offer");
        page.fill("#says", mischief);
        page.evaluate("document.querySelector('#respond-by').type = 'text'");
        page.fill("#respond-by", mischief);
        page.click("main .btn.go");
        assertThat(page.inputValue("#respond-by")).isEqualTo(mischief);
        page.navigate("/rulebooks");
        page.fill("#text", mischief);
        page.click("text=Check it");
        assertThat(page.inputValue("#text")).isEqualTo(mischief);
        page.navigate("/import");
        page.fill("#text", mischief);
        page.click("main .btn.go");
        assertThat(page.innerText("[role=alert]")).contains("Nothing was taken in");
    }
}
