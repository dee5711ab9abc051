package afterword.app.advisers;

import afterword.engine.plan.Comparison;
import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * A contradiction that shows: the question, what each side says to it, and how the house decides.
 *
 * @param house what the house does about it
 * @param otherwise what a person may choose instead, each by what it decides
 */
public record ClashView(
        String id, String title, List<Side> sides, List<Quoted> house, String because, List<String> otherwise) {

    /** Who stands together, and what for. */
    public record Side(String stand, List<Quoted> rules) {}

    /** A rule in the product's words, and whose it is. */
    public record Quoted(String id, String book, String title, String section, String says) {}

    static ClashView of(Comparison.Clash clash, List<Rulebook> books) {
        Contradiction contradiction = clash.contradiction();
        List<Side> sides = new ArrayList<>();
        clash.spoke()
                .forEach((stand, rules) -> sides.add(
                        new Side(Character.toUpperCase(stand.charAt(0)) + stand.substring(1), quoted(rules, books))));
        return new ClashView(
                contradiction.id(),
                contradiction.title(),
                sides,
                quoted(contradiction.house(), books),
                contradiction.because(),
                contradiction.settings().stream()
                        .flatMap(name -> books.stream()
                                .filter(book -> book.settings().containsKey(name))
                                .map(book -> book.settings().get(name))
                                .map(Setting::title)
                                .limit(1))
                        .toList());
    }

    private static List<Quoted> quoted(List<String> ids, List<Rulebook> books) {
        List<Quoted> quoted = new ArrayList<>();
        for (String id : ids) {
            for (Rulebook book : books) {
                for (Rule rule : book.ownRules()) {
                    if (rule.id().equals(id)) {
                        quoted.add(new Quoted(
                                id, book.name(), book.title(), rule.source().section(), rule.says()));
                    }
                }
            }
        }
        return quoted;
    }
}
