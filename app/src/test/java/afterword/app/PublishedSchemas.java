package afterword.app;

import afterword.app.telling.Trees;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of the published document, put to work on what the server answers. */
final class PublishedSchemas {

    private static final String HERE = "#/components/schemas/";

    private final Validator validator =
            new ValidatorFactory().withJsonNodeFactory(new Parts()).createValidator();
    private final Map<String, URI> schemas = new LinkedHashMap<>();

    PublishedSchemas(Node.Mapping document) {
        Node.Mapping all = (Node.Mapping) part(document, "components", "schemas");
        Node definitions = standing(all);
        for (Node.Entry each : all.entries()) {
            String name = each.key().text();
            Node.Mapping schema = Trees.fields()
                    .put("$id", Trees.text("urn:afterword:api:" + name))
                    .put("$ref", Trees.text("#/$defs/" + name))
                    .put("$defs", definitions)
                    .made();
            schemas.put(name, validator.registerSchema(new Part(schema, "")));
        }
    }

    /** What the document has against a text that should be JSON of this schema, nothing if it is. */
    List<String> complaints(String name, String json) {
        return validator
                .validate(schemas.get(name), new Part(Notation.json("an answer", json), ""))
                .getErrors()
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    /** A part of a document, by the names of nested fields. */
    static Node part(Node of, String... path) {
        Node at = of;
        for (String name : path) {
            at = ((Node.Mapping) at)
                    .entries().stream()
                            .filter(entry -> entry.key().text().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("there is no " + String.join("/", path)))
                            .value();
        }
        return at;
    }

    /** The same, as definitions of a schema that stands alone. */
    private static Node standing(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.text().startsWith(HERE) ? Trees.text(scalar.text().replace(HERE, "#/$defs/")) : scalar;
            case Node.Listing listing ->
                Trees.list(
                        listing.items().stream().map(PublishedSchemas::standing).toList());
            case Node.Mapping mapping -> {
                Trees.Fields fields = Trees.fields();
                mapping.entries().forEach(entry -> fields.put(entry.key().text(), standing(entry.value())));
                yield fields.made();
            }
        };
    }

    private static final class Parts implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return (Part) node;
        }

        @Override
        public JsonNode create(String json) {
            return new Part(Notation.json("schema", json), "");
        }
    }

    private record Part(Node node, String getJsonPointer) implements JsonNode {

        @Override
        public SimpleType getNodeType() {
            return switch (node) {
                case Node.Mapping mapping -> SimpleType.OBJECT;
                case Node.Listing listing -> SimpleType.ARRAY;
                case Node.Scalar scalar when scalar.quoted() -> SimpleType.STRING;
                case Node.Scalar scalar when scalar.isNothing() -> SimpleType.NULL;
                case Node.Scalar scalar when scalar.text().matches("true|false") -> SimpleType.BOOLEAN;
                case Node.Scalar scalar when scalar.text().matches("-?[0-9]+") -> SimpleType.INTEGER;
                default -> SimpleType.NUMBER;
            };
        }

        @Override
        public boolean asBoolean() {
            return asString().equals("true");
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
                items.add(new Part(item, getJsonPointer + "/" + items.size()));
            }
            return items;
        }

        @Override
        public Map<String, JsonNode> asObject() {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            for (Node.Entry entry : ((Node.Mapping) node).entries()) {
                String name = entry.key().text();
                fields.put(name, new Part(entry.value(), getJsonPointer + "/" + JsonNode.encodeJsonPointer(name)));
            }
            return fields;
        }
    }
}
