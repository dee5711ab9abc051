package afterword.app.telling;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions that belong together, and the part of a case file their answers make. */
public record Form(List<Field> fields) {

    /**
     * The answers as a case file says them. What was left empty is left out.
     *
     * @throws BadInputException with every problem there is, its place being the field's name
     */
    public Node.Mapping read(Answers answers, Known known) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Trees.Fields> parts = new LinkedHashMap<>();
        Trees.Fields whole = Trees.fields();
        for (Field field : fields) {
            try {
                Node answer = read(field, answers, known);
                if (answer != null && field.path().size() == 1) {
                    whole.put(field.path().getFirst(), answer);
                } else if (answer != null) {
                    parts.computeIfAbsent(field.path().getFirst(), none -> Trees.fields())
                            .put(field.path().getLast(), answer);
                }
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        parts.forEach((key, part) -> whole.put(key, part.made()));
        return whole.made();
    }

    /** What the form shows for a part of a case file. */
    public Answers show(Node.Mapping part, ZoneId office) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Field field : fields) {
            Node at = part;
            for (String key : field.path()) {
                at = at instanceof Node.Mapping inner
                        ? Fields.of(inner, "a part").find(key)
                        : null;
            }
            if (at != null) {
                typed.put(field.name(), field.shape().show(at, office));
            }
        }
        return new Answers(typed);
    }

    private static @Nullable Node read(Field field, Answers answers, Known known) {
        List<String> texts = answers.all(field.name());
        if (!texts.isEmpty()) {
            return field.shape().read(new Entered(field.name(), texts, known));
        }
        if (field.needed()) {
            throw new BadInputException(
                    new Problem(new Place(field.name(), 1, 1), null, "this cannot be left empty", "an answer", null));
        }
        return null;
    }
}
