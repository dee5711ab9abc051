package afterword.prose.review;

import afterword.engine.rule.Source;
import java.util.List;

/** Where a check comes from. */
final class Sources {

    private Sources() {}

    static List<Source> of(String article, String... rules) {
        return List.of(rules).stream().map(rule -> new Source(article, rule, "")).toList();
    }
}
