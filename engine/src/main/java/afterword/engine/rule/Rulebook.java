package afterword.engine.rule;

import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules to be followed together. A rulebook stands on another ({@code extends}); what it says about a step wins
 * over what the lower one says, and what forbids is never lost.
 *
 * @param name how cases refer to it
 * @param note what is odd about the source, empty if nothing
 * @param parent the rulebook it extends, null for the base
 * @param settings every choice it leaves, inherited ones included, by name
 * @param rules its own and all inherited rules, lower layers first
 * @param exampleCase the case its examples vary, in the case notation
 * @param notModelled statements of its article that become no rule, each with the reason
 */
public record Rulebook(
        String name,
        String title,
        String about,
        String note,
        @Nullable String parent,
        Map<String, Setting> settings,
        List<Rule> rules,
        Node.Mapping exampleCase,
        Map<String, String> notModelled) {

    /** The rule with this id, or null. */
    public @Nullable Rule find(String id) {
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }

    /** The rules written in this rulebook itself. */
    public List<Rule> ownRules() {
        int top = layer();
        return rules.stream().filter(rule -> rule.layer() == top).toList();
    }

    /** How many rulebooks it stands on. */
    public int layer() {
        return rules.stream().mapToInt(Rule::layer).max().orElse(0);
    }

    /** The same rulebook without one of its rules; how tests ask what a rule is good for. */
    public Rulebook without(String id) {
        List<Rule> left = rules.stream().filter(rule -> !rule.id().equals(id)).toList();
        return new Rulebook(name, title, about, note, parent, settings, left, exampleCase, notModelled);
    }

    /**
     * The choices with every default filled in.
     *
     * @throws IllegalArgumentException for an unknown setting or value, saying what was expected
     */
    public Map<String, String> settle(Map<String, String> chosen) {
        Map<String, String> settled = new LinkedHashMap<>();
        settings.values().forEach(setting -> settled.put(setting.name(), setting.normally()));
        for (var choice : chosen.entrySet()) {
            Setting setting = settings.get(choice.getKey());
            if (setting == null) {
                throw new IllegalArgumentException("'" + choice.getKey() + "' is no setting of the rulebook " + name
                        + ". Expected one of " + settings.keySet() + "." + maybe(choice.getKey(), settings.keySet()));
            }
            if (!setting.values().contains(choice.getValue())) {
                throw new IllegalArgumentException("'" + choice.getValue() + "' is no value of the setting "
                        + setting.name() + ". Expected one of " + setting.values() + "."
                        + maybe(choice.getValue(), setting.values()));
            }
            settled.put(choice.getKey(), choice.getValue());
        }
        return settled;
    }

    private static String maybe(String value, java.util.Collection<String> known) {
        String nearest = Nearest.of(value, new ArrayList<>(known));
        return nearest == null ? "" : " Maybe " + nearest + "?";
    }
}
