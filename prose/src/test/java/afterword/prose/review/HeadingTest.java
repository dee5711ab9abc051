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

/** What stands above and below the sentences of a mail (L25). */
class HeadingTest {

    private static final String SIGNED = "Dear Dr. Nguyen,\n\nMay I ask how things stand?\n\nKind regards,\nAna Silva";
    private static final String BLOCK = "\n+1 212 555 0123\nana@post.example";

    @Test
    void aMailHasASubjectAndACardHasNone() {
        assertThat(of(Form.EMAIL, " ", SIGNED + BLOCK, "")).extracting(Finding::title).containsExactly("No subject");
        assertThat(of(Form.CARD, "", SIGNED, "")).extracting(Finding::title).doesNotContain("No subject");
    }

    @Test
    void theReferenceIsPutIntoTheSubject() {
        List<Finding> found = of(Form.EMAIL, "The analyst role", SIGNED + BLOCK, "quote R-4471 in the subject");

        assertThat(found).extracting(Finding::title).containsExactly("R-4471 is missing");
        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(mended("The analyst role", found)).isEqualTo("The analyst role (R-4471)");
        assertThat(mended(" ", of(Form.FAX, " ", SIGNED, "quote R-4471 in the subject")))
                .isEqualTo("R-4471");
    }

    @ParameterizedTest
    @CsvSource({
        "quote R-4471 in the subject, EMAIL, The analyst role r-4471, '', false",
        "quote R-4471 in the subject, EMAIL, The analyst role, I write about R-4471., true",
        "quote R-4471, EMAIL, The analyst role, I write about R-4471., false",
        "quote R-4471 in the subject, PORTAL, The analyst role, I write about R-4471., false",
        "quote R-4471 in the subject, CARD, '', '', false",
        "be brief, EMAIL, The analyst role, '', false"
    })
    void itIsMissedWhereItIsWanted(String instruction, Form form, String subject, String body, boolean missed) {
        assertThat(of(form, subject, body + "\n\n" + SIGNED + BLOCK, instruction).stream()
                        .filter(each -> each.title().equals("R-4471 is missing")))
                .hasSize(missed ? 1 : 0);
    }

    @Test
    void waysToAnswerAreAddedUnderTheName() {
        List<Finding> found = of(Form.EMAIL, "S", SIGNED, "");

        assertThat(found).extracting(Finding::title).containsExactly("No way to reach you");
        assertThat(mended(SIGNED, found)).isEqualTo(SIGNED + BLOCK);
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, '\n+1 212 555 0123'", "EMAIL, '\nana@post.example'", "CARD, ''", "NETWORK, ''"})
    void oneWayIsEnoughAndACardNeedsNone(Form form, String block) {
        assertThat(of(form, form == Form.EMAIL ? "S" : "", SIGNED + block, ""))
                .extracting(Finding::title)
                .doesNotContain("No way to reach you");
    }

    @Test
    void ofAShortReplyItIsAHint() {
        Letter letter = new Letter(MessageKind.REPLY, Form.EMAIL, "siobhan", "S", "Thank you.\n\nAna", List.of());

        assertThat(Desk.of("L25", Desk.review(letter, file(""))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
    }

    private static String mended(String text, List<Finding> found) {
        Repair repair = Objects.requireNonNull(found.getFirst().repair());
        return text.substring(0, repair.span().from())
                + repair.with()
                + text.substring(repair.span().to());
    }

    private static Case file(String instruction) {
        return Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva, phone: "+1 212 555 0123", email: ana@post.example}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                posting: {instructions: ["%s"]}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., email: s@n.example, fax: "2", post: Pier}
                facts: []
                """.formatted(instruction));
    }

    private static List<Finding> of(Form form, String subject, String body, String instruction) {
        Letter letter = new Letter(MessageKind.FOLLOW_UP, form, "siobhan", subject, body, List.of());
        return Desk.of("L25", Desk.review(letter, file(instruction)));
    }
}
