package afterword.prose.timeline;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks and weekends: "next week", "the week of June 22", "w/c 22/06", "week 31", "the weekend". */
final class WeekGrammar {

    private static final Set<String> WEEK_OF =
            Set.of("of", "commencing", "beginning", "starting", "begining", "from", "containing", "including");

    private WeekGrammar() {}

    private static When weekOf(LocalDate start, String how, int end) {
        return new When(start, start.plusDays(6), Grain.WEEK, true, how, end);
    }

    /** "next week", "the week after next", "week of June 22", "w/c 22/06", "the following week". */
    static @Nullable When at(Said said, int start) {
        Tokens words = said.words();
        Days days = said.days();
        int i = words.skip(start, Set.of("the", "that"));
        LocalDate now = days.weekOf(days.said());
        int abbreviated = words.after(i, "w", "/", "c");
        if (abbreviated < 0 && (words.is(i, "wc") || words.is(i, "wb"))) {
            abbreviated = i + 1;
        }
        if (abbreviated < 0) {
            abbreviated = words.after(i, "w", "/", "b");
        }
        if (abbreviated > 0) {
            return holding(said, words.skip(words.skip(abbreviated, "."), Set.of(":", "the")));
        }
        if (words.is(start, "that") && words.is(start + 1, "week") && said.named() != null) {
            return weekOf(days.weekOf(said.named().first()), "that week", start + 2);
        }
        int from = words.skip(i, Set.of("whole", "full", "entire"));
        if (isWeek(words, from)) {
            int next = weekEnd(words, from);
            int of = words.skip(next, Set.of("(", ","));
            if (words.in(of, WEEK_OF)) {
                When week = holding(
                        said,
                        words.skip(words.skip(words.skip(of + 1, Set.of("on", "from", "of", "with")), ":"), "the"));
                if (week != null) {
                    return words.is(of - 1, "(") && words.is(week.end(), ")") ? week.endingAt(week.end() + 1) : week;
                }
            }
            if (words.is(next, "ending")) {
                return holding(said, words.skip(next + 1, "the"));
            }
            if (words.after(next, "after", "next") > 0) {
                return weekOf(now.plusWeeks(2), "the week after the next", next + 2);
            }
            if ((words.is(next, "after")
                            && (words.ends(next + 1) || words.in(next + 1, Set.of(",", "that", "then", "-"))))
                    || (words.is(next, "following") && (words.ends(next + 1) || words.is(next + 1, ",")))) {
                LocalDate week =
                        said.named() == null ? now : days.weekOf(said.named().first());
                return weekOf(week.plusWeeks(1), "the week after that", next + 1);
            }
            if (words.is(next, "after") || words.is(next, "following") || words.is(next, "before")) {
                boolean before = words.is(next, "before");
                When other = holding(said, words.skip(next + 1, "the"));
                return other == null
                        ? null
                        : weekOf(
                                other.first().plusWeeks(before ? -1 : 1),
                                "the week " + (before ? "before" : "after") + " it",
                                other.end());
            }
            return numbered(said, next);
        }
        return relativeWeek(said, start);
    }

    private static boolean isWeek(Tokens words, int i) {
        return (words.unit(i, Unit.WEEK) && !words.at(i).word().endsWith("ks"))
                || words.in(i, Set.of("workweek"))
                || (words.in(i, Set.of("working", "work", "business", "calendar"))
                        && words.unit(i + 1, Unit.WEEK)
                        && !words.is(i + 1, "weeks"));
    }

    private static int weekEnd(Tokens words, int i) {
        return words.in(i, Set.of("working", "work", "business", "calendar")) ? i + 2 : i + 1;
    }

    /** The week that holds a day named behind it. */
    private static @Nullable When holding(Said said, int i) {
        When day = DateGrammar.at(said, i);
        if (day == null) {
            day = HolidayGrammar.at(said, i);
        }
        if (day == null && said.words().weekday(i) > 0) {
            day = WeekdayGrammar.at(said.within(), i);
        }
        if (day == null) {
            return null;
        }
        return new When(
                said.days().weekOf(day.first()),
                said.days().weekOf(day.last()).plusDays(6),
                Grain.WEEK,
                true,
                "the week with " + Spoken.day(day.first()) + " in it",
                day.end());
    }

    private static @Nullable When relativeWeek(Said said, int start) {
        Tokens words = said.words();
        if (words.is(start, "next") && words.ends(start + 1) && weekBefore(words, start)) {
            return weekOf(
                    said.days().weekOf(said.days().said()).plusWeeks(1),
                    "the week after the one it was said in",
                    start + 1);
        }
        LocalDate now = said.days().weekOf(said.days().said());
        int i = words.skip(start, "the");
        String which = words.word(i);
        int next = words.skip(
                words.is(i, "this") || words.is(i, "the") ? words.skip(i + 1, StretchGrammar.NEXT) : i + 1,
                Set.of("full", "calendar", "whole"));
        if (StretchGrammar.NEXT.contains(words.word(next - 1))) {
            which = words.word(next - 1);
        }
        // "this or next week"
        if (which.equals("this") && words.is(next, "or") && words.is(next + 1, "next") && isWeek(words, next + 2)) {
            return new When(now, now.plusDays(13), Grain.WEEK, true, "this week or the next", weekEnd(words, next + 2));
        }
        if (!isWeek(words, next)) {
            return null;
        }
        int end = weekEnd(words, next);
        boolean isWorking = !words.unit(next, Unit.WEEK);
        if (which.equals("this") || which.equals("current")) {
            boolean orNext =
                    words.is(end, "or") && words.is(end + 1, "next") && (words.ends(end + 2) || isWeek(words, end + 2));
            return orNext
                    ? new When(
                            now,
                            now.plusDays(13),
                            Grain.WEEK,
                            true,
                            "this week or the next",
                            isWeek(words, end + 2) ? end + 3 : end + 2)
                    : weekOf(now, "the week it was said in", end).shorter(isWorking);
        }
        if (which.equals("following")) {
            LocalDate base =
                    said.named() == null ? now : said.days().weekOf(said.named().first());
            return weekOf(base.plusWeeks(1), "the week after that", end);
        }
        if (StretchGrammar.NEXT.contains(which)) {
            return weekOf(now.plusWeeks(1), "the week after the one it was said in", end)
                    .shorter(isWorking);
        }
        return StretchGrammar.PAST.contains(which)
                ? weekOf(now.minusWeeks(1), "the week before it was said", end)
                : null;
    }

    /** Whether a week is spoken of right before: "this week or early next". */
    private static boolean weekBefore(Tokens words, int start) {
        for (int i = start - 1; i > start - 6; i--) {
            if (words.is(i, "week")) {
                return true;
            }
        }
        return false;
    }

    /** "week 31", "week 3 of 2027". */
    private static @Nullable When numbered(Said said, int i) {
        Tokens words = said.words();
        int number = words.digits(words.skip(i, Set.of("no", "number")));
        if (number < 1 || number > 53 || !words.is(i - 1, "week") || words.unit(i + 1) != null) {
            return null;
        }
        int of = words.skip(i + 1, "of");
        int year = DateGrammar.year(words, of);
        int end = year > 0 ? of + 1 : i + 1;
        if (year == 0 && of > i + 1) {
            year = DateGrammar.yearInWords(said, of);
            end = year > 0 ? of + 2 : end;
        }
        LocalDate base = LocalDate.of(year > 0 ? year : said.days().said().getYear(), 7, 1);
        LocalDate first = base.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(java.time.DayOfWeek.MONDAY);
        return weekOf(first, "the week of that number", end);
    }

    static @Nullable When weekend(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, Set.of("the", "this", "next", "coming", "long", "over"));
        i = words.skip(i, Set.of("coming", "long", "bank"));
        if (!words.is(i, "weekend")
                && !(words.is(i, "week")
                        && words.is(i + 1, "end")
                        && words.at(i + 1).start() - words.at(i).end() < 2
                        && !words.is(i + 2, "of"))) {
            return null;
        }
        LocalDate said0 = said.days().said();
        LocalDate saturday = said.days().inWeek(said.days().weekOf(said0), 6);
        if (saturday.plusDays(1).isBefore(said0)) {
            saturday = saturday.plusWeeks(1);
        }
        if (words.is(start, "next")) {
            saturday = saturday.plusWeeks(1);
        } else if (words.is(i - 1, "last")) {
            saturday = saturday.minusWeeks(1);
        }
        return new When(
                saturday,
                saturday.plusDays(1),
                Grain.WEEKEND,
                true,
                "Saturday and Sunday",
                words.is(i, "weekend") ? i + 1 : i + 2);
    }
}
