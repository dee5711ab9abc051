package afterword.app.api;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values from an address, read like those of a case file, so that both are answered in the same words. */
final class Query {

    /** Problems with a parameter name it as their file, after this. */
    static final String PARAMETER = "parameter:";

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private Query() {}

    /** One parameter, as the only field of a body. */
    static Fields of(String name, @Nullable String value) {
        Place place = new Place(PARAMETER + name, 1, 1);
        List<Node.Entry> entries = value == null
                ? List.of()
                : List.of(new Node.Entry(new Node.Scalar(place, name, true), new Node.Scalar(place, value, true)));
        return Fields.of(new Node.Mapping(place, entries), "the address");
    }

    /** How many items of a list are wanted. */
    static int limit(@Nullable String value) {
        if (value == null) {
            return USUAL;
        }
        if (!value.matches("[1-9][0-9]{0,2}") || Integer.parseInt(value) > MOST) {
            throw Fields.problem(
                    Query.of("limit", value).get("limit"),
                    "'" + value + "' is no number of items",
                    "1 to " + MOST,
                    null);
        }
        return Integer.parseInt(value);
    }

    /** A cursor: the last item that was given, in words nobody needs to understand. */
    static String cursor(String last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
    }

    /** The last item that was given; empty at the beginning. */
    static String after(@Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        try {
            String last = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (cursor(last).equals(cursor) && last.indexOf('\0') < 0) {
                return last;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as every other one we did not give.
        }
        throw foreign(cursor);
    }

    /** The number of the last item that was given; 0 at the beginning. */
    static int afterNumber(@Nullable String cursor) {
        String last = after(cursor);
        if (cursor == null) {
            return 0;
        }
        if (!last.matches("[0-9]{1,9}")) {
            throw foreign(cursor);
        }
        return Integer.parseInt(last);
    }

    private static RuntimeException foreign(String cursor) {
        return Fields.problem(
                Query.of("cursor", cursor).get("cursor"),
                "this is no cursor of this list",
                "what the list before gave as next",
                null);
    }
}
