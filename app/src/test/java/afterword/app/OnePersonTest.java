package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.candidacy.LookAhead;
import afterword.app.storage.Viewer;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import afterword.engine.plan.Verdict;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two spellings that somebody said are one person, or two. The clock says 9:00 in New York on Friday, 12 June; Maya Chen of
 * Northwind was written to this morning, M. Chen of Halden was not.
 */
@Tag("server")
class OnePersonTest {

    private static final String SAID = "/people?said=m-chen&said=maya-chen";
    private static final String ONE = "/people/m-chen/same-as/maya-chen";
    private static final String API = "/api" + ONE;

    private RunningServer server;
    private Browser browser;
    private Program program;
    private Viewer owner;

    @BeforeEach
    void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        owner = server.owner();
        program = new Program(server.port(), server.token(owner, "read write erase"));
        server.begin(owner, "Northwind");
        server.begin(owner, "Halden");
        server.meet(owner, "northwind", "Maya Chen", "email: maya@northwind.example, role: hiring-manager");
        server.meet(
                owner, "halden", "M. Chen", "email: chen@halden.example, phone: '+1 212 555 0148', role: recruiter");
        server.tell(owner, "northwind", interview("2026-06-09", "maya-chen"));
        server.tell(owner, "halden", interview("2026-06-01", "m-chen"));
        server.tell(owner, "northwind", sent("2026-06-12T08:30-04:00", "follow-up", "maya-chen"));
        server.tell(owner, "halden", sent("2026-06-01T16:00-04:00", "thank-you", "m-chen"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatWasSentUnderOneNameCountsForTheOther() {
        assertThat(may("halden", "m-chen").verdict()).isIn(Verdict.YES, Verdict.YES_BUT);

        say(ONE, "one");
        assertThat(may("halden", "m-chen").verdict()).isEqualTo(Verdict.NOT_UNTIL);
        assertThat(may("halden", "maya-chen").notBefore())
                .isEqualTo(may("halden", "m-chen").notBefore())
                .isNotNull();

        browser.get(SAID);
        browser.submit(ONE + "/undo");
        assertThat(may("halden", "m-chen").verdict()).isIn(Verdict.YES, Verdict.YES_BUT);
    }

    @Test
    void takenBackEverythingIsWhatItWas() {
        List<String> rows = rows();
        List<String> plans = plans();

        say(ONE, "one");
        assertThat(plans()).isNotEqualTo(plans);
        assertThat(rows()).as("what happened, and who was met where").isEqualTo(rows);
        browser.get(SAID);
        assertThat(browser.submit(ONE + "/undo").statusCode()).isEqualTo(302);

        assertThat(rows()).isEqualTo(rows);
        assertThat(server.column("select 1 from same_as")).isEmpty();
        assertThat(plans()).isEqualTo(plans);
        server.update("delete from plan");
        browser.get("/");
        assertThat(plans()).isEqualTo(plans);
    }

    @Test
    void whatWasToldOfThemMeanwhileStaysReadableAfterwards() {
        say(ONE, "one");
        server.tell(owner, "halden", sent("2026-06-12T08:45-04:00", "reply", "maya-chen"));
        browser.get(SAID);
        browser.submit(ONE + "/undo");

        assertThat(browser.get("/applications/halden").body()).contains("Maya Chen");
        assertThat(browser.get("/people").body()).contains("Maya Chen", "M. Chen");
    }

    @Test
    void thePagesShowOneCardWithBothNamesTheRightOneFirst() {
        assertThat(browser.get("/people").body())
                .contains("2 people you have met", "look like one person", "One person, spelt Maya Chen");
        assertThat(say(ONE, "one")).isEqualTo("/people?said=m-chen&said=maya-chen");

        String page = browser.get(SAID).body();
        assertThat(page)
                .contains("One person you have met", "Also spelt M. Chen", "Northwind", "Halden")
                .contains("M. Chen and Maya Chen are one person from now on.", "Undo")
                .doesNotContain("look like one person");
        assertThat(browser.get("/people?q=m.+chen").body()).contains("/people/maya-chen\"");
        assertThat(browser.get("/people/m-chen").headers().firstValue("Location"))
                .contains("/people/maya-chen");
        assertThat(browser.get("/people/maya-chen").body())
                .contains("Also spelt <b>M. Chen</b>", "Northwind", "Halden")
                .contains("maya@northwind.example", "chen@halden.example", "+1 212 555 0148");
        assertThat(browser.get("/applications/halden").body())
                .contains("Maya Chen")
                .doesNotContain("M. Chen");
        assertThat(browser.get("/applications/halden/facts/f1").headers().firstValue("Location"))
                .isPresent();
        assertThat(browser.get("/applications/halden/tell/sent?fact=f2").body())
                .containsPattern("value=\"maya-chen\"[^>]*selected|selected[^>]*value=\"maya-chen\"");
    }

    @Test
    void whichSpellingIsRightCanBeSaidTheOtherWayRound() {
        say("/people/maya-chen/same-as/m-chen", "one");
        assertThat(browser.get("/people").body()).contains("/people/m-chen\"", "Also spelt Maya Chen");
        say(ONE, "one");
        assertThat(browser.get("/people").body()).contains("/people/maya-chen\"", "Also spelt M. Chen");
    }

    @Test
    void thatTheyAreTwoIsRememberedAndNotAskedAgainUntilThatIsTakenBack() {
        List<String> plans = plans();
        say(ONE, "two");
        assertThat(browser.get(SAID).body())
                .contains("M. Chen and Maya Chen are two people.", "2 people you have met")
                .doesNotContain("look like one person");
        assertThat(browser.get("/people/maya-chen").body())
                .contains("Ask again")
                .doesNotContain("look like one person");
        assertThat(plans()).isEqualTo(plans);

        browser.submit(ONE + "/undo", "from", "maya-chen");
        assertThat(browser.get("/people/maya-chen").body()).contains("look like one person");
    }

    @Test
    void aLetterBegunToOneSpellingIsFoundUnderTheOther() {
        browser.get("/letters/halden/follow-up?to=m-chen");
        browser.submit("/letters/halden/follow-up", "to", "m-chen", "form", "email", "body", "Dear axolotls");
        say(ONE, "one");
        assertThat(browser.get("/letters/halden/follow-up?to=maya-chen").body()).contains("Dear axolotls");
        assertThat(browser.get("/letters/halden/follow-up?to=m-chen").body()).contains("Dear axolotls");
        browser.submit("/letters/halden/follow-up", "to", "maya-chen", "form", "email", "body", "Dear axolotls, hello");
        assertThat(server.column("select recipient || body from letter_version"))
                .containsExactly("m-chenDear axolotls, hello");
        assertThat(browser.get("/letters").statusCode()).isEqualTo(200);
    }

    @Test
    void aCaseFileTakesAlongWhoIsWho() {
        say(ONE, "one");
        String file = program.get("/api/applications/halden/case.yaml").body();
        assertThat(file).contains("same-as: maya-chen");

        HttpResponse<String> brought = program.post("/api/import", file, "Content-Type", "application/yaml");
        assertThat(brought.statusCode()).as(brought.body()).isEqualTo(201);
        assertThat(server.column("select person_id || ' ' || other_id from same_as order by 1"))
                .containsExactly("m-chen maya-chen", "m-chen-2 maya-chen-2");
        assertThat(program.get("/api/applications/halden-2/case.yaml").body()).contains("same-as: maya-chen-2");
    }

    @Test
    void nobodyAtAnotherEmployerIsInChargeHereForHavingMetTheSamePerson() {
        server.meet(owner, "halden", "Wren Adeyemi", "email: wren@halden.example, role: hiring-manager");
        say(ONE, "one");
        String plan = program.get("/api/applications/northwind/plan").body();
        assertThat(plan).contains("\"to\":\"maya-chen\"").doesNotContain("wren");
    }

    @Test
    void aProgramSaysSoSeesItAndTakesItBack() {
        HttpResponse<String> open = program.get(API);
        assertThat(open.body()).isEqualTo("{\"person\":\"m-chen\",\"other\":\"maya-chen\"}\n");
        assertThat(program.send("PUT", API, "{\"same\": true}").statusCode()).isEqualTo(428);
        assertThat(program.send("PUT", API, "{}", "If-Match", "*").body()).contains("Expected 'same': true or false");
        String tag = open.headers().firstValue("ETag").orElseThrow();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> said =
                    program.send("PUT", API, "{\"same\": true}", "If-Match", tag, "Idempotency-Key", "once");
            assertThat(said.body()).isEqualTo("{\"person\":\"m-chen\",\"other\":\"maya-chen\",\"same\":true}\n");
        }
        assertThat(program.send("PUT", API, "{\"same\": false}", "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(program.get("/api/people/m-chen").body()).contains("\"same-as\":\"maya-chen\"");
        assertThat(program.get("/api/people/maya-chen/same-as/m-chen").body())
                .isEqualTo(program.get(API).body());
        assertThat(program.get("/api/applications/halden/may?to=m-chen&via=email")
                        .statusCode())
                .isEqualTo(200);

        assertThat(program.send("DELETE", API, "", "If-Match", "*").body()).isEqualTo(open.body());
        assertThat(program.send("DELETE", API, "", "If-Match", "*").statusCode())
                .isEqualTo(404);
        assertThat(program.get(API).headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void whatContradictsWhatWasSaidIsRefusedAndSaysWhatHelps() {
        server.meet(owner, "halden", "Maya C.", "role: interviewer");
        put("/api/people/m-chen/same-as/maya-chen", true, 200);
        put("/api/people/maya-c/same-as/maya-chen", true, 200);
        assertThat(put("/api/people/maya-c/same-as/m-chen", false, 409)).contains("Maybe take back");
        assertThat(put("/api/people/maya-c/same-as/m-chen", true, 409)).contains("already");
        assertThat(program.send("DELETE", "/api/people/maya-c/same-as/maya-chen", "", "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        put("/api/people/maya-c/same-as/m-chen", false, 200);
        assertThat(put("/api/people/maya-c/same-as/maya-chen", true, 409))
                .contains("two people", "Maybe take that back");
        assertThat(program.get("/api/people/maya-chen/same-as/maya-chen").statusCode())
                .isEqualTo(404);
        assertThat(program.post("/api/applications/halden/people", "{\"name\": \"X\", \"same-as\": \"maya-chen\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void erasingThemErasesEverySpellingAndSaysSoBefore() {
        server.tell(
                owner,
                "halden",
                "{at: 2026-06-12T08:50-04:00, received: {from: m-chen, meaning: news, says: \"Em Chen likes capybaras\"}}");
        say(ONE, "one");
        List<String> dates = followUps();
        String erase = "/applications/halden/people/maya-chen/erase";
        assertThat(browser.get(erase).body())
                .contains("<b>M. Chen</b> is the same person: that spelling goes with them");
        browser.submit(erase, "words", "Maya Chen");

        assertThat(server.mentions("Chen", "maya-chen", "m-chen", "capybaras", "northwind.example", "halden.example"))
                .isEmpty();
        assertThat(server.filesHold("M. Chen")).isFalse();
        assertThat(browser.get("/applications/northwind").body()).contains("Somebody erased");
        assertThat(browser.get("/applications/halden").body()).contains("Somebody erased");
        assertThat(server.column("select kind from tombstone")).containsExactly("person");
        assertThat(followUps()).isEqualTo(dates);
    }

    @Test
    void anInterviewWithBothSpellingsIsOneWithSomebodyErased() {
        server.tell(owner, "northwind", "{at: 2026-06-10T10:00-04:00, person-known: {id: maya-chen, title: Director}}");
        say(ONE, "one");
        server.tell(owner, "halden", interview("2026-06-11", "m-chen, maya-chen"));
        assertThat(program.send("DELETE", "/api/people/m-chen", "", "If-Match", "*")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/applications/halden").statusCode()).isEqualTo(200);
        assertThat(browser.get("/applications/northwind").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverWasMetUnderAnotherSpellingStaysWhenAnApplicationGoes() {
        server.begin(owner, "Corvid");
        server.meet(owner, "corvid", "Maya Chenn", "email: maya@corvid.example");
        say(ONE, "one");
        say("/people/maya-chenn/same-as/maya-chen", "one");
        assertThat(browser.get("/applications/northwind/erase").body()).contains("These stay", "Maya Chen");
        browser.submit("/applications/northwind/erase", "words", "Northwind");

        assertThat(server.mentions("maya-chen\"", "maya@northwind.example")).isEmpty();
        assertThat(server.column("select person_id || ' ' || other_id from same_as"))
                .containsExactly("maya-chenn m-chen");
        assertThat(browser.get("/people").body()).contains("One person you have met", "Also spelt Maya Chenn");
        assertThat(browser.get("/applications/halden").statusCode()).isEqualTo(200);
    }

    /** Saying comes from any page with a form. */
    private String say(String path, String said) {
        browser.get("/settings");
        HttpResponse<String> answer = browser.submit(path, "said", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String put(String path, boolean same, int status) {
        HttpResponse<String> answer = program.send("PUT", path, "{\"same\": " + same + "}", "If-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private Answer may(String application, String to) {
        LookAhead look = server.bean(LookAhead.class);
        var planned = look.planned(owner, application);
        Person person = planned.file().person(to);
        assertThat(person).isNotNull();
        return look.may(
                planned,
                new Contact(
                        MessageKind.FOLLOW_UP,
                        person.id(),
                        Channel.EMAIL,
                        planned.plan().now()));
    }

    private List<String> plans() {
        return server.column("select candidacy_id || standing || notation || glance || people from plan order by 1");
    }

    private List<String> followUps() {
        return server.column("select candidacy_id || coalesce(array_to_string(array(select x[1] from "
                + "regexp_matches(notation, '\"kind\":\"follow-up\".*?\"preferred\":\"([^\"]*)\"', 'g') x), ' '), '') "
                + "from plan order by candidacy_id");
    }

    private List<String> rows() {
        return server.column("""
                select t::text from fact t union all select t::text from person t union all select t::text from met t
                union all select t::text from candidacy t union all select t::text from employer t order by 1""");
    }

    private static String interview(String day, String with) {
        return "{at: " + day + "T10:00-04:00, interview: {until: " + day + "T11:00-04:00, with: [" + with + "]}}";
    }

    private static String sent(String at, String kind, String to) {
        return "{at: " + at + ", sent: {kind: " + kind + ", to: " + to + ", via: email}}";
    }
}
