package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekdays: "Thursday", "next Friday", "Tuesday of next week", "Friday week", "the Monday after Thanksgiving". */
final class WeekdayGrammar {

    private static final Set<String> COMING = Set.of("this", "coming", "upcoming", "the");
    private static final Set<String> PAST = Set.of("last", "past", "previous");
    private static final Set<String> DAYPARTS =
            Set.of("morning", "afternoon", "evening", "night", "lunchtime", "noon", "midday", "am", "pm", "lunch");
    private static final Set<String> OF = Set.of("of", "in", ",", "-", "the", "on", "during");

    private WeekdayGrammar() {}

    static @Nullable When at(Said said, int start) {
        Tokens words = said.words();
        Days days = said.days();
        String which = "";
        int i = start;
        while (i < start + 3
                && (words.in(i, COMING) || words.in(i, PAST) || words.in(i, Set.of("next", "following", "very")))) {
            which = COMING.contains(words.word(i)) && !which.isEmpty() ? which : words.word(i);
            i++;
        }
        if (words.is(i, "week") && i > start) {
            return weekFirst(said, start);
        }
        int weekday = words.weekday(i);
        if (weekday == 0) {
            return weekFirst(said, start);
        }
        int end = dayPart(words, words.is(i + 1, ".") && !words.isStop(i + 1) ? i + 2 : i + 1);
        LocalDate next = Days.next(days.said(), weekday);
        if (PAST.contains(which)) {
            return When.day(Days.next(days.said().minusDays(8), weekday), "the last one before it was said", end);
        }
        if (words.is(end, "after")
                && words.ends(end + 1)
                && which.equals("the")
                && said.named() != null
                && said.named().last().isAfter(days.said())) {
            return When.day(Days.next(said.named().last(), weekday), "the next one after that", end + 1);
        }
        When tail = tail(said, weekday, next, end);
        if (tail != null) {
            return tail;
        }
        if (words.is(end, "next") && words.ends(end + 1)) {
            which = "next";
            end++;
        }
        if (which.equals("next") || which.equals("following")) {
            if (which.equals("following")
                    && said.named() != null
                    && said.named().last().isAfter(days.said())) {
                return When.day(Days.next(said.named().last(), weekday), "the next one after that", end);
            }
            LocalDate following = days.inWeek(days.weekOf(days.said()).plusWeeks(1), weekday);
            boolean nearest = days.conventions().nextWeekday() == Conventions.NextWeekday.NEAREST;
            return When.day(
                    nearest ? next : following,
                    nearest ? "the next one" : "that day of the week after the one it was said in",
                    end);
        }
        return When.day(next, "the next one after the day it was said", end);
    }

    private static int dayPart(Tokens words, int i) {
        int end = words.skip(i, Set.of("early", "late", "mid"));
        int of = words.in(end, Set.of("-")) ? end + 1 : end;
        return words.in(of, DAYPARTS) ? of + 1 : i;
    }

    /** What says which week it is, behind a weekday. */
    private static @Nullable When tail(Said said, int weekday, LocalDate next, int end) {
        Tokens words = said.words();
        Days days = said.days();
        if (words.is(end, "week") && !words.in(end + 1, Set.of("of", "after", "beginning"))) {
            return When.day(next.plusWeeks(1), "a week after the next one", end + 1);
        }
        if (words.is(end, "fortnight")) {
            return When.day(next.plusWeeks(2), "two weeks after the next one", end + 1);
        }
        if (words.after(end, "after", "next") > 0 && !words.unit(end + 2, Unit.WEEK)) {
            LocalDate following = days.inWeek(days.weekOf(days.said()).plusWeeks(2), weekday);
            return When.day(following, "the one after the next", end + 2);
        }
        if (said.inside()) {
            return null;
        }
        int of = end;
        while (of < end + 2 && words.in(of, OF)) {
            of++;
        }
        When week = WeekGrammar.at(said, of);
        if (week != null && week.first().plusDays(7).isAfter(week.last())) {
            return When.day(days.inWeek(days.weekOf(week.first()), weekday), "that day of " + week.how(), week.end());
        }
        if (words.in(end, Set.of("after", "before", "following"))) {
            Said plain = said;
            When other = DateGrammar.at(plain, end + 1);
            if (other == null) {
                other = HolidayGrammar.at(plain, end + 1);
            }
            if (other != null && other.isDay()) {
                LocalDate day = words.is(end, "before")
                        ? Days.next(other.first().minusDays(8), weekday)
                        : Days.next(other.first(), weekday);
                return When.day(day, "the one " + words.word(end) + " " + Spoken.day(other.first()), other.end());
            }
        }
        When counted = CountGrammar.fromNow(said, of);
        if (counted != null) {
            return When.day(
                    days.inWeek(days.weekOf(counted.first()), weekday),
                    "that day of the week so many from now",
                    counted.end());
        }
        return null;
    }

    /** "next week on Tuesday", "next week Wednesday". */
    private static @Nullable When weekFirst(Said said, int start) {
        Tokens words = said.words();
        When week = WeekGrammar.at(said, start);
        if (week == null || !week.first().plusDays(7).isAfter(week.last())) {
            return null;
        }
        int i = words.skip(week.end(), Set.of("on", ",", "-", "by"));
        int weekday = words.weekday(words.skip(i, "the"));
        if (weekday == 0 || (words.is(i - 1, ",") && !words.ends(i + 1))) {
            return null;
        }
        return When.day(
                said.days().inWeek(said.days().weekOf(week.first()), weekday),
                "that day of " + week.how(),
                dayPart(words, words.skip(i, "the") + 1));
    }
}
