package afterword.app.present;

import afterword.engine.fact.Person;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import java.time.ZoneId;

/** Stub. */
public final class AnswerText {
    private AnswerText() {}
    /** Stub. */
    public static String of(Answer answer, Contact contact, Person person, ZoneId zone, boolean colour) { return ""; }
}
