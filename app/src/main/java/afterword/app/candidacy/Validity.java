package afterword.app.candidacy;

import afterword.engine.plan.Plan;
import afterword.engine.plan.Step;
import afterword.engine.plan.Task;
import afterword.engine.plan.Withheld;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How long a plan stays what it is while nothing happens but that time passes. */
final class Validity {

    private Validity() {}

    /**
     * The first instant after the plan's own at which one of its dates comes, or the employer's day ends: then it may say
     * something else.
     */
    static Instant end(Plan plan, ZoneId office) {
        Instant end = plan.now()
                .atZone(office)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(office)
                .toInstant();
        for (Step step : plan.steps()) {
            end = sooner(plan, end, step);
        }
        for (Withheld held : plan.withheld()) {
            end = sooner(plan, sooner(plan, end, held.notBefore()), held.step());
        }
        for (Task task : plan.tasks()) {
            end = sooner(plan, end, task.due());
        }
        return end;
    }

    private static Instant sooner(Plan plan, Instant end, Step step) {
        Instant sooner = sooner(plan, end, step.earliest());
        sooner = sooner(plan, sooner, step.preferred());
        sooner = sooner(plan, sooner, step.until());
        sooner = sooner(plan, sooner, step.soft());
        return sooner(plan, sooner, step.latest());
    }

    private static Instant sooner(Plan plan, Instant end, @Nullable Instant date) {
        return date != null && date.isAfter(plan.now()) && date.isBefore(end) ? date : end;
    }
}
