package afterword.app.candidacy;

import afterword.app.present.Phrases;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody met on the way, as known by now.
 *
 * @param about title or part in this application
 */
public record PersonCard(String id, String name, String about, List<Line> lines) {

    /** @param icon its name */
    public record Line(String icon, String text) {}

    static List<PersonCard> of(Planned planned) {
        return planned.file().people().stream()
                .map(listed -> of(planned.history().person(listed)))
                .toList();
    }

    static PersonCard of(Person person) {
        List<Line> lines = new ArrayList<>();
        line(lines, "mail", person.email());
        line(lines, "phone", person.phone());
        line(lines, "letter", person.post());
        line(lines, "fax", person.fax());
        Channel prefers = person.prefers();
        if (prefers != null) {
            lines.add(new Line("info", "Likes best to be reached " + Phrases.of(prefers)));
        }
        if (person.speaksForEmployer()) {
            lines.add(new Line("flag", "Speaks for them about dates"));
        }
        String role = person.role().word().replace('-', ' ');
        String part = role.equals("hr") ? "HR" : role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
        String title = person.title();
        String name = person.name();
        return new PersonCard(
                person.id(),
                name == null ? "Name unknown" : name,
                title == null
                        ? part
                        : title + ", " + part.toLowerCase(Locale.ROOT).replace("hr", "HR"),
                lines);
    }

    private static void line(List<Line> lines, String icon, @Nullable String text) {
        if (text != null) {
            lines.add(new Line(icon, text));
        }
    }
}
