package afterword.prose.draft;

import afterword.engine.fact.Person;
import afterword.prose.name.Address;
import afterword.prose.name.PersonName;
import org.jspecify.annotations.Nullable;

/** How a person is addressed; nobody's gender is guessed. */
final class Salutation {

    private static final String DEAR = "Dear ";

    private Salutation() {}

    /** "Dear Dr. Okafor"; to somebody whose name is not known "Dear hiring team". */
    static String written(Person to) {
        String name = spoken(to);
        return DEAR + (name == null ? "hiring team" : name);
    }

    /** "Dr. Okafor", "Robin Lee"; null where no name is known. */
    static @Nullable String spoken(Person to) {
        String written = to.name();
        PersonName name = written == null ? null : PersonName.of(written);
        return name == null ? null : Address.formal(name, to.honorific()).substring(DEAR.length());
    }
}
