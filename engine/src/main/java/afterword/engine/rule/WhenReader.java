package afterword.engine.rule;

import static afterword.engine.notation.Fields.problem;
import static afterword.engine.rule.Parts.items;
import static afterword.engine.rule.Parts.known;
import static afterword.engine.rule.Parts.mapping;
import static afterword.engine.rule.Parts.scalar;

import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads when a rule speaks: answers to circumstances, and values of the settings it may ask for. */
final class WhenReader {

    private final Map<String, Setting> settings;

    WhenReader(Map<String, Setting> settings) {
        this.settings = settings;
    }

    When when(Node node) {
        Map<Circumstance, Integer> circumstances = new EnumMap<>(Circumstance.class);
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (Node.Entry entry : mapping(node).entries()) {
            String name = entry.key().text();
            Set<String> values = new LinkedHashSet<>();
            items(entry.value()).forEach(item -> values.add(scalar(item)));
            Circumstance circumstance = known(name, Circumstance.values());
            if (circumstance != null) {
                circumstances.put(circumstance, mask(circumstance, values, entry.value()));
            } else if (settings.containsKey(name)) {
                Setting setting = settings.get(name);
                for (String value : values) {
                    if (setting == null || !setting.values().contains(value)) {
                        throw problem(
                                entry.value(),
                                "'" + value + "' is no value of " + name,
                                "a value of the setting",
                                null);
                    }
                }
                chosen.put(name, values);
            } else {
                List<String> names = new ArrayList<>(settings.keySet());
                for (Circumstance each : Circumstance.values()) {
                    names.add(each.word());
                }
                throw problem(
                        entry.key(),
                        "'" + name + "' is neither a circumstance nor a setting",
                        "one of " + names,
                        Nearest.of(name, names));
            }
        }
        return new When(circumstances, chosen);
    }

    private static int mask(Circumstance circumstance, Set<String> values, Node node) {
        int mask = 0;
        for (String value : values) {
            boolean andMore = circumstance.counts() && value.endsWith("+");
            String plain = andMore ? value.substring(0, value.length() - 1) : value;
            int index = circumstance.answers().indexOf(plain);
            if (index < 0) {
                throw problem(
                        node,
                        "'" + value + "' is no answer to " + circumstance.word(),
                        "one of " + circumstance.answers(),
                        Nearest.of(value, circumstance.answers()));
            }
            mask |= andMore ? circumstance.all() & -(1 << index) : 1 << index;
        }
        return mask;
    }
}
