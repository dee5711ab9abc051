package afterword.app.advisers;

import afterword.app.candidacy.BoardCard;
import afterword.app.present.RuleWords;
import afterword.engine.notation.YamlForm;
import afterword.engine.rule.Example;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/**
 * All of a rule.
 *
 * @param book the rulebook it is shown in
 * @param file the rulebook in whose file it stands, and the line
 * @param source where it comes from, in words
 * @param strength in a word
 * @param when alternatives of which one must hold; none if it always applies
 * @param then what follows
 * @param yieldsTo the rules that win over it
 * @param fires examples in which it speaks
 * @param silent examples in which it does not
 * @param cited the applications whose plans cite it now
 */
public record RuleView(
        Rulebook book,
        Rulebook file,
        int line,
        Rule rule,
        String source,
        String strength,
        List<String> when,
        List<String> then,
        List<Ref> yieldsTo,
        List<Shown> fires,
        List<Shown> silent,
        List<BoardCard> cited) {

    /** Another rule, by its title. */
    public record Ref(String id, String title) {}

    /** An example: what it shows, and what it says that the usual case does not. */
    public record Shown(String title, String text) {}

    static RuleView of(Rule rule, Rulebook book, Rulebook file, List<BoardCard> cited) {
        return new RuleView(
                book,
                file,
                rule.place().line(),
                rule,
                source(rule, file),
                RuleCard.strength(rule),
                RuleWords.when(rule),
                RuleWords.then(rule),
                rule.yieldsTo().stream()
                        .flatMap(id -> Stream.ofNullable(book.find(id)))
                        .map(other -> new Ref(other.id(), other.title()))
                        .toList(),
                shown(rule.fires()),
                shown(rule.silent()),
                cited);
    }

    /** "Three steps, step 2 (S1.14)". */
    static String source(Rule rule, Rulebook file) {
        String section = rule.source().section();
        return file.title() + (section.isEmpty() ? "" : ", " + section) + " ("
                + rule.source().rule() + ")";
    }

    private static List<Shown> shown(List<Example> examples) {
        return examples.stream()
                .map(example -> new Shown(example.title(), YamlForm.of(example.overrides())))
                .toList();
    }
}
