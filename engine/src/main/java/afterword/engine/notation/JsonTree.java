package afterword.engine.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Builds the tree of a JSON text. */
final class JsonTree {

    // Keys come back interned, so that most comparisons end at the first look.
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final String file;
    private final int firstLine;
    private final JsonParser parser;

    /** The one place of every node where nobody wants to know better, else null. */
    private final @Nullable Place somewhere;

    private JsonTree(String file, int firstLine, JsonParser parser, @Nullable Place somewhere) {
        this.file = file;
        this.firstLine = firstLine;
        this.parser = parser;
        this.somewhere = somewhere;
    }

    static Node read(String file, int firstLine, byte[] utf8, int offset, int length, boolean placed) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8, offset, length)) {
            JsonTree tree = new JsonTree(file, firstLine, parser, placed ? null : new Place(file, firstLine, 1));
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw tree.problem(tree.place(), "there is nothing in it", "one JSON value");
            }
            Node node = tree.node(first);
            if (parser.nextToken() != null) {
                throw tree.problem(tree.place(), "something follows the end", "one JSON value and nothing after it");
            }
            return node;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            Place place = at == null || at.getLineNr() < 1
                    ? new Place(file, firstLine, 1)
                    : new Place(file, firstLine + at.getLineNr() - 1, Math.max(1, at.getColumnNr()));
            String why = e.getOriginalMessage().split(" \\(start marker|\n", 2)[0];
            throw new BadInputException(new Problem(place, null, "this is no JSON: " + why, "JSON", null));
        }
    }

    private Node node(JsonToken token) {
        Place place = place();
        return switch (token) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> listing(place);
            case VALUE_STRING -> new Node.Scalar(place, parser.getString(), true);
            case VALUE_NULL -> new Node.Scalar(place, "null", false);
            case VALUE_TRUE -> new Node.Scalar(place, "true", false);
            case VALUE_FALSE -> new Node.Scalar(place, "false", false);
            default -> new Node.Scalar(place, parser.getString(), false);
        };
    }

    private Node mapping(Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Node.Scalar key = new Node.Scalar(place(), parser.currentName(), true);
            entries.add(new Node.Entry(key, node(parser.nextToken())));
        }
        Keys.refuseTwice(entries);
        return new Node.Mapping(place, entries);
    }

    private Node listing(Place place) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Listing(place, items);
    }

    private Place place() {
        if (somewhere != null) {
            return somewhere;
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(file, firstLine + at.getLineNr() - 1, Math.max(1, at.getColumnNr()));
    }

    private BadInputException problem(Place place, String message, String expected) {
        return new BadInputException(new Problem(place, null, message, expected, null));
    }
}
