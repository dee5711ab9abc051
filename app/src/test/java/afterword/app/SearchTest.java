package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One box for applications, people and facts, on a real database. */
@Tag("server")
class SearchTest {

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        Viewer owner = server.owner();
        String northwind = server.begin(owner, "Northwind Optics");
        server.begin(owner, "Halden");
        String maya =
                server.meet(owner, northwind, "Maya Müller", "title: Head of Lenses, email: mm@northwind.example");
        server.tell(
                owner,
                northwind,
                "{at: 2026-06-11T09:00-04:00, interview: {until: 2026-06-11T10:00-04:00, with: [" + maya + "]}}");
        server.tell(
                owner,
                northwind,
                "{at: 2026-06-12T08:00-04:00, received: {from: " + maya
                        + ", meaning: news, says: \"We spoke of <b>spectrographs</b> and O'Brien's budget\"}}");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anApplicationIsFoundByTheBeginningOfItsEmployersNameAndTheWordIsMarked() {
        assertThat(found("northw"))
                .contains("href=\"/applications/northwind-optics\"", "<mark>Northwind</mark> Optics")
                .doesNotContain("Halden");
    }

    @Test
    void aPersonIsFoundWithoutTheAccentByTitleAndByAnyPartOfAnAddress() {
        for (String words : List.of("muller", "MÜLLER", "lens head", "maya mm", "northwind.example maya")) {
            assertThat(found(words)).as(words).contains("href=\"/people/maya-muller\"");
        }
        assertThat(found("muller")).contains("Maya <mark>Müller</mark>");
    }

    @Test
    void aFactIsFoundByWhatWasSaidByWhomItWasAndByWhatItIsAndLeadsToItsPlaceInTheJournal() {
        for (String words :
                List.of("spectrograph", "budgets", "o'brien", "maya budget", "news", "speak spectrographs")) {
            boolean there = !words.startsWith("speak");
            assertThat(found(words).contains("/applications/northwind-optics#fact-f2"))
                    .as(words)
                    .isEqualTo(there);
        }
        assertThat(found("spectrographs"))
                .contains("&lt;b&gt;<mark>spectrographs</mark>&lt;/b&gt;")
                .doesNotContain("<b>spec");
        assertThat(found("interviews")).contains("#fact-f1");
        assertThat(browser.get("/applications/northwind-optics").body()).contains("id=\"fact-f2\"");
        assertThat(browser.get("/people/maya-muller").body()).contains("Maya Müller");
    }

    @Test
    void whereNotAllWordsStandNothingIsFoundAndThePageSaysWhatToTry() {
        assertThat(found("northwind wombat"))
                .contains("Nothing found", "Try fewer of them")
                .doesNotContain("<mark>");
        assertThat(found("")).contains("Type a word").doesNotContain("Nothing found");
        assertThat(found(" ' & | ! ")).contains("Type a word");
    }

    @Test
    void whatMeansSomethingToADatabaseOrAPageIsOnlyWordsHere() {
        for (String words : List.of(
                "'northwind'",
                "northwind:*",
                "northwind & !halden",
                "northwind) | (",
                "\\northwind\\",
                "\"northwind\" <->",
                "northwind';")) {
            String page = found(words);
            assertThat(page.contains("/applications/northwind-optics\""))
                    .as(words)
                    .isEqualTo(!words.contains("halden"));
        }
        assertThat(found("<script>alert(1)</script>")).doesNotContain("<script>alert");
        assertThat(found("a ".repeat(2_000)).length()).isGreaterThan(1_000);
        assertThat(browser.get("/search?q=" + "northwind+".repeat(1_000)).statusCode())
                .isIn(200, 400);
        assertThat(browser.get("/search?q=northwind%00").statusCode()).isIn(200, 400);
    }

    @Test
    void aTextOfAnySizeAndAnyLettersCanBeWrittenDownAndIsFoundAsFarAsItIsTaken() {
        Viewer owner = server.owner();
        String long1 = "zebra " + "lorem ipsum dolor ".repeat(20_000) + " aardvark";
        server.tell(owner, "halden", "{at: 2026-06-12T08:00-04:00, received: {meaning: news, says: '" + long1 + "'}}");
        server.tell(
                owner,
                "halden",
                "{at: 2026-06-12T08:01-04:00, received: {meaning: news, says: \"\\u0000 okapi \\\\u0000\"}}");
        assertThat(found("zebra")).contains("/applications/halden#fact-f1");
        assertThat(found("okapi")).contains("/applications/halden#fact-f2");
    }

    @Test
    void nobodyFindsWhatIsAnothersAndWhatIsErasedIsFoundNoMore() {
        Browser another = server.strangers(false);
        assertThat(another.get("/search?q=northwind").body()).contains("Nothing found");

        Viewer owner = server.owner();
        String gone = server.begin(owner, "Zanzibar Ltd");
        String quirina = server.meet(owner, gone, "Quirina Quux", "title: Actuary");
        server.tell(
                owner,
                gone,
                "{at: 2026-06-12T08:00-04:00, received: {from: " + quirina + ", meaning: news, says: wombats}}");
        for (String word : List.of("zanzibar", "quirina", "wombats")) {
            assertThat(found(word)).as(word).contains("<mark>");
        }
        browser.get("/applications/" + gone + "/erase");
        browser.submit("/applications/" + gone + "/erase", "words", "Zanzibar Ltd");
        for (String word : List.of("zanzibar", "quirina", "wombats", "actuary")) {
            assertThat(found(word)).as(word).contains("Nothing found");
        }
        assertThat(server.filesHold("wombat")).isFalse();
    }

    private static String found(String words) {
        return browser.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
    }
}
