package afterword.prose.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last day to apply: a date behind words that say so, never any other date of the advert. */
final class ClosingReader {

    private static final Pattern CLOSING = Pattern.compile(
            "\\b(?:closing (?:date|time|day)|applications?\\b[^.]{0,60}\\bclose|applications? (?:will )?(?:close|closes|due|deadline)|deadline|vacancy closes|position closes"
                    + "|post closes|advert closes|job closes|closes on|last (?:date|day) (?:to apply|for|of application)"
                    + "|apply (?:by|before)|applications? (?:are )?(?:due|accepted (?:until|through))|open until|closes)\\b");
    private static final Pattern BY =
            Pattern.compile("\\b(?:by|before|until|(?:no|not) later than|on or before)\\b(?: \\S{1,20}){0,6}$");
    private static final Pattern APPLYING = Pattern.compile(
            "\\b(?:apply|applying|applications?|send|sent|submit|submitted|email|e-mail|post|return|returned|forward|received|arrive|resume|résumé|cv|letter)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:interviews?|start(?:s|ing)?|begins?|training|assessment|founded|notified|hear)\\b[^.]{0,30}$");
    private static final Pattern DAY_BEFORE = Pattern.compile("(?<!on or )\\bbefore(?: the)?(?: \\S+day,?)?$");

    private final Dates dates;

    ClosingReader(Dates dates) {
        this.dates = dates;
    }

    @Nullable
    Found<LocalDate> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Dates.At date : dates.in(sentence.lower())) {
                String before = sentence.lower().substring(0, date.start()).stripTrailing();
                Matcher closing = CLOSING.matcher(before);
                boolean named = closing.find() && before.length() - closing.end() < 60;
                boolean by =
                        BY.matcher(before).find() && APPLYING.matcher(before).find();
                if ((named || by) && !OTHER.matcher(before).find()) {
                    LocalDate last =
                            DAY_BEFORE.matcher(before).find() ? date.date().minusDays(1) : date.date();
                    return Found.in(sentence, last);
                }
            }
        }
        return null;
    }
}
