package afterword.prose.review;

import afterword.engine.fact.Person;
import java.util.ArrayList;
import java.util.List;

/** What people on record are called. */
final class Names {

    private Names() {}

    /** What somebody is called in a finding. */
    static String of(Page page, String id) {
        Person person = page.recorded().person(id);
        String name = person == null ? null : person.name();
        return name == null ? "somebody else" : name;
    }

    /** Names and forms of address of everybody on record. */
    static List<String> of(Page page) {
        List<String> names = new ArrayList<>();
        for (Person person : page.recorded().people()) {
            if (person.name() != null) {
                names.add(person.name());
            }
            if (person.honorific() != null) {
                names.add(person.honorific());
            }
        }
        return names;
    }
}
