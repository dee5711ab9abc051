package afterword.app.candidacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a person may say about themselves for their letters, field by field. */
final class Signing {

    static final String SIGNATURE = "signature";
    static final String POST = "post";
    static final List<String> FIELDS = List.of("name", "phone", "email", POST, SIGNATURE);

    private static final Map<String, String> CALLED = Map.of(
            "name",
            "your name",
            "phone",
            "your telephone number",
            "email",
            "your email address",
            POST,
            "your postal address",
            SIGNATURE,
            "what stands under them");

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINES = 1_000;

    private Signing() {}

    /** What some fields hold, as a sentence names it: "your name and your telephone number"; empty for none that there is. */
    static String called(List<String> fields) {
        List<String> called = FIELDS.stream()
                .filter(fields::contains)
                .map(field -> Objects.requireNonNull(CALLED.get(field)))
                .toList();
        int last = called.size() - 1;
        return last < 1
                ? String.join("", called)
                : String.join(", ", called.subList(0, last)) + " and " + called.get(last);
    }

    /** How many characters a field holds. */
    static int most(String field) {
        return field.equals(SIGNATURE) || field.equals(POST) ? LONGEST_LINES : LONGEST_LINE;
    }

    static boolean fits(String field, String typed) {
        return typed.length() <= most(field);
    }
}
