package afterword.prose.review;

import afterword.engine.rule.Source;
import java.util.List;

/** Where a check comes from. */
final class Sources {

    /** In the order of the figure that their rules begin with. */
    private static final List<String> ARTICLES =
            List.of("five-rules", "three-steps", "seven-rules", "five-pointers", "dos-and-donts");

    /** Right names (L10). */
    static final List<Source> NAMES = of("S3.5");

    private Sources() {}

    /** @param rules such as "S3.5", the fifth of the fourth article */
    static List<Source> of(String... rules) {
        return List.of(rules).stream()
                .map(rule -> new Source(ARTICLES.get(rule.charAt(1) - '0'), rule, ""))
                .toList();
    }
}
