package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person chooses for all applications, and what it does to their plans. It is 9:00 in New York on Friday 12 June. */
@Tag("server")
class SettingsTest {

    private static final int APPLICATIONS = 10;

    private RunningServer server;
    private Browser browser;

    @BeforeEach
    void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        // Interviews are written down at noon, and thanked for; under the house each asks for news a week or so later.
        server.pass(Duration.ofHours(4));
        Viewer owner = server.owner();
        for (int i = 1; i <= APPLICATIONS; i++) {
            String id = server.begin(owner, "Firm " + i);
            String maya =
                    server.meet(owner, id, "Maya Chen " + i, "role: hiring-manager, email: maya@firm" + i + ".example");
            server.tell(
                    owner,
                    id,
                    "{at: 2026-06-12T09:30-04:00, interview: {until: 2026-06-12T10:30-04:00, with: [" + maya + "]}}");
            server.tell(
                    owner, id, "{at: 2026-06-12T12:00-04:00, sent: {kind: thank-you, to: " + maya + ", via: email}}");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatTheRulebookLeavesToThePersonIsShownAsItSaysItAndMovesEveryPlanAtOnce() {
        List<String> before = plans();
        assertThat(before).hasSize(APPLICATIONS);
        String page = browser.get("/settings").body();
        assertThat(page)
                .contains("With no date named, wait", "The longest anyone advises (usual)", "Five working days")
                .contains("How long to wait when no date was stated.");

        HttpResponse<String> saved = browser.submit("/settings/choices", "channel.plan", "call-first");
        String said = saved.headers().firstValue("Location").orElseThrow();
        assertThat(said).isEqualTo("/settings?changed=10&of=10#s-choices");
        assertThat(browser.get(said.replaceAll("#.*", "")).body()).contains("10 plans of 10 have changed");
        assertThat(plans()).doesNotContainAnyElementsOf(before);

        browser.submit("/settings/choices", "channel.plan", "email-then-call");
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    void savingTheSameAgainChangesNoPlan() {
        browser.get("/settings");
        assertThat(browser.submit("/settings", "zone", "America/New_York")
                        .headers()
                        .firstValue("Location"))
                .contains("/settings?changed=0&of=10#s-home");
        assertThat(browser.get("/settings?changed=0&of=10").body()).contains("Every plan stays as it was");
    }

    @Test
    void holidaysAndHoursOfEmployersNobodyToldOfAreTheOnesChosen() {
        // A week after the 12th is the 19th, a federal holiday.
        browser.get("/settings");
        assertThat(browser.submit(
                                "/settings",
                                "zone",
                                "America/New_York",
                                "holidays",
                                "US-NY",
                                "closes",
                                "16:00",
                                "friday",
                                "14:30")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .matches("/settings\\?changed=[1-9]\\d*&of=10#s-home");
        String page = browser.get("/settings").body();
        assertThat(page).contains("selected=\"selected\">New York</option>", "value=\"16:00\"", "value=\"14:30\"");
        assertThat(page).contains("<optgroup label=\"Germany\">", ">Bavaria</option>");
    }

    @Test
    void anotherRulebookKeepsOnlyTheChoicesItLeavesToo() {
        browser.get("/settings");
        browser.submit("/settings/choices", "wait.mode", "business-days-5");
        browser.submit("/settings/rulebook", "rulebook", "three-steps");
        assertThat(server.column("select rulebook || settings from account")).containsExactly("three-steps{}");
        assertThat(browser.get("/settings").body()).doesNotContain("With no date named, wait");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void draftsAreSignedWithWhatThePersonSaysOfThemselves() {
        browser.get("/settings");
        HttpResponse<String> saved =
                browser.submit("/settings/letters", "name", "Ana <Silva>", "phone", "+1 212 555 0111", "signature", "");
        assertThat(saved.headers().firstValue("Location")).contains("/settings?changed=0&of=10#s-letters");
        assertThat(browser.get("/settings").body())
                .contains("value=\"Ana &lt;Silva&gt;\"", "value=\"+1 212 555 0111\"");

        String letter = browser.get("/letters/firm-1/follow-up").body();

        assertThat(letter).contains("Ana &lt;Silva&gt;\n+1 212 555 0111").doesNotContain("[your name]");
        assertThat(refused("/settings/letters", "name", "x".repeat(201))).contains("at most 200 characters");
        browser.submit("/settings/letters", "name", "");
        assertThat(server.column("select sender from account")).containsExactly("{}");
    }

    @Test
    void duringDaysAwayNothingIsDueAndAfterwardsItComesBackOverAWorkingWeek() {
        List<String> usual = asked();
        assertThat(usual).allMatch(day -> day.equals(usual.getFirst()));
        LocalDate first = LocalDate.parse(usual.getFirst().substring(0, 10)).minusDays(2);
        LocalDate last = first.plusDays(20);
        browser.get("/settings");
        HttpResponse<String> saved = browser.submit("/settings/away", "from", first.toString(), "to", last.toString());
        assertThat(saved.headers().firstValue("Location")).contains("/settings?changed=10&of=10#s-away");

        LocalDate today = LocalDate.of(2026, 6, 12);
        int quiet = 0;
        for (LocalDate day = today.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            server.pass(Duration.ofDays(1));
            if (!day.isBefore(first)) {
                assertThat(due()).as("due on %s", day).isEmpty();
                quiet++;
            }
        }
        assertThat(quiet).isEqualTo(21);

        List<Integer> perDay = new ArrayList<>();
        int before = 0;
        for (int day = 0; day < 12; day++) {
            server.pass(Duration.ofDays(1));
            int now = due().size();
            perDay.add(now - before);
            before = now;
        }
        assertThat(before).isEqualTo(APPLICATIONS);
        assertThat(perDay).allMatch(more -> more <= APPLICATIONS / 5);
    }

    @Test
    void whoIsBackEarlySaysSo() {
        LocalDate today = LocalDate.of(2026, 6, 12);
        browser.get("/settings");
        browser.submit("/settings/away", "from", "2026-06-11", "to", "2026-07-11");
        assertThat(browser.get("/settings").body()).contains("I am back");
        browser.submit("/settings/away/end", "from", "2026-06-11");
        assertThat(server.column("select away from account"))
                .containsExactly("[{\"from\":\"2026-06-11\",\"to\":\"" + today.minusDays(1) + "\"}]");
        browser.submit("/settings/away", "from", "2026-08-01", "to", "2026-08-02");
        browser.get("/settings");
        browser.submit("/settings/away/end", "from", "2026-08-01");
        assertThat(browser.get("/settings").body()).doesNotContain("August");
    }

    @Test
    void whatCannotBeMeantIsSaidAtItsFieldAndWhatWasTypedStays() {
        browser.get("/settings");
        refused("/settings", "zone", "Europe/Atlantis");
        refused("/settings", "holidays", "XX", "zone", "UTC");
        refused("/settings", "closes", "25:00", "zone", "UTC");
        refused("/settings", "closes", "17:00", "friday", "noon", "zone", "UTC");
        refused("/settings/rulebook", "rulebook", "../../etc/passwd");
        refused("/settings/choices", "wait.mode", "for ever");
        refused("/settings/away", "from", "2026-07-02", "to", "2026-07-01");
        refused("/settings/away", "from", "2026-05-02", "to", "2026-06-01");
        refused("/settings/away", "from", "2026-07-01", "to", "2028-07-01");
        refused("/settings/away", "from", "", "to", "soon");
        assertThat(refused("/settings/away", "from", "2026-07-02", "to", "2026-07-01"))
                .contains("value=\"2026-07-01\"");
        assertThat(server.column("select away || rulebook || settings || holidays from account"))
                .containsExactly("[]house{}none");
    }

    @Test
    void aBrowserIsPaintedAsItWasToldFromTheFirstByteOn() {
        assertThat(browser.get("/settings").body()).doesNotContain("data-theme=\"");
        browser.submit("/settings/theme", "theme", "dark");
        assertThat(browser.get("/").body()).contains("<html lang=\"en\" data-theme=\"dark\"");
        assertThat(browser.get("/nowhere").body()).contains("data-theme=\"dark\"");
        browser.get("/settings");
        browser.submit("/settings/theme", "theme", "system");
        assertThat(browser.get("/").body()).doesNotContain("data-theme=\"");
        browser.keep("theme", "\"><script>alert(1)</script>");
        assertThat(browser.get("/").body()).doesNotContain("alert(1)");
    }

    private String refused(String path, String... fields) {
        HttpResponse<String> answer = browser.submit(path, fields);
        assertThat(answer.statusCode()).as("%s %s", path, List.of(fields)).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was changed", "aria-invalid=\"true\"");
        return answer.body();
    }

    /** When each plan wants its first question asked. */
    private List<String> asked() {
        return server.column("select substring(notation from '\"kind\":\"follow-up\".*?\"preferred\":\"([^\"]+)\"') "
                + "from plan order by candidacy_id");
    }

    private List<String> plans() {
        return server.column("select notation from plan order by candidacy_id");
    }

    /** What today's page gives something to do for. */
    private List<String> due() {
        browser.get("/");
        return server.column("select candidacy_id from plan where standing = 'now'");
    }
}
