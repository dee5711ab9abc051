package afterword.prose.timeline;

import afterword.prose.timeline.Tokens.Numeral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole weeks, weekends, months, quarters, seasons and years: "next week", "the week of June 22", "Q3", "2027". */
final class StretchGrammar {

    static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming");
    static final Set<String> PAST = Set.of("last", "previous", "past");

    /** What makes a bare "May" or "March" the month. */
    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in",
            "by",
            "until",
            "before",
            "after",
            "during",
            "throughout",
            "through",
            "to",
            "from",
            "since",
            "of",
            "late",
            "early",
            "mid",
            "next",
            "this",
            "last",
            "till",
            "around",
            "for",
            "or",
            "and",
            "-",
            "beginning",
            "starting",
            "end",
            "about",
            "middle",
            "into",
            "on",
            "than",
            "within",
            "coming",
            "say",
            "not",
            "probably",
            "perhaps",
            "sometime",
            "latest",
            "later",
            "start",
            "between",
            "\"",
            "(",
            ":",
            "maybe",
            "likely",
            "spring",
            "summer",
            "via",
            "in,");

    private static final Set<String> SURELY_BEFORE_A_MONTH =
            Set.of("in", "by", "until", "late", "early", "mid", "of", "next", "-", "since", "before", "after", "end");
    private static final Set<String> BEHIND_MAY =
            Set.of("i", "we", "you", "be", "have", "not", "he", "she", "they", "or", "also");
    private static final Set<String> BEHIND_A_PERSON =
            Set.of("from", "will", "has", "is", "'", "wants", "says", "said", "in", "can");
    private static final Set<String> BEFORE_A_PERSON =
            Set.of(",", "and", "with", "contact", "call", "ask", "dear", "hi", "my", "colleague");

    private StretchGrammar() {}

    static @Nullable When at(Said said, int i) {
        When when = WeekGrammar.at(said, i);
        if (when == null) {
            when = WeekGrammar.weekend(said, i);
        }
        if (when == null) {
            when = month(said, i);
        }
        if (when == null) {
            when = quarter(said, i);
        }
        if (when == null) {
            when = season(said, i);
        }
        return when == null ? year(said, i) : when;
    }

    private static When of(LocalDate start, LocalDate end, Grain grain, String how, int behind) {
        return new When(start, end, grain, true, how, behind);
    }

    /** "October", "next month", "the month after next", "12/2026". */
    static @Nullable When month(Said said, int start) {
        Tokens words = said.words();
        Days days = said.days();
        int i = words.skip(start, "the");
        YearMonth now = YearMonth.from(days.said());
        Numeral ordinal = words.ordinal(i);
        if (ordinal != null
                && ordinal.value() <= 12
                && words.is(ordinal.end(), "month")
                && words.is(ordinal.end() + 1, "of")) {
            int year = DateGrammar.year(words, ordinal.end() + 2);
            int relative = year > 0 ? year : DateGrammar.yearInWords(said, ordinal.end() + 2);
            return relative == 0
                    ? null
                    : month(YearMonth.of(relative, ordinal.value()), "that month", ordinal.end() + (year > 0 ? 3 : 4));
        }
        if (words.unit(i, Unit.MONTH) && words.is(i + 1, "after") && words.is(i + 2, "next")) {
            return month(now.plusMonths(2), "the month after the next", i + 3);
        }
        if (words.unit(i + 1, Unit.MONTH)
                && !words.is(i + 1, "months")
                && !words.at(i + 1).owns()) {
            String which = words.word(i);
            if (which.equals("following")) {
                YearMonth base =
                        said.named() == null ? now : YearMonth.from(said.named().first());
                return month(base.plusMonths(1), "the month after that", i + 2);
            }
            if (NEXT.contains(which)) {
                return month(now.plusMonths(1), "the month after the one it was said in", i + 2);
            }
            if (which.equals("this") || which.equals("current")) {
                return month(now, "the month it was said in", i + 2);
            }
            return PAST.contains(which) ? month(now.minusMonths(1), "the month before it was said", i + 2) : null;
        }
        int which = words.skip(i, Set.of("this", "next", "coming", "last"));
        int number = words.month(which);
        if (number == 0) {
            return figures(words, i);
        }
        int end = words.is(which + 1, ".") && !words.isStop(which + 1) ? which + 2 : which + 1;
        int yearAt = words.skip(end, Set.of("of", ",", "in"));
        int year = DateGrammar.year(words, yearAt);
        if (year > 0) {
            return month(YearMonth.of(year, number), "that month", yearAt + 1);
        }
        if (isNoMonth(words, which) || isDayThatIsNone(words, which)) {
            return null;
        }
        int relative = DateGrammar.yearInWords(said, yearAt);
        if (relative > 0) {
            return month(YearMonth.of(relative, number), "that month", yearAt + 2);
        }
        YearMonth next = YearMonth.of(days.yearOf(number), number);
        if (words.is(i, "next") && next.equals(now)) {
            next = next.plusYears(1);
        } else if (words.is(i, "last")) {
            next = YearMonth.of(number < now.getMonthValue() ? now.getYear() : now.getYear() - 1, number);
        }
        return month(next, "the next time that month comes", end);
    }

    private static When month(YearMonth month, String how, int end) {
        return of(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, how, end);
    }

    /** "June 31" is no June either. */
    private static boolean isDayThatIsNone(Tokens words, int i) {
        int before = words.skip(i - 1, "of") > i - 1 ? i - 2 : i - 1;
        int behind = words.skip(i + 1, "the");
        Token one = words.at(before);
        Token other = words.at(behind);
        return one.kind() == Token.Kind.ORDINAL
                || (one.kind() == Token.Kind.NUMBER && one.number() > 0 && one.number() < 100 && before == i - 1)
                || other.kind() == Token.Kind.ORDINAL
                || (other.kind() == Token.Kind.NUMBER
                        && other.number() > 0
                        && other.number() < 100
                        && !words.is(behind + 1, "/"));
    }

    /** "May I call you", "we march on", "June from the front desk": no months. */
    private static boolean isNoMonth(Tokens words, int i) {
        boolean introduced = words.in(i - 1, BEFORE_A_MONTH);
        if (words.in(i, Set.of("may", "march", "mar", "august"))) {
            boolean surely = words.in(i - 1, SURELY_BEFORE_A_MONTH);
            boolean verb = words.is(i, "may") && words.in(i + 1, BEHIND_MAY);
            return (!introduced && !isWhen(words, i))
                    || (!surely && (verb || !words.at(i).capital()));
        }
        return !introduced
                && !isWhen(words, i)
                && words.at(i).capital()
                && (acts(words, i) || hasAnotherName(words, i));
    }

    /** "March is when we pick": a month, whoever else is called so. */
    static boolean isWhen(Tokens words, int i) {
        return words.after(i + 1, "is", "when") > 0
                || words.after(i + 1, "is", "the", "month") > 0
                || words.after(i + 1, "it", "is") > 0;
    }

    /** "June will call you", "ask April from the front desk". */
    private static boolean acts(Tokens words, int i) {
        return words.in(i + 1, BEHIND_A_PERSON) && (words.ends(i - 1) || words.in(i - 1, BEFORE_A_PERSON));
    }

    /** "April Jones". */
    private static boolean hasAnotherName(Tokens words, int i) {
        return words.isWord(i + 1)
                && words.at(i + 1).capital()
                && words.at(i + 1).meaning() == null
                && !words.is(i + 1, "i");
    }

    private static @Nullable When figures(Tokens words, int i) {
        int first = words.digits(i);
        int second = words.digits(i + 2);
        if (!(words.is(i + 1, "/") || words.is(i + 1, "-"))
                || !words.joined(i)
                || !words.joined(i + 1)
                || words.is(i + 3, "-")
                || words.is(i + 3, "/")
                || words.is(i - 1, "-")
                || words.is(i - 1, "/")) {
            return null;
        }
        boolean yearFirst = first > 1900
                && first < 2200
                && second >= 1
                && second <= 12
                && words.at(i + 2).end() - words.at(i + 2).start() == 2;
        boolean monthFirst = second > 1900 && second < 2200 && first >= 1 && first <= 12;
        if (!yearFirst && !monthFirst) {
            return null;
        }
        return month(yearFirst ? YearMonth.of(first, second) : YearMonth.of(second, first), "that month", i + 3);
    }

    /** "Q3", "the third quarter", "next quarter". */
    static @Nullable When quarter(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        LocalDate now = said.days().said();
        LocalDate begin = LocalDate.of(now.getYear(), (now.getMonthValue() - 1) / 3 * 3 + 1, 1);
        if (words.unit(i + 1, Unit.QUARTER) && !words.is(i + 1, "quarters")) {
            String which = words.word(i);
            if (NEXT.contains(which)) {
                return quarter(begin.plusMonths(3), "the quarter after the one it was said in", i + 2);
            }
            if (which.equals("this") || which.equals("current")) {
                return quarter(begin, "the quarter it was said in", i + 2);
            }
            if (PAST.contains(which)) {
                return quarter(begin.minusMonths(3), "the quarter before it was said", i + 2);
            }
        }
        int number = 0;
        int end = i;
        if (words.is(i, "q") && words.joined(i)) {
            number = words.digits(i + 1);
            end = i + 2;
        } else {
            Numeral ordinal = words.ordinal(i);
            int quarter = ordinal == null ? -1 : words.skip(ordinal.end(), Set.of("calendar", "fiscal"));
            if (ordinal != null && words.unit(quarter, Unit.QUARTER)) {
                number = ordinal.value();
                end = quarter + 1;
            }
        }
        if (number < 1 || number > 4) {
            return yearsQuarter(said, i);
        }
        int of = words.skip(words.skip(end, Set.of("of", "in", ",")), "the");
        int year = DateGrammar.year(words, of);
        int behind = of + 1;
        if (year == 0) {
            year = DateGrammar.yearInWords(said, of);
            behind = of + 2;
        }
        if (year == 0) {
            year = number * 3 < now.getMonthValue() ? now.getYear() + 1 : now.getYear();
            behind = words.is(of, "year") && of > end + 1 ? of + 1 : end;
        }
        return quarter(LocalDate.of(year, number * 3 - 2, 1), "that quarter", behind);
    }

    /** "next year's first quarter". */
    private static @Nullable When yearsQuarter(Said said, int i) {
        Tokens words = said.words();
        int year = DateGrammar.yearInWords(said, i);
        Numeral ordinal = year == 0 ? null : words.ordinal(i + 2);
        return ordinal == null || ordinal.value() > 4 || !words.unit(ordinal.end(), Unit.QUARTER)
                ? null
                : quarter(LocalDate.of(year, ordinal.value() * 3 - 2, 1), "that quarter", ordinal.end() + 1);
    }

    private static When quarter(LocalDate start, String how, int end) {
        return of(start, start.plusMonths(3).minusDays(1), Grain.QUARTER, how, end);
    }

    static @Nullable When season(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, Set.of("the", "this", "next", "coming", "last"));
        int month = words.season(i);
        if (month == 0 || words.in(i + 1, HolidayGrammar.BREAK)) {
            return null;
        }
        int of = words.skip(i + 1, Set.of("of", ","));
        int year = DateGrammar.year(words, of);
        boolean introduced = i > start
                || words.in(
                        i - 1,
                        Set.of(
                                "in", "by", "until", "before", "after", "during", "late", "early", "mid", "-", "this",
                                "next", "of"));
        if (year == 0
                && (!introduced
                        || (words.is(i, "fall")
                                && !words.in(
                                        i - 1, Set.of("the", "this", "next", "late", "early", "by", "in", "-"))))) {
            return null;
        }
        LocalDate now = said.days().said();
        int found = year > 0 ? year : now.getYear();
        LocalDate begin = LocalDate.of(found, month, 1);
        if (year == 0 && month == 12 && now.getMonthValue() < 3) {
            begin = begin.minusYears(1);
        }
        if (year == 0 && !now.isBefore(begin.plusMonths(3))) {
            begin = begin.plusYears(1);
        }
        if (year == 0 && words.is(start, "next") && begin.isBefore(now)) {
            begin = begin.plusYears(1);
        }
        return of(begin, begin.plusMonths(3).minusDays(1), Grain.SEASON, "that season", year > 0 ? of + 1 : i + 1);
    }

    static @Nullable When year(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        if (!words.is(i + 1, "years")
                && words.in(i + 1, Set.of("calendar"))
                && words.is(i, "this")
                && words.is(i + 2, "year")) {
            return year(said.days().said().getYear(), i + 3);
        }
        int relative = words.at(i + 1).owns() ? 0 : DateGrammar.yearInWords(said, i);
        if (relative > 0) {
            return year(relative, i + 2);
        }
        if (words.in(i, NEXT) && words.is(i + 1, "year")) {
            return year(said.days().said().getYear() + 1, i + 2);
        }
        if (words.is(i, "year") && DateGrammar.year(words, i + 1) > 0) {
            return year(DateGrammar.year(words, i + 1), i + 2);
        }
        int year = DateGrammar.year(words, i);
        return year >= (words.in(i + 1, Set.of(",", ".", "")) ? 1500 : 1900)
                        && year < 2200
                        && !(words.joined(i) && words.in(i + 1, Set.of("-", "/", "%")))
                        && words.in(
                                i - 1,
                                Set.of(
                                        "in",
                                        "by",
                                        "until",
                                        "before",
                                        "after",
                                        "during",
                                        "of",
                                        "late",
                                        "early",
                                        "mid",
                                        "-",
                                        "since",
                                        "from",
                                        "to",
                                        "till",
                                        "into",
                                        "through",
                                        "between",
                                        "and",
                                        "throughout",
                                        "on",
                                        "not",
                                        "middle",
                                        "end",
                                        "beginning",
                                        "start"))
                        && words.unit(i + 1) == null
                        && !(words.isWord(i + 1) && words.at(i + 1).capital())
                ? year(year, i + 1)
                : null;
    }

    private static When year(int year, int end) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, "that year", end);
    }
}
