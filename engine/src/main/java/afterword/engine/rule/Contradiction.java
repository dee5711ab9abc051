package afterword.engine.rule;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something about which the rulebooks cannot all be right.
 *
 * @param id its number, "C1"
 * @param title what it is about
 * @param sides the ids of rules that stand together, by what they stand for; empty where no two rules collide
 * @param house the ids of the rules by which the house decides
 * @param because why the house decides so
 * @param settings names of the settings by which a person decides otherwise
 */
public record Contradiction(
        String id,
        String title,
        Map<String, List<String>> sides,
        List<String> house,
        String because,
        List<String> settings) {

    /**
     * Reads the list of them.
     *
     * @throws afterword.engine.notation.BadInputException if it is not understood
     */
    public static List<Contradiction> readAll(Node node) {
        Fields file = Fields.of(node, "a list of contradictions");
        List<Contradiction> all = new ArrayList<>();
        for (Node item : file.list("contradictions")) {
            all.add(read(Fields.of(item, "a contradiction")));
        }
        file.noOthers();
        return all;
    }

    private static Contradiction read(Fields one) {
        Map<String, List<String>> sides = new LinkedHashMap<>();
        Fields stands = one.fields("sides", "the sides of a contradiction");
        for (Node.Entry side : ((Node.Mapping) one.get("sides")).entries()) {
            sides.put(side.key().text(), stands.texts(side.key().text()));
        }
        Contradiction read = new Contradiction(
                one.text("id"),
                one.text("title"),
                sides,
                one.texts("house"),
                one.text("because"),
                one.texts("settings"));
        one.noOthers();
        return read;
    }
}
