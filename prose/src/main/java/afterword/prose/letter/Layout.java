package afterword.prose.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a letter stand in its body; nothing is lost between them but white space.
 *
 * @param salutation "Dear Ms. Chen", up to its comma and without it; null where nobody is addressed
 * @param said what comes between, never null
 * @param closing "Kind regards," and everything under it, or a name alone; null where the letter just ends
 */
public record Layout(
        @Nullable Span salutation, Span said, @Nullable Span closing) {

    /** Greets, in the first line, and ends with a comma, a colon or the line. */
    private static final Pattern GREETING = Pattern.compile(
            "\\A\\s*((?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|to whom|greetings)\\b[^\\n,:;!?]{0,120})",
            Pattern.CASE_INSENSITIVE);

    /** A line of its own that takes leave; the last one counts. */
    private static final Pattern LEAVE = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:with )?(?:my |our )?(?:very |many |most )?(?:best|kind|kindest|warm|warmest|sincere|friendly|good"
                    + "|cordial)? ?(?:regards|wishes|thanks|greetings|gratitude|appreciation)(?: and [^\\n]{1,40})?"
                    + "|(?:yours |very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|gratefully|kindly|best"
                    + "|cheers|warmly)(?: yours)?|thank you(?: again| very much| so much)?|thanks(?: again| a lot)?|all the best"
                    + "|best|take care|many thanks(?: again)?|with (?:gratitude|appreciation|respect))[,.!]?[ \\t]*$",
            Pattern.CASE_INSENSITIVE);

    /** So many lines stand under a closing: a name, a title, a telephone number, an address, a page. */
    private static final int MOST_LINES = 7;

    private static final Pattern COMMA = Pattern.compile("[ \\t]*(?:[^\\s.!?]+ ){0,7}[^\\s.!?]+,[ \\t]*\\n");

    /** A line of its own with a name and no more, where nobody takes leave. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: [\\p{L}\\p{M}'\u2019-]+\\.?){0,3}(?<!\\.)");

    /** Where the parts of a body stand. */
    public static Layout of(String body) {
        Matcher greeting = GREETING.matcher(body);
        Span salutation = greeting.find() ? trimmed(body, greeting.start(1), greeting.end(1)) : null;
        int from = salutation == null ? 0 : after(body, salutation.to());
        int to = body.length();
        Matcher leave = LEAVE.matcher(body);
        while (leave.find()) {
            if (leave.start() >= from) {
                to = leave.start();
            }
        }
        to = to < body.length() ? to : signed(body, from);
        Span closing = to < body.length() ? trimmed(body, to, body.length()) : null;
        return new Layout(salutation, trimmed(body, from, to), closing);
    }

    /** Where takes leave what no list of closings knows: a short line that ends with a comma, or a name alone. */
    private static int signed(String body, int from) {
        int end = body.stripTrailing().length();
        int last = body.lastIndexOf('\n', end - 1) + 1;
        int line = last;
        for (int lines = 0; lines < MOST_LINES && line > from; lines++) {
            line = body.lastIndexOf('\n', line - 2) + 1;
            if (line > from && COMMA.matcher(body.substring(line, end)).lookingAt()) {
                return line;
            }
        }
        return last > from && NAME.matcher(body.substring(last, end)).matches() ? last : body.length();
    }

    private static int after(String body, int at) {
        return at < body.length() && ",:;!".indexOf(body.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static Span trimmed(String body, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        return new Span(Span.Part.BODY, start, end);
    }
}
