package afterword.app.paper;

import afterword.engine.fact.Person;
import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Name and address of whoever a letter goes to, as they stand on it and on its envelope. */
final class Addressee {

    /** Stands where the address is not known. */
    static final String BLANK = "[their postal address]";

    private Addressee() {}

    /** Name, title, employer, and the address without what it repeats of these. */
    static List<String> block(Correspondence of) {
        List<String> lines = new ArrayList<>();
        add(lines, name(of.to()));
        add(lines, of.to().title());
        add(lines, of.employer());
        String postalName = of.to().name();
        List<String> address = PostalAddress.lines(of.to().post()).stream()
                .filter(line -> lines.stream().noneMatch(line::equalsIgnoreCase))
                .filter(line -> !line.equalsIgnoreCase(postalName))
                .toList();
        lines.addAll(address);
        if (of.to().post() == null || of.to().post().isBlank()) {
            lines.add(BLANK);
        }
        return lines;
    }

    /** What to know about an address that is missing. */
    static List<String> notes(Correspondence of) {
        return of.to().post() != null && !of.to().post().isBlank()
                ? List.of()
                : List.of(
                        "No postal address of " + of.called()
                                + " is written down, so there is a blank for it. Maybe it stands on the card or on their website.");
    }

    /** As on the card; with what letters call them if the card has no title. */
    static @Nullable String name(Person person) {
        String name = person.name();
        String honorific = person.honorific();
        if (name == null || honorific == null || honorific.isBlank()) {
            return name;
        }
        PersonName read = PersonName.of(name);
        boolean bare = read != null
                && read.titles().isEmpty()
                && !name.startsWith(Objects.requireNonNull(honorific).strip());
        return bare ? honorific.strip() + " " + name : name;
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            line.strip().lines().map(String::strip).forEach(lines::add);
        }
    }
}
