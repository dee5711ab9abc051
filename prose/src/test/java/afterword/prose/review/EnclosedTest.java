package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a letter says goes along with it (L25). */
class EnclosedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please find my resume attached.",
                "I attach my resume for your convenience.",
                "You will find the schedule enclosed.",
                "I have attached a sketch of the report.",
                "I’ve attached a sketch of the report.",
                "My references are attached.",
                "The food handler card I promised is attached.",
                "Attached is a one-page idea.",
                "Attached you will find two pages.",
                "Enclosed please find my certificate.",
                "Your remark on packaging inspired a one-page idea, which I attach.",
                "I am enclosing a copy of my licence.",
                "I am attaching the schedule.",
                "The attached chart shows the December peak.",
                "More is in the attachment.",
                "A sketch is attached to this email."
            })
    void whatIsAnnouncedIsThere(String sentence) {
        assertThat(announced(sentence, List.of()))
                .as(sentence)
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(announced(sentence, List.of("resume.pdf"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have grown attached to the idea of working here.",
                "There is no attachment to open.",
                "I wrote to you as attached to your posting.",
                "I saw the form attached to your posting.",
                "Would it help if I attached a sketch?",
                "I would be happy to attach a sketch.",
                "My resume was attached to my application.",
                "The plan you attached was clear.",
                "Thank you for the chart that was enclosed.",
                "The garden is enclosed by a wall.",
                "The lab is attached to the main hall.",
                "If it is of use, I can send a page."
            })
    void whatIsOnlySpokenOfNeedNotBe(String sentence) {
        assertThat(announced(sentence, List.of())).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Encl.: resume", "Attachments: resume.pdf", "Enclosure: one page"})
    void aLineUnderTheNameAnnouncesAsWell(String line) {
        assertThat(announced("Thank you.\n\nKind regards,\nAna Silva\n" + line, List.of()))
                .hasSize(1);
    }

    private static List<Finding> announced(String said, List<String> attachments) {
        String body = "Dear Dr. Nguyen,\n\n" + said;
        Letter letter = new Letter(MessageKind.REPLY, Form.EMAIL, "siobhan", "S", body, attachments);
        return Desk.of("L25", Desk.review(letter, Desk.northwind())).stream()
                .filter(each -> each.title().equals("Nothing is attached"))
                .toList();
    }

    @Test
    void aFileIsCalledWhatThePostingAsksFor() {
        Case file = Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York}
                posting: {instructions: [send your resume as Lastname_Resume.pdf]}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., email: s@n.example}
                facts: []
                """);

        assertThat(misnamed(file, "cv.pdf"))
                .extracting(Finding::says)
                .containsExactly("The posting wants “cv.pdf” to be called “Silva_Resume.pdf”.");
        assertThat(misnamed(file, "silva_resume.pdf")).isEmpty();
        assertThat(misnamed(file, "portfolio.pdf")).isEmpty();
        assertThat(misnamed(Desk.northwind(), "cv.pdf")).isEmpty();
    }

    private static List<Finding> misnamed(Case file, String name) {
        Letter letter = new Letter(
                MessageKind.APPLICATION_FOLLOW_UP, Form.EMAIL, "siobhan", "S", "Dear Dr. Nguyen,", List.of(name));
        return Desk.of("L25", Desk.review(letter, file)).stream()
                .filter(each -> each.title().equals("Not named as they ask"))
                .toList();
    }
}
