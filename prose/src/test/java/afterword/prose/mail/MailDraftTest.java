package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MailDraftTest {

    private static final String MAYA = "maya.chen@northwind.example";

    @Test
    void itHasWhatThePersonWroteAndNothingThatSendingMakes() {
        byte[] file = MailDraft.file("Maya Chen", MAYA, "Thank you", "Dear Maya,\n\nThank you!\n\nRobin\n");

        assertThat(new String(file, StandardCharsets.US_ASCII)).isEqualTo("""
                        X-Unsent: 1
                        To: Maya Chen <maya.chen@northwind.example>
                        Subject: Thank you
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        Dear Maya,

                        Thank you!

                        Robin
                        """.replace("\n", "\r\n"));
    }

    @Test
    void lettersOfAllAlphabetsArriveAsTheyWereWritten() {
        String body = "Grüße, 山田さん. " + "Nguyễn ".repeat(40) + "\n= end =\n. \nFrom here\n";
        Message read = read(MailDraft.file("Zoë Müller, Dr.", MAYA, "Über „Straße“ ".repeat(20) + "🙂", body));

        assertThat(read.to()).containsExactly(new Address("Zoë Müller, Dr.", MAYA));
        assertThat(read.subject()).isEqualTo("Über „Straße“ ".repeat(20) + "🙂");
        assertThat(read.text().strip()).isEqualTo(body.strip());
    }

    @Test
    void filesGoAlongUnderTheirNames() {
        byte[] bytes = new byte[3_000];
        new Random(7).nextBytes(bytes);
        List<Enclosure> along = List.of(
                new Enclosure("Silva_Resume.pdf", bytes), new Enclosure("Zoë \"山\"\r\nBcc: x@y.example.docx", bytes));
        byte[] file = MailDraft.file("Maya Chen", MAYA, "Thank you", "Grüße\n--=_between\n", along);
        Message read = read(file);

        assertThat(read.text().strip()).isEqualTo("Grüße\n--=_between");
        assertThat(read.attachments())
                .containsExactly(
                        new Attachment("Silva_Resume.pdf", "application/pdf", 3_000),
                        new Attachment(
                                "Zoë \"山\" Bcc: x@y.example.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                3_000));
        assertThat(file).isEqualTo(MailDraft.file("Maya Chen", MAYA, "Thank you", "Grüße\n--=_between\n", along));
        assertThat(new String(file, StandardCharsets.UTF_8).lines())
                .noneMatch(line -> line.startsWith("Bcc"))
                .allMatch(line -> line.length() < 998);
    }

    @Test
    void whatIsNoAddressIsLeftOut() {
        for (String wrong : List.of(
                "maya",
                "maya@",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: x@y.example",
                "<a@b.example>",
                "a b@c")) {
            assertThat(MailDraft.addressable(wrong)).as(wrong).isFalse();
            assertThat(new String(MailDraft.file("Maya", wrong, "", ""), StandardCharsets.US_ASCII))
                    .as(wrong)
                    .doesNotContain("To: ", "Bcc");
        }
        assertThat(MailDraft.addressable(" o'brien+jobs@müller.example ")).isTrue();
    }

    @Property(tries = 400)
    void nothingTypedBeginsAFieldOfItsOwn(@ForAll("hostile") String name, @ForAll("hostile") String subject) {
        String file = new String(MailDraft.file(name, MAYA, subject, "Dear you"), StandardCharsets.UTF_8);
        String head = file.substring(0, file.indexOf("\r\n\r\n"));

        assertThat(head.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(head.lines().filter(line -> !line.startsWith(" ")))
                .allMatch(line ->
                        line.matches("(X-Unsent|To|Subject|MIME-Version|Content-Type|Content-Transfer-Encoding): ?.*"))
                .hasSize(6);
        assertThat(head.lines()).allMatch(line -> line.length() < 998);
        assertThat(file).endsWith("\r\n\r\nDear you\r\n");
        assertThat(read(file.getBytes(StandardCharsets.UTF_8)).to())
                .singleElement()
                .extracting(Address::address)
                .isEqualTo(MAYA);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\r\n",
                        "\n",
                        "\r",
                        "\u0085",
                        "\u2028",
                        "Bcc: x@y.example",
                        ":",
                        " ",
                        "\t",
                        "\0",
                        "\"",
                        "\\",
                        "<",
                        ">",
                        ",",
                        ";",
                        "=?utf-8?q?=0A?=",
                        "é",
                        "山",
                        "🙂",
                        "\ud83d",
                        "Content-Type: text/html",
                        "x".repeat(200))
                .list()
                .ofMaxSize(12)
                .map(each -> String.join("", each));
    }

    private static Message read(byte[] file) {
        try {
            return new MessageReader().read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
