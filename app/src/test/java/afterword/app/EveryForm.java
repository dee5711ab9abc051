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
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills in every form there is, with the same words in every field in which one can type. */
final class EveryForm {

    private static final Known KNOWN = new Known(
            ZoneId.of("America/New_York"),
            Map.of(
                    "interview", List.of(new Option("f1", "")),
                    "sent", List.of(new Option("f2", "")),
                    "received stop", List.of(new Option("f3", "")),
                    "offer-elsewhere", List.of(new Option("f4", "")),
                    "promised", List.of(new Option("f5", "")),
                    "person", List.of(new Option("maya", ""))));

    /** The fields that were typed into. */
    final Set<String> typed = new LinkedHashSet<>();

    /** Where what was typed may be shown. */
    final List<String> pages = new ArrayList<>(List.of(
            "/", "/applications", "/applications/new", "/people", "/people/maya", "/debrief", "/import", "/settings"));

    private final Browser browser;
    private final String words;
    private String home = "";

    EveryForm(Browser browser, String words) {
        this.browser = browser;
        this.words = words;
    }

    void fill(RunningServer server) {
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        describe();
        rulebook();
        facts(server);
        debrief();
        letter();
        pages.addAll(List.of(home, home + "?told=f1", home + "/tell", home + "/posting", home + "/employer"));
        pages.addAll(List.of(home + "/people/new", home + "/compare", "/compare", "/rules", "/rules/mine"));
        pages.addAll(List.of("/rules/mine/my.wait", "/rules/mine/file", "/rulebooks", "/rulebooks/mine"));
    }

    /** The page of the application. */
    String home() {
        return home;
    }

    private void describe() {
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

    private void facts(RunningServer server) {
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
    private void rulebook() {
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

    private void debrief() {
        browser.get("/debrief");
        browser.submit(
                "/debrief/draft",
                Map.of(
                        "says", List.of(typed("debrief says")),
                        "name-new-1", List.of(typed("debrief name")),
                        "post-new-1", List.of(typed("debrief post"))));
    }

    /** A letter as it is written, one that went with a reason, and those to the side of it. */
    private void letter() {
        String desk = "/letters/" + home.substring(home.lastIndexOf('/') + 1) + "/follow-up";
        for (String form : List.of("email", "card", "call-script")) {
            String there = desk + "?to=maya&form=" + form;
            browser.get(there);
            browser.submit(
                    desk,
                    "subject",
                    typed("letter subject"),
                    "body",
                    typed("letter body") + "\n\n[a blank] and and",
                    "with",
                    typed("letter attachments"));
            pages.add(there);
        }
        browser.get(desk + "?to=maya&form=card");
        ok(browser.submit(
                desk + "/sent", "elsewhere", "", "body", typed("letter sent"), "because", typed("letter because")));
        pages.addAll(List.of("/letters", desk, desk + "/call?to=maya", desk + "/guide?to=maya"));
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
        return words;
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
