package afterword.engine.plan;

import afterword.engine.rule.Rule;
import java.util.List;

/**
 * Why: the rule, the facts it rests on, and what moved the date. Page, JSON and terminal render this one record.
 *
 * @param facts ids of the facts that made the rule speak
 * @param moved adjustments made for this rule's sake, in order
 */
public record Reason(Rule rule, List<String> facts, List<Moved> moved) {}
