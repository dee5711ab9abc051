package afterword.engine.plan;

import afterword.engine.fact.TaskKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something for the person to do, or a question to answer, that contacts nobody at the employer.
 *
 * @param key stable over re-planning
 * @param about the person or fact it concerns, null for the application
 * @param due when it is best done by, null for any time
 */
public record Task(
        String key,
        TaskKind kind,
        @Nullable String about,
        @Nullable Instant due,
        List<Reason> because) {}
