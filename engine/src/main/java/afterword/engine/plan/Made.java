package afterword.engine.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step made.
 *
 * @param baseEarliest its earliest instant by the rules alone, before anything moved it
 * @param preferredLocal its preferred time at the addressee's office
 * @param blocked why it can never be done as things stand, null if it can
 */
record Made(
        Step step,
        Attempt attempt,
        Blend blend,
        @Nullable Instant baseEarliest,
        @Nullable LocalDateTime preferredLocal,
        @Nullable List<Reason> blocked) {}
