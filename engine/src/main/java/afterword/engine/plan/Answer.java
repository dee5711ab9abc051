package afterword.engine.plan;

import afterword.engine.fact.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may I contact them now?".
 *
 * @param notBefore for {@link Verdict#NOT_UNTIL}: the first instant at which nothing speaks against it; for {@link
 *     Verdict#ANOTHER_CHANNEL}: the same for the first of the channels, null if it is open now
 * @param preferred the planned time of the step this contact would be, if it is later; never before {@code notBefore}
 * @param channels the channels that would be allowed
 * @param advice for {@link Verdict#YES_BUT}: in plain words
 * @param because every rule that spoke
 */
public record Answer(
        Verdict verdict,
        @Nullable Instant notBefore,
        @Nullable Instant preferred,
        List<Channel> channels,
        @Nullable String advice,
        List<Reason> because) {

    /** The same where only the channels of a later answer will be open. */
    Answer through(Answer later) {
        List<Reason> all = new ArrayList<>(because);
        later.because().stream().filter(reason -> !all.contains(reason)).forEach(all::add);
        return new Answer(Verdict.ANOTHER_CHANNEL, notBefore, preferred, later.channels(), advice, all);
    }

    Answer until(Instant other) {
        Instant best = preferred == null || preferred.isBefore(other) ? null : preferred;
        return new Answer(verdict, other, best, channels, advice, because);
    }
}
