package afterword.prose.timeline;

import afterword.prose.timeline.Tokens.Numeral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of longer stretches: "early next week", "the end of the month", "the first Monday in June", "mid-October". */
final class PartGrammar {

    enum Part {
        EARLY,
        MIDDLE,
        LATE,
        LATER,
        EARLIER,
        END,
        FIRST_HALF,
        SECOND_HALF,
        REST
    }

    /** A part, and the token behind its words. */
    private record Named(Part part, int end) {}

    private static final Set<String> EARLY = Set.of("early", "start", "beginning", "begin", "first", "top");
    private static final Set<String> SMALL = Set.of("of", "in", "the", "on", "during", "within");
    private static final Set<String> MIDDLE = Set.of("mid", "middle", "midway", "half", "halfway");

    private PartGrammar() {}

    static @Nullable When at(Said said, int start) {
        When nth = nth(said, start);
        if (nth != null) {
            return nth;
        }
        When abbreviated = abbreviated(said, start);
        if (abbreviated != null) {
            return abbreviated;
        }
        Named named = part(said.words(), start);
        if (named == null) {
            return null;
        }
        When other = range(said, named, start);
        if (other != null) {
            return other;
        }
        When base = base(said, named.end);
        return base == null || base.grain() == Grain.DAY ? null : of(said.days(), named.part, base);
    }

    /** "early or mid June", "mid to late August". */
    private static @Nullable When range(Said said, Named first, int start) {
        Tokens words = said.words();
        int i = first.end;
        if (!words.in(i, Set.of("to", "or", "-", "/", "and")) || words.is(start, "the")) {
            return null;
        }
        Named second = part(words, i + 1);
        When base = second == null ? null : base(said, second.end);
        if (second == null || base == null || base.grain() == Grain.DAY) {
            return null;
        }
        When from = of(said.days(), first.part, base);
        When to = of(said.days(), second.part, base);
        return to.last().isBefore(from.first())
                ? null
                : new When(from.first(), to.last(), Grain.PART, true, from.how() + " to " + to.how(), base.end());
    }

    /** "EOW", "EOM", "EOY", "mid-week". */
    private static @Nullable When abbreviated(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        Days days = said.days();
        int dash = words.skip(i + 1, "-");
        if ((words.in(i, Set.of("week", "month", "quarter", "year"))
                        && words.is(dash, "end")
                        && !words.is(dash + 1, "of"))
                || (words.in(i, Set.of("week", "month", "year"))
                        && words.is(i + 1, "is")
                        && words.in(i + 2, Set.of("out", "over", "up")))) {
            When base = whole(days, words.unit(i), i + 1);
            return base == null
                            || (words.is(i, "week")
                                    && words.is(i + 1, "end")
                                    && !words.at(i).owns())
                    ? null
                    : of(days, Part.END, base.endingAt(words.is(dash, "end") ? dash + 1 : i + 3));
        }
        switch (words.word(i)) {
            case "eow" -> {
                return of(days, Part.END, week(days, i + 1));
            }
            case "eom" -> {
                return of(days, Part.END, month(days, i + 1));
            }
            case "eoy" -> {
                int year = days.said().getYear();
                return of(
                        days,
                        Part.END,
                        new When(
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31),
                                Grain.YEAR,
                                true,
                                "the year",
                                i + 1));
            }
            case "midweek" -> {
                return midWeek(said, i + 1);
            }
            default -> {
                int week = words.is(i, "mid") ? words.skip(i + 1, "-") : i;
                boolean bare = week > i && words.is(week, "week");
                return bare ? midWeek(said, week + 1) : null;
            }
        }
    }

    /** "mid-week", "midweek next week". */
    private static When midWeek(Said said, int end) {
        When next = WeekGrammar.at(said, said.words().skip(end, Set.of("of", "in", ",")));
        if (next != null) {
            return of(said.days(), Part.MIDDLE, next);
        }
        Days days = said.days();
        LocalDate week = days.weekOf(days.said());
        if (days.said().isAfter(days.inWeek(week, 4))) {
            week = week.plusWeeks(1);
        }
        return of(days, Part.MIDDLE, new When(week, week.plusDays(6), Grain.WEEK, true, "this week", end));
    }

    private static @Nullable When base(Said said, int start) {
        Tokens words = said.words();
        int i = start;
        for (int small = 0; small < 3 && words.in(i, SMALL); small++) {
            i++;
        }
        When when = StretchGrammar.at(said, i);
        if (when != null) {
            return when;
        }
        When year = HolidayGrammar.newYear(said, i);
        if (year != null) {
            return year;
        }
        boolean the = words.is(i - 1, "the") || words.in(i, Set.of("month", "week", "year", "quarter"));
        if (!the
                || words.in(i + 1, Set.of("after", "before", "of", "following"))
                || words.at(i).owns()) {
            return null;
        }
        boolean adjective = words.in(i, Set.of("working", "business", "calendar", "work", "current"));
        return whole(said.days(), words.unit(adjective ? i + 1 : i), adjective ? i + 2 : i + 1);
    }

    /** The week, month, quarter or year in which it was said; null for other units. */
    private static @Nullable When whole(Days days, @Nullable Unit unit, int end) {
        int year = days.said().getYear();
        return switch (unit) {
            case WEEK -> week(days, end);
            case MONTH -> month(days, end);
            case QUARTER -> {
                LocalDate begin = LocalDate.of(year, (days.said().getMonthValue() - 1) / 3 * 3 + 1, 1);
                LocalDate last = begin.plusMonths(3).minusDays(1);
                yield new When(begin, last, Grain.QUARTER, true, "the quarter it was said in", end);
            }
            case YEAR -> {
                LocalDate first = LocalDate.of(year, 1, 1);
                yield new When(first, LocalDate.of(year, 12, 31), Grain.YEAR, true, "the year it was said in", end);
            }
            case null, default -> null;
        };
    }

    private static When week(Days days, int end) {
        LocalDate week = days.thisWeek();
        return new When(week, week.plusDays(6), Grain.WEEK, true, "the week it was said in", end);
    }

    private static When month(Days days, int end) {
        YearMonth now = YearMonth.from(days.said());
        return new When(now.atDay(1), now.atEndOfMonth(), Grain.MONTH, true, "the month it was said in", end);
    }

    private static @Nullable Named part(Tokens words, int start) {
        int i = words.skip(start, "the");
        i = words.skip(i, "very");
        String word = words.word(i);
        int next = i + 1;
        Numeral nth = words.at(i).kind() == Token.Kind.ORDINAL ? words.ordinal(i) : null;
        if (nth != null && nth.value() < 3 && words.is(next, "half")) {
            return new Named(nth.value() == 1 ? Part.FIRST_HALF : Part.SECOND_HALF, next + 1);
        }
        if (words.is(next, "half")
                && (word.equals("first") || word.equals("second") || word.equals("latter") || word.equals("last"))) {
            return new Named(word.equals("first") ? Part.FIRST_HALF : Part.SECOND_HALF, next + 1);
        }
        if (words.in(next, Set.of("part", "days", "portion"))
                && Set.of("first", "early", "latter", "last", "later", "late", "second", "middle")
                        .contains(word)) {
            Part part = switch (word) {
                case "first", "early" -> Part.EARLY;
                case "middle" -> Part.MIDDLE;
                default -> Part.LATE;
            };
            return new Named(part, next + 1);
        }
        if (word.equals("first") && words.is(next, "few") && words.is(next + 1, "days")) {
            return new Named(Part.EARLY, next + 2);
        }
        if (word.equals("first") && words.is(next, "thing")) {
            return new Named(Part.EARLY, next + 1);
        }
        if (word.equals("first") || (word.equals("half") && !words.in(next, Set.of("way", "of")))) {
            return null;
        }
        if (word.equals("earlier")) {
            return new Named(Part.EARLIER, next);
        }
        boolean does = (word.equals("begin") || word.equals("start") || word.equals("beginning")) && i == start;
        if (EARLY.contains(word) && !word.equals("early") && !words.is(next, "of") && (does || !words.is(next, "in"))) {
            // "fellowships begin in September"
            return null;
        }
        if (EARLY.contains(word)) {
            return new Named(
                    Part.EARLY, word.equals("early") && words.in(next, Set.of("on", "doors")) ? next + 1 : next);
        }
        if (MIDDLE.contains(word)) {
            return new Named(Part.MIDDLE, words.skip(words.skip(next, Set.of("-", "way")), "through"));
        }
        return switch (word) {
            case "late" -> new Named(Part.LATE, next);
            case "later" -> new Named(Part.LATER, next);
            case "end", "close", "conclusion" -> words.is(next, "in") ? null : new Named(Part.END, next);
            case "rest", "remainder", "remaining" -> new Named(Part.REST, next);
            default ->
                words.after(i, "tail", "end") > 0 || (i > start && words.after(i, "back", "end") > 0)
                        ? new Named(Part.LATE, i + 2)
                        : null;
        };
    }

    /** A part of a stretch, as the conventions have it. */
    private static When of(Days days, Part part, When base) {
        LocalDate said = days.said();
        LocalDate first = base.first();
        LocalDate last = base.last();
        boolean now = !said.isBefore(first) && !said.isAfter(last);
        if (part == Part.END) {
            LocalDate business = days.lastBusiness(first, last);
            boolean over = business.isBefore(said) && !last.isBefore(said);
            LocalDate end = over || base.grain() == Grain.WEEKEND ? last : business;
            return new When(end, end, Grain.END, true, "the last business day of " + base.how(), base.end());
        }
        if (base.grain() == Grain.WEEKEND) {
            return base;
        }
        if (part == Part.REST || (part == Part.LATER && now)) {
            LocalDate from = said.plusDays(part == Part.LATER ? 1 : 0);
            LocalDate to = base.grain() == Grain.SEASON ? last : days.lastBusiness(first, last);
            return part(from, to.isBefore(from) ? last : to, "the rest of ", base);
        }
        if (part == Part.EARLIER) {
            return part(
                    first,
                    said.isBefore(last) && said.isAfter(first) ? said.minusDays(1) : first,
                    "the beginning of ",
                    base);
        }
        if (base.grain() == Grain.WEEK) {
            LocalDate begin = days.inWeek(first, 1);
            return switch (part) {
                case EARLY -> part(begin, begin.plusDays(1), "Monday and Tuesday of ", base);
                case MIDDLE -> part(begin.plusDays(2), begin.plusDays(3), "Wednesday and Thursday of ", base);
                case FIRST_HALF -> part(begin, begin.plusDays(2), "the first half of ", base);
                case SECOND_HALF -> part(begin.plusDays(2), begin.plusDays(4), "the second half of ", base);
                default -> part(begin.plusDays(3), begin.plusDays(4), "Thursday and Friday of ", base);
            };
        }
        if (base.grain() == Grain.MONTH) {
            return switch (part) {
                case EARLY -> part(first, first.withDayOfMonth(10), "days 1 to 10 of ", base);
                case MIDDLE -> part(first.withDayOfMonth(11), first.withDayOfMonth(20), "days 11 to 20 of ", base);
                case FIRST_HALF -> part(first, first.withDayOfMonth(15), "days 1 to 15 of ", base);
                case SECOND_HALF -> part(first.withDayOfMonth(16), last, "the days from the 16th of ", base);
                default -> part(first.withDayOfMonth(21), last, "the days from the 21st of ", base);
            };
        }
        long months = Math.max(1, java.time.temporal.ChronoUnit.MONTHS.between(first, last.plusDays(1)));
        return switch (part) {
            case EARLY ->
                part(
                        first,
                        months == 1
                                ? first.plusDays(9)
                                : first.plusMonths(months / 3).minusDays(1),
                        "the first third of ",
                        base);
            case MIDDLE ->
                part(
                        first.plusMonths(months / 3),
                        first.plusMonths(2 * months / 3).minusDays(1),
                        "the middle third of ",
                        base);
            case FIRST_HALF -> part(first, half(first, months), "the first half of ", base);
            case SECOND_HALF -> part(half(first, months).plusDays(1), last, "the second half of ", base);
            default -> part(first.plusMonths(2 * months / 3), last, "the last third of ", base);
        };
    }

    private static LocalDate half(LocalDate first, long months) {
        return months % 2 == 0
                ? first.plusMonths(months / 2).minusDays(1)
                : first.plusMonths(months / 2).plusDays(14);
    }

    private static When part(LocalDate first, LocalDate last, String which, When base) {
        return new When(first, last, Grain.PART, true, which + base.how(), base.end());
    }

    /** "the first Monday in June", "the last Friday of the month", "second week of January", "last week of the year". */
    private static @Nullable When nth(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        boolean last = words.is(i, "last") || words.is(i, "final");
        Numeral ordinal = last ? null : words.ordinal(i);
        if (!last && (ordinal == null || ordinal.value() > 5)) {
            return null;
        }
        int n = ordinal == null ? 0 : ordinal.value();
        int what = words.skip(ordinal == null ? i + 1 : ordinal.end(), Set.of("full", "whole", "working", "business"));
        int weekday = words.weekday(what);
        boolean businessDay = words.is(what, "day") && words.in(what - 1, Set.of("working", "business"));
        if (words.is(what, "day") && !businessDay && (last || n == 1) && words.in(what + 1, Set.of("of", "in"))) {
            When whole = base(said, what + 1);
            return whole == null || whole.grain() == Grain.DAY
                    ? null
                    : When.day(last ? whole.last() : whole.first(), "that day of " + whole.how(), whole.end());
        }
        if (weekday == 0 && !businessDay && !words.unit(what, Unit.WEEK)) {
            return n == 1 || last ? several(said, what, last) : null;
        }
        int of = what + 1;
        while (words.in(of, Set.of("evening", "morning", "afternoon"))
                || words.isClock(of)
                || (words.is(of, "to") && words.isClock(of + 1))) {
            of++;
        }
        if (!words.in(of, Set.of("of", "in", "after")) || words.is(what, "weeks")) {
            return null;
        }
        When base = words.is(of, "after") ? null : base(said, of);
        if (base == null || base.grain() == Grain.WEEK || base.grain() == Grain.PART) {
            return null;
        }
        Days days = said.days();
        if (businessDay) {
            LocalDate day = last || n == 0
                    ? days.lastBusiness(base.first(), base.last())
                    : days.businessDayAfter(base.first().minusDays(1), n);
            return When.day(day, "that business day of " + base.how(), base.end());
        }
        if (weekday > 0) {
            LocalDate day = nthWeekday(base, n, weekday);
            if (day.isBefore(days.said()) && base.grain() == Grain.MONTH && !words.in(of + 1, Set.of("this", "last"))) {
                YearMonth month = YearMonth.from(base.first());
                YearMonth next =
                        words.is(of + 1, "the") || words.is(of + 2, "month") ? month.plusMonths(1) : month.plusYears(1);
                day = nthWeekday(new When(next.atDay(1), next.atEndOfMonth(), Grain.MONTH, true, "", 0), n, weekday);
            }
            return When.day(day, "that weekday of " + base.how(), base.end());
        }
        LocalDate first = last ? base.last().minusDays(6) : base.first().plusWeeks(n - 1L);
        LocalDate end = last ? base.last() : n == 5 ? base.last() : first.plusDays(6);
        if (first.isAfter(base.last())) {
            return null;
        }
        When week = new When(first, end, Grain.PART, true, "seven days of " + base.how(), base.end());
        int inWeek = words.skip(base.end(), Set.of("on", "."));
        return words.weekday(inWeek) > 0 && inWeek > base.end()
                ? When.day(days.inWeek(first, words.weekday(inWeek)), "that weekday of the week", inWeek + 1)
                : week;
    }

    /** "the first two weeks of July", "the last three days of the month". */
    private static @Nullable When several(Said said, int start, boolean last) {
        Tokens words = said.words();
        Quantity many = Quantity.at(words, start);
        Unit unit = many == null ? null : words.unit(many.end());
        if (many == null
                || many.most() > 60
                || (unit != Unit.WEEK && unit != Unit.DAY)
                || !words.in(many.end() + 1, Set.of("of", "in"))) {
            return null;
        }
        When base = base(said, many.end() + 1);
        if (base == null || base.grain() == Grain.DAY) {
            return null;
        }
        LocalDate first = last ? unit.after(base.last(), -many.most()).plusDays(1) : base.first();
        LocalDate end =
                last ? base.last() : unit.after(base.first(), many.most()).minusDays(1);
        return first.isBefore(base.first()) || end.isAfter(base.last())
                ? null
                : part(first, end, "so many days of ", base);
    }

    private static LocalDate nthWeekday(When base, int n, int weekday) {
        LocalDate first = Days.next(base.first().minusDays(1), weekday);
        if (n > 0) {
            return first.plusWeeks(n - 1L);
        }
        LocalDate day = Days.next(base.last(), weekday).minusWeeks(1);
        return day;
    }
}
