package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import afterword.prose.letter.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thanks to several people of one employer. */
class SiblingsTest {

    /** The table of rules 5, L14: whole bodies, to Maya Chen and to Luis Ortega. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Thank you for the talk about the returns backlog. I would enjoy working on it. | Thank you for the talk about the December peak. I would be glad to help you through it. | none
                    Thank you for your time. I enjoyed our conversation and hope to hear from you soon. | Thank you for your time. I enjoyed our conversation and hope to hear from you soon. | error
                    Thank you for your time on Wednesday. Your idea of a supplier scorecard was new to me. | Thank you for your time on Wednesday. The way you plan the night shift impressed me. | none
                    I appreciated meeting you on Wednesday and remain very interested in the position. | I appreciated meeting you on Wednesday and remain very interested in the position! | error
                    Your explanation of the quality audit made the role very clear to me, thank you. | Thank you for explaining how your group works with the plants in Ohio. | none
                    Thank you for telling me about the returns backlog, I would love to work on it with you. | Thank you for telling me about the returns backlog, I would love to work on it with you. Luis | error
                    Thank you for interviewing me. I hope to support you with the weekly report. | Thank you for interviewing me. I hope to bring my audit experience into your team. | none
                    Thank you for the open talk, the tour, and the coffee. | Thank you for the open talk, the tour and the coffee. | error
                    Thank you for the warm welcome at the front desk and for the round through the lab. | Thank you for the detailed answers on the career path, they were very helpful. | none
                    Thank you, Maya, for the insight into Northwind's plans for next year. | Thank you, Luis, for the insight into Northwind's plans for next year. | error
                    """)
    void aNoteThatIsTheSameIsAnErrorAndOneOfItsOwnIsFine(String one, String other, String severity) {
        List<Finding> found = Desk.of("L14", review(two(), one, note("luis", other)));

        assertThat(found.stream()
                        .map(Finding::severity)
                        .filter(each -> each != Severity.ADVICE)
                        .toList())
                .isEqualTo(
                        severity.equals("none")
                                ? List.of()
                                : List.of(Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
    }

    @Test
    void whatIsAlmostTheSameIsNamedWithTheOneItIsLike() {
        String one =
                "Thank you for the long and open talk about the way you plan the night shift in the two halls by the river, "
                        + "and for the walk through both of them with the foreman and his crew, which told me more than any page could.";
        Finding found = only(review(two(), one + " It helped.", note("luis", one + " It did help me.")));

        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.title()).isEqualTo("Almost the same as the one to Luis Ortega");
        assertThat(found.span()).isNull();
    }

    @Test
    void aNoteThatWentAnHourAgoCountsLikeOneThatIsBeingWritten() {
        Case file = two(
                "  - {at: 2026-06-02T17:30-04:00, sent: {kind: thank-you, to: luis, via: email, says: \"Dear Luis, thank you for your time, I enjoyed it.\"}}");

        assertThat(only(review(file, "Dear Ms. Chen,\n\nThank you for your time, I enjoyed it.\n\nBest,\nAna"))
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aSharedFirstOrLastSentenceIsAHint() {
        String own = "Thank you for seeing me today. The plan for the lab was new to me. I hope to hear from you soon.";
        List<Finding> found = Desk.of(
                "L14",
                review(
                        two(),
                        own,
                        note(
                                "luis",
                                "Thank you for seeing me today! Your crew was kind. I hope to hear from you soon.")));

        assertThat(found).extracting(Finding::severity).containsOnly(Severity.ADVICE);
        assertThat(found)
                .extracting(each -> Desk.words(own, each))
                .containsExactly("Thank you for seeing me today.", "I hope to hear from you soon.");
    }

    private static final String PARAGRAPH =
            "What I take along from the day is how carefully the two halls by the river are planned, "
                    + "and how much everybody there knows about the work of the others.";

    @Test
    void aWholeParagraphOfAnotherNoteIsSeenLikeACopy() {
        String own = "Dear Ms. Chen,\n\nThank you for the walk through the lab today, and for the map.\n\n" + PARAGRAPH
                + "\n\nThe new coating line would be a pleasure to work on.\n\nBest,\nAna Silva";
        String other = "Dear Luis,\n\nI was glad that we spoke about the night shift and your crew.\n\n"
                + PARAGRAPH.replace("What I", "What I,") + "\n\nThank you again for the coffee.\n\nBest,\nAna Silva";

        assertThat(Desk.of("L14", review(two(), own, note("luis", other)))).satisfiesExactly(found -> {
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.title()).isEqualTo("This stands in the one to Luis Ortega");
            assertThat(Desk.words(own, found)).isEqualTo(PARAGRAPH);
        });
    }

    @Test
    void aShortParagraphManyLettersHaveIsNoCopy() {
        String polite = "Thank you once more for your time, and best wishes for the week.";
        String own = "Thank you for the walk through the lab.\n\n" + polite;

        assertThat(Desk.of("L14", review(two(), own, note("luis", "I was glad of your questions.\n\n" + polite))))
                .noneMatch(Desk::grave);
    }

    @Test
    void whatThePageCallsAlikeIsAtLeastAHint() {
        String start = "Thank you for the open talk today about the way your people plan the night shift in both halls";
        assertThat(only(review(two(), start + " by the river.", note("luis", start + " near town, and the map of it.")))
                        .severity())
                .isEqualTo(Severity.ADVICE);
    }

    @Test
    void onlyThanksAreCompared() {
        Letter other =
                new Letter(MessageKind.REPLY, Form.EMAIL, "luis", "", "Thank you for your time today.", List.of());

        assertThat(Desk.of("L14", review(two(), "Thank you for your time today.", other)))
                .isEmpty();
        assertThat(Desk.of("L14", review(two(), "Thank you for your time.", note("maya", "Thank you for your time."))))
                .isEmpty();
    }

    private static Case two(String... more) {
        return Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: maya, name: Maya Chen, honorific: Ms., email: m@n.example}
                  - {id: luis, name: Luis Ortega, email: l@n.example}
                facts:
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [maya, luis]}}
                """ + String.join("\n", more) + "\n");
    }

    private static Letter note(String to, String body) {
        return new Letter(MessageKind.THANK_YOU, Form.EMAIL, to, "Thank you", body, List.of());
    }

    private static List<Finding> review(Case file, String body, Letter... others) {
        return Reviewer.builtin()
                .review(note("maya", body), new Circumstances(file, Desk.EVENING, List.of(others)))
                .findings();
    }

    private static Finding only(List<Finding> all) {
        List<Finding> found = Desk.of("L14", all);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
