package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A password beside the links. */
@Tag("server")
class PasswordTest {

    private static final String RIGHT = "three words in a row";

    private RunningServer server;
    private Browser owner;

    @BeforeEach
    void start() {
        server = new RunningServer();
        owner = server.owners();
        set(owner, "maya", RIGHT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoeverKnowsNameAndPasswordIsLetIn() {
        Browser browser = server.browser();
        assertThat(signIn(browser, "Maya", RIGHT).headers().firstValue("Location"))
                .contains("/");
        assertThat(browser.get("/sessions").statusCode()).isEqualTo(200);
        assertThat(owner.get("/settings/password").body()).contains("You sign in by your password");
    }

    @Test
    void onlyAHashIsKept() {
        assertThat(server.column("select password from account where password is not null"))
                .singleElement()
                .asString()
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void nothingThatIsSaidTellsWhetherANameExists() {
        assertThat(signIn(server.strangers(false), "nobody", "three words in a row")
                        .statusCode())
                .isEqualTo(422);
        assertThat(said("maya", "quite another one")).isEqualTo(said("nobody", "quite another one"));
        server.update("update account set disabled_at = now() where name = 'maya'");
        assertThat(said("maya", RIGHT)).isEqualTo(said("nobody", RIGHT));
    }

    @Test
    void aNameThatExistsIsRefusedNoSlowerThanOneThatDoesNot() {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            server.pass(Duration.ofMinutes(10));
            known.add(time("maya"));
            unknown.add(time("nobody"));
        }
        Collections.sort(known);
        Collections.sort(unknown);
        // Without a hash to compare with, the answer would come ten times as fast; a busy machine is not that uneven.
        assertThat((double) unknown.get(7) / known.get(7)).isBetween(1 / 4.0, 4.0);
    }

    @Test
    void whoGuessesTooOftenWaitsAndIsToldSoWhateverTheName() {
        Browser stranger = server.browser();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(stranger, "maya", "guess number " + i).statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> stopped = signIn(stranger, "maya", RIGHT);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValueAsLong("Retry-After")).hasValue(60);
        assertThat(stopped.body()).contains("tried too often", "./afterword sign-in-link");
        assertThat(signIn(stranger, "nobody", RIGHT).statusCode()).isEqualTo(429);

        server.pass(Duration.ofMinutes(1));
        assertThat(signIn(stranger, "maya", RIGHT).statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyCanLockTheOwnerOutOfALink() {
        Browser stranger = server.browser();
        for (int i = 0; i < 60; i++) {
            signIn(stranger, "maya", "guess number " + i);
        }
        assertThat(server.owners().get("/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void changingItCanSignEveryOtherBrowserOut() {
        Browser kept = server.owners();
        set(owner, "maya", "another three words", "others", "false");
        assertThat(kept.get("/sessions").statusCode()).isEqualTo(200);
        set(owner, "maya", "yet another three words", "others", "true");
        assertThat(kept.get("/sessions").headers().firstValue("Location")).contains("/sign-in");
        assertThat(owner.get("/sessions").statusCode()).isEqualTo(200);
        assertThat(signIn(server.browser(), "maya", RIGHT).statusCode()).isEqualTo(422);
    }

    @Test
    void anOpenBrowserAloneIsNotEnoughToChangeIt() {
        Browser byPassword = server.browser();
        signIn(byPassword, "maya", RIGHT);
        byPassword.get("/settings/password");
        HttpResponse<String> without = set(byPassword, "thief", "words of a thief");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("That is not the password you have now", "value=\"thief\"");
        assertThat(without.body()).doesNotContain("words of a thief");
        assertThat(set(byPassword, "maya", "words of her own", "current", RIGHT).statusCode())
                .isEqualTo(302);

        server.pass(Duration.ofMinutes(31));
        assertThat(set(owner, "maya", "words of a thief").statusCode())
                .as("the link is long ago")
                .isEqualTo(422);
        byPassword.get("/settings/password");
        assertThat(byPassword
                        .submit("/settings/password/remove", "current", "words of a thief")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void afterAFreshLinkAForgottenOneCanBeChangedAndTakenAway() {
        Browser fresh = server.owners();
        assertThat(set(fresh, "maya", "words to remember now").statusCode()).isEqualTo(302);
        fresh.get("/settings/password");
        fresh.submit("/settings/password/remove");
        assertThat(signIn(server.browser(), "maya", "words to remember now").statusCode())
                .isEqualTo(422);
        assertThat(fresh.get("/settings/password").body()).contains("Links are enough");
        assertThat(server.column("select count(*) from account where password is not null"))
                .containsExactly("0");
    }

    @Test
    void twoAccountsHaveNoNameInCommon() {
        Browser another = server.strangers(false);
        another.get("/settings/password");
        assertThat(set(another, "MAYA", "words of somebody else").body()).contains("That name is taken");
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneThatIsSignedIn() {
        Browser victim = server.browser();
        victim.keep("session", "planted");
        victim.get("/sign-in");
        String form = victim.cookies().get("form");
        signIn(victim, "maya", RIGHT);
        assertThat(victim.cookies().get("session")).isNotEqualTo("planted").hasSize(43);
        victim.get("/settings/password");
        assertThat(victim.cookies().get("form")).isNotNull().isNotEqualTo(form);
    }

    @Test
    void signingInAgainEndsTheSessionThatWasThereBefore() {
        String before = owner.cookies().getOrDefault("session", "");
        signIn(owner, "maya", RIGHT);
        Browser old = server.browser();
        old.keep("session", before);
        assertThat(old.get("/sessions").headers().firstValue("Location")).contains("/sign-in");
    }

    private long time(String name) {
        Browser browser = server.browser();
        browser.get("/sign-in");
        long from = System.nanoTime();
        browser.submit("/sign-in/password", "name", name, "password", "quite another one");
        return System.nanoTime() - from;
    }

    /** The whole answer, but for what is new in each. */
    private String said(String name, String password) {
        HttpResponse<String> answer = signIn(server.browser(), name, password);
        return answer.statusCode() + " " + answer.headers().map().keySet() + " "
                + answer.body().replaceAll("nonce=\"[^\"]*\"|data-challenge=\"[^\"]*\"|value=\"[^\"]*\"", "");
    }

    private static HttpResponse<String> signIn(Browser browser, String name, String password) {
        browser.get("/sign-in");
        return browser.submit("/sign-in/password", "name", name, "password", password);
    }

    private static HttpResponse<String> set(Browser browser, String name, String password, String... further) {
        browser.get("/settings/password");
        String[] fields = {"name", name, "password", password, "again", password};
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(further));
        return browser.submit("/settings/password", all.toArray(String[]::new));
    }
}
