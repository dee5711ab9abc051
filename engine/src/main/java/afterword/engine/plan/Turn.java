package afterword.engine.plan;

import java.time.Instant;

/**
 * The last thing that set the waiting going or started it anew.
 *
 * @param since an answer of {@link afterword.engine.rule.Circumstance#SINCE}
 * @param fact its id, empty for none
 */
record Turn(String since, Instant at, String fact) {}
