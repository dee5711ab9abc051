package afterword.app.planning;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the built-in rulebooks once more when the product is built: as JSON and without their examples, because reading
 * that is what a start mostly waits for, and JSON is read many times faster than YAML.
 */
final class CompactRulebooks {

    /** Nothing a plan depends on. */
    private static final Set<String> LEFT_OUT = Set.of("examples", "example-case", "not-modelled");

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)|true|false|null");

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
            try (InputStream in = Rulebooks.open(Rulebooks.resource(name));
                    OutputStream out = Files.newOutputStream(file);
                    JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
                write(Notation.yaml(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)), json);
            }
        }
    }

    private static void write(Node node, JsonGenerator json) {
        switch (node) {
            case Node.Scalar scalar
            when !scalar.quoted() && PLAIN.matcher(scalar.text()).matches() -> json.writeRawValue(scalar.text());
            case Node.Scalar scalar -> json.writeString(scalar.text());
            case Node.Listing listing -> {
                json.writeStartArray();
                listing.items().forEach(item -> write(item, json));
                json.writeEndArray();
            }
            case Node.Mapping mapping -> {
                json.writeStartObject();
                for (Node.Entry entry : mapping.entries()) {
                    if (!LEFT_OUT.contains(entry.key().text())) {
                        json.writeName(entry.key().text());
                        write(entry.value(), json);
                    }
                }
                json.writeEndObject();
            }
        }
    }
}
