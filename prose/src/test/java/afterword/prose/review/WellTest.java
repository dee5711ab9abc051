package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Praise is true, and a letter that hurts nobody gets some. */
class WellTest {

    private static final String GOOD = """
            Dear Dr. Nguyen,

            Thank you for the open talk this afternoon. What you said about the returns backlog and the December peak stayed \
            with me: the returns dashboard I built at Harlan answers the need you described.

            I would be delighted to work with you.

            Kind regards,
            Ana Silva
            +1 212 555 0123""";

    @Test
    void whatIsDoneWellIsSaid() {
        List<Finding> found = Desk.review(Desk.letter(MessageKind.THANK_YOU, GOOD), Desk.northwind());
        assertThat(found).noneMatch(Desk::grave);
        assertThat(found)
                .filteredOn(finding -> finding.severity() == Severity.GOOD)
                .extracting(Finding::title)
                .contains(
                        "The name is right",
                        "It shows appreciation",
                        "In good time",
                        "It comes back to what you spoke about",
                        "It reminds them what you bring");
    }

    @Test
    void aWrongNameIsNotPraised() {
        Letter letter = Desk.letter(MessageKind.THANK_YOU, GOOD.replace("Nguyen", "Nguyan"));
        assertThat(Desk.review(letter, Desk.northwind()))
                .noneMatch(finding -> finding.title().equals("The name is right"));
    }

    @Test
    void findingsComeGravestFirstAndThenInTheirOrder() {
        Letter letter = Desk.letter(
                MessageKind.THANK_YOU,
                "Dear Dr. Nguyan,\n\nPlease, please give me this job. It was nice to to meet [them].");
        List<Finding> found = Desk.review(letter, Desk.northwind());
        assertThat(found).extracting(Finding::severity).isSorted().startsWith(Severity.ERROR, Severity.ERROR);
        assertThat(found.get(0).check()).isEqualTo("L10");
        assertThat(found.get(1).check()).isEqualTo("L9");
    }

    @Test
    void aShortAnswerThatHurtsNobodyIsStillPraised() {
        Letter letter = Desk.letter(MessageKind.LOGISTICS, "Tuesday at ten suits me, thank you.");
        assertThat(Desk.review(letter, Desk.northwind()))
                .extracting(Finding::severity)
                .contains(Severity.GOOD);
    }
}
