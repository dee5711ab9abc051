package afterword.engine.rule;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At what time of the addressee's day.
 *
 * @param email sending times, the first whose part of the day was not used by an unanswered email; empty to leave unsaid
 * @param callFrom start of the preferred call window, null to leave unsaid
 * @param callTo its end
 */
public record Hours(
        List<LocalTime> email,
        @Nullable LocalTime callFrom,
        @Nullable LocalTime callTo) {}
