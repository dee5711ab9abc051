package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.telling.Answers;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.app.telling.Known;
import afterword.app.telling.Option;
import afterword.app.telling.Samples;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.YamlForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Case files brought in and taken along: what was taken along once comes out the same ever after. */
@Tag("server")
class CaseFilesTravelTest {

    private static final Path JOURNEYS = Path.of("../rulebooks/src/main/resources/journeys");
    private static final List<String> WORDS = List.of(
            "a: b",
            "<script>alert(1)</script>",
            "\"quoted\" and \\",
            "two\nlines",
            "true",
            "5",
            "ünïcödé 😀",
            "# no comment");

    private static RunningServer server;

    @BeforeAll
    static void begin() {
        server = new RunningServer();
        server.pass(Duration.ofDays(3650));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyJourneyComesOutTheSameAfterItWasTakenAlong() throws IOException {
        List<Path> journeys;
        try (Stream<Path> files = Files.list(JOURNEYS)) {
            journeys = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(journeys).hasSizeGreaterThan(20);
        for (Path journey : journeys) {
            Node told = Fields.of(Notation.read(journey), "a journey").get("case");
            String first = exported(YamlForm.of((Node.Mapping) told), "yaml");
            assertThat(exported(first, "yaml")).as(journey.toString()).isEqualTo(first);
            assertThat(facts(first)).as(journey.toString()).isEqualTo(facts(YamlForm.of((Node.Mapping) told)));
        }
    }

    @Test
    void everyRandomHistoryComesOutTheSameBeItYamlOrJson() {
        Random random = new Random(11);
        int histories = 60;
        int facts = 0;
        for (int i = 0; i < histories; i++) {
            String history = history(random);
            String yaml = exported(history, "yaml");
            String json = exported(yaml, "json");
            assertThat(exported(json, "yaml")).as(history).isEqualTo(yaml);
            facts += facts(yaml);
        }
        assertThat(facts).isGreaterThan(400);
    }

    @Test
    void whatIsTakenHereIsNamedAnewOnTheWayIn() {
        Browser browser = server.strangers(false);
        String file = """
                candidate: {zone: America/New_York}
                employer: {name: Northwind, zone: America/New_York}
                people: [{id: hm, name: Maya Chen}]
                facts:
                  - {id: talk, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}
                  - {at: 2026-06-03T10:00-04:00, corrected: {fact: talk, with: {interview-missed: {interview: talk}}}}
                """.replace(
                        "corrected: {fact: talk, with: {interview-missed: {interview: talk}}}",
                        "interview-missed: {interview: talk}");
        assertThat(brought(browser, file)).isEqualTo("/applications/northwind");
        browser.get("/import");
        HttpResponse<String> asked = browser.submit("/import", "text", file);
        assertThat(asked.body()).contains("Take it in once more");
        assertThat(browser.submit("/import", "text", file, "again", "yes")
                        .headers()
                        .firstValue("Location"))
                .contains("/applications/northwind-2");
        assertThat(browser.get("/applications/northwind-2/case.yaml").body())
                .contains("{id: hm-2, name: Maya Chen}", "with: [hm-2]", "interview-missed: {interview: talk}");
    }

    @Test
    void theCandidateOfAFileSignsLettersWhereNobodyHasSaidWhoDoes() {
        Browser browser = server.strangers(false);
        String file = """
                candidate: {zone: America/New_York, name: Ana Silva, phone: "+1 212 555 0123", email: ana@post.example}
                employer: {name: Northwind, zone: America/New_York}
                facts: []
                """;
        String mine = "candidate: {zone: America/New_York, name: %s, email: other@post.example, post: 3 Mill Lane}";
        String page = brought(browser, file);
        assertThat(browser.get(page).body())
                .contains("they now have <b>your name, your telephone number and your email address</b> from it")
                .contains("href=\"/settings#s-letters\"");
        assertThat(browser.get(page).body()).as("told once").doesNotContain("id=\"signing\"");
        assertThat(browser.get("/applications/northwind?signing=name").body()).doesNotContain("id=\"signing\"");
        assertThat(exportedFrom(browser, "northwind"))
                .contains("name: Ana Silva", "phone: \"+1 212 555 0123\"", "email: ana@post.example");

        brought(browser, file.replaceFirst("candidate: .*", mine.formatted("Ana Silva")));
        assertThat(exportedFrom(browser, "northwind")).contains("email: ana@post.example", "post: \"3 Mill Lane\"");

        browser.get("/settings");
        browser.submit("/settings/letters", "name", "Ana Silva");
        brought(browser, file.replaceFirst("candidate: .*", mine.formatted("Tom Okafor")));
        assertThat(exportedFrom(browser, "northwind"))
                .contains("name: Ana Silva")
                .doesNotContain("other@post.example");
    }

    private static String exportedFrom(Browser browser, String id) {
        return browser.get("/applications/" + id + "/case.yaml").body();
    }

    @Test
    void aFileThatCannotBeMeantShowsEveryPlaceAndNothingIsDone() {
        Browser browser = server.strangers(false);
        browser.get("/import");
        HttpResponse<String> refused = browser.submit("/import", "text", """
                candidate: {zone: America/New_York}
                employer: {name: Northwind, zone: America/New_York}
                facts:
                  - {at: 2026-06-02T10:00-04:00, aplied: {}}
                  - {at: 2026-06-02T10:00, applied: {}}
                """);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Line 4, column",
                        "&#39;aplied&#39; is no known fact",
                        "Maybe applied?",
                        "Line 5, column",
                        "Maybe 2026-06-02T10:00-04:00?")
                .contains("Nothing was taken in", "facts:");
        for (String other : List.of("", "{", "- a", "rulebook: /etc/passwd", "candidate: [", "\u0007")) {
            browser.get("/import");
            assertThat(browser.submit("/import", "text", other).statusCode())
                    .as(other)
                    .isEqualTo(422);
        }
        assertThat(browser.get("/applications").body()).contains("No application yet");
    }

    @Test
    void aRulebookFromTheServersFilesIsRefused() {
        Browser browser = server.strangers(false);
        browser.get("/import");
        HttpResponse<String> refused = browser.submit("/import", "text", """
                candidate: {zone: America/New_York}
                employer: {name: Northwind, zone: America/New_York}
                rulebook: ../../etc/passwd
                facts: []
                """);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Line 3", "is no rulebook that is followed here");
    }

    @Test
    void theArchiveHasTheCaseFileOfEachApplicationAndNobodyElses() throws IOException, InterruptedException {
        String file = """
                candidate: {zone: America/New_York}
                employer: {name: %s, zone: America/New_York}
                people: [{id: hm, name: "Zoë: #1"}]
                facts:
                  - {at: 2026-06-02T10:00-04:00, applied: {}}
                """;
        brought(server.strangers(false), file.formatted("Somebody Elses"));
        Browser browser = server.strangers(false);
        assertThat(archive(browser)).isEmpty();

        brought(browser, file.formatted("Northwind"));
        brought(browser, file.formatted("Halden"));
        assertThat(archive(browser))
                .isEqualTo(Map.of(
                        "northwind.case.yaml",
                        browser.get("/applications/northwind/case.yaml").body(),
                        "halden.case.yaml",
                        browser.get("/applications/halden/case.yaml").body()));
    }

    @Test
    void theArchiveHasWhatIsStillBeingWrittenAndFilesOfOnesOwn() throws IOException, InterruptedException {
        Browser browser = server.strangers(false);
        brought(browser, """
                candidate: {zone: America/New_York}
                employer: {name: Tern, zone: America/New_York}
                people: [{id: hm, name: "Zoë Müller"}]
                facts:
                  - {at: 2026-06-11T10:00-04:00, interview: {until: 2026-06-11T11:00-04:00, with: [hm]}}
                """);
        String desk = "/letters/tern/thank-you";
        browser.get(desk + "?to=hm&form=email");
        browser.submit(desk, "to", "hm", "form", "email", "subject", "Thank you", "body", "Dear Zoë,\n\nso far");
        browser.get(desk + "?to=hm&form=email");
        browser.upload(
                desk + "/files",
                "own",
                "Sample.txt",
                "what I made".getBytes(StandardCharsets.UTF_8),
                "to",
                "hm",
                "form",
                "email",
                "body",
                "Dear Zoë,\n\nso far");
        browser.get("/debrief");
        browser.submit("/debrief/draft", "application", "tern", "says", "half a debrief");

        assertThat(archive(browser))
                .containsKeys("tern.case.yaml")
                .containsEntry("tern/letters/thank-you-hm-email.txt", "Dear Zoë,\n\nso far\n")
                .containsEntry("tern/files/Sample.txt", "what I made")
                .hasEntrySatisfying(
                        "tern/debrief.json", draft -> assertThat(draft).contains("half a debrief"));
    }

    /** The text of each file in the archive, by its name. */
    private static Map<String, String> archive(Browser browser) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/export.zip"))
                .header("Cookie", "session=" + browser.cookies().get("session"))
                .build();
        HttpResponse<byte[]> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String brought(Browser browser, String file) {
        browser.get("/import");
        HttpResponse<String> answer = browser.submit("/import", "text", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Brought into an account of its own, and taken along from there. */
    private static String exported(String file, String form) {
        Browser browser = server.strangers(false);
        return browser.get(brought(browser, file).replaceFirst("\\?.*", "") + "/case." + form)
                .body();
    }

    private static int facts(String file) {
        Fields whole = Fields.of(Notation.yaml("a test", file), "a case");
        int facts = whole.list("facts").size();
        for (Node also : whole.list("also")) {
            facts += Fields.of(also, "an application").list("facts").size();
        }
        return facts;
    }

    /** Facts of random kinds as the forms make them, some of them set right or taken back. */
    private static String history(Random random) {
        Known known = new Known(
                ZoneId.of("America/New_York"),
                Map.of(
                        "person", List.of(new Option("hm", ""), new Option("hr", "")),
                        "interview", List.of(new Option("talk", "")),
                        "sent", List.of(new Option("thanks", "")),
                        "received stop", List.of(new Option("stop", "")),
                        "offer-elsewhere", List.of(new Option("other", "")),
                        "promised", List.of(new Option("word", "")),
                        "application", List.of(new Option("second", "")),
                        "employer", List.of(new Option("northwind", ""))));
        List<String> facts = new ArrayList<>(List.of(
                "{id: talk, at: 2026-06-02T10:00-04:00, interview: {until: 2026-06-02T11:00-04:00, with: [hm]}}",
                "{id: thanks, at: 2026-06-02T12:00-04:00, sent: {kind: thank-you, to: hm, via: email}}",
                "{id: stop, at: 2026-06-03T12:00-04:00, received: {from: hm, meaning: stop}}",
                "{id: other, at: 2026-06-04T12:00-04:00, offer-elsewhere: {employer: Halden}}",
                "{id: word, at: 2026-06-04T12:00-04:00, promised: {to: hm, what: a drawing}}"));
        int more = 2 + random.nextInt(10);
        for (int i = 0; i < more; i++) {
            Kind kind = Kinds.all().get(random.nextInt(Kinds.all().size()));
            Answers answers = Samples.whole(kind.questions(), known)
                    .with("note", List.of(WORDS.get(random.nextInt(WORDS.size()))));
            Node.Mapping fact = kind.fact(answers, known, Instant.EPOCH);
            String line = YamlForm.of(fact).replace("\n", "\n    ").strip();
            facts.add(line);
            if (random.nextInt(4) == 0) {
                facts.add("{at: 2026-06-20T10:00-04:00, retracted: {fact: talk}}");
            }
        }
        StringBuilder file = new StringBuilder("""
                candidate: {zone: America/New_York}
                employer: {id: northwind, name: Northwind, zone: America/New_York, holidays: US}
                posting: {calls: forbidden, exempt: [hr], instructions: [one, two], says: "none, please"}
                people: [{id: hm, name: "Maya: Chen"}, {id: hr, name: "#Tom", employer: northwind}]
                also:
                  - {id: second, employer: northwind, facts: []}
                facts:
                """);
        facts.forEach(fact -> file.append("  - ").append(fact).append('\n'));
        return file.toString();
    }
}
