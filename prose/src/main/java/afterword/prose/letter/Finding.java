package afterword.prose.letter;

import afterword.engine.rule.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a letter, with the rule behind it.
 *
 * @param check id of the check that speaks ("L4"), for ever
 * @param span the words it is about, null where it is about the whole letter or something missing
 * @param title a few words ("Her name is Abernathy")
 * @param says one sentence in the product's voice
 * @param sources where the rule comes from, at least one
 * @param repair a change that mends it, null where there is no single one
 * @param unknown a word no dictionary has, which the person may say is right; null where it is about something else
 */
public record Finding(
        String check,
        Severity severity,
        @Nullable Span span,
        String title,
        String says,
        List<Source> sources,
        @Nullable Repair repair,
        @Nullable String unknown) {

    /** A remark about something else than an unknown word. */
    public Finding(
            String check,
            Severity severity,
            @Nullable Span span,
            String title,
            String says,
            List<Source> sources,
            @Nullable Repair repair) {
        this(check, severity, span, title, says, sources, repair, null);
    }
}
