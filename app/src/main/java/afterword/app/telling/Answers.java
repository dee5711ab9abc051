package afterword.app.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form.
 *
 * @param typed by the field's name, as the browser sent it
 */
public record Answers(Map<String, List<String>> typed) {

    /** Nothing typed yet. */
    public static final Answers NONE = new Answers(Map.of());

    /** What was typed into a field, without what is blank. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .toList();
    }

    /** What stands in a field, empty if nothing. */
    public String one(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether a field of several choices has this one. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The same with other answers in one field. */
    public Answers with(String field, List<String> answers) {
        Map<String, List<String>> now = new LinkedHashMap<>(typed);
        now.put(field, answers);
        return new Answers(now);
    }
}
