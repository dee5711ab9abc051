package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message to somebody who had one before. */
class ResentTest {

    /** The table of rules 5, L15: what went before, and the draft. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    I wanted to ask whether there is any news on the analyst position. | The December peak you described stayed on my mind; would a short outline of how we handled ours be useful? | none
                    I wanted to ask whether there is any news on the analyst position. | I wanted to ask whether there is any news on the analyst position. | error
                    I remain very interested in the role and would be glad to hear from you. | My second Snowflake course is complete, which may matter for your migration plan. | none
                    May I ask where the selection for the analyst role stands today? | May I ask where the selection for the analyst role stands? | warning
                    Could you tell me what the next step would be? | If a work sample would help your decision, I can send one this week. | none
                    I would appreciate a short update on the position when you have time. | RESEND: I would appreciate a short update on the position when you have time. | warning
                    I would appreciate a short update on the position. | Has the planned start in August changed? I would gladly adapt to it. | none
                    Could you tell me what the next step in the process would be? | Hello, could you tell me what the next step in the process would be? | warning
                    Is there any news you could share? | I would love to show you a half-page sketch of the returns report we talked about. | none
                    I am following up on our interview of 2 June about the analyst role. | I am following up on our interview of 2 June about the analyst role!! | error
                    """)
    void whatWasSaidBeforeIsNotSaidAgain(String before, String draft, String severity) {
        Case file = Desk.northwind(sent("2026-06-09T10:00-04:00", before));

        assertThat(Desk.of("L15", review(file, draft, "2026-06-16T14:00-04:00")))
                .extracting(Finding::severity)
                .isEqualTo(
                        severity.equals("none")
                                ? List.of()
                                : List.of(Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
    }

    @Test
    void aParagraphTheyHaveReadIsNamedWithItsDay() {
        String paragraph = "The returns dashboard that I built at Harlan showed every return by reason and by week, "
                + "and I would gladly bring that experience to your team.";
        Case file = Desk.northwind(sent("2026-06-03T10:00-04:00", "Thank you for yesterday. " + paragraph));
        String draft = "May I ask whether there is any news about the role, now that the audit is over?\n\n" + paragraph
                + "\n\nA word whenever it suits you would be welcome, and I wish you and the whole team a calm week.";

        assertThat(Desk.of("L15", review(file, draft, "2026-06-16T14:00-04:00")))
                .satisfiesExactly(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                    assertThat(found.title()).isEqualTo("They have this from you, of June 3");
                    assertThat(Desk.words(draft, found)).isEqualTo(paragraph);
                });
    }

    @Test
    void everyEarlierMessageCountsAndTheLikestIsNamed() {
        Case file = Desk.northwind(
                sent("2026-06-09T10:00-04:00", "May I ask where the selection for the analyst role stands today?"),
                sent("2026-06-12T10:00-04:00", "I would love to show you a sketch of the returns report."));

        assertThat(Desk.of(
                        "L15",
                        review(
                                file,
                                "May I ask where the selection for the analyst role stands?",
                                "2026-06-22T14:00-04:00")))
                .singleElement()
                .extracting(Finding::title)
                .isEqualTo("Much like your message of June 9");
    }

    @Test
    void whatWentForAnotherApplicationCountsAsWell() {
        Case file = Desk.read("""
                candidate: {zone: America/New_York, name: Ana Silva}
                employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                people:
                  - {id: siobhan, name: Siobhan Nguyen, email: s@n.example}
                facts:
                  - {at: 2026-06-02T14:00-04:00, interview: {until: 2026-06-02T17:00-04:00, with: [siobhan]}}
                also:
                  - id: planner
                    employer: {name: Northwind Optics, zone: America/New_York, holidays: US}
                    facts:
                      - {at: 2026-03-02T10:00-04:00, sent: {kind: follow-up, to: siobhan, via: email, says: "May I ask where the selection stands?"}}
                """);

        assertThat(Desk.of("L15", review(file, "May I ask where the selection stands?", "2026-06-16T14:00-04:00")))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 10:30, 11:00, true",
        "10:00, 10:30, 14:00, false",
        "10:00, 14:00, 12:00, false",
        "10:00, 14:00, 13:30, true",
        "09:20, 13:40, 10:00, true",
        "15:30, 16:50, 17:40, true"
    })
    void afterTwoInVainAnotherTimeOfDayIsDue(String first, String second, String now, boolean same) {
        Case file = Desk.northwind(
                sent("2026-06-09T%s-04:00".formatted(first), "A first thing to say."),
                sent("2026-06-16T%s-04:00".formatted(second), "And quite another one."));

        assertThat(
                        Desk.of("L15", review(file, "May I ask how things are?", "2026-06-24T%s-04:00".formatted(now)))
                                .stream()
                                .map(Finding::title)
                                .toList())
                .isEqualTo(same ? List.of("The same time of day") : List.of());
    }

    @Test
    void theirAnswerMakesEveryHourAsGoodAsAnother() {
        Case file = Desk.northwind(
                sent("2026-06-09T10:00-04:00", "A first thing to say."),
                sent("2026-06-16T10:00-04:00", "And quite another one."),
                "  - {at: 2026-06-17T10:00-04:00, received: {from: siobhan, meaning: news, via: email}}");

        assertThat(Desk.of("L15", review(file, "May I ask how things are?", "2026-06-24T10:00-04:00")))
                .isEmpty();
    }

    @Test
    void theHourIsTheEmployersWhereverTheLetterIsWritten() {
        Case file = Desk.northwind(
                sent("2026-06-09T10:00-04:00", "A first thing to say."),
                sent("2026-06-16T10:10-04:00", "And quite another one."));

        assertThat(Desk.of("L15", review(file, "May I ask how things are?", "2026-06-24T16:05+02:00")))
                .hasSize(1);
        assertThat(Desk.of("L15", review(file, "May I ask how things are?", "2026-06-24T10:05+02:00")))
                .isEmpty();
    }

    private static List<Finding> review(Case file, String body, String at) {
        return Desk.review(
                        Desk.letter(MessageKind.FOLLOW_UP, body),
                        file,
                        OffsetDateTime.parse(at).toInstant())
                .stream()
                .filter(each -> each.severity() != Severity.ADVICE)
                .toList();
    }

    private static String sent(String at, String says) {
        String text = JsonForm.of(new Node.Scalar(new Place("test", 1, 1), says, true));
        return "  - {at: %s, sent: {kind: follow-up, to: siobhan, via: email, says: %s}}".formatted(at, text);
    }
}
