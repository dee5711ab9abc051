package afterword.prose.review;

import afterword.engine.plan.PartOfDay;
import afterword.prose.letter.Layout;
import afterword.prose.letter.Span;
import afterword.prose.reply.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/** What a body says between salutation and closing. */
final class Text {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019-]*");

    private Text() {}

    /** Its sentences, as spans of the body. */
    static List<Span> sentences(String body) {
        Span said = Layout.of(body).said();
        return Sentences.of(at(body, said)).stream()
                .map(each -> Page.span(said.from() + each.start(), said.from() + each.end()))
                .toList();
    }

    static String at(String body, Span span) {
        return body.substring(span.from(), span.to());
    }

    /** A span of the body without the white space around it. */
    static Span trimmed(String body, Span span) {
        String words = at(body, span);
        int from = span.from() + words.length() - words.stripLeading().length();
        return Page.span(
                from, Math.max(from, span.from() + words.stripTrailing().length()));
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** "in the morning". */
    static String during(PartOfDay part) {
        return switch (part) {
            case EARLY -> "early in the day";
            case MID_MORNING -> "in the middle of the morning";
            case MIDDAY -> "around midday";
            case LATE_AFTERNOON -> "late in the day";
        };
    }
}
