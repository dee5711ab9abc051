package afterword.app.present;

import afterword.engine.fact.Person;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Answers to "may I contact them?" for people. */
public final class AnswerText {

    private AnswerText() {}

    /**
     * The answer as a page of 80 columns.
     *
     * @param zone the addressee's
     * @param home the candidate's
     */
    public static String of(Answer answer, Contact contact, Person person, ZoneId zone, ZoneId home, boolean colour) {
        Paper paper = new Paper(colour);
        String name = person.name() == null ? person.id() : person.name();
        String title = answer.notBefore() == null
                ? Phrases.of(answer.verdict())
                : "Not before " + Days.instant(answer.notBefore(), zone, home);
        paper.title(title + ".");
        paper.faint(
                0,
                Phrases.of(contact.kind(), contact.via(), 1) + ", " + Phrases.of(contact.via()) + ", to " + name + ", "
                        + Days.instant(contact.at(), zone, home));
        if (answer.advice() != null && !answer.advice().isEmpty()) {
            paper.gap().line(0, answer.advice());
        }
        if (answer.preferred() != null) {
            paper.gap().line(0, "Best: " + Days.instant(answer.preferred(), zone, home) + ".");
        }
        if (!answer.channels().isEmpty()) {
            paper.gap()
                    .line(
                            0,
                            (answer.notBefore() == null ? "What is open: " : "What is open then: ")
                                    + answer.channels().stream()
                                            .map(Phrases::of)
                                            .collect(Collectors.joining(", ")) + ".");
        }
        if (!answer.because().isEmpty()) {
            paper.heading("Why");
            new ReasonText(paper).write(2, answer.because());
        }
        return paper.toString();
    }
}
