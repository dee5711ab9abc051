package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person does in the first days, in a browser without JavaScript. The clock says 9:00 in New York on 12 June. */
@Tag("server")
class FirstRunTest {

    private static final String NORTHWIND = "/applications/northwind-optics";

    private RunningServer server;
    private Browser browser;

    @BeforeEach
    void begin() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        browser.get("/applications/new");
        browser.submit(
                "/applications",
                "employer",
                "Northwind Optics",
                "zone",
                "America/New_York",
                "holidays",
                "US",
                "via",
                "portal",
                "calls",
                "unsaid");
        browser.get(NORTHWIND + "/tell/interview");
        browser.submit(
                NORTHWIND + "/tell/interview",
                "at",
                "2026-06-12T07:00",
                "until",
                "2026-06-12T08:00",
                "mode",
                "on-site",
                "name-with-1",
                "Maya Chen",
                "role-with-1",
                "hiring-manager",
                "email-with-1",
                "maya@northwind.example");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoHasToldNothingYetIsAskedWhereTheyAreAtHome() {
        Browser fresh = server.strangers(false);
        assertThat(fresh.get("/").headers().firstValue("Location")).contains("/settings");
        fresh.get("/settings");
        fresh.submit("/settings", "zone", "Europe/Berlin", "rulebook", "house");
        assertThat(fresh.get("/").body()).contains("Nothing is recorded yet", "Add an application");
    }

    @Test
    void anInterviewIsFollowedByThanksOwedTodayAndThanksDoneCanBeTakenBack() {
        String owed = browser.get("/").body();
        assertThat(owed).contains("Say thank you", "Maya Chen", "Northwind Optics");

        browser.submit(NORTHWIND + "/tell/sent", "kind", "thank-you", "to", "maya-chen", "via", "email");
        assertThat(browser.get("/").body()).contains("Undo").doesNotContain("Write it");

        server.pass(Duration.ofMinutes(1));
        browser.submit(NORTHWIND + "/facts/f2/undo");
        assertThat(browser.get("/").body()).contains("Write it").doesNotContain("Undo");
    }

    @Test
    void theDebriefMovesThePlanToTheDateTheyNamed() {
        browser.get("/debrief");
        HttpResponse<String> saved = browser.submit(
                "/debrief",
                "says",
                "by the end of the month",
                "precision",
                "exact",
                "date",
                "2026-06-30",
                "name-new-1",
                "Tom Okafor",
                "email-new-1",
                "tom@northwind.example",
                "wanted",
                "yes");
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).startsWith(NORTHWIND + "?told="));

        String page = browser.get(saved.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("by the end of the month", "Tom Okafor", "30 June", "What changed");
    }

    @Test
    void aDebriefThatCannotBeMeantKeepsWhatWasTypedAndNamesTheField() {
        browser.get("/debrief");
        HttpResponse<String> refused = browser.submit(
                "/debrief", "says", "soon, they \"think\" <b>", "precision", "exact", "name-new-1", "Tom Okafor");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Not everything could be read", "Tom Okafor", "soon, they &quot;think&quot; &lt;b&gt;");
        assertThat(browser.get(NORTHWIND).body()).doesNotContain("Tom Okafor");
    }

    @Test
    void aDebriefOfAnInterviewNobodyToldOfAsksWhenItWasAndThanksFollow() {
        browser.get("/applications/new");
        browser.submit(
                "/applications", "employer", "Halden", "zone", "Europe/Oslo", "via", "portal", "calls", "unsaid");
        assertThat(browser.get("/debrief?application=halden").body()).contains("It began", "It ended");

        HttpResponse<String> refused = browser.submit("/debrief", "mode", "video", "name-new-1", "Ida Lund");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at-problem", "until-problem", "Ida Lund");

        HttpResponse<String> alone =
                browser.submit("/debrief", "mode", "video", "at", "2026-06-12T13:00", "until", "2026-06-12T14:00");
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("name-new-1-problem");

        HttpResponse<String> saved = browser.submit(
                "/debrief",
                "mode",
                "video",
                "at",
                "2026-06-12T13:00",
                "until",
                "2026-06-12T14:00",
                "name-new-1",
                "Ida Lund",
                "email-new-1",
                "ida@halden.example");
        String page = browser.get(saved.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("Say thank you to Ida Lund").doesNotContain("Write down how it went");
    }

    @Test
    void whoHasToldOfNoInterviewIsTakenToTheApplicationAddedLast() {
        Browser fresh = server.strangers(false);
        fresh.get("/settings");
        fresh.submit("/settings", "zone", "Europe/Berlin", "rulebook", "house");
        assertThat(fresh.get("/debrief").headers().firstValue("Location")).contains("/applications/new");
        fresh.get("/applications/new");
        fresh.submit("/applications", "employer", "Halden", "zone", "Europe/Oslo", "via", "portal", "calls", "unsaid");
        assertThat(fresh.get("/debrief").body()).contains("Back from Halden?");
    }

    @Test
    void aTaskIsDoneByOneButton() {
        assertThat(browser.get("/").body()).contains("Write down how it went");
        browser.submit(NORTHWIND + "/tell/task-done", "task", "debrief", "back", "today");
        assertThat(browser.get("/").body()).doesNotContain("Write down how it went");
    }

    @Test
    void anApplicationWhoseHolidaysNobodyKnowsIsRefusedAtItsField() {
        browser.get("/applications/new");
        HttpResponse<String> refused = browser.submit(
                "/applications",
                "employer",
                "Halden",
                "zone",
                "Europe/Oslo",
                "holidays",
                "Norway",
                "via",
                "portal",
                "calls",
                "unsaid");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("holidays-problem", "value=\"Halden\"", "value=\"Norway\"");
        assertThat(browser.get("/applications").body()).doesNotContain("Halden");
    }

    @Test
    void mayIIsAnsweredOnThePageWithItsReason() {
        String page = browser.get(NORTHWIND + "?kind=follow-up&to=maya-chen&via=phone&at=2026-06-12T09:30")
                .body();
        assertThat(page).contains("class=\"answer");
    }

    @Test
    void anApplicationThroughAnAgencyIsBegunWithARecruiterNobodyKnewYet() {
        browser.get("/applications/new");
        HttpResponse<String> saved = browser.submit(
                "/applications",
                "employer",
                "Halden",
                "zone",
                "Europe/Oslo",
                "via",
                "portal",
                "calls",
                "unsaid",
                "applied",
                "2026-06-10",
                "name-agency-recruiter",
                "Ada Moreau",
                "email-agency-recruiter",
                "ada@agency.example",
                "agency-policy",
                "through-agency");
        assertThat(saved.headers().firstValue("Location")).contains("/applications/halden");
        assertThat(browser.get("/applications/halden").body()).contains("Ada Moreau");
        assertThat(browser.get("/applications/halden/case.yaml").body())
                .contains("agency", "recruiter: ada-moreau", "through-agency");
    }

    @Test
    void anAgencyWithoutItsRecruiterIsRefusedAndNothingIsAdded() {
        browser.get("/applications/new");
        HttpResponse<String> refused = browser.submit(
                "/applications",
                "employer",
                "Halden",
                "zone",
                "Europe/Oslo",
                "via",
                "portal",
                "calls",
                "unsaid",
                "agency-policy",
                "through-agency");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("recruiter", "value=\"Halden\"").doesNotContain("marked below");
        assertThat(browser.get("/applications").body()).doesNotContain("Halden");
    }

    @Test
    void aPostingDescribedAnewSaysWhatItDidToThePlan() {
        browser.get(NORTHWIND + "/posting");
        HttpResponse<String> saved = browser.submit(
                NORTHWIND + "/posting",
                "posting-calls",
                "unsaid",
                "posting-emails",
                "unsaid",
                "posting-silence",
                "true",
                "name-posting-exempt-1",
                "Pat Lowe",
                "email-posting-exempt-1",
                "pat@northwind.example");
        String page = browser.get(saved.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page)
                .contains("What changed", "The posting is described anew", "Pat Lowe", "class=\"tag")
                .doesNotContain("The plan stays as it was");
        assertThat(browser.get(NORTHWIND).body()).doesNotContain("What changed");
    }

    @Test
    void somebodyNewIsSaidToBeOnRecordAndThePlanStaysWhereItIs() {
        browser.get(NORTHWIND + "/people/new");
        HttpResponse<String> saved = browser.submit(NORTHWIND + "/people/new", "name", "Pat Lowe");
        assertThat(browser.get(saved.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("They are on record", "The plan stays as it was");
    }
}
