package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.candidacy.KeepRulebook;
import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rulebooks people write, before the real server: what is refused, what follows a new version, what never vanishes. */
@Tag("server")
class OwnRulebooksTest {

    private static final String MINE = """
            rulebook: mine
            title: Mine
            about: Two weeks.
            extends: house
            settings:
              - { name: my.patience, says: How patient., values: [much, little] }
            rules:
              - id: my.wait
                title: Two weeks
                says: Wait two weeks before asking.
                strength: should
                when: { since: interview, timeline: none, unanswered: 0, job: wanted, outcome: open, my.patience: much }
                then:
                  - plan: { step: follow-up, on: roll(interview + 14 days) }
            """;

    private RunningServer server;
    private Browser browser;
    private String id;

    @BeforeEach
    void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        Viewer owner = server.owner();
        id = server.begin(owner, "Northwind");
        String maya = server.meet(owner, id, "Maya Chen", "role: hiring-manager, email: maya@northwind.example");
        server.tell(
                owner,
                id,
                "{at: 2026-06-11T14:00-04:00, interview: {until: 2026-06-11T15:00-04:00, with: [" + maya + "]}}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatCannotBeFollowedIsRefusedByLineAndNothingIsKept() {
        assertThat(refused(MINE.replace("extends: house", "extends: hause"))).contains("Line 4", "Maybe house?");
        assertThat(refused(MINE.replace("extends: house\n", ""))).contains("stands on no rulebook");
        assertThat(refused(MINE.replace("rulebook: mine", "rulebook: house"))).contains("built-in");
        assertThat(refused(MINE.replace("rulebook: mine", "rulebook: ../../etc/passwd")))
                .contains("Line 1");
        assertThat(refused(MINE.replace("unanswered", "unanswerd"))).contains("Maybe unanswered?");
        assertThat(refused(MINE.replace("14 days", "14 dyas"))).contains("Line 14");
        assertThat(refused(MINE.replace("14 days", "9999 days"))).contains("Line 14", "Maybe 99 days?");
        assertThat(refused(MINE.replaceFirst("title: [^\n]*", "title: ''"))).contains("Line 2", "Maybe mine?");
        assertThat(refused(MINE.replaceFirst("strength: [a-z-]*", "strength: promise")))
                .contains("Maybe must?");
        assertThat(refused("")).contains("there is nothing in it");
        assertThat(server.column("select name from own_rulebook")).isEmpty();
    }

    @Test
    void hostileTextIsRefusedBeforeItCostsAnything() {
        StringBuilder bomb = new StringBuilder("rulebook: mine\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        List<String> hostile = List.of(
                bomb.toString(),
                "[".repeat(30_000),
                "rulebook: " + "x".repeat(60_000),
                MINE.replace("roll(interview + 14 days)", "roll(".repeat(9_000) + "interview" + ")".repeat(9_000)),
                MINE.replace("interview + 14 days", "interview" + " + 1 day".repeat(5_000)),
                MINE.replace("interview + 14 days", "business-day(interview, 9999)"),
                MINE + "      - forbid: { because: { spacing: { days: 999999999 } }, of: [follow-up] }\n",
                MINE + "# " + "x".repeat(KeepRulebook.LARGEST));
        for (String text : hostile) {
            long before = System.nanoTime();
            assertThat(refused(text)).contains("Line ");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as(text.substring(0, 40))
                    .isLessThan(Duration.ofSeconds(5));
        }
        // Of what is larger still the server reads no more than a megabyte, and hangs up.
        assertThat(browser.submit("/rulebooks", "text", "x".repeat(900_000), "action", "keep")
                        .statusCode())
                .isIn(400, 413);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(server.column("select name from own_rulebook")).isEmpty();
    }

    @Test
    void aNewVersionPlansWhateverFollowsItAnewAndForgetsChoicesItNoLongerLeaves() {
        keep(MINE);
        browser.get("/settings");
        assertThat(browser.get("/settings").body()).contains("value=\"mine\"");
        browser.submit("/settings/rulebook", "rulebook", "mine");
        browser.submit("/settings/choices", "my.patience", "little");
        assertThat(plan()).doesNotContain("my.wait");
        browser.submit("/settings/choices", "my.patience", "much");
        assertThat(plan()).contains("my.wait", "2026-06-25");
        browser.submit("/settings/choices", "my.patience", "little");

        keep(MINE.replaceAll("(?s)settings:.*?rules:", "rules:").replace(", my.patience: much", ""));
        assertThat(plan()).contains("my.wait", "2026-06-25");
        assertThat(server.column("select settings from account")).containsExactly("{}");
        assertThat(server.column("select version from own_rulebook order by version"))
                .containsExactly("1", "2");
        keep(MINE.replaceAll("(?s)settings:.*?rules:", "rules:").replace(", my.patience: much", ""));
        assertThat(server.column("select version from own_rulebook")).hasSize(2);
    }

    @Test
    void oneThatIsFollowedStaysAndOneThatIsNotGoes() {
        keep(MINE);
        browser.get("/settings");
        browser.submit("/applications/" + id + "/compare", "rulebook", "mine");
        assertThat(plan()).contains("my.wait");
        assertThat(browser.submit("/rulebooks/mine/remove").statusCode()).isEqualTo(422);
        assertThat(server.column("select name from own_rulebook")).containsExactly("mine");
        assertThat(browser.get("/applications/" + id + "/case.yaml").body()).contains("rulebook: mine");

        browser.get("/settings");
        browser.submit("/applications/" + id + "/compare", "rulebook", "");
        assertThat(browser.submit("/rulebooks/mine/remove").statusCode()).isEqualTo(302);
        assertThat(server.column("select name from own_rulebook")).isEmpty();
        assertThat(browser.submit("/applications/" + id + "/compare", "rulebook", "mine")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneThatIsNoLongerUnderstoodGivesWayToTheOneItStandsOn() {
        keep(MINE.replace("extends: house", "extends: three-steps"));
        browser.get("/settings");
        browser.submit("/settings/rulebook", "rulebook", "mine");
        assertThat(plan()).contains("\"rulebook\":\"mine\"");
        server.update("update own_rulebook set notation = replace(notation, 'strength: should', 'strength: perhaps')");
        server.update("delete from plan");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(plan()).contains("\"rulebook\":\"three-steps\"");
        for (String path : List.of("/settings", "/rules", "/compare", "/applications/" + id + "/compare")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(browser.get("/rulebooks/mine").body()).contains("does not understand it any more", "three-steps");
    }

    @Test
    void oneKeepsSoManyAndNoMore() {
        for (int i = 0; i < KeepRulebook.MOST; i++) {
            server.keepRulebook(server.owner(), "mine-" + i);
        }
        assertThat(refused(MINE)).contains("there are 20 rulebooks already");
        for (int i = 0; i < 35; i++) {
            keep(MINE.replace("rulebook: mine", "rulebook: mine-1").replace("14 days", (14 + i) + " days"));
        }
        assertThat(server.column("select count(*) from own_rulebook where name = 'mine-1'"))
                .containsExactly("30");
        assertThat(browser.get("/rulebooks/mine-1").body())
                .contains("Version 36")
                .doesNotContain("Version 6<");
    }

    private String plan() {
        return server.column("select notation from plan").getFirst();
    }

    private void keep(String text) {
        browser.get("/rulebooks");
        HttpResponse<String> kept = browser.submit("/rulebooks", "text", text, "action", "keep");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
    }

    private String refused(String text) {
        browser.get("/rulebooks");
        HttpResponse<String> answer =
                browser.submit("/rulebooks", Map.of("text", List.of(text), "action", List.of("keep")));
        assertThat(answer.statusCode())
                .as(text.substring(0, Math.min(60, text.length())))
                .isEqualTo(422);
        return answer.body().replaceAll("(?s)<textarea.*?</textarea>", "");
    }
}
