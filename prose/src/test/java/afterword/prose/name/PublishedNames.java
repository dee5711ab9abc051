package afterword.prose.name;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names that others took apart or compared for their own programs; resources/names/NOTICE says whose they are. */
final class PublishedNames {

    /** What a name was taken apart into, and what we make of it, in the same notation. */
    record Parsed(String name, String expected, String found) {

        boolean right() {
            return expected.equals(found);
        }
    }

    /** Two spellings that mean one person, or do not. */
    record Pair(String one, String other, boolean same, Likeness likeness) {}

    private PublishedNames() {}

    /** Points and case are left out: "Mr" is told as "Mr.", and who writes "Von" with a capital keeps it. */
    static List<Parsed> theiconic() {
        List<Parsed> cases = new ArrayList<>();
        Node.Listing all = (Node.Listing) Notation.json("theiconic_cases.json", text("theiconic_cases.json"));
        for (Node item : all.items()) {
            Node.Mapping one = (Node.Mapping) item;
            String name = Objects.requireNonNull(field(one, "name"));
            Node.Mapping expected = one.entries().stream()
                    .filter(entry -> entry.key().text().equals("expected"))
                    .map(entry -> (Node.Mapping) entry.value())
                    .findFirst()
                    .orElseThrow();
            cases.add(new Parsed(name, theirs(expected), ours(Objects.requireNonNull(PersonName.of(name)))));
        }
        return cases;
    }

    private static String theirs(Node.Mapping expected) {
        String initials = plain(field(expected, "initials"));
        String first = plain(field(expected, "firstname"));
        return String.join(
                "|",
                plain(field(expected, "salutation")),
                first.length() == 1 ? "" : first,
                first.length() == 1 ? first + " " + initials : initials,
                plain(field(expected, "middlename")),
                plain(field(expected, "nickname")),
                plain(field(expected, "lastname")),
                plain(field(expected, "suffix")).replace("senior", "sr").replace("junior", "jr"));
    }

    private static String ours(PersonName name) {
        List<String> initials =
                name.forenames().stream().filter(PersonName::isInitial).toList();
        List<String> behind = new ArrayList<>();
        if (name.generation() != null) {
            behind.add(name.generation());
        }
        behind.addAll(name.credentials());
        return String.join(
                "|",
                plain(String.join(" ", name.titles())),
                plain(name.given()),
                plain(String.join(" ", initials)),
                plain(String.join(" ", name.middle())),
                plain(name.nickname()),
                plain(name.fullFamily()),
                plain(String.join(" ", behind)));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : Letters.lower(text).replace(".", "");
    }

    private static @Nullable String field(Node.Mapping fields, String key) {
        for (Node.Entry entry : fields.entries()) {
            if (entry.key().text().equals(key)) {
                return ((Node.Scalar) entry.value()).text();
            }
        }
        return null;
    }

    /** Exactly, with the case of every letter. */
    static List<Parsed> humanName() {
        List<Parsed> cases = new ArrayList<>();
        for (String line : lines("human-name_parseable-names.txt")) {
            String[] row = line.split("\\|", -1);
            PersonName name = Objects.requireNonNull(PersonName.of(row[0]), row[0]);
            List<String> initials =
                    name.forenames().stream().map(PublishedNames::initials).toList();
            String first = initials.isEmpty() ? "" : initials.getFirst().substring(0, 1);
            String middle = initials.isEmpty() ? "" : String.join("", initials).substring(1);
            String found = String.join(
                    "|",
                    String.valueOf(name.fullFamily()),
                    name.given() == null ? "" : name.given(),
                    String.join(" ", name.middle()),
                    first,
                    middle,
                    name.generation() == null ? "" : name.generation());
            cases.add(new Parsed(
                    row[0],
                    String.join("|", List.of(row).subList(1, 6)) + "|" + (row.length > 6 ? row[6] : ""),
                    found));
        }
        return cases;
    }

    /** "Poul-Henning" has two initials, and "Éleuthère" an E, whoever they are. */
    private static String initials(String forename) {
        StringBuilder letters = new StringBuilder();
        for (String part : forename.split("[-\\s]")) {
            String plain = Normalizer.normalize(part, Normalizer.Form.NFD);
            letters.append(plain, 0, Math.min(1, plain.length()));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String line : lines("human-name_equal-names.txt")) {
            String[] row = line.split("\\|");
            PersonName one = Objects.requireNonNull(PersonName.of(row[0]));
            PersonName other = Objects.requireNonNull(PersonName.of(row[1]));
            pairs.add(new Pair(row[0], row[1], row[2].equals("=="), Likeness.of(one, other)));
        }
        return pairs;
    }

    private static List<String> lines(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = PublishedNames.class.getResourceAsStream("/names/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
