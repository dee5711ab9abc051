package afterword.app.present;

import afterword.engine.plan.Answer;
import java.time.ZoneId;

/** Answers to "may I contact them?" for programs. */
public final class AnswerJson {

    private AnswerJson() {}

    /**
     * The answer, as the fields of an object that has begun.
     *
     * @param zone the addressee's
     */
    public static void write(JsonText json, Answer answer, ZoneId zone) {
        json.put("answer", answer.verdict())
                .put("notBefore", answer.notBefore(), zone)
                .put("preferred", answer.preferred(), zone)
                .words("channels", answer.channels())
                .put("advice", answer.advice());
        PlanJson.because(json, answer.because());
    }
}
