package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a message goes to (L25). */
class RecipientTest {

    private static final String SIGNED = "Thank you for your time.\n\nKind regards,\nAna Silva\n+1 212 555 0123";

    @ParameterizedTest
    @CsvSource({
        "EMAIL, siobhan, ",
        "EMAIL, zoe, No address to send it to",
        "LETTER, siobhan, No address to send it to",
        "LETTER, zoe, ",
        "CARD, luis, No name for the envelope",
        "FAX, siobhan, No address to send it to",
        "EMAIL, nobody, Nobody to send it to",
        "EMAIL, '', Nobody to send it to",
        "EMAIL, 'siobhan, luis', More than one recipient",
        "EMAIL, 'siobhan and luis', More than one recipient",
        "EMAIL, robot, Nobody reads that address",
        "EMAIL, slip, That is no address",
        "PORTAL, zoe, ",
        "CALL_SCRIPT, zoe, "
    })
    void aMessageGoesToOnePersonWhoCanBeReached(Form form, String to, String title) {
        List<Finding> found = errors(new Letter(MessageKind.REPLY, form, to, "R", SIGNED, List.of()));

        assertThat(found.stream().map(Finding::title).toList()).isEqualTo(title == null ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@n.example",
                "noreply@n.example",
                "jobs.do-not-reply@n.example",
                "donotreply@n.example",
                "careers_no_reply@n.example"
            })
    void aQuestionForAdviceIsNotPutToAMachine(String address) {
        Case file = file("  - {id: siobhan, name: Siobhan Nguyen, email: %s}".formatted(address));
        Letter letter = new Letter(MessageKind.FEEDBACK_REQUEST, Form.EMAIL, "siobhan", "R", SIGNED, List.of());

        assertThat(Desk.of("L21", Desk.review(letter, file)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void anAddressThatOnlyLooksLikeAMachinesIsAPersons() {
        Case file = file("  - {id: siobhan, name: Siobhan Noreplyson, email: noah.replyson@n.example}");

        assertThat(errors(Desk.letter(MessageKind.REPLY, SIGNED), file)).isEmpty();
    }

    @Test
    void aSecondSalutationIsTakenOutWhereTheFirstIsRight() {
        String body = "Dear Dr. Nguyen,\nDear Mr. Ortega,\n\n" + SIGNED;
        List<Finding> found = errors(Desk.letter(MessageKind.REPLY, body));

        assertThat(found).extracting(Finding::title).containsExactly("More than one recipient");
        Repair repair = Objects.requireNonNull(found.getFirst().repair());
        assertThat(body.substring(0, repair.span().from())
                        + repair.with()
                        + body.substring(repair.span().to()))
                .isEqualTo("Dear Dr. Nguyen,\n\n" + SIGNED);
    }

    @Test
    void whereTheFirstIsForSomebodyElseThereIsNoSingleRepair() {
        List<Finding> found = errors(Desk.letter(MessageKind.REPLY, "Dear Mr. Ortega,\nDear Dr. Nguyen,\n\n" + SIGNED));

        assertThat(found).extracting(Finding::title).contains("More than one recipient");
        assertThat(found).extracting(Finding::repair).containsNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Dr. Nguyen and Mr. Ortega,\n\n",
                "Dear Dr. Nguyen,\nCC: l@n.example\n\n",
                "To: s@n.example, l@n.example\n\nDear Dr. Nguyen,\n\n"
            })
    void whatSpeaksToSeveralIsForNobody(String top) {
        assertThat(errors(Desk.letter(MessageKind.REPLY, top + SIGNED)))
                .extracting(Finding::title)
                .contains("More than one recipient");
    }

    @Test
    void whoeverElseGetsItIsNamed() {
        Letter letter = new Letter(
                MessageKind.REPLY,
                Form.EMAIL,
                "siobhan",
                "R",
                "Dear Dr. Nguyen,\n\n" + SIGNED,
                List.of(),
                List.of("ortega", "jo@n.example"));

        assertThat(errors(letter)).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("More than one recipient");
            assertThat(found.says()).startsWith("It also goes to Luis Ortega, jo@n.example;");
        });
    }

    @Test
    void colleaguesInTheTextAreNoRecipients() {
        String body = "Dear Dr. Nguyen,\n\nPlease tell Mr. Ortega hello, and write to l@n.example.\n\n" + SIGNED;

        assertThat(errors(Desk.letter(MessageKind.REPLY, body))).isEmpty();
    }

    private static Case file(String person) {
        return Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: luis, post: 12 Pier Road, email: l@n.example}
                  - {id: ortega, name: Luis Ortega, honorific: Mr., email: o@n.example}
                  - {id: zoe, name: Zoë Müller, post: "12 Pier Road, Portland"}
                  - {id: robot, name: Jo Ray, email: no-reply@n.example}
                  - {id: slip, name: Al Ray, email: al.ray.n.example}
                """ + person + "\nfacts: []\n");
    }

    private static List<Finding> errors(Letter letter) {
        return errors(letter, file("  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., email: s@n.example}"));
    }

    private static List<Finding> errors(Letter letter, Case file) {
        return Desk.of("L25", Desk.review(letter, file)).stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }
}
