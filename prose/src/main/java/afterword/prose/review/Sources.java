package afterword.prose.review;

import afterword.engine.rule.Source;
import java.util.List;

/** Where a check comes from. */
final class Sources {

    /** Right names (L10). */
    static final List<Source> NAMES = of("three-steps", "S3.5");

    private Sources() {}

    static List<Source> of(String article, String... rules) {
        return List.of(rules).stream()
                .map(rule -> new Source(article, rule, ""))
                .toList();
    }
}
