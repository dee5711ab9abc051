package afterword.app.candidacy;

import afterword.app.telling.Answers;
import afterword.app.telling.Field;
import afterword.app.telling.Known;
import afterword.app.telling.Question;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks something and writes it down.
 *
 * @param about the application it belongs to, null while there is none
 * @param voice a sentence below the heading
 * @param action where the answers go
 * @param hidden what goes along with them
 * @param asked the questions, those first that are asked of everybody
 * @param rare the questions that stay folded away
 * @param open whether they are unfolded
 * @param zones to complete the name of a zone from; empty if none is asked for
 */
public record AskPage(
        @Nullable About about,
        String title,
        String voice,
        String action,
        Map<String, String> hidden,
        List<Asked> asked,
        List<Asked> rare,
        boolean open,
        boolean refused,
        List<String> zones,
        String button) {

    /** An application by its id and its employer's name. */
    public record About(String id, String employer) {}

    /** A question, and the rows for people it may be answered with who are not on record yet. */
    public record Asked(Question question, List<Row> rows) {}

    /** Somebody new. */
    public record Row(boolean open, List<Question> questions) {}

    /** What a page says besides its questions. */
    record Words(String title, String voice, String button) {}

    static AskPage of(
            @Nullable Planned planned,
            Words words,
            String action,
            Map<String, String> hidden,
            List<Field> fields,
            Answers answers,
            Map<String, String> problems,
            Known known) {
        List<Asked> asked = new ArrayList<>();
        List<Asked> rare = new ArrayList<>();
        boolean open = false;
        boolean zones = false;
        for (Field field : fields) {
            Question question = Question.of(field, answers, problems, known);
            (field.rare() ? rare : asked).add(new Asked(question, rows(field, answers, problems, known)));
            open |= field.rare()
                    && (question.problem() != null || !answers.all(field.name()).isEmpty());
            zones |= question.look().equals("zone");
        }
        return new AskPage(
                planned == null ? null : new About(planned.id(), planned.employer()),
                words.title(),
                words.voice(),
                action,
                hidden,
                asked,
                rare,
                open,
                !problems.isEmpty(),
                zones ? ZoneId.getAvailableZoneIds().stream().sorted().toList() : List.of(),
                words.button());
    }

    /** What is wrong with no field in particular. */
    static List<String> elsewhere(List<Field> fields, Map<String, String> problems) {
        return problems.entrySet().stream()
                .filter(problem -> fields.stream()
                        .noneMatch(field -> field.name().equals(problem.getKey())
                                || Newcomers.rows(field).stream()
                                        .flatMap(row -> Newcomers.asked(row).stream())
                                        .anyMatch(each -> each.name().equals(problem.getKey()))))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Row> rows(Field field, Answers answers, Map<String, String> problems, Known known) {
        return Newcomers.rows(field).stream()
                .map(row -> {
                    List<Question> questions = Newcomers.asked(row).stream()
                            .map(each -> Question.of(each, answers, problems, known))
                            .toList();
                    boolean open = questions.stream()
                            .anyMatch(each ->
                                    each.problem() != null || !each.value().isEmpty());
                    return new Row(open, questions);
                })
                .toList();
    }
}
