package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of one's own go along with a letter: in a browser without scripts, and by the API. */
@Tag("server")
class OwnFilesTest {

    private static final String DESK = "/letters/orrin/thank-you";
    private static final String FILES = "/api/applications/orrin/files";
    private static final String WORDS =
            "Dear Jo Ray,\n\nThank you for your time, Zoë. My resume is attached.\n\nKind regards,\nRobin Hale";
    private static final byte[] PDF = "%PDF-1.7 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    /** What the database was told, in turn. */
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    private RunningServer server;
    private Browser browser;
    private Program program;

    @BeforeEach
    void start() {
        server = new RunningServer(
                sql -> {
                    statements.add(sql);
                    return sql;
                },
                false);
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        browser.get("/settings");
        browser.submit("/settings/letters", "name", "Robin Hale");
        program = new Program(server.port(), server.token(server.owner(), "read write erase"));
        program.post(
                "/api/applications",
                "{\"employer\": {\"name\": \"Orrin\", \"zone\": \"America/New_York\"},"
                        + " \"posting\": {\"instructions\": [\"send your resume as Lastname_Resume.pdf\"]}}");
        server.meet(server.owner(), "orrin", "Jo Ray", "email: jo@orrin.example");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsTakenInUnderTheNameThePostingAsksForAndGoesIntoTheMail() {
        browser.get(DESK + "?to=jo-ray&form=email");
        browser.submit(DESK, "to", "jo-ray", "form", "email", "subject", "Thank you", "body", WORDS);
        assertThat(browser.get(DESK + "?to=jo-ray&form=email").body()).contains("Nothing is attached");

        HttpResponse<String> added = add("C:\\my files\\cv Robin.pdf", PDF);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        String page = browser.get(DESK + "?to=jo-ray&form=email").body();
        assertThat(page)
                .contains(">Hale_Resume.pdf</a>", "34 bytes, goes along", "value=\"Hale_Resume.pdf\"", "Zoë")
                .doesNotContain("Nothing is attached", "Not named as they ask", "Not among your files");
        assertThat(mail().body())
                .contains(
                        "multipart/mixed",
                        "filename=\"Hale_Resume.pdf\"",
                        "Content-Type: application/pdf",
                        Base64.getMimeEncoder().encodeToString(PDF));

        submit("along", id());
        assertThat(browser.get(DESK + "?to=jo-ray&form=email").body()).contains("stays here", "Nothing is attached");
        submit("along", id());
        submit("erase", id());
        assertThat(browser.get(DESK + "?to=jo-ray&form=email").body())
                .doesNotContain("Hale_Resume.pdf</a>")
                .contains("Nothing is attached");
        assertThat(server.filesHold("alert(1)")).isFalse();
    }

    @Test
    void aFileMayBeTheOneMeantIfNothingElseGoesAlongWhateverElseIsKept() {
        program.post(FILES + "?name=one.txt", "one");
        program.post(FILES + "?name=two.txt", "two");
        assertThat(server.column("select name from own_file order by name"))
                .containsExactly("Hale_Resume.txt", "two.txt");
        String says = "The posting asks for Hale_Resume.pdf, and two.txt is no such file: save it as one.";

        browser.get(DESK + "?to=jo-ray&form=email");
        browser.submit(DESK, "to", "jo-ray", "form", "email", "body", WORDS, "with", "two.txt");
        assertThat(browser.get(DESK + "?to=jo-ray&form=email").body()).contains(says);
        browser.submit(DESK, "to", "jo-ray", "form", "email", "body", WORDS, "with", "two.txt, Hale_Resume.txt");
        assertThat(browser.get(DESK + "?to=jo-ray&form=email").body()).doesNotContain(says);
    }

    @Test
    void aFileTheLetterNamesAlreadyIsTakenInUnderThatName() {
        add("resume.pdf", PDF, "Resume.pdf");
        assertThat(server.column("select name from own_file")).containsExactly("resume.pdf");
        assertThat(browser.get(DESK + "?to=jo-ray&form=email").body())
                .contains("Call it Hale_Resume.pdf")
                .doesNotContain("Not among your files");
    }

    @Test
    void whatIsInItIsKeptElsewhereAndNeverShownInItsPlace() {
        add("page.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> file = browser.get("/applications/orrin/files/" + id());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Hale_Resume.txt\"");
        assertThat(file.headers().firstValue("Content-Type")).get().asString().startsWith("text/plain");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
    }

    @Test
    void whatIsNoFileThatGoesAlongIsRefusedInWordsAndWhatWasTypedIsKept() {
        HttpResponse<String> refused = add("resume.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3});
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("What is in it is no kind of file that goes along. Expected a PDF", "is attached");
        assertThat(add("resume.pdf", new byte[0]).body())
                .contains("No file was chosen, or there is nothing in it. Expected a file of yours.");
        assertThat(server.column("select name from own_file")).isEmpty();
        assertThat(server.column("select body from letter_version")).containsExactly(WORDS);
    }

    @Test
    void thereIsAnEndToHowLargeAndHowManyTheyAre() {
        byte[] large = new byte[5_000_001];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        HttpResponse<String> refused = add("large.pdf", large);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("It has more than 5 MB");
        assertThat(server.column("select body from letter_version")).containsExactly(WORDS);

        for (int i = 0; i < 10; i++) {
            assertThat(add("sample " + i + ".txt", ("sample " + i).getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(add("one more.txt", "one more".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("There are 10 files already");
        assertThat(add("sample 1.txt", "sample 1".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .as("the same again")
                .isEqualTo(302);
        assertThat(add("sample 1.txt", "another".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("Another file is called &#39;sample 1.txt&#39;");
    }

    @Test
    void thereIsAnEndToHowMuchTheyAreForAnApplicationAndForAnAccount() {
        program.post(FILES + "?name=one.txt", "a".repeat(4_900_000));
        program.post(FILES + "?name=two.txt", "b".repeat(4_900_000));
        assertThat(program.post(FILES + "?name=three.txt", "c".repeat(200_000)).statusCode())
                .as("10,000,000 bytes")
                .isEqualTo(201);
        HttpResponse<String> above = program.post(FILES + "?name=four.txt", "d");
        assertThat(above.statusCode()).isEqualTo(400);
        assertThat(above.body()).contains("with it the files have more than 10 MB", "at most 10 MB for an application");

        program.post("/api/applications", "{\"employer\": {\"name\": \"Halden\", \"zone\": \"America/New_York\"}}");
        server.update("""
                insert into own_file (owner_id, candidacy_id, id, name, kind, bytes, added_at)
                select owner_id, 'halden', gen_random_uuid(), n || '.txt', 'text',
                       convert_to(repeat('e', 5000000), 'UTF8'), now()
                from candidacy, generate_series(1, 38) n where id = 'halden'""");
        program.post("/api/applications", "{\"employer\": {\"name\": \"Vestre\", \"zone\": \"America/New_York\"}}");
        HttpResponse<String> most = program.post("/api/applications/vestre/files?name=f.txt", "f");
        assertThat(most.statusCode()).isEqualTo(400);
        assertThat(most.body()).contains("your files have 200 MB already", "some that are no longer needed erased");
    }

    @Test
    void whatIsErasedIsInNoFileOfTheDatabaseBeItLargeOrSmall() {
        byte[] large = new byte[3_000_000];
        new Random(7).nextBytes(large);
        byte[] mark = "%PDF-1.7 the whole of it".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + mark.length < large.length; i += 500) {
            System.arraycopy(mark, 0, large, i, mark.length);
        }
        byte[] small = "%PDF-1.7 no more than this".getBytes(StandardCharsets.UTF_8);
        add("large.pdf", large);
        add("small.pdf", small);
        assertThat(server.filesHold("the whole of it"))
                .as("in pieces, beside its row")
                .isTrue();
        assertThat(server.filesHold("no more than this")).as("in its row").isTrue();
        submit("erase", id());
        submit("erase", id());
        assertThat(server.filesHold("the whole of it")).isFalse();
        assertThat(server.filesHold("no more than this")).isFalse();
    }

    @Test
    void aFileIsErasedWhileNothingElseChangesAndIsOutOfTheLetterBeforeItsTableIsWrittenAnew() {
        add("cv.pdf", PDF);
        String file = id();
        statements.clear();
        submit("erase", file);

        List<String> told = List.copyOf(statements);
        int erased = first(told, "delete from own_file");
        List<String> before = told.subList(0, erased);
        int begun = before.lastIndexOf(before.stream()
                .filter(each -> each.contains("set_config"))
                .findFirst()
                .orElseThrow());
        assertThat(before.subList(begun, erased)).anyMatch(each -> each.contains("for no key update"));
        assertThat(first(told, "insert into letter_version")).isLessThan(first(told, "vacuum (full) own_file"));
    }

    private static int first(List<String> told, String what) {
        int at = 0;
        while (!told.get(at).contains(what)) {
            at++;
        }
        return at;
    }

    @Test
    void whatWasTypedBesideAFileFarTooLargeIsKept() {
        HttpResponse<String> refused = add("film.pdf", new byte[15_000_000]);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("It has more than 5 MB. Expected a file of at most 5 MB.", "My resume is attached.", "Zoë");
        assertThat(server.column("select body from letter_version")).containsExactly(WORDS);
        assertThat(server.column("select name from own_file")).isEmpty();
    }

    @Test
    void namesThatAreTooLongTogetherAreSaidByTheirFieldAndNothingElseIsLost() {
        for (int i = 0; i < 5; i++) {
            String name = i + "x".repeat(115) + ".txt";
            assertThat(along(name, i == 0 ? "" : with()).statusCode()).isEqualTo(302);
        }
        HttpResponse<String> last = along("6" + "x".repeat(115) + ".txt", with());
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.body())
                .contains(
                        "id=\"with-says\"",
                        "xxx.txt&#39; stays here: with it, the names of what goes along have 615 characters."
                                + " Expected at most 500 together. Maybe leave out another first?");
        assertThat(server.column("select name from own_file")).hasSize(6);
        assertThat(with()).doesNotContain("6x");
    }

    @Test
    void aFileThatGetsTheNameAskedForHasItInEachLetterThatDidNotGoAndTheOthersStay() {
        for (String form : new String[] {"letter", "fax", "card"}) {
            browser.get(DESK + "?to=jo-ray&form=" + form);
            browser.submit(DESK, "to", "jo-ray", "form", form, "body", WORDS, "with", "cv Robin.pdf, plan.txt");
        }
        browser.get(DESK + "?to=jo-ray&form=letter");
        browser.submit(
                DESK + "/sent?elsewhere",
                "to",
                "jo-ray",
                "form",
                "letter",
                "body",
                WORDS,
                "with",
                "cv Robin.pdf, plan.txt");
        browser.get(DESK + "?to=jo-ray&form=card");
        browser.submit(
                DESK + "/aside", "to", "jo-ray", "form", "card", "body", WORDS, "with", "cv Robin.pdf, plan.txt");
        program.post(FILES + "?name=Hale_Resume.pdf", "%PDF-1.7 another");
        add("cv Robin.pdf", PDF);
        program.send(
                "DELETE",
                FILES + "/"
                        + server.column("select id from own_file where name like 'Hale%'")
                                .getFirst(),
                "",
                "If-Match",
                "*");
        String file = server.column("select id from own_file").getFirst();
        browser.submit(
                DESK + "/files/call",
                "to",
                "jo-ray",
                "form",
                "email",
                "body",
                WORDS,
                "with",
                "cv Robin.pdf",
                "file",
                file);

        assertThat(server.column("select name from own_file")).containsExactly("Hale_Resume.pdf");
        assertThat(server.column("select distinct on (form) form || ': ' || replace(attachments, e'\\n', ', ')"
                        + " from letter_version order by form, number desc"))
                .containsExactly(
                        "card: Hale_Resume.pdf, plan.txt",
                        "email: Hale_Resume.pdf",
                        "fax: Hale_Resume.pdf, plan.txt",
                        "letter: cv Robin.pdf, plan.txt");
        assertThat(server.column("select form from letter where aside")).containsExactly("card");
    }

    @Test
    void aProgramKeepsGivesAndErasesThem() {
        HttpResponse<String> made = program.post(FILES + "?name=my+resume.docx", "%PDF-1.7 by a program");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"name\":\"Hale_Resume.pdf\"", "\"kind\":\"pdf\"", "\"size\":21");
        String at = made.headers().firstValue("Location").orElseThrow();
        assertThat(program.get(FILES).body()).contains("Hale_Resume.pdf");
        assertThat(program.get(at).body()).isEqualTo("%PDF-1.7 by a program");
        assertThat(program.get(at).headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Hale_Resume.pdf\"");

        String letter = "/api/applications/orrin/letters/thank-you/jo-ray/email";
        program.send(
                "PUT",
                letter,
                "{\"subject\": \"Thank you\", \"body\": \"" + WORDS.replace("\n", "\\n")
                        + "\", \"attachments\": [\"Hale_Resume.pdf\"]}");
        assertThat(program.get(letter + "/mail").body()).contains("filename=\"Hale_Resume.pdf\"");

        HttpResponse<String> nothing = program.post(FILES + "?name=x.pdf", "");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("there is nothing in it");
        assertThat(program.send("DELETE", at, "", "If-Match", "\"another\"").statusCode())
                .isEqualTo(412);
        assertThat(program.send("DELETE", at, "", "If-Match", "*").statusCode()).isEqualTo(204);
        assertThat(program.get(at).statusCode()).isEqualTo(404);
        assertThat(server.filesHold("by a program")).isFalse();
    }

    private HttpResponse<String> add(String name, byte[] bytes) {
        return add(name, bytes, "");
    }

    private HttpResponse<String> along(String name, String with) {
        return add(name, name.getBytes(StandardCharsets.UTF_8), with);
    }

    /** What goes along now. */
    private String with() {
        return server.column("select replace(attachments, e'\\n', ', ') from letter_version order by number desc")
                .getFirst();
    }

    private HttpResponse<String> add(String name, byte[] bytes, String with) {
        browser.get(DESK + "?to=jo-ray&form=email");
        return browser.upload(
                DESK + "/files",
                "own",
                name,
                bytes,
                "to",
                "jo-ray",
                "form",
                "email",
                "subject",
                "Thank you",
                "body",
                WORDS,
                "with",
                with);
    }

    private void submit(String what, String file) {
        String page = browser.get(DESK + "?to=jo-ray&form=email").body();
        String with = page.contains("value=\"Hale_Resume.pdf\"") ? "Hale_Resume.pdf" : "";
        browser.submit(
                DESK + "/files/" + what,
                "to",
                "jo-ray",
                "form",
                "email",
                "subject",
                "Thank you",
                "body",
                WORDS,
                "with",
                with,
                "file",
                file);
    }

    private HttpResponse<String> mail() {
        return browser.get(DESK + "/mail?to=jo-ray&form=email");
    }

    private String id() {
        return server.column("select id from own_file").getFirst();
    }
}
