package afterword.prose.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    /** The tables of rules 5, L14 and L15. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Thank you for the talk about the returns backlog. I would enjoy working on it. | Thank you for the talk about the December peak. I would be glad to help you through it. | 0.21
                    Thank you for your time. I enjoyed our conversation and hope to hear from you soon. | Thank you for your time. I enjoyed our conversation and hope to hear from you soon. | 1.00
                    Thank you for your time on Wednesday. Your idea of a supplier scorecard was new to me. | Thank you for your time on Wednesday. The way you plan the night shift impressed me. | 0.21
                    I appreciated meeting you on Wednesday and remain very interested in the position. | I appreciated meeting you on Wednesday and remain very interested in the position! | 1.00
                    Your explanation of the quality audit made the role very clear to me, thank you. | Thank you for explaining how your group works with the plants in Ohio. | 0.00
                    Thank you for telling me about the returns backlog, I would love to work on it with you. | Thank you for telling me about the returns backlog, I would love to work on it with you. Luis | 1.00
                    Thank you for interviewing me. I hope to support you with the weekly report. | Thank you for interviewing me. I hope to bring my audit experience into your team. | 0.32
                    Thank you for the open talk, the tour, and the coffee. | Thank you for the open talk, the tour and the coffee. | 1.00
                    Thank you for the warm welcome at the front desk and for the round through the lab. | Thank you for the detailed answers on the career path, they were very helpful. | 0.08
                    Thank you, Maya, for the insight into Northwind's plans for next year. | Thank you, Luis, for the insight into Northwind's plans for next year. | 1.00
                    I wanted to ask whether there is any news on the analyst position. | The December peak you described stayed on my mind; would a short outline of how we handled ours be useful? | 0.00
                    I wanted to ask whether there is any news on the analyst position. | I wanted to ask whether there is any news on the analyst position. | 1.00
                    I remain very interested in the role and would be glad to hear from you. | My second Snowflake course is complete, which may matter for your migration plan. | 0.00
                    May I ask where the selection for the analyst role stands today? | May I ask where the selection for the analyst role stands? | 0.90
                    Could you tell me what the next step would be? | If a work sample would help your decision, I can send one this week. | 0.00
                    I would appreciate a short update on the position when you have time. | RESEND: I would appreciate a short update on the position when you have time. | 0.92
                    I would appreciate a short update on the position. | Has the planned start in August changed? I would gladly adapt to it. | 0.00
                    Could you tell me what the next step in the process would be? | Hello, could you tell me what the next step in the process would be? | 0.92
                    Is there any news you could share? | I would love to show you a half-page sketch of the returns report we talked about. | 0.00
                    I am following up on our interview of 2 June about the analyst role. | I am following up on our interview of 2 June about the analyst role!! | 1.00
                    """)
    void isAsAlikeAsTheRulesSay(String one, String other, double likeness) {
        List<String> names = List.of("Maya Chen", "Luis Ortega");

        double found = Wording.of(one, names).likeness(Wording.of(other, names));

        assertThat(Math.round(found * 100) / 100d).isEqualTo(likeness);
    }

    @Test
    void namesDoNotCountNorWhatTheyOwn() {
        Wording maya = Wording.of("Ms. Chen's plan for the plant was new to me.", List.of("Maya Chen", "Ms."));
        Wording zoe = Wording.of("Zo\u0065\u0308's plan for the plant was new to me!", List.of("Zo\u00eb M\u00fcller"));

        assertThat(maya.same(zoe)).isTrue();
        assertThat(maya.length()).isEqualTo(8);
    }

    @Test
    void ofAWholeLetterNeitherSalutationNorSignatureCounts() {
        String one =
                "Dear Ms. Chen,\n\nThank you for the tour of the plant.\n\nKind regards,\nAna Silva\n+1 212 555 0123";
        String other = "Hi Luis,\nThank you for the tour of the plant.\nAna";

        assertThat(Wording.ofLetter(one, List.of()).same(Wording.ofLetter(other, List.of())))
                .isTrue();
    }

    @Test
    void twoThatSayNothingAreNotTheSame() {
        assertThat(Wording.of("").same(Wording.of("!"))).isFalse();
        assertThat(Wording.of("").likeness(Wording.of(""))).isZero();
        assertThat(Wording.of("Thank you.").likeness(Wording.of("thank you"))).isEqualTo(1);
    }

    @Test
    void partOfATextStandsWithinTheWholeOfIt() {
        Wording part = Wording.of("the tour of the plant");
        Wording whole = Wording.of("Thank you for the tour of the plant.");

        assertThat(part.within(whole)).isEqualTo(1);
        assertThat(whole.within(part)).isEqualTo(0.5);
    }
}
