package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.engine.fact.MessageKind;
import afterword.prose.draft.Draft;
import afterword.prose.draft.Drafter;
import afterword.prose.draft.NoDraftException;
import afterword.prose.draft.Style;
import afterword.prose.letter.Form;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message a command was asked for.
 *
 * @param to the id of a person of the case
 * @param form null where neither an option nor the plan says
 * @param now when it is to go
 */
record Message(
        Case file, MessageKind kind, String to, @Nullable Form form, Instant now, Style style, Drafter drafter) {

    /** @throws NoAnswer if the record does not carry such a message */
    Draft draft(Form as) {
        try {
            return drafter.draft(file, kind, as, to, now, style);
        } catch (NoDraftException e) {
            throw new NoAnswer(Cli.BAD_INPUT, String.valueOf(e.getMessage()));
        }
    }
}
