package afterword.prose.review;

import afterword.engine.fact.Person;
import afterword.engine.fact.Spelling;
import afterword.prose.letter.Severity;
import afterword.prose.name.Address;
import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose name is on record.
 *
 * @param id how the record refers to them, empty for whoever writes
 * @param words forenames and family name word by word, as written
 * @param title how they are addressed before the family name, null if nobody said so
 * @param verified whether the spelling comes from somewhere it can be trusted (S3.5)
 */
record Bearer(String id, PersonName name, List<String> words, @Nullable String title, boolean verified) {

    static @Nullable Bearer of(Person person) {
        PersonName name = Recorded.name(person);
        if (name == null) {
            return null;
        }
        boolean verified = person.spelling() != null && person.spelling() != Spelling.HEARD;
        return new Bearer(person.id(), name, words(name), title(name, person.honorific()), verified);
    }

    /** Whoever writes. */
    static @Nullable Bearer sender(@Nullable String written) {
        PersonName name = written == null ? null : PersonName.of(written);
        return name == null ? null : new Bearer("", name, words(name), title(name, null), false);
    }

    private static List<String> words(PersonName name) {
        List<String> words = new ArrayList<>(List.of(asWritten(name.full(), name).split("\\s+")));
        String nickname = name.nickname();
        if (nickname != null) {
            words.addAll(List.of(nickname.split("\\s+")));
        }
        return List.copyOf(words);
    }

    /** A single letter that stands on the card without a point is no initial: "Ruairí Ó Briain". */
    private static String asWritten(String read, PersonName name) {
        StringBuilder words = new StringBuilder();
        for (String word : read.split("\\s+")) {
            boolean added = word.length() == 2 && word.endsWith(".") && !name.written().contains(word);
            words.append(words.isEmpty() ? "" : " ").append(added ? word.substring(0, 1) : word);
        }
        return words.toString();
    }

    /** Forenames and family name. */
    String called() {
        return asWritten(name.full(), name);
    }

    private static @Nullable String title(PersonName name, @Nullable String honorific) {
        String family = name.fullFamily();
        String formal = Address.formal(name, honorific).substring("Dear ".length());
        if (family == null || formal.equals(name.full())) {
            return honorific;
        }
        return formal.endsWith(family)
                ? formal.substring(0, formal.length() - family.length()).strip()
                : honorific;
    }

    /** How the person is addressed: "Dr. Okafor", "Robin Lee". */
    String formal() {
        return asWritten(Address.formal(name, title).substring("Dear ".length()), name);
    }

    /** The words of the family name; of the whole name where there is only one. */
    List<String> family() {
        String family = name.fullFamily();
        return List.of((family == null ? name.full() : family).split("\\s+"));
    }

    /** Whether a word stands in the name as it is written. */
    boolean has(String word) {
        return words.stream().anyMatch(own -> Nearness.same(word, own));
    }

    /** How much a wrong letter in this name weighs. */
    Severity weight() {
        return verified ? Severity.ERROR : Severity.WARNING;
    }
}
