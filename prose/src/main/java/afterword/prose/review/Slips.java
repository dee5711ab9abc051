package afterword.prose.review;

import afterword.prose.confused.Confusables;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** L9: blanks nobody filled, words written twice, and slips that can be told without a dictionary. */
final class Slips implements Check {

    /** What stands for something to come, in the ways people and programs write it. */
    private static final Pattern BLANK = Pattern.compile("\\[(?!\\d{1,3}\\]|sic\\])[^\\[\\]\\n]{0,80}\\]"
            + "|\\{\\{[^{}\\n]{0,80}\\}\\}|\\$\\{[^{}\\n]{0,80}\\}|\\{[A-Za-z][A-Za-z _]{1,40}\\}"
            + "|<<[^<>\\n]{0,80}>>|«[^«»\\n]{0,80}»|%[A-Za-z_]{2,40}%"
            + "|<(?i:your |the |his |her |their |insert |add |hiring |job |my )?(?i:name|company|employer|date|title|role|position|manager"
            + "|interviewer|topic|point|number|recipient|first name|last name)[^<>\\n]{0,40}>"
            + "|_{2,}|\\b(?:TODO|TBD|TBC|FIXME|TKTK)\\b|\\bX{2,}\\b|\\bxx+\\b|\\?{3,}|\\.{5,}"
            + "|(?i:\\blorem ipsum\\b)"
            + "|\\b(?i:(?:insert|add|fill in) (?:the |your |a )?(?:name|company|date|title|role|position|topic|number) here)\\b"
            + "|\\b(?:INSERT|ENTER) [A-Z]{3,}(?: [A-Z]{3,})?\\b");

    /** Somebody is greeted, and no name follows; or the word for a name does. */
    private static final Pattern NOBODY = Pattern.compile(
            "\\A\\s*((?:Dear|Hi|Hello|Good (?:morning|afternoon))(?:[ \\t]+(?:Mr|Ms|Mrs|Dr|Mx|Prof)\\.?(?:/(?:Mr|Ms|Mrs|Dr|Mx)\\.?)*"
                    + "|[ \\t]+(?:[Yy]our |[Tt]he )?(?:First |Last |first |last )?[Nn]ame|[ \\t]+(?:Recipient|Interviewer))?[ \\t]*)"
                    + "(?:,(?![ \\t]+(?:Mr|Ms|Mrs|Miss|Dr|Mx|Prof|Frau|Herr|\\p{Lu}[\\p{L}'’-]+[.,!])(?!\\p{L}))|:|\\n)");

    private static final Pattern UNSIGNED =
            Pattern.compile("(?m)^[ \\t]*((?:Your|My|First|Full) (?:Name|name|Full Name)(?: here)?)[ \\t]*$");

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(\\p{L}+)[ \\t]*(?:\\n[ \\t]*|[ \\t])\\1(?![\\p{L}\\p{N}'’@-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Said twice on purpose, or rightly. */
    private static final Set<String> MAY_REPEAT = Set.of(
            "that", "had", "very", "really", "so", "much", "many", "long", "far", "no", "please", "sorry", "ha", "bye",
            "never", "again", "more", "better", "who", "her", "is", "what", "do");

    private final Confusables confusables;

    Slips(Confusables confusables) {
        this.confusables = confusables;
    }

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        read(page.letter().subject(), Span.Part.SUBJECT, found);
        read(page.body(), Span.Part.BODY, found);
        Matcher nobody = NOBODY.matcher(page.body());
        if (nobody.find()) {
            blank(Span.Part.BODY, nobody.start(1), nobody.end(), found);
        }
        Matcher unsigned = UNSIGNED.matcher(page.body());
        while (unsigned.find()) {
            blank(Span.Part.BODY, unsigned.start(1), unsigned.end(1), found);
        }
        return found;
    }

    private void read(String text, Span.Part part, List<Finding> found) {
        Matcher blank = BLANK.matcher(text);
        while (blank.find()) {
            blank(part, blank.start(), blank.end(), found);
        }
        Matcher twice = TWICE.matcher(text);
        int at = 0;
        while (twice.find(at)) {
            at = twice.end(1);
            String word = twice.group(1);
            if (!MAY_REPEAT.contains(word.toLowerCase(Locale.ROOT)) && !name(word, text, twice)) {
                found.add(slip(
                        new Span(part, twice.start(), twice.end()),
                        "“" + word + "” stands there twice",
                        "Once is enough.",
                        word));
            }
        }
        for (Confusables.Found each : confusables.in(text)) {
            found.add(slip(
                    new Span(part, each.from(), each.to()),
                    "“" + each.instead() + "”, perhaps",
                    "This looks like a slip of the pen; the word meant may be another.",
                    each.instead()));
        }
    }

    /** Both with a capital: a name, such as "Walla Walla". */
    private static boolean name(String word, String text, Matcher twice) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(text.charAt(twice.end() - word.length()));
    }

    private static void blank(Span.Part part, int from, int to, List<Finding> found) {
        Span span = new Span(part, from, to);
        for (Finding other : found) {
            Span taken = other.span();
            if (other.severity() == Severity.ERROR
                    && taken != null
                    && taken.part() == part
                    && taken.from() < to
                    && from < taken.to()) {
                return;
            }
        }
        found.add(new Finding(
                "L9", Severity.ERROR, span, "A blank", "Only you know what belongs here.", Sources.of("S4.18"), null));
    }

    private static Finding slip(Span span, String title, String says, @Nullable String instead) {
        return new Finding(
                "L9",
                Severity.WARNING,
                span,
                title,
                says,
                Sources.of("S4.18"),
                instead == null ? null : new Repair(span, instead));
    }
}
