package afterword.rulebooks;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case and what each rulebook makes of it.
 *
 * @param tellsApart what it shows about the rulebooks
 * @param theCase in the case notation
 * @param expect the views under each rulebook, by its name
 */
record Scenario(String id, String title, String tellsApart, Node.Mapping theCase, Map<String, List<View>> expect) {

    static Scenario read(Node node) {
        Fields file = Fields.of(node, "a scenario file");
        Fields scenario = file.fields("scenario", "a scenario");
        Fields expect = file.fields("expect", "the expectations");
        Map<String, List<View>> views = new LinkedHashMap<>();
        for (String rulebook : Books.NAMES) {
            if (expect.has(rulebook)) {
                views.put(
                        rulebook, expect.list(rulebook).stream().map(View::read).toList());
            }
        }
        expect.noOthers();
        Scenario read = new Scenario(
                scenario.text("id"),
                scenario.text("title"),
                scenario.text("tells-apart"),
                (Node.Mapping) file.get("case"),
                views);
        scenario.noOthers();
        file.noOthers();
        return read;
    }
}
