package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form with a file far too large is read before anybody is asked who they are: what is no form of ours opens nothing. */
@Tag("server")
class LargeFilesTest {

    private static final String PAGE = "/letters/orrin/thank-you";
    private static final String PATH = PAGE + "/files";

    private static RunningServer server;
    private Browser owner;

    @BeforeAll
    static void start() {
        server = new RunningServer();
        Browser browser = server.owners();
        browser.get("/settings");
        browser.submit("/settings", "zone", "America/New_York");
        server.begin(server.owner(), "Orrin");
        server.meet(server.owner(), "orrin", "Jo Ray", "email: jo@orrin.example");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void signIn() {
        server.update("delete from letter_version");
        server.update("delete from letter");
        owner = server.owners();
        owner.get(PAGE + "?to=jo-ray&form=email");
    }

    @Test
    void aNameOfAnyLengthAFileCanHaveLosesNoWord() {
        HttpResponse<String> answer = upload(owner, "\u6620".repeat(250) + ".pdf");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("It has more than 5 MB", "My words");
        assertThat(server.column("select body from letter_version")).containsExactly("My words");
    }

    @Test
    void whatWasTypedIsKeptEvenIfTheServerHearsTheFileNotOutAndNoAnswerIsSeen() {
        HttpResponse<String> answer = null;
        try {
            answer = upload(owner, "film.pdf", 25_000_000);
        } catch (IllegalStateException cut) {
            assertThat(cut).hasCauseInstanceOf(IOException.class);
        }

        if (answer != null) {
            assertThat(answer.statusCode()).isEqualTo(422);
        }
        assertThat(server.column("select body from letter_version")).containsExactly("My words");
    }

    @Test
    void withoutTheTokenOrWithAnothersItIsRefusedAsOtherFormsAre() {
        refused(send(
                owner, field("to", "jo-ray") + field("form", "email") + field("body", "My words") + file("a.pdf")));
        refused(upload(owner, "a.pdf", "_csrf", token(server.owners())));
        refused(upload(owner, "a.pdf", "_csrf", ""));
    }

    @Test
    void whereNobodyIsSignedInItLeadsToTheDoorAsOtherFormsDo() {
        Browser nobody = server.browser();
        nobody.get("/sign-in");
        HttpResponse<String> answer = upload(nobody, "a.pdf");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/sign-in");
        nothingIsKept();
        refused(send(nobody, field("to", "jo-ray") + field("body", "My words") + file("a.pdf")));
    }

    @Test
    void fieldsBehindTheFileAreNotRead() {
        refused(send(owner, file("a.pdf") + whole()));
        assertThat(send(owner, whole() + file("a.pdf")).statusCode())
                .as("the other way round it is read")
                .isEqualTo(422);
    }

    @Test
    void moreOrLongerPartsThanAnyFormOfOursHasAreRefused() {
        StringBuilder many = new StringBuilder(whole());
        for (int i = 0; i < 100_000; i++) {
            many.append(field("field" + i, ""));
        }
        refused(send(owner, many + file("a.pdf")));
        refused(send(owner, whole() + field("more", "x".repeat(600_000)) + file("a.pdf")));
        refused(send(owner, field("a", "").repeat(100) + whole() + file("a.pdf")));
        refused(send(owner, "--between\r\n\r\n\r\n".repeat(60_000) + whole() + file("a.pdf")));
        refused(send(owner, whole() + field("x".repeat(5_000), "") + file("a.pdf")));
    }

    @Test
    void whatIsGarbledIsNoFaultOfOurs() {
        HttpResponse<String> unbounded =
                owner.send("POST", PATH, "multipart/form-data", HttpRequest.BodyPublishers.ofByteArray(large(whole())));
        assertThat(List.of(
                        send(owner, whole() + file("a\0b.pdf")),
                        send(owner, whole() + "--betweenX\r\n"),
                        send(owner, whole() + "--between\r\nContent-Disposition: form-data; name=\"more"),
                        send(owner, "no form at all"),
                        unbounded))
                .extracting(HttpResponse::statusCode)
                .allSatisfy(status -> assertThat(status).isBetween(400, 499));
        assertThat(server.column("select name from own_file")).isEmpty();
    }

    /** As any form that is not ours and too large, and nothing is kept. */
    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        nothingIsKept();
    }

    private static void nothingIsKept() {
        assertThat(server.column("select body from letter_version")).isEmpty();
        assertThat(server.column("select name from own_file")).isEmpty();
    }

    private static HttpResponse<String> upload(Browser browser, String name, String... fields) {
        return upload(browser, name, 8_000_000, fields);
    }

    private static HttpResponse<String> upload(Browser browser, String name, int size, String... fields) {
        String[] all = {"to", "jo-ray", "form", "email", "subject", "Thank you", "body", "My words"};
        String[] with = Arrays.copyOf(all, all.length + fields.length);
        System.arraycopy(fields, 0, with, all.length, fields.length);
        return browser.upload(PATH, "own", name, new byte[size], with);
    }

    private HttpResponse<String> send(Browser browser, String parts) {
        return browser.send(
                "POST",
                PATH,
                "multipart/form-data; boundary=between",
                HttpRequest.BodyPublishers.ofByteArray(large(parts)));
    }

    /** These parts, and so much after them that it is far too large. */
    private static byte[] large(String parts) {
        byte[] bytes = parts.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, Math.max(bytes.length, 8_000_000));
    }

    /** Every field of a form that would be taken. */
    private String whole() {
        return field("_csrf", token(owner))
                + field("to", "jo-ray")
                + field("form", "email")
                + field("body", "My words");
    }

    private static String token(Browser browser) {
        return browser.get("/settings").body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static String field(String name, String value) {
        return "--between\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name) {
        return "--between\r\nContent-Disposition: form-data; name=\"own\"; filename=\"" + name + "\"\r\n\r\n";
    }
}
