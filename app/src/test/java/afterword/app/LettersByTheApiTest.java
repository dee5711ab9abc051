package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program takes letters along, and asks what is to be said of them. */
@Tag("server")
class LettersByTheApiTest {

    private static final String LETTERS = "/api/applications/northwind/letters/thank-you/";
    private static final String WORDS =
            "Dear Maya Chen,\\n\\nThank you for your time. Could you please tell me what comes next?"
                    + "\\n\\nKind regards,\\nRobin Hale";

    private static RunningServer server;
    private static Program program;
    private static Program reader;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        server.begin(server.owner(), "Northwind");
        server.meet(
                server.owner(), "northwind", "Maya Chen", "email: maya@northwind.example, post: '350 Fifth Avenue'");
        server.meet(server.owner(), "northwind", "Tom Okafor", "email: tom@northwind.example");
        program = new Program(server.port(), server.token(server.owner(), "read write"));
        reader = new Program(server.port(), server.token(server.owner(), "read"));
        for (String form : new String[] {"letter", "email"}) {
            assertThat(program.send(
                                    "PUT",
                                    LETTERS + "maya-chen/" + form,
                                    "{\"subject\": \"Thanks\", \"body\": \"" + WORDS + "\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoeverMayReadGetsThePaperTheEnvelopeAndTheMail() {
        for (String what : new String[] {"letter/paper", "letter/envelope", "letter/envelope?size=dl", "email/mail"}) {
            HttpResponse<String> answer = reader.get(LETTERS + "maya-chen/" + what);
            boolean mail = what.endsWith("mail");

            assertThat(answer.statusCode()).as(what + answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains(mail ? "message/rfc822" : "application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .get()
                    .asString()
                    .startsWith("attachment; filename=\"thank-you-maya-chen-");
            assertThat(answer.body())
                    .startsWith(
                            mail
                                    ? "X-Unsent: 1\r\nTo: Maya Chen <maya@northwind.example>\r\nSubject: Thanks"
                                    : "%PDF-");
        }
        assertThat(reader.get(LETTERS + "maya-chen/letter/envelope?size=a5").statusCode())
                .isEqualTo(404);
        assertThat(reader.get(LETTERS + "tom-okafor/email/mail").statusCode()).isEqualTo(404);
    }

    @Test
    void noMailIsGivenWhileSomethingInItIsWrong() {
        program.send(
                "PUT", LETTERS + "tom-okafor/email", "{\"body\": \"Dear Tom Okafor,\\n\\nThank you for [the day].\"}");
        HttpResponse<String> answer = program.get(LETTERS + "tom-okafor/email/mail");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Something in it is wrong");
    }

    @Test
    void theReviewSaysHowALetterAsksAndWhoeverElseGetsIt() {
        String asked = LETTERS + "maya-chen/email/review";
        String alone = program.post(asked, "{\"body\": \"" + WORDS + "\"}").body();
        String copied = program.post(asked, "{\"body\": \"" + WORDS + "\", \"cc\": [\"tom-okafor\", \"jo@x.example\"]}")
                .body();
        HttpResponse<String> unknown = program.post(asked, "{\"body\": \"" + WORDS + "\", \"cc\": [\"nobody\"]}");

        assertThat(alone)
                .contains("\"politeness\":{\"value\":0.", "\"says\":\"Asked warmly.", "\"word\":\"thanks\"")
                .doesNotContain("More than one recipient");
        assertThat(copied)
                .contains("\"check\":\"L25\",\"severity\":\"error\"", "It also goes to Tom Okafor, jo@x.example;");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"/cc\"", "nobody is called");
    }

    @Test
    void whatIsTooLongOrNoTextIsSaidAtItsPlace() {
        String jo = LETTERS + "maya-chen/fax";
        HttpResponse<String> subject =
                program.send("PUT", jo, "{\"subject\": \"" + "so ".repeat(200) + "\", \"body\": \"" + WORDS + "\"}");
        assertThat(subject.statusCode()).isEqualTo(422);
        assertThat(subject.body())
                .contains("\"/subject\"", "its subject has 599 characters", "at most 500 characters")
                .doesNotContain("/body");

        String names = "\"" + "a".repeat(300) + ".pdf\", \"" + "b".repeat(300) + ".pdf\"";
        HttpResponse<String> attachments =
                program.send("PUT", jo, "{\"body\": \"" + WORDS + "\", \"attachments\": [" + names + "]}");
        assertThat(attachments.body()).contains("\"/attachments\"", "has 608 characters", "at most 500 characters");

        HttpResponse<String> body = program.post(jo + "/review", "{\"body\": \"" + "x".repeat(20_001) + "\"}");
        assertThat(body.body()).contains("\"/body\"", "it has 20,001 characters", "at most 20000 characters");

        HttpResponse<String> number = program.send("PUT", jo, "{\"body\": 7}");
        assertThat(number.statusCode()).isEqualTo(422);
        assertThat(number.body()).contains("\"/body\"", "7 is no text", "text, in quotes", "\\\"7\\\"");
        HttpResponse<String> list = program.send("PUT", jo, "{\"body\": \"x\", \"subject\": [\"y\"]}");
        assertThat(list.body()).contains("\"/subject\"", "this is no text");
        HttpResponse<String> truth = program.send("PUT", jo, "{\"body\": \"x\", \"attachments\": [true]}");
        assertThat(truth.body()).contains("\"/attachments", "true is no text");
        assertThat(program.get(jo).statusCode()).as("nothing was kept").isEqualTo(404);
    }
}
