package afterword.engine.history;

import afterword.engine.fact.Mode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it stands: after all moves and cancellations.
 *
 * @param fact id of the fact that recorded it
 * @param recorded when it was recorded
 * @param round as stated, 0 if not
 * @param stoodAt when it got its standing: the cancellation's instant for a cancelled one, else its start
 */
public record Meeting(
        String fact,
        Instant start,
        Instant end,
        Instant recorded,
        List<String> with,
        Mode mode,
        int round,
        @Nullable String arrangedBy,
        @Nullable Instant home,
        boolean imported,
        Standing standing,
        boolean newDatePromised,
        Instant stoodAt) {

    /** What became of it. */
    public enum Standing {
        SCHEDULED,
        HELD,
        CANCELLED,
        MISSED
    }

    /** Whether it took place. */
    public boolean held() {
        return standing == Standing.HELD;
    }
}
