package afterword.engine.casefile;

import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published schema, put to work on the trees that the readers see. */
final class CaseSchema {

    /** The root of the repository, from whichever module or folder the tests are started. */
    static final Path REPOSITORY = repository();

    private final Node.Mapping tree = (Node.Mapping) Notation.read(REPOSITORY.resolve("docs/case.schema.json"));
    private final Validator validator =
            new ValidatorFactory().withJsonNodeFactory(new Trees()).createValidator();
    private final URI uri = validator.registerSchema(new Tree(tree, ""));

    /** What the schema has against a case, nothing if it is valid. */
    List<String> complaints(Node node) {
        return validator.validate(uri, new Tree(node, "")).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    /** Part of the schema itself, by the names of nested fields. */
    Node part(String... path) {
        Node at = tree;
        for (String name : path) {
            at = ((Node.Mapping) at)
                    .entries().stream()
                            .filter(entry -> entry.key().text().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("the schema has no " + String.join("/", path)))
                            .value();
        }
        return at;
    }

    private static Path repository() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/case.schema.json"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run outside the repository");
    }

    private static final class Trees implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return (Tree) node;
        }

        @Override
        public JsonNode create(String json) {
            return new Tree(Notation.json("schema", json), "");
        }
    }

    /** A node with the types of YAML's core schema, which are those of JSON. */
    private record Tree(Node node, String getJsonPointer) implements JsonNode {

        @Override
        public SimpleType getNodeType() {
            return switch (node) {
                case Node.Mapping mapping -> SimpleType.OBJECT;
                case Node.Listing listing -> SimpleType.ARRAY;
                case Node.Scalar scalar when scalar.quoted() -> SimpleType.STRING;
                case Node.Scalar scalar when scalar.isNothing() -> SimpleType.NULL;
                case Node.Scalar scalar when scalar.text().matches("[Tt]rue|TRUE|[Ff]alse|FALSE") -> SimpleType.BOOLEAN;
                case Node.Scalar scalar when scalar.text().matches("[-+]?[0-9]+") -> SimpleType.INTEGER;
                case Node.Scalar scalar
                when scalar.text().matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?") ->
                    SimpleType.NUMBER;
                default -> SimpleType.STRING;
            };
        }

        @Override
        public boolean asBoolean() {
            return asString().equalsIgnoreCase("true");
        }

        @Override
        public String asString() {
            return ((Node.Scalar) node).text();
        }

        @Override
        public BigInteger asInteger() {
            return new BigInteger(asString());
        }

        @Override
        public BigDecimal asNumber() {
            return new BigDecimal(asString());
        }

        @Override
        public List<JsonNode> asArray() {
            List<JsonNode> items = new ArrayList<>();
            for (Node item : ((Node.Listing) node).items()) {
                items.add(new Tree(item, getJsonPointer + "/" + items.size()));
            }
            return items;
        }

        @Override
        public Map<String, JsonNode> asObject() {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            for (Node.Entry entry : ((Node.Mapping) node).entries()) {
                String name = entry.key().text();
                fields.put(name, new Tree(entry.value(), getJsonPointer + "/" + JsonNode.encodeJsonPointer(name)));
            }
            return fields;
        }
    }
}
