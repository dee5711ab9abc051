package afterword.app.present;

import afterword.engine.plan.LetterCheck;
import afterword.engine.plan.Plan;
import afterword.engine.plan.Reason;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Withheld;
import afterword.engine.rule.Rule;
import java.time.ZoneId;
import java.util.List;

/** Plans for programs: every instant in the zone it is meant in, every closed list by its words. */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Everything a plan says, as the fields of an object that has begun.
     *
     * @param office the employer's zone, for the plan's own instants
     */
    public static void whole(JsonText json, Plan plan, ZoneId office) {
        head(json, plan, office);
        json.list("steps");
        for (Step step : plan.steps()) {
            json.begin();
            fields(json, step);
            because(json, step.because());
            checks(json, step);
            json.end();
        }
        json.endList().list("withheld");
        for (Withheld held : plan.withheld()) {
            json.begin();
            fields(json, held.step());
            json.put("notBefore", held.notBefore(), held.step().zone());
            because(json, held.because());
            checks(json, held.step());
            json.end();
        }
        json.endList().list("tasks");
        for (Task task : plan.tasks()) {
            json.begin()
                    .put("key", task.key())
                    .put("kind", task.kind())
                    .put("about", task.about())
                    .put("due", task.due(), office);
            because(json, task.because());
            json.end();
        }
        json.endList().begin("end").put("on", plan.end().on());
        because(json, plan.end().because());
        json.end();
    }

    /** The dates of a plan and the ids of its rules alone. */
    public static void brief(JsonText json, Plan plan, ZoneId office) {
        json.put("rulebook", plan.rulebook())
                .put("now", plan.now(), office)
                .put("state", plan.state())
                .list("steps");
        for (Step step : plan.steps()) {
            ZoneId zone = step.zone();
            json.begin()
                    .put("kind", step.kind())
                    .put("number", step.number())
                    .put("to", step.to())
                    .put("via", step.via())
                    .put("earliest", step.earliest(), zone)
                    .put("preferred", step.preferred(), zone)
                    .put("soft", step.soft(), zone)
                    .put("latest", step.latest(), zone)
                    .put("status", step.status())
                    .list("because");
            for (Reason reason : step.because()) {
                json.encoded(reason.rule().id(), JsonText::quoted);
            }
            json.endList().end();
        }
        json.endList().begin("end").put("on", plan.end().on()).end();
    }

    private static void head(JsonText json, Plan plan, ZoneId office) {
        json.put("rulebook", plan.rulebook())
                .put("now", plan.now(), office)
                .put("state", plan.state())
                .put("stop", plan.stop())
                .put("waiting", plan.waiting())
                .put("since", plan.since());
    }

    private static void fields(JsonText json, Step step) {
        ZoneId zone = step.zone();
        json.put("key", step.key())
                .put("kind", step.kind())
                .put("number", step.number())
                .put("to", step.to())
                .put("via", step.via())
                .words("channels", step.channels())
                .put("zone", zone.getId())
                .put("earliest", step.earliest(), zone)
                .put("preferred", step.preferred(), zone)
                .put("until", step.until(), zone)
                .put("soft", step.soft(), zone)
                .put("latest", step.latest(), zone)
                .put("due", step.due(), zone)
                .put("status", step.status())
                .put("after", step.after())
                .put("optional", step.optional());
    }

    private static void checks(JsonText json, Step step) {
        json.list("checks");
        for (LetterCheck check : step.checks()) {
            json.encoded(check, PlanJson::asked);
        }
        json.endList();
    }

    private static String asked(LetterCheck check) {
        return "{\"check\":" + JsonText.quoted(check.check()) + ",\"rule\":"
                + JsonText.quoted(check.rule().id()) + "}";
    }

    static void because(JsonText json, List<Reason> reasons) {
        json.list("because");
        for (Reason reason : reasons) {
            json.begin().name("rule").encoded(reason.rule(), PlanJson::cited);
            json.texts("facts", reason.facts()).list("moved");
            for (Told.Shift shift : Told.shifts(reason, json.stamps())) {
                json.begin()
                        .put("from", shift.from())
                        .put("to", shift.to())
                        .put("why", shift.why())
                        .end();
            }
            json.endList().end();
        }
        json.endList();
    }

    /** The value of "rule" and the two fields that follow it: a rule is always cited in the same words. */
    private static String cited(Rule rule) {
        return JsonText.quoted(rule.id())
                + ",\"source\":" + JsonText.quoted(Told.source(rule))
                + ",\"says\":" + JsonText.quoted(rule.says());
    }
}
