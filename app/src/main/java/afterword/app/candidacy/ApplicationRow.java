package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.present.Phrases;
import afterword.engine.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One application in the list of all.
 *
 * @param look "act" when something can be done now, "hold" when somebody is to be left in peace, else empty
 * @param over whether it has come to its end
 */
public record ApplicationRow(String id, String employer, String where, String next, String look, boolean over) {

    static ApplicationRow of(Planned planned) {
        Plan plan = planned.plan();
        boolean act = plan.steps().stream().anyMatch(step -> step.actionable(plan.now()));
        return new ApplicationRow(
                planned.id(),
                planned.employer(),
                Whereabouts.of(plan),
                next(planned),
                act ? "act" : plan.withheld().isEmpty() ? "" : "hold",
                Whereabouts.over(plan));
    }

    private static String next(Planned planned) {
        Plan plan = planned.plan();
        for (var step : plan.steps()) {
            Instant at = step.preferred();
            if (step.after() == null) {
                String when = step.actionable(plan.now())
                        ? ", now"
                        : at == null ? "" : ", " + Days.day(LocalDate.ofInstant(at, step.zone()));
                return planned.words().what(step) + when;
            }
        }
        return plan.waiting() == null ? "Nothing to do" : "Nothing to do: " + Phrases.of(plan.waiting());
    }
}
