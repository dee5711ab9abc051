package afterword.prose.review;

import afterword.prose.letter.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day a letter names by half: "by Friday", "the 26th".
 *
 * @param weekday null where a day of the month is named
 * @param day of the month, 0 where a weekday is named
 */
record LooseDay(Span span, @Nullable DayOfWeek weekday, int day) {

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:by|before|until|till|for|around)(?: (?:the end of|end of|this|next|the coming|the following))? "
                    + "((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?!,? (?:the )?\\d|,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");

    private static final Pattern OF_THE_MONTH = Pattern.compile(
            "\\b[Tt]he (([12]?\\d|3[01])(?:st|nd|rd|th))(?=[,.;:?!)]|\\s*$| (?:and|or|so|as|but|if|when|which|at the latest|may|might|would)\\b)");

    private static final List<String> DAYS = List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

    /** The days a sentence of the body names so. */
    static List<LooseDay> in(Page page, Span sentence) {
        String text = page.at(sentence);
        List<LooseDay> all = new ArrayList<>();
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            all.add(new LooseDay(
                    Page.span(sentence.from() + weekday.start(1), sentence.from() + weekday.end(1)),
                    DayOfWeek.of(1 + DAYS.indexOf(weekday.group(2))),
                    0));
        }
        Matcher day = OF_THE_MONTH.matcher(text);
        while (day.find()) {
            all.add(new LooseDay(
                    Page.span(sentence.from() + day.start(1), sentence.from() + day.end(1)),
                    null,
                    Integer.parseInt(day.group(2))));
        }
        return all;
    }

    /** Whether a date may be meant. */
    boolean may(LocalDate date) {
        return weekday == null ? date.getDayOfMonth() == day : date.getDayOfWeek() == weekday;
    }

    /** Another day, named by as much. */
    String like(LocalDate other) {
        if (weekday != null) {
            return other.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        }
        int number = other.getDayOfMonth();
        String end = number % 10 == 1 && number != 11
                ? "st"
                : number % 10 == 2 && number != 12 ? "nd" : number % 10 == 3 && number != 13 ? "rd" : "th";
        return number + end;
    }
}
