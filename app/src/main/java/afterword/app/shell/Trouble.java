package afterword.app.shell;

import afterword.engine.notation.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a program is told when something is wrong: problem+json as RFC 9457 has it.
 *
 * @param detail in a sentence or two
 * @param slips every value that was not understood; none if no value is to blame
 */
public record Trouble(HttpStatus status, String detail, List<Slip> slips) {

    /** How such an answer is called. */
    public static final String TYPE = "application/problem+json";

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * A value that was not understood.
     *
     * @param where "pointer", "parameter" or "header"
     * @param name a JSON pointer into the body, or a name
     */
    public record Slip(String where, String name, Problem problem) {

        /** In a sentence or two. */
        public String says() {
            String said = problem.message() + ". Expected " + problem.expected() + ".";
            return problem.maybe() == null ? said : said + " Maybe " + problem.maybe() + "?";
        }
    }

    public static Trouble of(HttpStatus status, String detail) {
        return new Trouble(status, detail, List.of());
    }

    /** The answer's body. */
    public byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", status.getReasonPhrase());
            json.writeNumberProperty("status", status.value());
            json.writeStringProperty("detail", detail);
            if (!slips.isEmpty()) {
                json.writeArrayPropertyStart("errors");
                slips.forEach(slip -> write(json, slip));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Answers with it. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = json();
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void write(JsonGenerator json, Slip slip) {
        Problem problem = slip.problem();
        json.writeStartObject();
        json.writeStringProperty(slip.where(), slip.name());
        json.writeNumberProperty("line", problem.place().line());
        json.writeNumberProperty("column", problem.place().column());
        json.writeStringProperty("detail", slip.says());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("expected", problem.expected());
        text(json, "maybe", problem.maybe());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}
