package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.app.telling.Option;
import afterword.app.telling.Samples;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Every kind of fact through its form, made from the form's own description: told, set right, taken back, refused. */
@Tag("server")
class EveryFactTest {

    private static final String NORTHWIND = "/applications/northwind";
    private static final Known KNOWN = new Known(
            ZoneId.of("America/New_York"),
            Map.of(
                    "person", List.of(new Option("maya-chen", "Maya Chen"), new Option("tom-okafor", "Tom Okafor")),
                    "interview", List.of(new Option("f1", "")),
                    "sent", List.of(new Option("f2", "")),
                    "received stop", List.of(new Option("f3", "")),
                    "offer-elsewhere", List.of(new Option("f4", "")),
                    "promised", List.of(new Option("f5", "")),
                    "employer", List.of(new Option("northwind", "Northwind"))));

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void begin() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York", "rulebook", "house");
        browser.get("/applications/new");
        browser.submit(
                "/applications",
                "employer",
                "Northwind",
                "zone",
                "America/New_York",
                "via",
                "portal",
                "calls",
                "unsaid");
        browser.get(NORTHWIND + "/people/new");
        browser.submit(NORTHWIND + "/people/new", "name", "Maya Chen", "email", "maya@northwind.example");
        browser.submit(NORTHWIND + "/people/new", "name", "Tom Okafor", "role", "hr");
        tell(
                "interview",
                Map.of("at", "2026-06-08T10:00", "until", "2026-06-08T11:00", "mode", "video", "with", "maya-chen"));
        tell("sent", Map.of("kind", "thank-you", "to", "maya-chen", "via", "email"));
        tell("received-stop", Map.of("from", "maya-chen", "via", "email"));
        tell("offer-elsewhere", Map.of("employer", "Halden"));
        tell("promised", Map.of("to", "maya-chen", "what", "a drawing"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyKindIsToldSetRightAndTakenBackAndThePageSaysWhatChanged() {
        int told = 0;
        for (Kind kind : Kinds.all()) {
            Answers answers = Samples.whole(kind.questions(), KNOWN);
            browser.get(NORTHWIND + "/tell/" + kind.name());
            String page = followed(kind.name(), post(kind, answers, Map.of()));
            assertThat(page).as(kind.name()).contains("What changed", "Undo");
            String fact = page.replaceAll("(?s).*?/facts/(f[0-9]+)/undo.*", "$1");

            server.pass(Duration.ofSeconds(1));
            HttpResponse<String> asked = browser.get(NORTHWIND + "/facts/" + fact);
            String form = asked.headers().firstValue("Location").orElse("");
            assertThat(form).isEqualTo(NORTHWIND + "/tell/" + kind.name() + "?fact=" + fact);
            String shown = browser.get(form).body();
            shows(kind, shown, answers);
            page = followed(
                    kind.name() + " set right",
                    post(kind, answers.with("note", List.of("now it is right")), Map.of("fact", fact)));
            assertThat(page).as(kind.name()).contains("it said: ");

            server.pass(Duration.ofSeconds(1));
            page = followed(kind.name() + " taken back", browser.submit(NORTHWIND + "/facts/" + fact + "/undo"));
            assertThat(page).contains("Taken back", "Put back");
            server.pass(Duration.ofSeconds(1));
            told++;
        }
        assertThat(told).isEqualTo(Kinds.all().size()).isGreaterThan(38);
    }

    @Test
    void whatCannotBeMeantIsRefusedAtItsFieldAndEverythingTypedIsStillThere() {
        String before = journal();
        int refused = 0;
        for (Kind kind : Kinds.all()) {
            browser.get(NORTHWIND + "/tell/" + kind.name());
            for (Field field : kind.questions()) {
                for (String wrong : Samples.wrong(field)) {
                    Answers answers = Samples.whole(kind.questions(), KNOWN).with(field.name(), List.of(wrong));
                    HttpResponse<String> answer = post(kind, answers, Map.of());
                    assertThat(answer.statusCode())
                            .as("%s %s", kind.name(), field.name())
                            .isEqualTo(422);
                    assertThat(answer.body())
                            .as("%s %s", kind.name(), field.name())
                            .contains("id=\"" + field.name() + "-problem\"", "Expected ");
                    shows(kind, answer.body(), answers.with(field.name(), List.of()));
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
        assertThat(journal()).isEqualTo(before);
    }

    @Test
    void whatCannotBeMeantIsRefusedByEveryDescriptionToo() {
        Map<String, List<Field>> forms = Map.of(
                NORTHWIND + "/posting",
                Descriptions.posting(),
                NORTHWIND + "/employer",
                Descriptions.employer(),
                NORTHWIND + "/people/new",
                Descriptions.person(),
                "/applications",
                Descriptions.beginning());
        int refused = 0;
        for (Map.Entry<String, List<Field>> form : forms.entrySet()) {
            String path = form.getKey();
            browser.get(path.equals("/applications") ? "/applications/new" : path);
            for (Field field : form.getValue()) {
                for (String wrong : Samples.wrong(field)) {
                    Answers answers = Samples.whole(form.getValue(), KNOWN).with(field.name(), List.of(wrong));
                    HttpResponse<String> answer = browser.submit(path, answers.typed());
                    assertThat(answer.statusCode())
                            .as("%s %s", path, field.name())
                            .isEqualTo(422);
                    assertThat(answer.body())
                            .as("%s %s", path, field.name())
                            .contains("id=\"" + field.name() + "-problem\"", "Expected ");
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(30);
        assertThat(browser.get(NORTHWIND).body()).contains("<h1>Northwind</h1>");
    }

    /** What was typed stands in the form: text as it is, and of what was chosen that it is chosen. */
    private static void shows(Kind kind, String page, Answers answers) {
        for (Field field : kind.questions()) {
            for (String value : answers.all(field.name())) {
                String escaped = Pattern.quote(HtmlUtils.htmlEscape(value));
                String name = "name=\"" + field.name() + "\"";
                String expected = switch (field.shape().look()) {
                    case "lines" -> name + "[^>]*>" + escaped + "</textarea>";
                    case "choice", "somebody", "people", "several" ->
                        "value=\"" + escaped + "\" (?:selected|checked)=\"";
                    default -> name + " value=\"" + escaped + "\"";
                };
                assertThat(page).as("%s %s", kind.name(), field.name()).containsPattern(expected);
            }
        }
    }

    private static String journal() {
        return browser.get(NORTHWIND)
                .body()
                .replaceAll("(?s).*<ol class=\"journal\">(.*?)</ol>.*", "$1")
                .replaceAll("value=\"[^\"]*\"", "");
    }

    private static void tell(String kind, Map<String, String> answers) {
        browser.get(NORTHWIND + "/tell/" + kind);
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((field, value) -> typed.put(field, List.of(value)));
        assertThat(post(Kinds.get(kind), new Answers(typed), Map.of()).statusCode())
                .as(kind)
                .isEqualTo(302);
        server.pass(Duration.ofSeconds(1));
    }

    private static HttpResponse<String> post(Kind kind, Answers answers, Map<String, String> more) {
        Map<String, List<String>> fields = new TreeMap<>(answers.typed());
        more.forEach((field, value) -> fields.put(field, List.of(value)));
        return browser.submit(NORTHWIND + "/tell/" + kind.name(), fields);
    }

    private static String followed(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(302);
        HttpResponse<String> page =
                browser.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).as(what).isEqualTo(200);
        return page.body();
    }
}
