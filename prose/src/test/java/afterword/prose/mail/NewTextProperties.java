package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("property")
class NewTextProperties {
    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            "Dear Sam,",
            "we decide on Friday.",
            "Thank you for your patience",
            "See you on 12 May at 9:00",
            "On Monday we meet",
            "On 12 May 2026 we wrote:",
            "> did you?",
            ">> and before?",
            "--",
            "-- ",
            "_____",
            "* * *",
            "On Tue, May 12, 2026 at 9:03 AM Sam Lee <sam@example.com> wrote:",
            "On Tue, May 12, 2026, Sam Lee",
            "<sam@example.com> wrote:",
            "Am 12.05.2026 um 09:03 schrieb Sam <s@x.example>:",
            "Maya Chen",
            "Sent from my iPhone",
            "From: Sam Lee <sam@example.com>",
            "Sent: Tuesday, May 12, 2026 9:03",
            "To: Maya",
            "Subject: Interview",
            "Date: 1",
            "-----Original Message-----",
            "Begin forwarded message:",
            "This email and any attachments are confidential.",
            "[external]",
            "Please reply above this line",
            ">:",
            "\t",
            "12:30:",
            "sam@example.com:",
            "| a",
            "ST> hello");

    private static final List<String> ANNOUNCED = List.of(
            "On Tue, May 12, 2026 at 9:03 AM Sam Lee <sam@example.com> wrote:",
            "On 12 May 2026, at 09:03, Sam Lee wrote:",
            "Am 12.05.2026 um 09:03 schrieb Sam Lee <sam@example.com>:",
            "-----Original Message-----",
            "________________________________\nFrom: Sam <s@x.example>\nSent: Tuesday\nTo: Maya\nSubject: Interview",
            "2026-05-12 9:03 GMT+02:00 Sam Lee <sam@example.com>:");

    @Property
    void whatIsNewStaysNew(@ForAll("mails") String mail) {
        String once = NewText.of(mail);
        assertThat(NewText.of(once)).isEqualTo(once);
    }

    @Property
    void nothingIsAddedToWhatWasWritten(@ForAll("mails") String mail) {
        List<String> lines = mail.lines().map(String::stripTrailing).toList();
        assertThat(NewText.of(mail).lines()).allMatch(line -> line.isEmpty() || lines.contains(line));
        assertThat(NewText.withQuestions(mail).lines()).allMatch(line -> line.isEmpty() || lines.contains(line));
    }

    @Property
    void whatAPersonWroteAboveTheQuoteIsNeverLost(
            @ForAll("paragraphs") String written,
            @ForAll("announced") String announced,
            @ForAll("paragraphs") String quoted) {
        String marked = "> " + quoted.replace("\n", "\n> ");
        assertThat(NewText.of(written + "\n\n" + announced + "\n\n" + marked)).isEqualTo(written);
        assertThat(NewText.of(written + "\n" + announced + "\n" + marked)).isEqualTo(written);
        assertThat(NewText.of(written + "\n\n" + marked)).isEqualTo(written);
        assertThat(NewText.of(written + "\n\n" + announced + "\n\n" + quoted)).isEqualTo(written);
    }

    @Property
    void anAnswerBelowTheQuoteIsNeverLost(
            @ForAll("paragraphs") String written,
            @ForAll("announced") String announced,
            @ForAll("paragraphs") String quoted) {
        String marked = "> " + quoted.replace("\n", "\n> ");
        assertThat(NewText.of(announced + "\n" + marked + "\n\n" + written)).isEqualTo(written);
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertThat(NewText.of(text).length()).isLessThanOrEqualTo(text.length());
        assertThat(HtmlText.of(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(LINES).list().ofMaxSize(25).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> announced() {
        return Arbitraries.of(ANNOUNCED);
    }

    /** Sentences a person might write, in paragraphs; none of them ends with a colon or says who wrote. */
    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> words = Arbitraries.of(
                        "we",
                        "decide",
                        "on",
                        "Friday",
                        "12",
                        "May",
                        "9:30",
                        "2026",
                        "maya@acme.example",
                        "the",
                        "offer",
                        "from",
                        "unfortunately",
                        "to",
                        "call",
                        "subject:",
                        "(soon)",
                        "--",
                        "yes",
                        "a*b",
                        "sent",
                        "reply",
                        "message")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
        return words.map(line -> "I think " + line + ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lines -> String.join("\n", lines))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(paragraphs -> String.join("\n\n", paragraphs));
    }
}
