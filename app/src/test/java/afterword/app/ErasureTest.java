package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is erased is gone from every table, and from the files they are kept in; what stays is planned as if it never was. */
@Tag("server")
class ErasureTest {

    private static final String NORTHWIND = "/applications/zanzibar-optics";
    private static final String HALDEN = "/applications/halden";

    private RunningServer server;
    private Browser browser;

    @BeforeEach
    void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        Viewer owner = server.owner();
        String zanzibar = server.begin(owner, "Zanzibar Optics");
        String halden = server.begin(owner, "Halden");
        String quirina = server.meet(owner, zanzibar, "Quirina Quux", "email: quirina@zanzibar.example");
        String shared = server.meet(owner, zanzibar, "Shared Sharapova", "email: shared@zanzibar.example");
        server.tell(owner, zanzibar, interview("2026-06-11T09", quirina));
        server.tell(owner, zanzibar, interview("2026-06-11T11", shared));
        server.tell(owner, zanzibar, said(quirina, "Quirina said wombats matter"));
        server.tell(owner, zanzibar, said(shared, "call quirina@zanzibar.example about aardvarks"));
        // The same person at another employer.
        server.update("insert into met (owner_id, candidacy_id, person_id, place) "
                + "select owner_id, 'halden', 'shared-sharapova', 1 from candidacy where id = 'halden'");
        server.tell(owner, halden, said(shared, "the pangolin team is growing"));
        server.tell(
                owner,
                zanzibar,
                "{at: 2026-06-12T08:55-04:00, sent: {kind: thank-you, to: " + quirina + ", via: email}}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void beforeItIsErasedEverythingIsThere() {
        assertThat(server.mentions("Quirina", "quirina-quux", "wombats", "aardvarks", "zanzibar", "pangolin"))
                .containsExactlyInAnyOrder("Quirina", "quirina-quux", "wombats", "aardvarks", "zanzibar", "pangolin");
    }

    @Test
    void anApplicationGoesWithWhoeverWasMetThereAloneAndLeavesADate() {
        String page = browser.get(NORTHWIND + "/erase").body();
        assertThat(page).contains("Quirina Quux", "These stay", "Shared Sharapova", "cannot be undone");
        assertThat(browser.submit(NORTHWIND + "/erase", "words", "yes").statusCode())
                .isEqualTo(422);
        assertThat(browser.get(NORTHWIND).statusCode()).isEqualTo(200);

        browser.get(NORTHWIND + "/erase");
        assertThat(browser.submit(NORTHWIND + "/erase", "words", "zanzibar optics")
                        .headers()
                        .firstValue("Location"))
                .contains("/erased");

        assertThat(server.mentions(
                        "Quirina", "quirina-quux", "wombats", "aardvarks", "Zanzibar Optics", "zanzibar-optics"))
                .isEmpty();
        assertThat(server.filesHold("wombats")).isFalse();
        assertThat(server.filesHold("quirina-quux")).isFalse();
        assertThat(server.filesHold("pangolin")).as("what stays").isTrue();
        assertThat(browser.get(NORTHWIND).statusCode()).isEqualTo(404);
        assertThat(browser.get(HALDEN).body()).contains("Shared Sharapova", "pangolin");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/erased").body()).contains("An application", "Fri 12 June");
        assertThat(server.column("select kind || facts from tombstone")).containsExactly("application5");
    }

    @Test
    void whomAFactOfAnotherApplicationThereNamesStaysWhenTheirOwnGoes() {
        server.update(
                "insert into candidacy (owner_id, id, employer_id, notation, begun_at, number) "
                        + "select owner_id, 'second', employer_id, notation, begun_at, 99 from candidacy where id = 'zanzibar-optics'");
        Viewer owner = server.owner();
        server.tell(owner, "second", "{at: 2026-06-12T08:58-04:00, sent: {kind: reply, to: quirina-quux, via: email}}");
        // As it was before naming somebody was meeting them.
        server.update("delete from met where candidacy_id = 'second'");

        assertThat(browser.get(NORTHWIND + "/erase").body()).containsPattern("These stay[^.]*Quirina Quux");
        browser.submit(NORTHWIND + "/erase", "words", "Zanzibar Optics");
        assertThat(browser.get("/applications/second").body()).contains("Quirina Quux");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonGoesFromEveryApplicationAndThePlansStayWhatTheyWere() {
        List<String> dates = dates();
        browser.get(NORTHWIND + "/people/shared-sharapova/erase");
        browser.submit(NORTHWIND + "/people/shared-sharapova/erase", "words", "Shared Sharapova");

        assertThat(server.mentions("Sharapova", "shared-sharapova", "shared@", "aardvarks", "pangolin"))
                .isEmpty();
        assertThat(server.filesHold("Sharapova")).isFalse();
        assertThat(server.filesHold("pangolin")).isFalse();
        assertThat(server.mentions("Quirina", "wombats")).as("what stays").hasSize(2);
        assertThat(browser.get(HALDEN).body()).contains("Somebody erased");
        assertThat(dates()).isEqualTo(dates).anyMatch(plan -> plan.contains("2026"));
        assertThat(server.column("select 1 from plan where notation like '%\"to\":\"erased%'"))
                .as("steps to nobody")
                .isEmpty();
        assertThat(browser.get("/erased").body()).contains("A person");
    }

    @Test
    void lettersToThemGoWithThemAndInThoseToOthersThereIsAGap() {
        write("quirina-quux", "Dear Quirina, I have thought about capybaras.");
        write("shared-sharapova", "Dear Shared, as Quirina Quux said, ocelots are shy.");
        browser.get("/letters/zanzibar-optics/thank-you?to=shared-sharapova");
        browser.upload(
                "/letters/zanzibar-optics/thank-you/files",
                "own",
                "For Quirina Quux.txt",
                "numbats".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "to",
                "shared-sharapova",
                "form",
                "email",
                "body",
                "Dear Shared, as Quirina Quux said, ocelots are shy.");
        assertThat(server.mentions("capybaras", "ocelots", "For Quirina Quux.txt"))
                .hasSize(3);

        browser.get(NORTHWIND + "/people/quirina-quux/erase");
        browser.submit(NORTHWIND + "/people/quirina-quux/erase", "words", "Quirina Quux");
        assertThat(server.mentions("capybaras", "Quirina Quux", "quirina-quux")).isEmpty();
        assertThat(server.filesHold("capybaras")).isFalse();
        assertThat(server.column("select distinct body from letter_version"))
                .containsExactly("Dear Shared, as … said, ocelots are shy.");
        assertThat(server.column("select name from own_file")).containsExactly("For ….txt");
        assertThat(server.filesHold("numbats"))
                .as("what is in a file of one's own")
                .isTrue();

        browser.get(NORTHWIND + "/erase");
        browser.submit(NORTHWIND + "/erase", "words", "Zanzibar Optics");
        assertThat(server.mentions("ocelots")).isEmpty();
        assertThat(server.filesHold("ocelots")).isFalse();
        assertThat(server.column("select name from own_file")).isEmpty();
        assertThat(server.filesHold("numbats")).isFalse();
    }

    @Test
    void twoFilesThatOnlyTheNameOfTheErasedToldApartAreStillToldApart() {
        write("shared-sharapova", "Dear Shared, ocelots are shy.");
        for (String[] file : new String[][] {
            {"For Quirina Quux.txt", "first", ""},
            {"For quirina@zanzibar.example.txt", "second", "For Quirina Quux.txt"},
            {"for ….txt", "third", "for Quirina Quux.txt, For quirina@zanzibar.example.txt"}
        }) {
            browser.get("/letters/zanzibar-optics/thank-you?to=shared-sharapova");
            browser.upload(
                    "/letters/zanzibar-optics/thank-you/files",
                    "own",
                    file[0],
                    file[1].getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    "to",
                    "shared-sharapova",
                    "form",
                    "email",
                    "body",
                    "Dear Shared, ocelots are shy.",
                    "with",
                    file[2]);
        }
        browser.get(NORTHWIND + "/people/quirina-quux/erase");
        browser.submit(NORTHWIND + "/people/quirina-quux/erase", "words", "Quirina Quux");

        assertThat(server.column(
                        "select name || ': ' || convert_from(bytes, 'UTF8') from own_file order by added_at, name"))
                .containsExactlyInAnyOrder("for ….txt: third", "For … (2).txt: first", "For … (3).txt: second");
        assertThat(server.column("select attachments from letter_version order by number desc limit 1"))
                .containsExactly("For … (2).txt\nFor … (3).txt\nfor ….txt");
    }

    private void write(String to, String body) {
        browser.get("/letters/zanzibar-optics/thank-you?to=" + to);
        browser.submit("/letters/zanzibar-optics/thank-you", "to", to, "form", "email", "body", body);
    }

    @Test
    void whereANameStandsInWhatOthersSaidThereIsAGap() {
        browser.get(NORTHWIND + "/people/quirina-quux/erase");
        browser.submit(NORTHWIND + "/people/quirina-quux/erase", "words", "quirina quux");
        assertThat(server.mentions("quirina@zanzibar.example", "quirina-quux", "Quirina Quux", "wombats"))
                .isEmpty();
        assertThat(browser.get(NORTHWIND).body()).contains("call … about aardvarks", "Somebody erased");
    }

    @Test
    void thePlansComeOutTheSameWhenTheyAreThrownAwayAfterwards() {
        browser.get(NORTHWIND + "/people/quirina-quux/erase");
        browser.submit(NORTHWIND + "/people/quirina-quux/erase", "words", "Quirina Quux");
        List<String> plans = server.column("select candidacy_id || notation from plan order by candidacy_id");
        server.update("delete from plan");
        browser.get("/");
        assertThat(server.column("select candidacy_id || notation from plan order by candidacy_id"))
                .isEqualTo(plans);
    }

    @Test
    void nobodyErasesWhatIsAnothers() {
        Browser another = server.strangers(false);
        another.get("/settings");
        for (String path : List.of(NORTHWIND + "/erase", NORTHWIND + "/people/quirina-quux/erase")) {
            assertThat(another.submit(path, "words", "Zanzibar Optics").statusCode())
                    .isEqualTo(404);
            another.get("/settings");
        }
        assertThat(browser.get(NORTHWIND).statusCode()).isEqualTo(200);
        assertThat(server.column("select count(*) from tombstone")).containsExactly("0");
    }

    private List<String> dates() {
        return server.column("select candidacy_id || coalesce(array_to_string(array(select x[1] from "
                + "regexp_matches(notation, '\"kind\":\"follow-up\".*?\"preferred\":\"([^\"]*)\"', 'g') x), ' '), '') "
                + "from plan order by candidacy_id");
    }

    private static String interview(String from, String with) {
        return "{at: " + from + ":00-04:00, interview: {until: " + from + ":45-04:00, mode: video, with: [" + with
                + "]}}";
    }

    private static String said(String who, String words) {
        return "{at: 2026-06-12T08:50-04:00, received: {from: " + who + ", meaning: news, says: \"" + words + "\"}}";
    }
}
