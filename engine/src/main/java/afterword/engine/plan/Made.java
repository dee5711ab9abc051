package afterword.engine.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step made.
 *
 * @param baseEarliest its earliest instant by the rules alone, before anything moved it
 * @param counted the time at the addressee's office from which others count: the preferred one, or the one at which an
 *     optional step was first offered, as leaving it out holds nothing up
 * @param blocked why it can never be done as things stand, null if it can
 */
record Made(
        Step step,
        Attempt attempt,
        Blend blend,
        @Nullable Instant baseEarliest,
        @Nullable LocalDateTime counted,
        @Nullable List<Reason> blocked) {

    /** Whether an address is known for its way, or nobody in particular is addressed. */
    boolean reaches() {
        return attempt.person() == null || Routing.reaches(attempt.person(), attempt.via(), step.kind());
    }
}
