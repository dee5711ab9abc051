package afterword.engine.history;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that really went out (bounced ones are not here), or a call made. */
public record Outgoing(
        String fact,
        MessageKind kind,
        String to,
        Channel via,
        Instant at,
        @Nullable Outcome outcome,
        List<String> alsoFor) {

    /** A call that did not get through; no follow-up yet, but it counts as contact (H7). */
    public boolean attempt() {
        return outcome == Outcome.NOT_THROUGH;
    }
}
