package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Person;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everyone a case lists. Some stand there under more than one spelling; whatever is told of any of these is told of one
 * person, who goes by the id and the name of the right one.
 */
final class Roll {

    /** Names the right spelling in what is told of another. */
    static final String SAME_AS = "same-as";

    private final Map<String, Person> listed = new LinkedHashMap<>();
    private final Map<String, Node> told = new HashMap<>(0);
    private final Map<String, Node.Scalar> sameAs = new LinkedHashMap<>(0);
    private final Map<String, String> right = new HashMap<>(0);

    /** Adds somebody; {@code node} is what was told. Whether the id was free. */
    boolean add(Person person, Node node) {
        if (listed.putIfAbsent(person.id(), person) != null) {
            return false;
        }
        told.put(person.id(), node);
        for (Node.Entry entry : ((Node.Mapping) node).entries()) {
            if (entry.key().text().equals(SAME_AS)
                    && entry.value() instanceof Node.Scalar other
                    && !other.isNothing()) {
                sameAs.put(person.id(), other);
            }
        }
        return true;
    }

    /** Finds out who is who, once all are added. */
    void close(Problems problems) {
        for (String id : sameAs.keySet()) {
            try {
                right.put(id, followed(id));
            } catch (BadInputException e) {
                problems.add(e);
            }
        }
    }

    private String followed(String id) {
        String at = id;
        for (int steps = 0; sameAs.containsKey(at); steps++) {
            Node.Scalar said = sameAs.get(at);
            boolean known = listed.containsKey(said.text());
            if (!known || steps >= sameAs.size()) {
                List<String> others = new ArrayList<>(listed.keySet());
                others.remove(id);
                throw problem(
                        said,
                        known
                                ? "'" + id + "' comes back to itself"
                                : "'" + said.text() + "' is not listed under people",
                        Names.oneOf(others, "the id of somebody else"),
                        known ? null : Nearest.of(said.text(), others));
            }
            at = said.text();
        }
        return at;
    }

    /** Every id that stands for somebody. */
    Set<String> ids() {
        return listed.keySet();
    }

    /** The ids of spellings that are not right, each with the one that is. */
    Map<String, String> spellings() {
        return Map.copyOf(right);
    }

    /** The id of the right spelling of a listed person. */
    String right(String id) {
        return right.getOrDefault(id, id);
    }

    /**
     * What is known from the start of somebody listed. What their spellings at an employer tell goes before the rest, and
     * what the right one tells before others; the name is the right one's.
     *
     * @param employer the application's own
     */
    Person known(String id, String employer) {
        String one = right(id);
        Person named = person(one);
        return right.containsValue(one) ? together(named, employer) : named;
    }

    /** Everyone once, as {@link #known} from an application of that employer. */
    List<Person> people(String employer) {
        List<Person> people = new ArrayList<>(listed.size());
        for (String id : listed.keySet()) {
            if (!right.containsKey(id)) {
                people.add(known(id, employer));
            }
        }
        return List.copyOf(people);
    }

    private Person together(Person named, String employer) {
        List<Person> people = new ArrayList<>(List.of(named));
        right.forEach((id, one) -> {
            if (one.equals(named.id())) {
                people.add(person(id));
            }
        });
        boolean sameHouse = people.stream().map(Person::employer).distinct().count() == 1;
        people.sort(Comparator.comparing(each -> !employer.equals(each.employer())));
        Person prefers = people.stream()
                .filter(each -> each.prefers() != null)
                .findFirst()
                .orElse(named);
        return new Person(
                named.id(),
                named.name() == null ? first(people, Person::name) : named.name(),
                named.honorific() == null ? first(people, Person::honorific) : named.honorific(),
                named.name() == null ? first(people, Person::spelling) : named.spelling(),
                first(people, Person::title),
                people.stream()
                        .filter(each -> Fields.of(Objects.requireNonNull(told.get(each.id())), "a person")
                                .has("role"))
                        .findFirst()
                        .orElse(named)
                        .role(),
                first(people, Person::email),
                first(people, Person::phone),
                first(people, Person::post),
                first(people, Person::fax),
                prefers.prefers(),
                prefers.preferenceSource(),
                first(people, Person::zone),
                first(people, Person::region),
                sameHouse ? named.employer() : null);
    }

    private static <T> @Nullable T first(List<Person> people, Function<Person, @Nullable T> what) {
        for (Person each : people) {
            T told = what.apply(each);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private Person person(String id) {
        Person person = listed.get(id);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + id);
        }
        return person;
    }
}
