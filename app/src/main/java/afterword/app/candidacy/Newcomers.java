package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.app.telling.Descriptions;
import afterword.app.telling.Field;
import afterword.app.telling.Form;
import afterword.app.telling.Known;
import afterword.app.telling.Option;
import afterword.app.telling.Shape;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Somebody a form names for the first time: beside every question for a person there is room for a name that is not on
 * record yet. What is asked about them is called after the row: "name-from".
 */
@Component
final class Newcomers {

    /** What is asked about somebody in passing; the rest can be told later. */
    static final List<Field> ASKED = Descriptions.person().stream()
            .filter(field -> List.of("name", "title", "role", "email", "phone").contains(field.name()))
            .toList();

    private static final int SEVERAL = 3;

    private final MeetSomeone meet;

    Newcomers(MeetSomeone meet) {
        this.meet = meet;
    }

    /** The rows for newcomers beside a question; none where no person is asked for. */
    static List<String> rows(Field field) {
        return switch (field.shape()) {
            case Shape.Somebody one -> List.of(field.name());
            case Shape.People several ->
                java.util.stream.IntStream.rangeClosed(1, SEVERAL)
                        .mapToObj(number -> field.name() + "-" + number)
                        .toList();
            default -> List.of();
        };
    }

    /** The answers, and what can be pointed at, once everyone new is on record. */
    record Met(Answers answers, Known known) {}

    /**
     * Puts everyone new on record. Belongs into the work that records what they were named for, so that a fact refused
     * leaves nobody behind.
     *
     * @throws BadInputException if somebody cannot be meant
     */
    Met meet(Viewer viewer, String candidacy, List<Field> questions, Answers answers, Known known) {
        Answers now = answers;
        Map<String, List<Option>> named = new HashMap<>(known.named());
        for (Field field : questions) {
            for (String row : rows(field)) {
                Node.Mapping person = person(answers, row, known);
                if (person.entries().isEmpty()) {
                    continue;
                }
                String name = answers.one("name-" + row);
                if (name.isEmpty()) {
                    throw new BadInputException(new Problem(
                            new Place("name-" + row, 1, 1), null, "somebody new has no name", "a name", null));
                }
                String id = meet.meet(viewer, candidacy, name, person);
                List<Option> people = new ArrayList<>(named.getOrDefault("person", List.of()));
                people.add(new Option(id, name));
                named.put("person", people);
                List<String> chosen =
                        new ArrayList<>(field.shape() instanceof Shape.People ? now.all(field.name()) : List.of());
                chosen.add(id);
                now = now.with(field.name(), chosen);
            }
        }
        return new Met(now, new Known(known.office(), named));
    }

    /** What a row says; nothing if it is empty. */
    static Node.Mapping person(Answers answers, String row, Known known) {
        return new Form(asked(row)).read(answers, known);
    }

    /** The questions of a row. */
    static List<Field> asked(String row) {
        return ASKED.stream().map(field -> field.within(row)).toList();
    }
}
