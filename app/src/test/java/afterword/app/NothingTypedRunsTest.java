package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.app.telling.Option;
import afterword.app.telling.Samples;
import afterword.app.telling.Shape;
import afterword.app.telling.Trees;
import afterword.engine.notation.JsonForm;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Known KNOWN = new Known(
            ZoneId.of("America/New_York"),
            Map.of(
                    "interview", List.of(new Option("f1", "")),
                    "sent", List.of(new Option("f2", "")),
                    "received stop", List.of(new Option("f3", "")),
                    "offer-elsewhere", List.of(new Option("f4", "")),
                    "promised", List.of(new Option("f5", "")),
                    "person", List.of(new Option("maya", ""))));

    private final Set<String> typed = new LinkedHashSet<>();
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
            Browser browser = server.owners();
            List<String> pages = new ArrayList<>(List.of(
                    "/", "/applications", "/applications/new", "/people", "/people/maya", "/debrief", "/import"));
            browser.get("/settings");
            browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
            describe(browser);
            rulebook(browser);
            facts(server, browser, pages);
            debrief(browser);
            pages.addAll(List.of(
                    home, home + "?told=f1", home + "/tell", home + "/tell?q=%3Cscript%3Ealert(1)%3C/script%3E"));
            pages.addAll(List.of(home + "/posting", home + "/employer", home + "/people/new"));

            pages.addAll(List.of(home + "/compare", "/compare", "/rules", "/rules/mine", "/rules/mine/my.wait"));
            pages.addAll(List.of("/rules/mine/file", "/rulebooks", "/rulebooks/mine", "/settings"));

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

            assertThat(typed).hasSizeGreaterThan(95);
            assertThat(pages).hasSizeGreaterThan(50);
            assertThat(shown).isGreaterThan(40);
            assertThat(chromium.said()).isEmpty();
        }
    }

    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    private void describe(Browser browser) {
        browser.get("/applications/new");
        HttpResponse<String> begun = browser.submit(
                "/applications",
                "employer",
                typed("/applications employer"),
                "zone",
                "America/New_York",
                "via",
                "portal",
                "calls",
                "unsaid");
        home = begun.headers().firstValue("Location").orElseThrow();
        browser.get(home + "/people/new");
        browser.submit(home + "/people/new", "name", "Maya");
        browser.get(home + "/people/new");
        browser.submit(
                home + "/people/new",
                "name",
                typed("person name"),
                "title",
                typed("person title"),
                "email",
                typed("person email"),
                "phone",
                typed("person phone"),
                "post",
                typed("person post"),
                "fax",
                typed("person fax"),
                "honorific",
                typed("person honorific"));
        browser.get(home + "/posting");
        ok(browser.submit(
                home + "/posting",
                "posting-calls",
                "unsaid",
                "posting-emails",
                "unsaid",
                "posting-instructions",
                typed("posting instructions"),
                "posting-says",
                typed("posting says")));
        browser.get(home + "/employer");
        ok(browser.submit(
                home + "/employer",
                "name",
                typed("employer name"),
                "zone",
                "America/New_York",
                "closures",
                "2026-06-18 " + typed("employer closures")));
    }

    private void facts(RunningServer server, Browser browser, List<String> pages) {
        List<String> first = List.of("interview", "sent", "received-stop", "offer-elsewhere", "promised");
        List<Kind> kinds = new ArrayList<>(first.stream().map(Kinds::get).toList());
        Kinds.all().stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        for (Kind kind : kinds) {
            Answers answers = Samples.whole(kind.questions(), KNOWN);
            for (Field field : kind.questions()) {
                if (free(field)) {
                    answers = answers.with(field.name(), List.of(typed(kind.name() + " " + field.name())));
                }
            }
            browser.get(home + "/tell/" + kind.name());
            HttpResponse<String> told = browser.submit(home + "/tell/" + kind.name(), answers.typed());
            assertThat(told.statusCode()).as("%s: %s", kind.name(), told.body()).isEqualTo(302);
            String fact = told.headers().firstValue("Location").orElseThrow().replaceAll(".*told=", "");
            pages.add(home + "/tell/" + kind.name() + "?fact=" + fact);
            server.pass(Duration.ofSeconds(1));
        }
    }

    /** A rulebook may say anything, too. */
    private void rulebook(Browser browser) {
        String says =
                JsonForm.of(Trees.fields().put("x", typed("rulebook says")).made());
        String quoted = says.substring(says.indexOf(':') + 1, says.length() - 1);
        browser.get("/rulebooks");
        ok(browser.submit("/rulebooks", "action", "keep", "text", """
                rulebook: mine
                title: QUOTED
                about: QUOTED
                extends: house
                rules:
                  - id: my.wait
                    title: QUOTED
                    source: { article: QUOTED, section: QUOTED }
                    says: QUOTED
                    we-read-it-as: QUOTED
                    other-readings: [QUOTED]
                    strength: should
                    when: { since: interview, timeline: none, unanswered: 0, job: wanted, outcome: open }
                    then:
                      - plan: { step: follow-up, on: roll(interview + 14 days) }
                """.replace("QUOTED", quoted)));
        browser.get("/settings");
        ok(browser.submit("/settings/rulebook", "rulebook", "mine"));
    }

    private void debrief(Browser browser) {
        browser.get("/debrief");
        browser.submit(
                "/debrief/draft",
                Map.of(
                        "says", List.of(typed("debrief says")),
                        "name-new-1", List.of(typed("debrief name")),
                        "post-new-1", List.of(typed("debrief post"))));
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

    private static boolean free(Field field) {
        boolean words = !field.path().getLast().equals("holidays");
        return switch (field.shape()) {
            case Shape.Text text -> words;
            case Shape.Texts texts -> true;
            case Shape.Reach reach -> true;
            default -> false;
        };
    }

    private String typed(String where) {
        typed.add(where);
        return mischief;
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
