package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.prose.mail.Origin.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {
    @Test
    void headersAreReadWhateverTheirLetters() throws IOException {
        Message message = read("""
                From: =?utf-8?Q?Ma=C3=ADa?= =?utf-8?Q?_Chen?= <maya@acme.example>
                To: "Lee, Sam" <sam@example.com>, pat@example.com (Pat), Team: a@x.example, B <b@x.example>;
                Cc: Kim <kim@example.com>
                Bcc: lou@example.com
                Subject: =?utf-8?B?WW91ciBpbnRlcnZpZXcg4oCT?=
                 next =?x-unknown?q?caf=C3=A9?= steps
                Date: Tue, 12 May 2026 09:03:00 -0700 (PDT)
                Message-ID: <1@acme.example>
                In-Reply-To: <0@example.com>

                Hello.
                """);
        assertThat(message.from()).containsExactly(new Address("Maía Chen", "maya@acme.example"));
        assertThat(message.to())
                .containsExactly(
                        new Address("Lee, Sam", "sam@example.com"),
                        new Address("Pat", "pat@example.com"),
                        new Address("", "a@x.example"),
                        new Address("B", "b@x.example"));
        assertThat(message.copies())
                .containsExactly(new Address("Kim", "kim@example.com"), new Address("", "lou@example.com"));
        assertThat(message.subject()).isEqualTo("Your interview – next café steps");
        assertThat(message.sent()).isEqualTo(OffsetDateTime.parse("2026-05-12T09:03:00-07:00"));
        assertThat(message.id()).isEqualTo("1@acme.example");
        assertThat(message.inReplyTo()).isEqualTo("0@example.com");
        assertThat(message.origin()).isEqualTo(Origin.PERSON);
        assertThat(message.cutShort()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12 May 26 9:03 EST, 2026-05-12T09:03-05:00",
        "'Tue, 12 May 2026 09:03:07', 2026-05-12T09:03:07Z",
        "'Tuesday, 12-May-2026 09:03:07 GMT', 2026-05-12T09:03:07Z",
        "'Tue, 31 Feb 2026 09:03:07 +0000',",
        "yesterday,",
    })
    void datesAreReadInOldFormsToo(String header, String expected) {
        OffsetDateTime sent = SentDate.read(header);
        assertThat(sent).isEqualTo(expected == null ? null : OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain; charset=utf-8\n\nGrüße",
                "Content-Type: text/plain\n\nGrüße",
                "Content-Type: text/plain; charset=martian\n\nGrüße",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=\n=C3=9Fe",
                "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: QUOTED-PRINTABLE\n\nGr=FC=DFe",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOfZQ==",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMO\n fZQ",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nGrüße",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: x-odd\n\nGrüße",
                "Content-Type: text/plain; charset=utf-7\n\nGr+APwA3w-e",
                "Content-Type: text/html; charset=utf-8\n\n<p>Gr&uuml;&szlig;e",
                "Content-Type: multipart/mixed\n\nGrüße",
                "Content-Type: multipart/mixed; boundary=b\n\nGrüße",
                "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nGrüße\n--b\nContent-Type: text/html\n\n<p>Other\n--b--",
                "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>Grüße\n--b--",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nGrüße",
            })
    void theTextIsFoundHoweverItIsEncoded(String rest) throws IOException {
        assertThat(read("From: a@x.example\n" + rest).body()).isEqualTo("Grüße");
    }

    @Test
    void attachmentsAreNamedAndMeasured() throws IOException {
        Message message = read("""
                From: a@x.example
                Content-Type: multipart/mixed; boundary=b

                --b

                See the file.
                --b
                Content-Type: application/pdf; name="ignored.pdf"
                Content-Disposition: attachment; filename*0*=utf-8''Angebot%20f%C3%BC; filename*1="r Sam.pdf"
                Content-Transfer-Encoding: base64

                AAECAw==
                --b
                Content-Type: text/calendar; name="=?utf-8?Q?Einladung=2Eics?="

                BEGIN:VCALENDAR
                --b
                Content-Type: image/png
                Content-Disposition: inline; filename="..\\\\..\\\\etc/logo.png"

                x
                --b--
                """);
        assertThat(message.body()).isEqualTo("See the file.");
        assertThat(message.attachments())
                .containsExactly(
                        new Attachment("Angebot für Sam.pdf", "application/pdf", 4),
                        new Attachment("Einladung.ics", "text/calendar", 15),
                        new Attachment("logo.png", "image/png", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted: auto-replied, AUTO_REPLY",
        "Auto-Submitted: auto-generated, GENERATED",
        "Auto-Submitted: no, PERSON",
        "X-Autoreply: yes, AUTO_REPLY",
        "Precedence: auto_reply, AUTO_REPLY",
        "Precedence: bulk, GENERATED",
        "X-Auto-Response-Suppress: All, GENERATED",
        "List-Unsubscribe: <https://x.example>, GENERATED",
        "Return-Path: <>, AUTO_REPLY",
        "Subject: Out of Office: Interview, AUTO_REPLY",
        "Subject: Automatic reply: Interview, AUTO_REPLY",
        "Subject: Abwesenheitsnotiz, AUTO_REPLY",
        "Subject: Returned mail: see transcript, PERSON",
        "Subject: Re: your application, PERSON",
        "X-Failed-Recipients: a@x.example, BOUNCE",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b, AUTO_REPLY",
    })
    void aProgramIsToldFromAPerson(String header, Kind kind) throws IOException {
        assertThat(read(header + "\nFrom: a@x.example\n\nHello.").origin().kind())
                .isEqualTo(kind);
    }

    @Test
    void aBounceHasItsStatus() throws IOException {
        Message message = read("""
                From: Mail Delivery System <MAILER-DAEMON@x.example>
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                It could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; x.example

                Final-Recipient: rfc822; maya@acme.example
                Action: failed
                Status: 5.1.1
                --b--
                """);
        assertThat(message.origin()).isEqualTo(new Origin(Kind.BOUNCE, "5.1.1", "failed", "message/delivery-status"));
        Message worded = read("From: postmaster@x.example\nSubject: failure notice\n\n550 5.2.2 Mailbox full");
        assertThat(worded.origin().kind()).isEqualTo(Kind.BOUNCE);
        assertThat(worded.origin().status()).isEqualTo("5.2.2");
    }

    private static Message read(String text) throws IOException {
        return new MessageReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
