package afterword.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells the time a demonstration plays at: what it is told while the searches are told, and then it goes on from there. */
public final class PlayedClock implements InstantSource {

    private final InstantSource real;
    private volatile Instant shown;
    private volatile Instant since;

    /** @param real how time passes */
    public PlayedClock(InstantSource real) {
        this.real = real;
        shown = Instant.EPOCH;
        since = real.instant();
    }

    /** Makes it {@code time} now. */
    void set(Instant time) {
        since = real.instant();
        shown = time;
    }

    @Override
    public Instant instant() {
        return shown.plus(Duration.between(since, real.instant()));
    }
}
