package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All applications at a glance: those that go on, and those that are over page by page. */
@Tag("server")
class BoardTest {

    private RunningServer server;
    private Browser browser;
    private Viewer owner;

    @BeforeEach
    void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        owner = server.owner();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachStandsInItsColumnWithItsNextStepAndItsAge() {
        String applied = server.begin(owner, "Applied Co");
        server.tell(owner, applied, "{at: 2026-06-10T09:00-04:00, applied: {via: portal}}");
        String invited = server.begin(owner, "Invited Co");
        String who = server.meet(owner, invited, "Maya", "email: maya@invited.example");
        server.tell(
                owner,
                invited,
                "{at: 2026-06-16T09:00-04:00, interview: {until: 2026-06-16T10:00-04:00, with: [" + who + "]}}");
        String met = server.begin(owner, "Met Co");
        String ruth = server.meet(owner, met, "Ruth", "email: ruth@met.example");
        server.tell(
                owner,
                met,
                "{at: 2026-06-11T15:00-04:00, interview: {until: 2026-06-11T16:00-04:00, with: [" + ruth + "]}}");
        String refused = server.begin(owner, "Refused Co");
        server.tell(owner, refused, "{at: 2026-06-01T09:00-04:00, received: {meaning: rejection}}");

        String page = browser.get("/applications").body();

        assertThat(page).contains("3 open, 1 closed.");
        assertThat(column(page, "applied"))
                .contains("Applied Co", "2 days here")
                .doesNotContain("Met Co");
        assertThat(column(page, "interviewing")).contains("Invited Co", "Interview, Tue 16 Jun, 09:00");
        assertThat(column(page, "waiting")).contains("Met Co", "nx act", "Say thank you to Ruth", "1 day here");
        assertThat(column(page, "offer")).contains("Nothing here yet");
        assertThat(column(page, "closed")).contains("Refused Co", "Closed 11 days ago");

        server.pass(Duration.ofDays(1));
        assertThat(column(browser.get("/applications").body(), "waiting")).contains("2 days here");
    }

    @Test
    void ofThoseThatAreOverTheLastFiftyStandThereAndTheOthersAPageOn() {
        for (int i = 1; i <= 60; i++) {
            String id = server.begin(owner, "Employer " + i);
            server.tell(
                    owner,
                    id,
                    "{at: 2026-0" + (i <= 30 ? "4" : "5") + "-" + (i % 30 < 10 ? "0" : "") + Math.max(1, i % 30)
                            + "T09:00-04:00, received: {meaning: rejection}}");
        }
        String first = browser.get("/applications").body();
        String second = browser.get("/applications?closed=2").body();

        assertThat(first).contains("0 open, 60 closed.", "closed=2");
        List<String> all = new java.util.ArrayList<>(employers(first));
        assertThat(all).hasSize(50);
        assertThat(employers(second)).hasSize(10);
        all.addAll(employers(second));
        assertThat(all).doesNotHaveDuplicates().hasSize(60);
        assertThat(employers(first)).contains("Employer 59").doesNotContain("Employer 2");
        assertThat(browser.get("/applications?closed=9").body()).contains("There are no more.");
        for (String odd : List.of("0", "-1", "two", "99999999999", "")) {
            assertThat(employers(browser.get("/applications?closed=" + odd).body()))
                    .as(odd)
                    .containsExactlyElementsOf(employers(first));
        }
    }

    private static List<String> employers(String page) {
        return Pattern.compile("<h3><a [^>]*>([^<]*)</a>")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String column(String page, String name) {
        int from = page.indexOf("id=\"h-" + name + "\"");
        assertThat(from).as(name).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
