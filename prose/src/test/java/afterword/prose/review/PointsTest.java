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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was talked about with whom, and what one brings. */
class PointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What you said about the returns backlog stayed with me.",
                "Your question on how to staff the December peak was an excellent one.",
                "On the returns backlog, I would start with the three largest customers, as you suggested.",
                "You mentioned that the scorecard lacks delivery data; I attach an example that includes it.",
                "Our talk about moving the reports to Snowflake made me even more curious."
            })
    void aPointOfTheInterviewCountsInItsOwnWords(String body) {
        assertThat(grave("L13", body)).isEmpty();
        assertThat(Desk.review(MessageKind.THANK_YOU, body, "L13"))
                .extracting(Finding::severity)
                .contains(Severity.GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was nice to talk about various topics.|It was nice to talk about various topics.",
                "We covered a lot of ground.|We covered a lot of ground.",
                "I liked everything you said.|I liked everything you said.",
                "I will remember our discussion.|I will remember our discussion.",
                "Thank you. Mr. Ortega's view of the call centre was interesting.|Mr. Ortega's view of the call centre was interesting."
            })
    void aTalkAboutNothingIsNoPointAndAColleaguesIsNotTheirs(String body, String words) {
        assertThat(grave("L13", body))
                .extracting(finding -> Desk.words(body, finding))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ride from my house to your works is short, which would be pleasant in winter.",
                "The pay you mentioned meets my needs.",
                "Living near the plant would be useful for the role.",
                "My flat is close to your office, which would be useful.",
                "What you said about the returns backlog stayed with me."
            })
    void whatSuitsTheWriterAndWhatWasTalkedAboutAreNothingOneBrings(String body) {
        Case needing = Desk.northwind(
                "  - {at: 2026-06-02T17:00-04:00, fit: {needs: shorter changeovers, shown: cut changeovers from 50 to 30 minutes}}");
        assertThat(Desk.of("L12", Desk.review(Desk.letter(MessageKind.THANK_YOU, body), needing)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void twoPointsAreBetterThanOneAndACardNeedsNone() {
        String one = "What you said about the returns backlog stayed with me.";
        assertThat(Desk.review(MessageKind.THANK_YOU, one, "L13"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE, Severity.GOOD);
        Letter card =
                new Letter(MessageKind.THANK_YOU, Form.CARD, "siobhan", "", "Thank you for your time.", List.of());
        assertThat(Desk.review(card, Desk.northwind()))
                .filteredOn(finding -> finding.check().equals("L13"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
    }

    @Test
    void theTwoLinesBeforeACardNeedNoPoint() {
        Case file = Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr., prefers: post, preference: inferred}
                facts:
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [siobhan]}}
                  - {at: 2026-06-02T17:00-04:00, discussed: {with: siobhan, points: [returns backlog]}}
                """);
        Letter note = Desk.letter(MessageKind.THANK_YOU, "Dear Dr. Nguyen,\n\nThank you. A card follows.\n\nAna Silva");
        assertThat(Desk.review(note, file)).noneMatch(finding -> finding.check().matches("L12|L13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The returns dashboard I built at Harlan answers the need you described.",
                "You asked for someone who can talk to suppliers; that was my daily work at Orrin.",
                "At Harlan I was the one who built the dashboard for returns."
            })
    void whatOneBringsIsTiedToWhatTheyNeed(String body) {
        assertThat(grave("L12", body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am perfect for this job.", "I am a hard worker.", "The commute would be ideal for me."})
    void praiseOfOneselfTiesNothing(String body) {
        assertThat(grave("L12", body)).hasSize(1);
    }

    @Test
    void whatNobodyWroteDownIsOnlySuggested() {
        Case file = Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, honorific: Dr.}
                facts:
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [siobhan]}}
                """);
        assertThat(Desk.review(Desk.letter(MessageKind.THANK_YOU, "Thank you."), file))
                .filteredOn(finding -> finding.check().matches("L12|L13"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE, Severity.ADVICE);
    }

    private static List<Finding> grave(String check, String body) {
        return Desk.review(MessageKind.THANK_YOU, body, check).stream()
                .filter(Desk::grave)
                .toList();
    }
}
