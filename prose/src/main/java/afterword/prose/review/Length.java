package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Layout;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message takes little of their time (L18); what counts stands between salutation and closing. What is said to a
 * person and what is left on a machine are counted each by itself. The rules bound what asks and what is spoken; of written
 * thanks they say nothing, so thanks of more than 200 words are worth a hint and no more.
 */
final class Length implements Check {

    private static final int ENOUGH = 120;
    private static final int TOO_MANY = 200;
    /** Half a minute of speech. */
    private static final int SPOKEN = 75;

    @Override
    public List<Finding> of(Page page) {
        List<Span> takes = Takes.of(page.letter().form(), page.body());
        boolean alone = page.letter().form() == Form.VOICEMAIL;
        List<Finding> found = new ArrayList<>();
        if (!alone) {
            found.addAll(said(page));
        }
        if (alone || takes.size() > 1) {
            found.addAll(left(page, takes.getLast(), alone));
        }
        return found;
    }

    /** What is read, or heard by a person. */
    private static List<Finding> said(Page page) {
        int words = words(page.letter().form(), page.body());
        if (page.row() == Table.THANK_YOU && !page.letter().form().spoken() && words > ENOUGH) {
            return words > TOO_MANY
                    ? List.of(finding(
                            Severity.ADVICE, null, words, "Nearly two minutes of reading; thanks are warmest short."))
                    : List.of();
        }
        if (words > TOO_MANY) {
            return List.of(finding(
                    Severity.WARNING,
                    null,
                    words,
                    "Up to 120 are read in a free minute; keep what they need and leave out the rest."));
        }
        if (words > ENOUGH) {
            return List.of(finding(
                    Severity.ADVICE, null, words, "Up to 120 are read in a free minute; perhaps a sentence can go."));
        }
        return words == 0
                ? List.of()
                : List.of(finding(Severity.GOOD, null, words, "Short enough to read standing up."));
    }

    static int words(Form form, String body) {
        Span take = Takes.of(form, body).getFirst();
        if (form == Form.VOICEMAIL) {
            return Text.words(Text.at(body, take));
        }
        Span said = Layout.of(body).said();
        int from = Math.max(said.from(), take.from());
        return Text.words(body.substring(from, Math.max(from, Math.min(said.to(), take.to()))));
    }

    /** What a machine records; it stands on its words where a script has others above. */
    private static List<Finding> left(Page page, Span take, boolean alone) {
        int words = Text.words(page.at(take));
        return words > SPOKEN
                ? List.of(finding(
                        Severity.WARNING,
                        alone ? null : Text.trimmed(page.body(), take),
                        words,
                        "A machine gives you half a minute, about 75 words; say the rest when they call."))
                : List.of();
    }

    private static Finding finding(Severity severity, @Nullable Span span, int words, String says) {
        String title = words == 1 ? "1 word" : words + " words";
        return new Finding("L18", severity, span, title, says, Sources.of("S0.19"), null);
    }
}
