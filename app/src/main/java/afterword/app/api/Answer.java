package afterword.app.api;

import afterword.app.present.JsonText;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a program is answered.
 *
 * @param location of what was made, null if nothing was
 * @param tag an ETag, null without one
 * @param body a line of JSON, null without one
 */
record Answer(
        HttpStatus status,
        @Nullable String location,
        @Nullable String tag,
        @Nullable String body) {

    private static final int TAG_BYTES = 16;

    /** JSON with the fields that are written. */
    static Answer of(Consumer<JsonText> fields) {
        return new Answer(HttpStatus.OK, null, null, line(fields));
    }

    /** A part of a case, by whose words its ETag is made. */
    static Answer of(Node.Mapping part) {
        String body = JsonForm.of(part);
        return new Answer(HttpStatus.OK, null, tag(body), body);
    }

    /** Nothing more to say. */
    static Answer nothing() {
        return new Answer(HttpStatus.NO_CONTENT, null, null, null);
    }

    Answer made(String path) {
        return new Answer(HttpStatus.CREATED, path, tag, body);
    }

    Answer tagged(String other) {
        return new Answer(status, location, other, body);
    }

    /** An ETag that stands for exactly these words. */
    static String tag(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As lines of text, to be kept. */
    String kept() {
        return String.join(
                "\n",
                Integer.toString(status.value()),
                location == null ? "" : location,
                tag == null ? "" : tag,
                body == null ? "" : body);
    }

    /** @param kept by {@link #kept} */
    static Answer again(String kept) {
        List<String> lines = List.of(kept.split("\n", 4));
        return new Answer(
                HttpStatus.valueOf(Integer.parseInt(lines.get(0))),
                lines.get(1).isEmpty() ? null : lines.get(1),
                lines.get(2).isEmpty() ? null : lines.get(2),
                lines.get(3).isEmpty() ? null : lines.get(3));
    }

    ResponseEntity<byte[]> sent() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (tag != null) {
            answer.eTag(tag);
        }
        return body == null
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body((body + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Consumer<JsonText> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonText json = new JsonText(bytes)) {
            json.begin();
            fields.accept(json);
            json.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
