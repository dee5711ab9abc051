package afterword.app.planning;

import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Writes the built-in rulebooks once more when the product is built: as JSON and without their examples, because reading
 * that is what a start mostly waits for, and JSON is read many times faster than YAML.
 */
final class CompactRulebooks {

    /** Nothing a plan depends on. */
    private static final Set<String> LEFT_OUT = Set.of("examples", "example-case", "not-modelled");

    private CompactRulebooks() {}

    /** Where the compact form of a rulebook lies. */
    static String resource(String name) {
        return "/rulebooks/compact/" + name + ".json";
    }

    /** @param args the folder of the compiled classes */
    public static void main(String[] args) throws IOException {
        for (String name : Rulebooks.everyName()) {
            Path file = Path.of(args[0] + resource(name));
            Files.createDirectories(file.resolveSibling("."));
            try (InputStream in = Rulebooks.open(Rulebooks.resource(name))) {
                Node whole = Notation.yaml(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                Files.writeString(file, JsonForm.of(pruned(whole)));
            }
        }
    }

    private static Node pruned(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Listing listing ->
                new Node.Listing(
                        listing.place(),
                        listing.items().stream().map(CompactRulebooks::pruned).toList());
            case Node.Mapping mapping ->
                new Node.Mapping(
                        mapping.place(),
                        mapping.entries().stream()
                                .filter(entry -> !LEFT_OUT.contains(entry.key().text()))
                                .map(entry -> new Node.Entry(entry.key(), pruned(entry.value())))
                                .toList());
        };
    }
}
