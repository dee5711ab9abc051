package afterword.prose.review;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Layout;
import afterword.prose.letter.Severity;
import java.util.List;

/** Whether a message takes little of their time (L18); what counts stands between salutation and closing. */
final class Length implements Check {

    private static final int ENOUGH = 120;
    private static final int TOO_MANY = 200;
    /** Half a minute of speech. */
    private static final int SPOKEN = 75;

    @Override
    public List<Finding> of(Page page) {
        int words = words(page.letter().form(), page.body());
        if (page.letter().form() == Form.VOICEMAIL) {
            return words > SPOKEN
                    ? List.of(finding(
                            Severity.WARNING,
                            words,
                            "A machine gives you half a minute, about 75 words; say the rest when they call."))
                    : List.of();
        }
        if (words > TOO_MANY) {
            return List.of(finding(
                    Severity.WARNING,
                    words,
                    "Up to 120 are read in a free minute; keep what they need and leave out the rest."));
        }
        if (words > ENOUGH) {
            return List.of(
                    finding(Severity.ADVICE, words, "Up to 120 are read in a free minute; perhaps a sentence can go."));
        }
        return words == 0 ? List.of() : List.of(finding(Severity.GOOD, words, "Short enough to read standing up."));
    }

    static int words(Form form, String body) {
        return Text.words(
                form == Form.VOICEMAIL ? body : Text.at(body, Layout.of(body).said()));
    }

    private static Finding finding(Severity severity, int words, String says) {
        String title = words == 1 ? "1 word" : words + " words";
        return new Finding("L18", severity, null, title, says, Sources.of("S0.19"), null);
    }
}
