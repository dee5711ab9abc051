package afterword.app.api;

import afterword.app.letters.OwnFiles;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A request that would write something: its body, and what its headers ask for. */
final class Incoming {

    /** Problems name this as their file. */
    static final String BODY = "the body";

    /** Some thousand facts, as a case file that is brought in may have. */
    private static final int LARGEST = 1_000_000;

    /** The schema of a body that is a file of the person's own, and no notation. */
    static final String BINARY = "Binary";

    private static final int LONGEST_KEY = 200;
    private static final String PARSED = Incoming.class.getName();
    private static final MediaType YAML = new MediaType("application", "yaml");

    private final HttpServletRequest request;
    private final byte[] body;

    private Incoming(HttpServletRequest request, byte[] body) {
        this.request = request;
        this.body = body;
    }

    /**
     * @param file whether it is a file of the person's own
     * @throws Refused if the body is too large
     */
    static Incoming of(HttpServletRequest request, boolean file) throws IOException {
        int largest = file ? OwnFiles.LARGEST : LARGEST;
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The body is too large: expected at most " + largest / 1_000_000 + " MB.");
        }
        return new Incoming(request, body);
    }

    /** The body of a request as it was read, for whoever says what is wrong with it. */
    static Optional<Node> parsed(HttpServletRequest request) {
        return Optional.ofNullable((Node) request.getAttribute(PARSED));
    }

    /** The body as it is, whatever it is. */
    byte[] bytes() {
        return body;
    }

    /**
     * The body's fields.
     *
     * @throws BadInputException if it is no JSON, or no object
     */
    Node.Mapping fields() {
        refuseUnless(MediaType.APPLICATION_JSON);
        Node read = keep(Notation.json(BODY, 1, body, 0, body.length));
        return read instanceof Node.Mapping mapping
                ? mapping
                : refuse(read.place(), "this is no object", "an object with fields");
    }

    /**
     * The body as a case file, which may be YAML.
     *
     * @throws BadInputException if it is no text
     */
    String file() {
        boolean json = refuseUnless(MediaType.APPLICATION_JSON, YAML).equals(MediaType.APPLICATION_JSON);
        if (json) {
            keep(Notation.json(BODY, 1, body, 0, body.length));
        }
        String text = text();
        if (!json) {
            keep(Notation.yaml(BODY, text));
        }
        return text;
    }

    /**
     * Refuses to change what is not what the program has seen.
     *
     * @param seen what there is, with its ETag
     * @throws Refused without If-Match, or if that names something else
     */
    void match(Answer seen) {
        String wanted = request.getHeader(HttpHeaders.IF_MATCH);
        if (wanted == null) {
            throw new Refused(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Say what you change: send the ETag you were given in the header If-Match, or * for whatever is there.");
        }
        boolean meant = Arrays.stream(wanted.split(",", -1))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(seen.tag()));
        if (!meant) {
            throw new Refused(
                    HttpStatus.PRECONDITION_FAILED, "It has changed since you looked. Get it again, and decide again.");
        }
    }

    /**
     * A digest of the key under which this is done once, null without one.
     *
     * @throws BadInputException if the key is none
     */
    byte @Nullable [] key() {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            refuse(new Place("header:Idempotency-Key", 1, 1), "this is no key", "1 to " + LONGEST_KEY + " characters");
        }
        return digest(key.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest of what is asked, whatever the key. */
    byte[] asked() {
        String query = request.getQueryString();
        byte[] head = (request.getMethod() + ' ' + request.getRequestURI() + '?' + (query == null ? "" : query) + '\n')
                .getBytes(StandardCharsets.UTF_8);
        return digest(ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array());
    }

    private MediaType refuseUnless(MediaType... types) {
        try {
            String told = request.getContentType();
            MediaType given = told == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(told);
            for (MediaType type : types) {
                if (type.isCompatibleWith(given) && !given.isWildcardType()) {
                    return type;
                }
            }
        } catch (IllegalArgumentException e) {
            // What is no media type is none of those.
        }
        throw new Refused(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Send "
                        + (types.length == 1
                                ? "JSON, as application/json."
                                : "JSON as application/json, or YAML as application/yaml."));
    }

    private Node keep(Node read) {
        refuseWhatIsNoText(read);
        request.setAttribute(PARSED, read);
        return read;
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return refuse(new Place(BODY, 1, 1), "this is no text", "a case file in UTF-8");
        }
    }

    /** A text may hold neither the sign of number zero nor half of a sign: the database keeps neither. */
    private static void refuseWhatIsNoText(Node node) {
        switch (node) {
            case Node.Scalar scalar -> refuseUnlessText(scalar);
            case Node.Listing listing -> listing.items().forEach(Incoming::refuseWhatIsNoText);
            case Node.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    refuseUnlessText(entry.key());
                    refuseWhatIsNoText(entry.value());
                });
        }
    }

    private static void refuseUnlessText(Node.Scalar scalar) {
        String text = scalar.text();
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            refuse(scalar.place(), "there is a sign in it that no text has", "letters that can be written down");
        }
    }

    private static <T> T refuse(Place place, String message, String expected) {
        throw new BadInputException(new Problem(place, null, message, expected, null));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
