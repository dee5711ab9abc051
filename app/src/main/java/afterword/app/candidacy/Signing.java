package afterword.app.candidacy;

import java.util.List;

/** What a person may say about themselves for their letters, field by field. */
final class Signing {

    static final String SIGNATURE = "signature";
    static final String POST = "post";
    static final List<String> FIELDS = List.of("name", "phone", "email", POST, SIGNATURE);

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINES = 1_000;

    private Signing() {}

    /** How many characters a field holds. */
    static int most(String field) {
        return field.equals(SIGNATURE) || field.equals(POST) ? LONGEST_LINES : LONGEST_LINE;
    }

    static boolean fits(String field, String typed) {
        return typed.length() <= most(field);
    }
}
