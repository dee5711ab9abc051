package afterword.app.present;

import afterword.engine.fact.Case;
import afterword.engine.plan.Plan;
import afterword.engine.rule.Rulebook;

/** Stub. */
public final class PlanText {
    private PlanText() {}
    /** Stub. */
    public static String of(Plan plan, Case file, Rulebook rulebook, boolean colour) { return ""; }
}
