package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser before the real server; what a script says that should not run, or that breaks, is kept. All tests of a run have
 * the same one, each with windows of its own that know nothing of the others': to start it takes longer than most tests.
 */
public final class Chromium implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/shots");

    /** Two browsers and two servers may be at work on the same two cores. */
    private static final double PATIENCE_MILLISECONDS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    /** Debian's Chromium without a window of its own, which takes a third of the time to start; where it is missing, that with one. */
    private static final Path PROGRAM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no Chromium to look at pages with."));

    /** Without its sandbox, which root cannot have, and without a graphics card. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu");

    /** Drives a browser that is on the machine already, and fetches none; both end with the virtual machine. */
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /** A window of its own, without anything the class says about what is said in it. */
    public static BrowserContext blank(Browser.NewContextOptions options) {
        return BROWSER.newContext(options);
    }

    /** A browser of its own, on a telephone, that remembers in a directory what it is told to keep. */
    static BrowserContext telephone(Path profile, RunningServer server) {
        return PLAYWRIGHT
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(ARGUMENTS)
                                .setViewportSize(390, 900)
                                .setColorScheme(ColorScheme.LIGHT)
                                .setBaseURL("http://localhost:" + server.port()));
    }

    /** A window of the owner's, signed in. */
    Page owners(RunningServer server, int width, ColorScheme scheme) {
        Page page = window(server, width, scheme);
        page.navigate(server.link());
        page.click("button.go");
        return page;
    }

    /** A window of a browser nobody is signed in with. */
    Page window(RunningServer server, int width, ColorScheme scheme) {
        BrowserContext context = blank(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBaseURL("http://localhost:" + server.port()));
        windows.add(context);
        Page page = context.newPage();
        page.onDialog(dialog -> {
            said.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            // A form refused answers 422, which Chromium tells as an error; that is no fault of the page.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                said.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> said.add(page.url() + ": " + error));
        page.onRequest(request -> {
            String host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("localhost")) {
                said.add(page.url() + ": asked for " + request.url());
            }
        });
        return page;
    }

    /** Takes a picture of the page, and says what is wrong with it for anybody: its width, and what axe finds. */
    public static List<String> faults(Page page, String name) {
        page.evaluate("document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
        List<String> faults = new ArrayList<>();
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"))) {
            faults.add(name + " is wider than the window");
        }
        // No page has frames; otherwise axe puts its findings together in a window it opens for that.
        AxeResults axe = new AxeBuilder(page).setLegacyMode(true).analyze();
        assertThat(axe.getPasses()).as("what axe looked at in %s", name).hasSizeGreaterThan(10);
        axe.getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> faults.add(name + ": " + violation.getId() + " " + node.getHtml())));
        return faults;
    }

    /** Errors, whatever a script said that came in as text, and what was asked for from elsewhere. */
    List<String> said() {
        return said;
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
