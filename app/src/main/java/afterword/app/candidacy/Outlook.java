package afterword.app.candidacy;

import afterword.engine.fact.Case;
import afterword.engine.plan.Plan;
import afterword.engine.rule.Rulebook;

/**
 * An application as it stands, and what follows from that.
 *
 * @param id of the application, for addresses
 * @param file all that happened, as the engine reads it
 * @param plan by the rulebook, for the instant it was asked for
 */
public record Outlook(String id, Case file, Rulebook rulebook, Plan plan) {}
