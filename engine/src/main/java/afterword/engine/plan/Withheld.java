package afterword.engine.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is held back now.
 *
 * @param step what would be done
 * @param notBefore first instant at which nothing speaks against it; null when only the employer can lift it
 * @param because every rule that speaks against it now
 */
public record Withheld(Step step, @Nullable Instant notBefore, List<Reason> because) {}
