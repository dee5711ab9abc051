package afterword.prose.name;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a letter begins. "Ms." and "Mr." are only written where somebody told so, on the card or as the honorific; else
 * the full name stands: nobody's gender is guessed.
 */
public final class Address {

    /** Titles that go before the family name, the first one found counts. */
    private static final List<String> SPOKEN = List.of(
            "Prof.",
            "Dr.",
            "Rabbi",
            "Bishop",
            "Archbishop",
            "Canon",
            "Pastor",
            "Father",
            "Sister",
            "Imam",
            "Rev.",
            "Judge",
            "Senator",
            "Lord",
            "Lady",
            "Mr.",
            "Mrs.",
            "Ms.",
            "Miss",
            "Mx.");

    /** Those who are spoken to by their forename. */
    private static final List<String> WITH_FORENAME = List.of("Sir", "Dame");

    private static final Map<String, String> SPELT_OUT = Map.of("Prof.", "Professor");

    private Address() {}

    /**
     * The beginning of a formal letter without its comma: "Dear Dr. Okafor", "Dear Robin Lee".
     *
     * @param honorific how letters address the person as somebody told ("Ms."), or null
     */
    public static String formal(PersonName name, @Nullable String honorific) {
        String family = name.fullFamily();
        String title = honorific == null || honorific.isBlank() ? title(name) : honorific.strip();
        if (title == null) {
            return "Dear " + name.full();
        }
        String given = name.given();
        if (given != null && WITH_FORENAME.contains(title)) {
            return "Dear " + title + " " + given;
        }
        return "Dear " + SPELT_OUT.getOrDefault(title, title) + " " + (family == null ? name.full() : family);
    }

    /** The beginning among people who use forenames, without its comma: "Dear Robin"; the full name where none is known. */
    public static String informal(PersonName name) {
        return "Dear " + called(name);
    }

    /** The same, more lightly: "Hi Robin". */
    public static String light(PersonName name) {
        return "Hi " + called(name);
    }

    /** What the person is called: the nickname on the card, else the forename that is spelt out, else the full name. */
    private static String called(PersonName name) {
        String nickname = name.nickname();
        if (nickname != null && nickname.indexOf(' ') < 0) {
            return nickname;
        }
        String given = name.given();
        return given == null ? name.full() : given;
    }

    private static @Nullable String title(PersonName name) {
        for (String spoken : name.titles()) {
            if (WITH_FORENAME.contains(spoken)) {
                return spoken;
            }
        }
        for (String spoken : SPOKEN) {
            if (name.titles().contains(spoken)) {
                return spoken;
            }
        }
        return name.credentials().stream().anyMatch(Suffixes::doctorate) ? "Dr." : null;
    }
}
