package afterword.engine.rule;

import static afterword.engine.notation.Fields.problem;
import static afterword.engine.rule.Parts.items;
import static afterword.engine.rule.Parts.mapping;
import static afterword.engine.rule.Parts.scalar;
import static afterword.engine.rule.Parts.text;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a rulebook from its file; anything it does not understand is a problem with a place and a "Maybe ...". */
public final class RulebookReader {

    private final Function<String, @Nullable Rulebook> shelf;

    /** @param shelf finds the rulebook named by {@code extends}, null if there is none */
    public RulebookReader(Function<String, @Nullable Rulebook> shelf) {
        this.shelf = shelf;
    }

    /**
     * Reads one rulebook, its conflicts not yet checked.
     *
     * @throws afterword.engine.notation.BadInputException at the first thing that is not understood
     */
    public Rulebook read(Node node) {
        Fields file = Fields.of(node, "a rulebook");
        String name = file.text("rulebook");
        String parentName = file.findText("extends");
        Rulebook parent = parentName == null ? null : shelf.apply(parentName);
        if (parentName != null && parent == null) {
            throw problem(
                    file.get("extends"),
                    "'" + parentName + "' is no rulebook to stand on",
                    "the name of a rulebook",
                    null);
        }
        Map<String, Setting> settings = new LinkedHashMap<>(parent == null ? Map.of() : parent.settings());
        for (Node item : file.list("settings")) {
            Fields setting = Fields.of(item, "a setting");
            List<Setting.Choice> choices = choices(setting);
            if (choices.isEmpty()) {
                throw problem(item, "a setting without values decides nothing", "values, the default first", null);
            }
            String called = setting.text("name");
            String title = setting.findText("title");
            settings.put(
                    called, new Setting(called, title == null ? plain(called) : title, setting.text("says"), choices));
            setting.noOthers();
        }
        Node.Mapping example = file.has("example-case")
                ? mapping(file.get("example-case"))
                : parent != null ? parent.exampleCase() : new Node.Mapping(file.place(), List.of());
        int layer = parent == null ? 0 : parent.layer() + 1;
        Map<String, Rule> rules = new LinkedHashMap<>();
        if (parent != null) {
            parent.rules().forEach(rule -> rules.put(rule.id(), rule));
        }
        for (Node item : file.list("without")) {
            Rule gone = rules.remove(scalar(item));
            if (gone == null || gone.strength() == Strength.PROMISE) {
                throw problem(
                        item,
                        gone == null
                                ? "there is no such rule to leave out"
                                : "a promise of the product cannot be left out",
                        "the id of a rule of " + parentName,
                        null);
            }
        }
        WhenReader conditions = new WhenReader(settings);
        Set<String> own = new HashSet<>();
        for (Node item : file.list("rules")) {
            Rule rule = rule(item, conditions, layer, name);
            if (parent != null && rule.strength() == Strength.PROMISE) {
                throw problem(
                        Fields.of(item, "a rule").get("strength"),
                        "only the product itself makes promises",
                        "must, should, may or must-not",
                        Strength.MUST.word());
            }
            Rule replaced = rules.get(rule.id());
            if (!own.add(rule.id()) || (replaced != null && replaced.strength() == Strength.PROMISE)) {
                throw problem(
                        item,
                        "the id '" + rule.id() + "' is taken",
                        "an id of its own; only rules that are no promise can be replaced",
                        null);
            }
            rules.put(rule.id(), rule);
        }
        Map<String, String> notModelled = new LinkedHashMap<>();
        for (Node item : file.list("not-modelled")) {
            Fields entry = Fields.of(item, "a statement that becomes no rule");
            notModelled.put(entry.text("rule"), entry.text("because"));
            entry.noOthers();
        }
        Rulebook read = new Rulebook(
                name,
                said(file, "title", plain(name)),
                said(file, "about", "what it is for"),
                text(file, "note"),
                parentName,
                settings,
                List.copyOf(rules.values()),
                example,
                notModelled);
        file.noOthers();
        return read;
    }

    /** Values by what people call them; or values alone, which are then called what they are. */
    private static List<Setting.Choice> choices(Fields setting) {
        List<Setting.Choice> choices = new ArrayList<>();
        if (setting.find("values") instanceof Node.Mapping named) {
            Fields labels = setting.fields("values", "values with what people call them");
            for (Node.Entry each : named.entries()) {
                choices.add(new Setting.Choice(
                        each.key().text(), labels.text(each.key().text())));
            }
        } else {
            setting.texts("values").forEach(value -> choices.add(new Setting.Choice(value, plain(value))));
        }
        return List.copyOf(choices);
    }

    private static String plain(String word) {
        return word.replace('-', ' ').replace('.', ' ');
    }

    /** Words that people read. */
    private static String said(Fields fields, String key, String maybe) {
        String words = fields.text(key);
        if (words.isBlank()) {
            throw problem(fields.get(key), "'" + key + "' says nothing", "words that people read", maybe);
        }
        return words;
    }

    private static Rule rule(Node node, WhenReader reader, int layer, String rulebook) {
        Fields rule = Fields.of(node, "a rule");
        Source source = source(rule, rulebook);
        List<Effect> then = new ArrayList<>();
        for (Node item : rule.list("then")) {
            then.add(EffectReader.effect(item));
        }
        if (then.isEmpty()) {
            throw problem(node, "nothing follows from this rule", "at least one consequence under 'then'", null);
        }
        List<When> when = new ArrayList<>();
        Node conditions = rule.find("when");
        for (Node item : conditions == null ? List.<Node>of() : items(conditions)) {
            when.add(reader.when(item));
        }
        List<Example> fires = new ArrayList<>();
        List<Example> silent = new ArrayList<>();
        Fields examples = rule.findFields("examples", "the examples of a rule");
        if (examples != null) {
            examples.list("fires").forEach(item -> fires.add(example(item)));
            examples.list("silent").forEach(item -> silent.add(example(item)));
            examples.noOthers();
        }
        Rule made = new Rule(
                rule.text("id"),
                said(rule, "title", plain(rule.text("id"))),
                source,
                said(rule, "says", "what it asks for, in a sentence"),
                text(rule, "we-read-it-as"),
                rule.texts("other-readings"),
                rule.findText("debatable"),
                rule.word("strength", Strength.class),
                rule.texts("yields-to"),
                List.copyOf(when),
                List.copyOf(then),
                List.copyOf(fires),
                List.copyOf(silent),
                layer,
                rule.place());
        rule.noOthers();
        return made;
    }

    private static Source source(Fields rule, String rulebook) {
        Fields source = rule.findFields("source", "a source");
        if (source == null) {
            return new Source(rulebook, rule.text("id"), "");
        }
        String article = source.findText("article");
        String number = source.findText("rule");
        Source made = new Source(
                article == null ? rulebook : article,
                number == null ? rule.text("id") : number,
                text(source, "section"));
        source.noOthers();
        return made;
    }

    private static Example example(Node node) {
        Fields example = Fields.of(node, "an example");
        List<Example.Expectation> expects = new ArrayList<>();
        if (example.has("expect")) {
            for (Node.Entry what : mapping(example.get("expect")).entries()) {
                if (what.value() instanceof Node.Scalar plain) {
                    expects.add(new Example.Expectation(what.key().text(), "", plain.text()));
                    continue;
                }
                for (Node.Entry field : mapping(what.value()).entries()) {
                    expects.add(new Example.Expectation(
                            what.key().text(), field.key().text(), scalar(field.value())));
                }
            }
        }
        List<Node.Entry> overrides = mapping(node).entries().stream()
                .filter(entry -> !Set.of("title", "expect").contains(entry.key().text()))
                .toList();
        return new Example(example.text("title"), new Node.Mapping(node.place(), overrides), List.copyOf(expects));
    }
}
