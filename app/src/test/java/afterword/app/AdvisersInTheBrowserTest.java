package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Comparing advisers, looking rules up, and writing a rulebook, in Chromium before the real server. The clock says 9:00 in
 * New York on Friday, 12 June.
 */
@Tag("browser")
@Tag("server")
class AdvisersInTheBrowserTest {

    private static final Path PATIENT = Path.of("../docs/examples/patient.yaml");

    private RunningServer server;
    private Chromium chromium;
    private Page page;
    private String id;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        chromium = new Chromium();
        page = chromium.owners(server, 1440, ColorScheme.LIGHT);
        page.navigate("/settings");
        page.selectOption("#zone", "America/New_York");
        page.selectOption("#holidays", "US-NY");
        page.click("main .btn.go");
        Viewer owner = server.owner();
        id = server.begin(owner, "Northwind Optics");
        List<String> met = new ArrayList<>();
        for (String name : List.of("Maya Chen", "Tom Okafor", "Ines Silva")) {
            met.add(server.meet(
                    owner,
                    id,
                    name,
                    "role: " + (met.isEmpty() ? "hiring-manager" : "interviewer") + ", email: "
                            + name.substring(0, 4).strip() + "@northwind.example, phone: '+1 212 555 0100'"));
        }
        server.tell(
                owner,
                id,
                "{at: 2026-06-11T14:00-04:00, interview: {until: 2026-06-11T15:00-04:00, with: ["
                        + String.join(", ", met) + "]}}");
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
        assertThat(chromium.said()).isEmpty();
    }

    @Test
    void theAdvisersStandSideBySideAndOneIsFollowedAndThenNoLonger() {
        page.navigate("/compare");
        page.click("text=Northwind Optics");
        page.waitForURL("**/compare");
        assertThat(page.locator(".lanes > li:not(.axis)")).hasCount(6);
        assertThat(page.locator(".lanes > li:not(.axis)").first()).containsText("The house");
        assertThat(page.locator(".lanes .st.odd").first()).isVisible();
        assertThat(page.locator(".lanes .st.end").first()).isVisible();
        assertThat(page.locator(".clash").first()).containsText("The house");
        assertThat(page.locator(".answers .odd").first()).isVisible();
        assertThat(lookedAt("compare")).isEmpty();

        page.check("input[value=three-steps]");
        page.click("text=Follow for Northwind Optics");
        assertThat(page.locator("[role=status]")).containsText("Northwind Optics follows Three steps now.");
        assertThat(server.column("select rulebook from candidacy")).containsExactly("three-steps");
        assertThat(server.column("select rulebook from account")).containsExactly("house");
        page.click("text=Undo");
        assertThat(page.locator(".lanes > li.house")).containsText("You follow these rules here.");
        assertThat(server.column("select rulebook from candidacy")).containsExactly((String) null);

        server.update("update account set settings = '{\"wait.mode\":\"business-days-5\"}'");
        page.check("input[value=five-pointers]");
        page.click("text=Follow everywhere");
        assertThat(page.locator("[role=status]")).containsText("Five pointers");
        assertThat(server.column("select rulebook || settings from account")).containsExactly("five-pointers{}");
        page.click("text=Undo");
        assertThat(page.locator("[role=status]")).containsText("The house");
        assertThat(server.column("select rulebook || settings from account"))
                .containsExactly("house{\"wait.mode\":\"business-days-5\"}");
    }

    @Test
    void aReasonLeadsToItsRuleAndTheRuleToEveryPlanThatCitesIt() {
        page.navigate("/applications/" + id);
        page.locator(".plan .cite").first().click();
        page.click(".pop:popover-open >> text=All of this rule");
        page.waitForURL("**/rules/*/*");
        assertThat(page.locator("blockquote")).isVisible();
        assertThat(page.locator("#h-fired + ul")).containsText("Northwind Optics");
        assertThat(page.locator("#h-fires")).isVisible();
        assertThat(lookedAt("rule")).isEmpty();

        page.click("text=/In its file: .*, line/");
        page.waitForURL("**/file#l*");
        assertThat(page.locator("pre span:target")).containsText("id:");
        assertThat(lookedAt("rulebook-file", 390)).isEmpty();

        page.navigate("/rules");
        page.click("text=Seven rules");
        assertThat(page.locator("[role=status]")).containsText("rules");
        assertThat(lookedAt("rulebook", 1440)).isEmpty();
        page.fill("#q", "posting");
        page.click("text=Find >> nth=-1");
        assertThat(page.locator(".rulecard").first()).containsText("posting");
    }

    @Test
    void aRulebookIsCheckedTriedKeptAndFollowed() throws Exception {
        String patient = Files.readString(PATIENT);
        page.navigate("/rulebooks");
        page.fill("#text", patient.replace("strength: should", "strength: shuold"));
        page.click("text=Check it");
        assertThat(page.locator("[role=alert]")).containsText("Line 9");
        assertThat(page.locator("[role=alert]")).containsText("Maybe should?");

        page.fill("#text", patient);
        page.click("text=Try it >> nth=-1");
        assertThat(page.locator("#h-tried")).containsText("Northwind Optics, tried");
        assertThat(page.locator(".trial .odd").first()).isVisible();
        assertThat(server.column("select name from own_rulebook")).isEmpty();
        assertThat(lookedAt("own-rulebook")).isEmpty();

        page.setInputFiles(
                "#file", new FilePayload("patient.yaml", "text/yaml", patient.getBytes(StandardCharsets.UTF_8)));
        page.click("text=Keep it");
        page.waitForURL("**/rulebooks/patient?kept");
        page.navigate("/applications/" + id + "/compare");
        page.check("input[value=patient]");
        page.click("text=Follow for Northwind Optics");
        assertThat(page.locator("[role=status]")).containsText("follows Patient now");
        assertThat(page.locator(".lanes > li:not(.axis)")).hasCount(7);
        assertThat(server.column("select notation from plan").getFirst()).contains("my.wait", "2026-06-25");

        page.navigate("/rulebooks/patient");
        page.fill("#text", patient.replace("14 days", "21 days").replaceFirst("2026-06-16", "2026-06-23"));
        page.click("text=Keep it");
        page.waitForURL("**/rulebooks/patient?kept");
        assertThat(server.column("select notation from plan").getFirst()).contains("2026-07-02");
        assertThat(page.locator("#h-versions")).isVisible();

        page.click("text=Let go of it");
        assertThat(page.locator("[role=alert]")).containsText("It is still followed");
        assertThat(page.locator("[aria-labelledby=h-who] ul")).containsText("Northwind Optics");
    }

    private List<String> lookedAt(String name, int... widths) {
        List<String> faults = new ArrayList<>();
        for (int width : widths.length == 0 ? new int[] {1440, 390} : widths) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                faults.addAll(Chromium.faults(
                        page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT)));
            }
        }
        page.setViewportSize(1440, 900);
        return faults;
    }
}
