package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.engine.history.Outgoing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter on record.
 *
 * @param newest the words that count
 * @param sentAs the fact that says it was sent, which may have been taken back since; null if none was told
 * @param aside whether it was set aside
 */
public record Kept(LetterKey key, Version newest, @Nullable String sentAs, boolean aside) {

    /** When and how it went, as the record has it now; empty while it waits. */
    public Optional<Outgoing> sent(Planned planned) {
        return planned.history().sent().stream()
                .filter(each -> each.fact().equals(sentAs))
                .findFirst();
    }

    /** "sent" while the fact that says so stands, "aside" or "draft". */
    public String state(Planned planned) {
        return sent(planned).isPresent() ? "sent" : aside ? "aside" : "draft";
    }
}
