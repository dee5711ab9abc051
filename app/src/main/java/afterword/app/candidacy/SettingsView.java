package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of settings.
 *
 * @param typed what stands in the fields, by name
 * @param problems what was wrong and how it can be mended, by the field's name
 */
public record SettingsView(
        Map<String, String> typed,
        Map<String, String> problems,
        List<Book> books,
        String rulebook,
        List<Choosing> choices,
        List<Away> away) {

    /** Which contradiction it settles; the pages have no list of them. */
    private static final Pattern NUMBER = Pattern.compile(" \\([CH]\\d+\\)");

    /** A rulebook that may be followed. */
    public record Book(String name, String title, String about, boolean chosen) {}

    /** Something the rulebook leaves to the person. */
    public record Choosing(String name, String title, String says, List<Option> options) {}

    /** One of the ways. */
    public record Option(String value, String label, boolean chosen, boolean usual) {}

    /**
     * Days away.
     *
     * @param from as the form sends it back
     * @param words the first and the last of them
     * @param now whether today is one of them
     */
    public record Away(String from, String words, boolean now) {}

    static SettingsView of(
            Preferences chosen,
            List<Rulebook> rulebooks,
            LocalDate today,
            Map<String, String> typed,
            Map<String, String> problems) {
        Rulebook followed = rulebooks.stream()
                .filter(book -> book.name().equals(chosen.rulebook()))
                .findFirst()
                .orElseThrow();
        return new SettingsView(
                typed,
                problems,
                rulebooks.reversed().stream()
                        .map(book -> new Book(book.name(), book.title(), book.about(), book == followed))
                        .toList(),
                followed.title(),
                followed.settings().values().stream()
                        .filter(setting -> setting.choices().size() > 1)
                        .map(setting -> choosing(setting, chosen.settings().get(setting.name())))
                        .toList(),
                chosen.away().stream()
                        .filter(days -> !days.to().isBefore(today))
                        .map(days -> new Away(
                                days.from().toString(),
                                Days.date(days.from()) + " to " + Days.date(days.to()),
                                !days.from().isAfter(today)))
                        .toList());
    }

    private static Choosing choosing(Setting setting, @Nullable String chosen) {
        String value = chosen == null ? setting.normally() : chosen;
        return new Choosing(
                setting.name(),
                setting.title(),
                NUMBER.matcher(setting.says()).replaceAll(""),
                setting.choices().stream()
                        .map(choice -> new Option(
                                choice.value(),
                                choice.label(),
                                choice.value().equals(value),
                                choice.value().equals(setting.normally())))
                        .toList());
    }

    /** What stands in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field, null if nothing. */
    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public List<Places.Group> zones() {
        return Places.timeZones();
    }

    public List<Places.Group> regions() {
        return Places.holidayRegions();
    }
}
