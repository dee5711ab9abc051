package afterword.prose.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal or a stop is not read out of what only sounds like one. */
class WeakEvidenceTest {

    private static final List<String> FRAMES = List.of(
            "%s",
            "Hello Ada, thanks for your application. %s Kind regards, Jo",
            "Dear Ms Ode,\n\nThank you for coming in on Tuesday, I enjoyed your talk on tides.\n%s\nBest wishes\nJo");

    private final ReplyReader reader = new ReplyReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unfortunately we are two weeks behind.",
                "Unfortunately I missed your call.",
                "We have decided to move forward with you.",
                "We will not be moving forward until the budget is approved.",
                "If we do not move forward you will hear from us.",
                "Only shortlisted candidates will be contacted.",
                "If you are not selected, we will keep your details on file.",
                "Should you not be selected, you will receive an email.",
                "If you do not hear from us within three weeks, please assume that your application was not successful.",
                "We have not decided whether to go with another candidate.",
                "You may not be selected for every role you apply to.",
                "Are you not selected yet?",
                "The other position has not been filled.",
                "We can't wait to work with you.",
                "Please do not hesitate to contact me.",
                "Please do not reply to this automated email.",
                "There is no need to bring anything.",
                "We have not rejected anybody yet.",
                "Telephonic queries will not be entertained.",
                "Many excellent people cannot be offered a place.",
                "It is true that freshers are not being considered.",
                "Due to numbers, we write only to some; if you do not hear from us, take it that you were not successful.",
                "The status of your application has changed to: UNDER REVIEW.",
                "I would be glad to offer you feedback on the test.",
            })
    void isNoRefusalAndNoStop(String text) {
        for (String frame : FRAMES) {
            assertThat(reader.read("Your application", frame.formatted(text)).claims())
                    .noneMatch(claim -> claim.answer().grave());
        }
    }

    @Test
    void anotherLanguageIsSaidToBeSoAndReadNoFurther() {
        Reading german = reader.read(
                "Ihre Bewerbung",
                "Sehr geehrte Frau Ode, vielen Dank für Ihre Bewerbung. Leider haben wir uns für eine andere Person"
                        + " entschieden. Wir wünschen Ihnen alles Gute und danken für das Gespräch.");
        assertThat(german.english()).isFalse();
        assertThat(german.claims()).singleElement().extracting(Claim::answer).isEqualTo(Answer.UNSURE);
    }
}
