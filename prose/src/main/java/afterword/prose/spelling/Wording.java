package afterword.prose.spelling;

import afterword.engine.rule.Source;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a slip in the product's own words. */
final class Wording {

    private static final String CHECK = "L9";
    private static final List<Source> SOURCES = List.of(new Source("dos-and-donts", "S4.18", ""));

    private Wording() {}

    static Finding finding(Slip slip, Span span, String words, English english) {
        return new Finding(
                CHECK,
                Severity.WARNING,
                span,
                title(slip, words, english),
                says(slip, words, english),
                SOURCES,
                repair(slip, span, words),
                slip.kind() == Slip.Kind.UNKNOWN ? words : null);
    }

    private static String title(Slip slip, String words, English english) {
        return switch (slip.kind()) {
            case UNKNOWN -> quoted(words) + "?";
            case FOREIGN -> quoted(words) + (english == English.US ? " is British" : " is American");
            case CONFUSED ->
                slip.instead().isEmpty() ? quoted(words) + "?" : quoted(words) + " or " + first(slip) + "?";
            case TWICE ->
                quoted(slip.instead().isEmpty() ? words : slip.instead().getFirst()) + ", twice";
            case GRAMMAR -> "Read this once more";
            case CAPITAL -> "Capital or small?";
            case JOINT -> "Together or apart?";
        };
    }

    private static String says(Slip slip, String words, English english) {
        return switch (slip.kind()) {
            case UNKNOWN ->
                slip.instead().isEmpty()
                        ? "The dictionary does not have this word. It may still be right."
                        : "The dictionary does not have " + quoted(words) + ". " + capital(either(slip.instead()))
                                + " may be meant.";
            case FOREIGN ->
                slip.instead().isEmpty()
                        ? "The dictionary of this letter’s English does not have it."
                        : "In " + (english == English.US ? "an American" : "a British") + " letter it is "
                                + either(slip.instead()) + ".";
            case TWICE -> "The word stands there twice.";
            case CONFUSED, GRAMMAR, CAPITAL, JOINT ->
                slip.instead().isEmpty()
                        ? "Something in these words does not fit together."
                        : capital(either(slip.instead())) + " seems to fit better here.";
        };
    }

    /** A likely word; of several that differ in their first letter as well, nobody could say which. */
    private static @Nullable Repair repair(Slip slip, Span span, String words) {
        if (slip.instead().isEmpty()) {
            return null;
        }
        String likeliest = slip.instead().getFirst();
        boolean plain = slip.instead().size() == 1 || slip.kind() != Slip.Kind.UNKNOWN || begin(likeliest, words);
        return plain ? new Repair(span, likeliest) : null;
    }

    private static boolean begin(String one, String other) {
        return !one.isEmpty() && Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0));
    }

    private static String first(Slip slip) {
        return quoted(slip.instead().getFirst());
    }

    private static String either(List<String> words) {
        List<String> quoted = words.stream().map(Wording::quoted).toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.getFirst() : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
