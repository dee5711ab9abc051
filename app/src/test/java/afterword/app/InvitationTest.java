package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Further people: how they come, what they see, and how their doors are closed. */
@Tag("server")
class InvitationTest {

    private static final String WORDS = "three words of ruth";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        server.begin(server.owner(), "Northwind Optics");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoeverIsInvitedHasADeskOfTheirOwnAndSeesNothingOfTheOwners() {
        String link = server.invite("Ruth at home");
        Browser guest = accept(link, "ruth");
        assertThat(guest.get("/applications").body()).doesNotContain("Northwind");
        assertThat(guest.get("/applications/northwind-optics").statusCode()).isEqualTo(404);
        assertThat(guest.get("/settings/people").statusCode()).isEqualTo(404);
        assertThat(guest.get("/settings/doors").body())
                .contains("Came by an invitation")
                .doesNotContain("Ruth at home");

        HttpResponse<String> again = server.browser().get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("It has been used");
        Browser owner = server.owners();
        assertThat(owner.get("/settings/people").body()).contains("Ruth at home", "has an account");
        assertThat(owner.get("/settings/doors").body()).contains("An invitation was used", "Ruth at home");
    }

    @Test
    void anInvitationThatIsWithdrawnOrTooOldSaysSoAndOpensNothing() {
        String withdrawn = server.invite("Somebody");
        Browser owner = server.owners();
        String page = owner.get("/settings/people").body();
        owner.submit("/settings/people/" + id(page, "withdraw") + "/withdraw");
        assertThat(server.browser().get(withdrawn).body()).contains("It was withdrawn");
        assertThat(answer(withdrawn, "nobody").statusCode()).isEqualTo(410);

        String old = server.invite("Somebody else");
        Browser early = server.browser();
        early.get(old);
        server.pass(Duration.ofDays(7));
        assertThat(server.browser().get(old).body()).contains("Its week is over");
        assertThat(early.submit("/invited", form("nobody")).statusCode()).isEqualTo(410);
        assertThat(server.browser().get("/invited?link=made-up").body()).contains("Nothing is known of it");
        assertThat(server.column("select name from account where name = 'nobody'"))
                .isEmpty();
    }

    @Test
    void aNameThatIsTakenLeavesTheInvitationAsGoodAsBefore() {
        accept(server.invite("First"), "zoe");
        String link = server.invite("Second");
        assertThat(answer(link, "ZOE").body()).contains("That name is taken");
        accept(link, "zoe-two");
    }

    @Test
    void aClosedAccountIsOutAtOnceAndFindsEverythingAgainWhenItIsOpened() {
        Browser guest = accept(server.invite("Tom"), "tom");
        guest.get("/settings");
        guest.submit("/settings", "zone", "Europe/Berlin", "rulebook", "house");
        Viewer tom = new Viewer(UUID.fromString(
                server.column("select owner_id from account where name = 'tom'").getFirst()));
        Program script = new Program(server.port(), server.token(tom, "read"));
        assertThat(script.get("/api/applications").statusCode()).isEqualTo(200);
        Browser owner = server.owners();
        String close = id(owner.get("/settings/people").body(), "close");
        owner.submit("/settings/people/" + close + "/close");

        assertThat(guest.get("/settings").headers().firstValue("Location")).contains("/sign-in");
        assertThat(script.get("/api/applications").statusCode()).isEqualTo(401);
        assertThat(signIn("tom").statusCode()).isEqualTo(422);
        owner.get("/settings/people");
        assertThat(owner.submit("/settings/people/" + close + "/close").statusCode())
                .isEqualTo(404);
        owner.get("/settings/people");
        owner.submit("/settings/people/" + close + "/open");
        assertThat(guest.get("/settings").headers().firstValue("Location"))
                .as("the old session stays ended")
                .contains("/sign-in");
        assertThat(script.get("/api/applications").statusCode())
                .as("and so does the token")
                .isEqualTo(401);
        assertThat(signIn("tom").statusCode()).isEqualTo(302);
        assertThat(server.column("select zone from account where name = 'tom'")).containsExactly("Europe/Berlin");
        assertThat(owner.get("/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWasInvitedCannotTakeAwayTheirOnlyWayIn() {
        Browser guest = accept(server.invite("Ida"), "ida");
        guest.get("/settings/password");
        HttpResponse<String> kept = guest.submit("/settings/password/remove", "current", WORDS);
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body()).contains("Without it you could not come in again");
        assertThat(signIn("ida").statusCode()).isEqualTo(302);
    }

    @Test
    void refusedPasswordsOfADayAreCountedForWhoeverHasTheName() {
        Browser guest = accept(server.invite("Pia"), "pia");
        for (int i = 0; i < 3; i++) {
            server.pass(Duration.ofMinutes(1));
            Browser thief = server.browser();
            thief.get("/sign-in");
            thief.submit("/sign-in/password", "name", "pia", "password", "words of a thief");
        }
        assertThat(guest.get("/settings/doors").body())
                .contains("A password that was not yours, 3 times that day")
                .doesNotContain("words of a thief");
    }

    @Test
    void noTokenStandsAnywhereInTheDatabase() {
        String link = server.invite("Secret");
        assertThat(server.mentions(link.substring(link.indexOf('=') + 1), WORDS))
                .isEmpty();
    }

    /** Mass assignment: whatever the tables have for columns is sent along, and only what the form asks for is taken. */
    @Test
    void noFormTakesAColumnItDoesNotAskFor() {
        Browser guest = accept(server.invite("Eva"), "eva");
        Map<String, List<String>> everything = new TreeMap<>();
        for (String column : server.column("select distinct column_name from information_schema.columns "
                + "where table_schema = 'afterword' and table_name in "
                + "('account', 'account_session', 'sign_in_link', 'invitation', 'door_event', 'passkey')")) {
            everything.put(column, List.of("true"));
        }
        assertThat(everything)
                .containsKeys("owns", "disabled_at", "owner_id", "guest")
                .hasSizeGreaterThan(30);
        List<String> before = rows();
        List<String> routes = new ArrayList<>(List.of(
                "/settings/passkeys", "/settings/password/remove", "/settings/people", "/invited", "/sign-in/passkey"));
        for (String route : routes) {
            server.pass(Duration.ofMinutes(1));
            guest.get("/settings/password");
            HttpResponse<String> answer = guest.submit(route, everything);
            assertThat(answer.statusCode()).as(route).isIn(404, 410, 422);
        }
        assertThat(rows()).isEqualTo(before);

        Browser another = server.browser();
        String link = server.invite("Kim");
        another.get(link);
        Map<String, List<String>> form = new TreeMap<>(everything);
        form.putAll(form("kim"));
        assertThat(another.submit("/invited", form).statusCode()).isEqualTo(302);
        assertThat(server.column("select owns::text || coalesce(disabled_at::text, '') || holidays from account "
                        + "where name = 'kim'"))
                .containsExactly("falsenone");
        assertThat(server.column("select count(*) from account where owns")).containsExactly("1");
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("account", "invitation", "passkey", "sign_in_link")) {
            rows.addAll(server.column("select t::text from " + table + " t order by 1"));
        }
        return rows;
    }

    private static String id(String page, String what) {
        var found = Pattern.compile("/settings/people/([0-9a-f-]{36})/" + what).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, List<String>> form(String name) {
        return Map.of("name", List.of(name), "password", List.of(WORDS), "again", List.of(WORDS));
    }

    private static HttpResponse<String> answer(String link, String name) {
        Browser browser = server.browser();
        browser.get(link);
        Map<String, List<String>> all = new TreeMap<>(form(name));
        all.put("link", List.of(link.substring(link.indexOf('=') + 1)));
        browser.get(server.link());
        return browser.submit("/invited", all);
    }

    private static Browser accept(String link, String name) {
        Browser browser = server.browser();
        browser.get(link);
        assertThat(browser.submit("/invited", form(name)).statusCode()).isEqualTo(302);
        return browser;
    }

    private static HttpResponse<String> signIn(String name) {
        server.pass(Duration.ofMinutes(1));
        Browser browser = server.browser();
        browser.get("/sign-in");
        return browser.submit("/sign-in/password", "name", name, "password", WORDS);
    }
}
