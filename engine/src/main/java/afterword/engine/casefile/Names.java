package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Person;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and applications of a case, which everything else refers to by id. */
final class Names {

    /** The id of the application a case is about. */
    static final String MAIN = "main";

    private static final String SOMEBODY = "at least one person";

    private final Roll people = new Roll();
    private final List<String> applications = new ArrayList<>(List.of(MAIN));

    void newPerson(Person person, Node node) {
        if (!people.add(person, node)) {
            throw taken(Fields.of(node, "a person"), person.id(), "person");
        }
    }

    String newApplication(Fields part) {
        String id = id(part);
        if (applications.contains(id)) {
            throw taken(part, id, "application");
        }
        applications.add(id);
        return id;
    }

    /** Finds out which of those listed are one person. */
    void everybodyListed(Problems problems) {
        people.close(problems);
    }

    /** Everyone once, as known from an application of that employer. */
    List<Person> people(String employer) {
        return people.people(employer);
    }

    /** The ids of other spellings, each with the right one's. */
    Map<String, String> spellings() {
        return people.spellings();
    }

    List<String> applications() {
        return applications;
    }

    /** What is known of a listed person from the start, from an application of that employer. */
    Person known(String id, String employer) {
        return people.known(id, employer);
    }

    /** The one person an id stands for. */
    String person(Fields fields, String key) {
        return people.right(spelling(fields, key));
    }

    /** The id itself, which may stand for one spelling of a person among others. */
    String spelling(Fields fields, String key) {
        String id = fields.text(key);
        if (!people.ids().contains(id)) {
            throw nobody(fields.get(key), id);
        }
        return id;
    }

    @Nullable
    String findPerson(Fields fields, String key) {
        return fields.has(key) ? person(fields, key) : null;
    }

    List<String> persons(Fields fields, String key) {
        List<String> ids = people(fields, key);
        if (ids.isEmpty()) {
            throw problem(fields.get(key, SOMEBODY), "'" + key + "' names nobody", SOMEBODY, null);
        }
        return ids;
    }

    /** Like {@link #persons}, nobody if absent. Whoever stands there under two spellings is named once. */
    List<String> people(Fields fields, String key) {
        List<String> ids = fields.texts(key);
        List<Node> nodes = fields.list(key);
        List<String> people = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!this.people.ids().contains(id)) {
                throw nobody(nodes.get(i), id);
            }
            if (ids.indexOf(id) < i) {
                throw problem(nodes.get(i), "'" + id + "' stands here twice", "everyone once", null);
            }
            String one = this.people.right(id);
            if (!people.contains(one)) {
                people.add(one);
            }
        }
        return List.copyOf(people);
    }

    /** The ids of applications other than the one at hand. */
    List<String> otherApplications(Fields fields, String key, String own) {
        List<String> ids = fields.texts(key);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id.equals(own) || !applications.contains(id)) {
                List<String> others =
                        applications.stream().filter(each -> !each.equals(own)).toList();
                throw problem(
                        fields.list(key).get(i),
                        "'" + id + "' is no other application",
                        oneOf(others, "the id of an application under 'also'"),
                        Nearest.of(id, others));
            }
        }
        return ids;
    }

    /** What others call this. */
    static String id(Fields fields) {
        String id = fields.text("id");
        if (id.isBlank()) {
            throw problem(fields.get("id"), "an id is empty", "a word to refer by", null);
        }
        return id;
    }

    static @Nullable String findId(Fields fields) {
        return fields.has("id") ? id(fields) : null;
    }

    private BadInputException nobody(Node node, String id) {
        return problem(
                node,
                "'" + id + "' is not listed under people",
                oneOf(people.ids(), "someone listed under 'people'"),
                Nearest.of(id, people.ids()));
    }

    static BadInputException taken(Fields fields, String id, String what) {
        return problem(fields.get("id"), "the id '" + id + "' is taken", "an id no other " + what + " has", null);
    }

    static String oneOf(Collection<String> known, String otherwise) {
        return known.isEmpty() ? otherwise : (known.size() == 1 ? "" : "one of ") + String.join(", ", known);
    }
}
