package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.app.storage.Viewer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters go along as files: on paper, their envelopes, and as mails. */
@Tag("server")
class LetterFilesTest {

    private static final String DESK = "/letters/northwind/thank-you";
    private static final String WORDS =
            "Dear Maya Chen,\n\nThank you for your time <b>today</b>.\n\nKind regards,\nRobin Hale";

    private static RunningServer server;
    private static Browser browser;
    private static String taro;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        Viewer owner = server.owner();
        server.begin(owner, "Northwind");
        server.meet(owner, "northwind", "Maya Chen", "email: maya@northwind.example, post: '350 Fifth Avenue'");
        taro = server.meet(owner, "northwind", "山田 太郎", "email: taro@northwind.example");
        browser.get(DESK + "?to=maya-chen");
        for (String form : new String[] {"letter", "email"}) {
            browser.submit(DESK, "to", "maya-chen", "form", form, "subject", "Über alles", "body", WORDS);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aLetterAndItsEnvelopeComeAsFilesNobodyKeeps() {
        for (String what : new String[] {"letter", "envelope"}) {
            HttpResponse<String> answer =
                    browser.get(DESK + (what.equals("letter") ? "/paper" : "/envelope") + "?to=maya-chen&form=letter");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("%PDF-");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"thank-you-maya-chen-" + what + ".pdf\"");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .get()
                    .asString()
                    .contains("no-store");
        }
    }

    @Test
    void aMailComesAsAFileToOpenAndSend() {
        HttpResponse<String> answer = browser.get(DESK + "/mail?to=maya-chen&form=email");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("message/rfc822");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"thank-you-maya-chen-mail.eml\"");
        assertThat(answer.body())
                .startsWith("X-Unsent: 1\r\nTo: Maya Chen <maya@northwind.example>\r\nSubject: =?")
                .contains("<b>today</b>");
    }

    @Test
    void whatWasTypedIsKeptWhereALetterIsSetAside() {
        browser.get(DESK + "?form=email&to=" + taro);
        browser.submit(DESK + "/aside", "to", taro, "form", "email", "subject", "Today", "body", "Typed a moment ago.");

        assertThat(browser.get(DESK + "?form=email&to=" + taro).body()).contains("Typed a moment ago.");
    }

    @Test
    void aNameThatCannotBePrintedIsAnsweredInWords() {
        HttpResponse<String> answer = browser.get(DESK + "/paper?form=letter&to=" + taro);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("These characters cannot be printed: 山 田 太 郎", "Back to the letter");
    }

    @Test
    void aSizeNobodyKnowsIsNotThere() {
        assertThat(browser.get(DESK + "/paper?to=maya-chen&form=letter&paper=a4")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get(DESK + "/paper?to=maya-chen&form=letter&paper=a5")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCardIsShownAsAHandWouldWriteItWithItsEnvelope() {
        browser.get(DESK + "?to=maya-chen&form=card");
        browser.submit(DESK, "to", "maya-chen", "form", "card", "body", WORDS);
        HttpResponse<String> answer = browser.get(DESK + "/guide?to=maya-chen");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "4 lines on one side of a card of 6 × 4 in",
                        "<p>Dear Maya Chen,</p><p>Thank you for your time &lt;b&gt;today&lt;/b&gt;.</p>",
                        "350 Fifth Avenue",
                        "--wide:152.40");
        assertThat(browser.get(DESK + "/guide?to=maya-chen&paper=a4").body()).contains("a card of A6", "--wide:148.00");
        assertThat(browser.get(DESK + "/guide?to=maya-chen&paper=a5").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(DESK + "/guide?to=" + taro).body()).contains("山田 太郎");
    }

    @Test
    void aCallWithoutANumberSaysSo() {
        assertThat(browser.get("/letters/northwind/follow-up/call?to=maya-chen").body())
                .contains("Call Maya Chen", "No telephone number of Maya Chen is on record.", "Nobody answered");
    }

    @Test
    void theFilesThePostingAsksForAreNamed() {
        assertThat(browser.get(DESK + "?to=maya-chen&form=email").body()).doesNotContain("the posting asks for");
        Program program = new Program(server.port(), server.token(server.owner(), "write"));
        program.post(
                "/api/applications",
                "{\"employer\": {\"name\": \"Orrin\", \"zone\": \"America/New_York\"},"
                        + " \"posting\": {\"instructions\": [\"send your resume as Lastname_Resume.pdf\"]}}");
        server.meet(server.owner(), "orrin", "Jo Ray", "email: jo@orrin.example");
        assertThat(browser.get("/letters/orrin/application-follow-up?to=jo-ray&form=email")
                        .body())
                .contains("the posting asks for", "resume, named Lastname_Resume.pdf");
    }

    @Test
    void thePageOffersThem() {
        assertThat(browser.get(DESK + "?to=maya-chen&form=letter").body())
                .contains(
                        DESK + "/paper?to=maya-chen&amp;form=letter\"",
                        DESK + "/envelope?to=maya-chen&amp;form=letter\"")
                .doesNotContain(DESK + "/mail?");
        assertThat(browser.get(DESK + "?to=maya-chen&form=email").body()).contains("As a mail file");
    }
}
