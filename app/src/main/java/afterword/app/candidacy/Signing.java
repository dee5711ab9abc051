package afterword.app.candidacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person may say about themselves for their letters, field by field. */
final class Signing {

    static final String SIGNATURE = "signature";
    static final String POST = "post";

    /** What each holds, as a sentence names it, in the order of the form. */
    private static final Map<String, String> CALLED = new LinkedHashMap<>();

    static {
        CALLED.put("name", "your name");
        CALLED.put("phone", "your telephone number");
        CALLED.put("email", "your email address");
        CALLED.put(POST, "your postal address");
        CALLED.put(SIGNATURE, "what stands under them");
    }

    static final List<String> FIELDS = List.copyOf(CALLED.keySet());

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINES = 1_000;

    private Signing() {}

    /** What some fields hold, as a sentence names it: "your name and your telephone number"; empty for none that there is. */
    static String called(List<String> fields) {
        List<String> called = CALLED.entrySet().stream()
                .filter(field -> fields.contains(field.getKey()))
                .map(Map.Entry::getValue)
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
