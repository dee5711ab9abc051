package afterword.app.present;

import afterword.engine.rule.Contradiction;
import afterword.engine.rule.Example;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import java.util.List;

/** Rulebooks and rules for programs. */
public final class RuleJson {

    private RuleJson() {}

    /** The rulebooks with the rules written in each, as the fields of an object that has begun. */
    public static void list(JsonText json, List<Rulebook> rulebooks) {
        json.list("rulebooks");
        for (Rulebook rulebook : rulebooks) {
            json.begin()
                    .put("rulebook", rulebook.name())
                    .put("title", rulebook.title())
                    .put("about", rulebook.about())
                    .put("note", rulebook.note())
                    .list("rules");
            for (Rule rule : rulebook.ownRules()) {
                json.begin();
                head(json, rule);
                json.end();
            }
            json.endList().end();
        }
        json.endList();
    }

    private static void head(JsonText json, Rule rule) {
        json.put("id", rule.id())
                .put("title", rule.title())
                .put("source", rule.source().toString())
                .put("says", rule.says())
                .put("strength", rule.strength());
    }

    /** Everything about one rule, as the fields of an object that has begun. */
    public static void whole(JsonText json, Rule rule, Rulebook rulebook) {
        json.put("rulebook", rulebook.name());
        head(json, rule);
        json.put("reading", rule.reading())
                .texts("otherReadings", rule.otherReadings())
                .put("debatable", rule.debatable())
                .texts("yieldsTo", rule.yieldsTo())
                .texts("when", RuleWords.when(rule))
                .texts("then", RuleWords.then(rule))
                .begin("examples")
                .texts("fires", rule.fires().stream().map(Example::title).toList())
                .texts("silent", rule.silent().stream().map(Example::title).toList())
                .end();
    }

    /** Everything about one contradiction, as the fields of an object that has begun. */
    public static void contradiction(JsonText json, Contradiction contradiction) {
        json.put("id", contradiction.id()).put("title", contradiction.title()).list("sides");
        contradiction
                .sides()
                .forEach((stand, rules) ->
                        json.begin().put("for", stand).texts("rules", rules).end());
        json.endList()
                .texts("house", contradiction.house())
                .put("because", contradiction.because())
                .texts("settings", contradiction.settings());
    }
}
