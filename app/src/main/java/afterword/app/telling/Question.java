package afterword.app.telling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page draws it.
 *
 * @param look what to draw, as {@link Shape#look()}
 * @param choices what to choose from, with what stands for no answer first where it may be left open
 * @param value what stands in it
 * @param problem what is wrong with that and how it can be mended, null if nothing
 */
public record Question(
        String name,
        String label,
        String help,
        String look,
        boolean needed,
        boolean rare,
        List<Choice> choices,
        String value,
        @Nullable String problem) {

    private static final int FEW = 4;

    /** One thing to choose. */
    public record Choice(String value, String words, boolean chosen) {}

    /** The question with what was answered so far. */
    public static Question of(Field field, Answers answers, Map<String, String> problems, Known known) {
        List<Choice> choices = new ArrayList<>();
        List<Option> options = field.shape().options(known);
        boolean one =
                field.shape().look().equals("choice") || field.shape().look().equals("somebody");
        String value = answers.one(field.name());
        boolean somebody = field.shape() instanceof Shape.Somebody;
        if (one && (somebody || !field.needed())) {
            String none = field.needed() ? "Choose" : somebody ? "Nobody in particular" : "Not said";
            choices.add(new Choice("", none, value.isEmpty()));
        }
        for (Option option : options) {
            boolean first = field.needed() && value.isEmpty() && choices.isEmpty() && one;
            choices.add(new Choice(option.value(), option.words(), first || answers.has(field.name(), option.value())));
        }
        return new Question(
                field.name(),
                field.label(),
                field.help(),
                typable(field.shape(), value),
                field.needed(),
                field.rare(),
                choices,
                value,
                problems.get(field.name()));
    }

    /** A browser shows nothing where a date should stand and none does; what was typed is shown as text. */
    private static String typable(Shape shape, String value) {
        try {
            switch (shape) {
                case Shape.Day day when !value.isEmpty() -> LocalDate.parse(value);
                case Shape.Moment moment when !value.isEmpty() -> LocalDateTime.parse(value);
                case Shape.Hour hour when !value.isEmpty() -> LocalTime.parse(value);
                default -> {}
            }
            return shape.look();
        } catch (DateTimeException e) {
            return "text";
        }
    }

    /** Whether the choices fit side by side, so that all are seen at once. */
    public boolean few() {
        return look.equals("choice")
                && choices.size() <= FEW
                && choices.stream().allMatch(choice -> choice.words().length() < 20);
    }

    /** The ids of what describes the field, for those who do not see it; null if nothing does. */
    public @Nullable String describedBy() {
        String both = (problem == null ? "" : name + "-problem ") + (help.isEmpty() ? "" : name + "-help");
        return both.isBlank() ? null : both.strip();
    }
}
