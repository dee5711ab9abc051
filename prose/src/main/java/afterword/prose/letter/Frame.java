package afterword.prose.letter;

import java.util.regex.Pattern;

/**
 * What stands around the sentences of a letter.
 *
 * @param from index of the first character after the salutation, 0 where there is none
 * @param to index after the last character before the closing and the signature
 */
public record Frame(int from, int to) {

    /** Lines under the sentences: a closing, a name, a telephone number, an address, a page. */
    private static final int MOST_LINES = 7;

    private static final int MOST_WORDS = 8;

    private static final Pattern SALUTATION = Pattern.compile(
            "(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\\b"
                    + "(?:[^,;?!]*[,:!]?|[^?!]*[,:])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:(?:with )?(?:(?:my|our) )?(?:(?:very|most|kind|kindest|best|warm|warmest|many|again|good|sincere|all|renewed) )*"
                    + "(?:regards|wishes|thanks|thank you|gratitude|appreciation|best|sincerely|respectfully|cordially|faithfully|truly|cheers|greetings)"
                    + "|yours(?: (?:very )?(?:sincerely|faithfully|truly|respectfully))?|(?:sincerely|respectfully|very truly) yours"
                    + "|(?:thank you|thanks|regards)(?: again)?(?: and (?:kind|best|warm) (?:regards|wishes))?)[,.!]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: [\\p{L}\\p{M}.'\u2019-]+){0,4}");

    /** The frame of a body. */
    public static Frame of(String body) {
        int from = salutation(body);
        int signed = body.stripTrailing().length();
        int line = signed;
        for (int lines = 0; lines < MOST_LINES && line > from; lines++) {
            int start = Math.max(from, body.lastIndexOf('\n', line - 1) + 1);
            if (CLOSING.matcher(body.substring(start, line).strip()).matches()) {
                return new Frame(from, start);
            }
            line = start - 1;
        }
        int last = body.lastIndexOf('\n', signed - 1) + 1;
        boolean name = last > from && NAME.matcher(body.substring(last, signed)).matches();
        return new Frame(from, name ? last : Math.max(from, signed));
    }

    private static int salutation(String body) {
        int start = body.length() - body.stripLeading().length();
        int end = body.indexOf('\n', start);
        String line = body.substring(start, end < 0 ? body.length() : end).strip();
        boolean greets = end > 0
                && SALUTATION.matcher(line).matches()
                && line.split("\\s+").length <= MOST_WORDS;
        return greets ? end + 1 : 0;
    }

    /** What stands within it. */
    String within(String body) {
        return body.substring(from, to).strip();
    }
}
