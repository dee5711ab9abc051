package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that sound like words, and employers of any name. */
class NeutralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rude Damn|Dear Ms. Damn, thank you for your time. Ms. Damn, it was a pleasure.",
                "Jesus Cruz|It was good to meet Jesus Cruz, and Jesus showed me the hall.",
                "Ivan Moron|I enjoyed the talk with Ivan Moron and the tour."
            })
    void aNameIsNoWordHoweverItSounds(String name, String body) {
        assertThat(found(name, "Northwind Optics", body)).isEmpty();
    }

    @Test
    void aWordIsStillAWordWhereSomebodyBearsItAsAName() {
        assertThat(found("Ivan Moron", "Northwind Optics", "Only a moron would say so.")).isNotEmpty();
    }

    @Test
    void whatIsSaidOfTheEmployerIsHeardWhateverItsNameIs() {
        String body = "I am glad that I do not have to work for Larkfield Dental Group any more, thank you. Bye.";
        String same = body.replace("Larkfield Dental Group", "Northwind");
        assertThat(found("Ann Lee", "Larkfield Dental Group", body))
                .extracting(Finding::check)
                .containsExactlyElementsOf(found("Ann Lee", "Northwind", same).stream()
                        .map(Finding::check)
                        .toList());
        String harsh = "Larkfield Dental Group is making a big mistake. What a waste of three weeks.";
        List<Finding> found = found("Ann Lee", "Larkfield Dental Group", harsh);
        assertThat(found).extracting(each -> Desk.words(harsh, each)).anyMatch(words -> words.startsWith("Larkfield Dental Group"));
        assertThat(found).extracting(each -> Desk.words(harsh, each)).anyMatch(words -> words.startsWith("What a waste"));
    }

    private static List<Finding> found(String name, String employer, String body) {
        Case file = Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: %s, zone: America/New_York, holidays: US}
                people:
                  - {id: p, name: %s, honorific: Ms., spelling: card}
                facts:
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [p]}}
                  - {at: 2026-06-02T17:10-04:00, received: {from: p, meaning: rejection, via: email}}
                """.formatted(employer, name));
        Letter letter = new Letter(MessageKind.REJECTION_REPLY, Form.EMAIL, "p", "", body, List.of());
        return Desk.review(letter, file).stream()
                .filter(each -> each.span() != null && Desk.grave(each) && !each.check().equals("L10"))
                .toList();
    }
}
