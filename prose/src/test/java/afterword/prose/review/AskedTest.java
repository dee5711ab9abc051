package afterword.prose.review;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.fact.MessageKind;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a letter asks where things stand. */
class AskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May I ask whether there is any news about the position?",
                "Could you tell me whether the panel has made up its mind?",
                "I would be grateful to know where things stand."
            })
    void thanksAskForNothing(String question) {
        String body = "Thank you for your time. " + question;
        assertThat(Desk.review(MessageKind.THANK_YOU, body, "L17"))
                .extracting(finding -> Desk.words(body, finding))
                .containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I look forward to hearing about the next steps.",
                "I would love to hear how you handle that, ideally as your colleague.",
                "May I send you the link I promised?",
                "Would Tuesday suit you for the tour?"
            })
    void thanksMayLookForwardAndOffer(String sentence) {
        assertThat(Desk.review(MessageKind.THANK_YOU, "Thank you for your time. " + sentence, "L17"))
                .isEmpty();
    }

    @Test
    void aFollowUpAsksOnce() {
        String twice = "May I ask whether there is any news? And has a date been set for the second round?";
        assertThat(grave(twice))
                .extracting(finding -> Desk.words(twice, finding))
                .containsExactly("And has a date been set for the second round?");
        assertThat(grave("May I ask whether there is any news? Would a work sample help you?"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is there a next step in view that you could tell me about?",
                "Is there a date in sight for the decision?",
                "Is a next step already settled that I could prepare for?",
                "Are there next steps that you are able to share with me at this point?",
                "Is there a timetable for the rest of the selection that you can pass on?",
                "Has a date for the second round been found that suits all of you?",
                "Is there any news of the position that you may already share with me?"
            })
    void aQuestionIsOneAlsoWhereMuchFollowsOnWhatIsAsked(String question) {
        assertThat(missing(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I thought I would send you my greetings today.",
                "I wanted to send a friendly word from my desk.",
                "This is only a small sign of life from me.",
                "You mentioned September 25 as the date for a decision.",
                "I know that schedules move, so there is no hurry on my account.",
                "The date you named has come, and I thought of you all.",
                "I hope the second round went well for everyone.",
                "May I send you the article about rye doughs?",
                "How is the new oven doing?"
            })
    void whoGreetsAndTellsDoesNotAsk(String sentence) {
        assertThat(missing(sentence)).hasSize(1);
    }

    private static List<Finding> missing(String body) {
        return Desk.review(MessageKind.FOLLOW_UP, body, "L17").stream()
                .filter(finding -> finding.title().equals("The question is missing"))
                .toList();
    }

    @Test
    void whatIsSaidToThePersonAndWhatIsSaidToAMachineAreTwoThings() {
        String script = """
                Hello Dr. Nguyen, this is Ana Silva.

                - May I ask whether there is any news about the position?

                If a machine answers:
                Hello Dr. Nguyen, this is Ana Silva. May I ask whether there is any news about the position? Thank you.""";
        Letter letter = new Letter(MessageKind.FOLLOW_UP, Form.CALL_SCRIPT, "siobhan", "", script, List.of());
        assertThat(Desk.review(letter, Desk.northwind()))
                .noneMatch(finding -> finding.check().matches("L7|L17") && Desk.grave(finding));
    }

    @Test
    void whatIsFoundInTheSecondHalfOfAScriptStandsThere() {
        String script = "Hello Dr. Nguyen.\n\nIf nobody answers:\nI expect your answer by Friday.";
        Letter letter = new Letter(MessageKind.FOLLOW_UP, Form.CALL_SCRIPT, "siobhan", "", script, List.of());
        assertThat(Desk.review(letter, Desk.northwind()))
                .filteredOn(finding -> finding.check().equals("L6"))
                .extracting(finding -> Desk.words(script, finding))
                .first()
                .asString()
                .startsWith("I expect your answer");
    }

    private static List<Finding> grave(String body) {
        return Desk.review(MessageKind.FOLLOW_UP, body, "L17").stream()
                .filter(Desk::grave)
                .toList();
    }
}
