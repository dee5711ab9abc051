package afterword.app.present;

import afterword.engine.plan.Comparison;
import afterword.engine.rule.Contradiction;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Comparisons for programs. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * The comparison, as the fields of an object that has begun.
     *
     * @param office the employer's zone
     */
    public static void write(JsonText json, Comparison comparison, ZoneId office) {
        json.begin("plans");
        comparison.plans().forEach((name, plan) -> {
            json.begin(name);
            PlanJson.whole(json, plan, office);
            json.end();
        });
        json.end().list("differs");
        for (Comparison.Difference difference : comparison.differs()) {
            json.begin().put("aspect", difference.aspect()).begin("values");
            difference.values().forEach(json::put);
            json.end().end();
        }
        json.endList().list("clashes");
        for (Comparison.Clash clash : comparison.clashes()) {
            Contradiction contradiction = clash.contradiction();
            json.begin()
                    .put("id", contradiction.id())
                    .put("title", contradiction.title())
                    .list("sides");
            for (Map.Entry<String, List<String>> side : clash.spoke().entrySet()) {
                json.begin()
                        .put("for", side.getKey())
                        .texts("rules", side.getValue())
                        .end();
            }
            json.endList()
                    .texts("house", contradiction.house())
                    .put("because", contradiction.because())
                    .texts("settings", contradiction.settings())
                    .end();
        }
        json.endList();
    }
}
