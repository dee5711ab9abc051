package afterword.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The owner invites somebody, who has a desk of their own until the owner closes it; and every page about signing in. */
@Tag("browser")
@Tag("server")
class InvitationInTheBrowserTest {

    private static final String WORDS = "three words in a row";

    @Test
    void whoeverIsInvitedChoosesANameAndIsAloneAtTheirDesk() {
        List<String> faults = new ArrayList<>();
        try (RunningServer server = new RunningServer();
                Chromium chromium = new Chromium()) {
            server.begin(server.owner(), "Northwind Optics");
            Page owner = chromium.owners(server, 1440, ColorScheme.LIGHT);
            owner.navigate("/settings/people");
            owner.fill("#label", "Nora");
            owner.click("text=Make a link");
            faults.addAll(Chromium.faults(owner, "invited-nora"));
            URI link = URI.create(owner.locator("code").textContent());

            Page nora = chromium.window(server, 390, ColorScheme.DARK);
            nora.navigate(link.getPath() + "?" + link.getQuery());
            faults.addAll(Chromium.faults(nora, "invitation-390-dark"));
            nora.fill("#name", "nora");
            nora.fill("#password", WORDS);
            nora.fill("#again", WORDS);
            nora.click("button.go");
            nora.waitForURL(url -> !url.contains("/invited"));
            nora.navigate("/applications");
            assertThat(nora.locator("#main")).not().containsText("Northwind");
            nora.navigate("/settings/doors");
            assertThat(nora.locator("#main")).containsText("Came by an invitation");

            owner.navigate("/settings/tokens");
            owner.fill("#name", "evening script");
            owner.check("input[name=scope][value=read]");
            owner.click("main .btn.go");
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {1440, 390}) {
                    owner.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    owner.setViewportSize(width, 900);
                    for (String path : List.of(
                            "/settings",
                            "/settings/people",
                            "/settings/passkeys",
                            "/settings/doors",
                            "/settings/tokens",
                            "/settings/password",
                            "/sessions")) {
                        owner.navigate(path);
                        faults.addAll(Chromium.faults(
                                owner,
                                "door" + path.replace('/', '-') + "-" + width + "-"
                                        + scheme.name().toLowerCase(Locale.ROOT)));
                    }
                }
            }

            owner.navigate("/settings/people");
            owner.click("text=Close the account");
            assertThat(owner.locator("#main")).containsText("account closed");
            nora.navigate("/applications");
            assertThat(nora).hasURL(Pattern.compile(".*/sign-in.*"));
            assertThat(chromium.said()).isEmpty();
        }
        assertThat(faults).isEmpty();
    }
}
