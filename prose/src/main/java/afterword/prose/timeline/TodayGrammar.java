package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days told from the day of speaking: "today", "tonight", "the day after tomorrow", "this afternoon", "yesterday". */
final class TodayGrammar {

    private static final Set<String> DAYPARTS = Set.of("morning", "afternoon", "evening", "night", "lunchtime", "noon");

    private TodayGrammar() {}

    static @Nullable When at(Said said, int start) {
        Tokens words = said.words();
        LocalDate day = said.days().said();
        int i = words.skip(start, "the");
        if (words.is(i, "day")
                && words.in(i + 1, Set.of("after", "following"))
                && (words.ends(i + 2) || words.in(i + 2, Set.of(",", "that")))) {
            boolean known = said.named() != null && !said.named().last().isBefore(day);
            LocalDate base = known && said.named() != null ? said.named().last() : day;
            return When.day(base.plusDays(1), "the day after", words.is(i + 2, "that") ? i + 3 : i + 2);
        }
        if (words.after(start, "this", "day") > 0 && words.in(start + 2, Set.of("week", "fortnight"))) {
            return When.day(
                    day.plusWeeks(words.is(start + 2, "week") ? 1 : 2), "counted from the day it was said", start + 3);
        }
        if (words.after(i, "this", "time") > 0 && !said.inside()) {
            When next = words.after(i + 2, "next", "week") > 0
                    ? When.day(day.plusWeeks(1), "a week after it was said", i + 4)
                    : Phrases.when(said.within(), i + 2);
            return next != null && next.isDay() ? next : null;
        }
        if (words.is(i, "tomorrow") && words.is(i + 1, "week") && !words.is(i + 2, "of")) {
            return When.day(day.plusDays(8), "a week after tomorrow", i + 2);
        }
        if (words.is(i, "day") && words.in(i + 1, Set.of("after", "before"))) {
            int step = words.is(i + 1, "after") ? 1 : -1;
            if (words.is(i + 2, "tomorrow") && step > 0) {
                return When.day(day.plusDays(2), "two days after it was said", i + 3);
            }
            if (words.is(i + 2, "yesterday")) {
                return When.day(day.plusDays(step - 1), "a day near yesterday", i + 3);
            }
            return null;
        }
        if (words.in(i, Set.of("next", "following"))
                && words.is(i + 1, "day")
                && !words.at(i + 1).owns()) {
            boolean known = said.named() != null && !said.named().last().isBefore(day);
            return When.day(
                    (known && said.named() != null ? said.named().last() : day).plusDays(1), "the day after", i + 2);
        }
        if (words.after(start, "that", "day") > 0
                && said.named() != null
                && said.named().isDay()) {
            return When.day(said.named().first(), "that day", start + 2);
        }
        if (words.is(start, "then")
                && !words.is(start - 1, "until")
                && said.named() != null
                && words.ends(start + 1)
                && !words.ends(start - 1)) {
            return new When(
                    said.named().first(),
                    said.named().last(),
                    said.named().grain(),
                    said.named().vague(),
                    "the day named before",
                    start + 1);
        }
        return switch (words.word(start)) {
            case "today" ->
                words.at(start).owns() && !words.ends(start + 1)
                        ? today(words, start, day)
                        : When.day(day, "the day it was said", part(words, start + 1));
            case "tonight" -> When.day(day, "the day it was said", start + 1);
            case "tomorrow" -> When.day(day.plusDays(1), "the day after it was said", part(words, start + 1));
            case "yesterday" -> When.day(day.minusDays(1), "the day before it was said", part(words, start + 1));
            case "overmorrow" -> When.day(day.plusDays(2), "two days after it was said", start + 1);
            case "this" -> words.in(start + 1, DAYPARTS) ? When.day(day, "the day it was said", start + 2) : null;
            case "later", "sometime", "earlier" -> later(words, start, day);
            case "eod", "cob", "cop" -> When.day(day, "the end of the day it was said", start + 1);
            default -> endOfDay(words, i, day);
        };
    }

    private static When today(Tokens words, int start, LocalDate day) {
        return When.day(day, "the day it was said", words.skip(start + 1, "date"));
    }

    private static int part(Tokens words, int i) {
        return words.in(i, DAYPARTS) ? i + 1 : i;
    }

    private static @Nullable When later(Tokens words, int start, LocalDate day) {
        int i = words.skip(start + 1, "on");
        boolean the = words.is(i, "in")
                && words.is(i + 1, "the")
                && words.in(i + 2, Set.of("day", "morning", "afternoon", "evening"));
        if (words.is(i, "today") || (words.is(i, "this") && words.in(i + 1, DAYPARTS))) {
            return When.day(day, "the day it was said", words.is(i, "today") ? i + 1 : i + 2)
                    .asVague("");
        }
        return the && words.is(start, "later")
                ? When.day(day, "the day it was said", i + 3).asVague("")
                : null;
    }

    /** "the end of the day", "close of business", "end of play". */
    private static @Nullable When endOfDay(Tokens words, int i, LocalDate day) {
        if (!words.in(i, Set.of("end", "close"))) {
            return null;
        }
        int of = words.skip(i + 1, "of");
        int the = words.skip(of, Set.of("the", "this"));
        int work = words.skip(the, Set.of("business", "working", "work", "play"));
        int end = words.is(work, "day") ? work + 1 : work;
        boolean found = words.is(work, "day") || (work > the && !words.in(work, Set.of("week", "month")));
        return found && of > i + 1 ? When.day(day, "the end of the day it was said", words.skip(end, "today")) : null;
    }
}
