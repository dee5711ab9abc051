package afterword.engine.notation;

import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A tree written as JSON on one line; read again, it is the same tree. */
public final class JsonForm {

    private static final JsonFactory JSON = new JsonFactory();

    /** What JSON writes without quotes. */
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)|true|false|null");

    private JsonForm() {}

    /** The tree as text. */
    public static String of(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(node, json);
        }
        return text.toString();
    }

    /** The tree as the next value of a larger text. */
    public static void write(Node node, JsonGenerator json) {
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
                    json.writeName(entry.key().text());
                    write(entry.value(), json);
                }
                json.writeEndObject();
            }
        }
    }
}
