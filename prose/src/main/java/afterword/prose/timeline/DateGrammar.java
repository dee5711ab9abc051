package afterword.prose.timeline;

import afterword.prose.timeline.Tokens.Numeral;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the calendar: "Friday, June 12", "12/6/2026", "the 3rd or 4th of June", "the 23rd". */
final class DateGrammar {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final Set<String> THROUGH = Set.of("-", "to", "until", "through", "til");
    private static final Set<String> THIS = Set.of("this", "next", "coming", "upcoming", "on");

    /** What may follow a day that stands without its month; behind anything else "second" counts something. */
    private static final Set<String> BEHIND_A_DAY = Set.of(
            "",
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            ")",
            "(",
            "-",
            "/",
            "\n",
            "\"",
            "'",
            "at",
            "or",
            "and",
            "&",
            "to",
            "but",
            "if",
            "so",
            "we",
            "you",
            "i",
            "he",
            "she",
            "they",
            "it",
            "the",
            "by",
            "on",
            "for",
            "is",
            "was",
            "will",
            "then",
            "as",
            "in",
            "when",
            "with",
            "because",
            "after",
            "before",
            "until",
            "latest",
            "we'll",
            "i'll",
            "you'll",
            "they'll",
            "she'll",
            "he'll",
            "my",
            "our",
            "your",
            "this",
            "next",
            "onwards",
            "onward",
            "works",
            "would",
            "should",
            "not",
            "from",
            "about",
            "through",
            "rather",
            "instead",
            "please",
            "clock",
            "pm",
            "am",
            "inclusive",
            "unless",
            "once",
            "has",
            "every",
            "somebody",
            "someone",
            "everyone",
            "all",
            "there",
            "that",
            "which",
            "may",
            "can",
            "midday",
            "noon",
            "what",
            "whatever",
            "cob",
            "eod",
            "now",
            "already",
            "via",
            "having",
            "decision",
            "decisions",
            "interviews",
            "applications");

    private static final Set<String> BEFORE_A_DAY = Set.of(
            "the", "by", "on", "until", "before", "after", "till", "between", "to", "not", "or", "and", "from",
            "around", "about", "than", "-", "&");

    private DateGrammar() {}

    static @Nullable When at(Said said, int start) {
        Tokens words = said.words();
        int i = start;
        int weekday = 0;
        int day = words.skip(i, THIS);
        if (words.weekday(day) > 0) {
            weekday = words.weekday(day);
            i = words.skip(words.skip(day + 1, "."), Set.of(",", "-", "("));
        }
        When when = date(said, i, weekday > 0);
        if (when == null && weekday > 0 && words.is(i, "the")) {
            when = date(said, i + 1, true);
        }
        if (when == null && weekday == 0 && words.in(start, THIS) && !words.is(start, "on")) {
            // "this 5/12"
            when = words.digits(start + 1) > 0 ? numeric(said, start + 1, true) : null;
        }
        if (when == null) {
            return null;
        }
        int end = when.end();
        if (weekday > 0 && words.is(i - 1, "(") && words.is(end, ")")) {
            end++;
        }
        if (weekday == 0) {
            int bracket = words.skip(end, Set.of("(", ","));
            int after = words.weekday(bracket);
            boolean closed = words.is(end, "(") ? words.is(bracket + 1, ")") : !words.is(bracket + 1, "to");
            if (after > 0 && closed && when.isDay() && (bracket == end || words.is(end, "(") || fits(when, after))) {
                weekday = after;
                end = words.is(end, "(") ? bracket + 2 : bracket + 1;
            }
        }
        when = when.endingAt(end);
        return weekday == 0 || !when.isDay() || fits(when, weekday)
                ? when
                : when.asVague(", which is no " + name(weekday));
    }

    private static boolean fits(When when, int weekday) {
        return when.first().getDayOfWeek().getValue() == weekday;
    }

    private static String name(int weekday) {
        return java.time.DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static @Nullable When date(Said said, int i, boolean weekday) {
        Tokens words = said.words();
        When when = monthFirst(said, i);
        if (when == null) {
            when = dayFirst(said, i);
        }
        if (when == null && words.digits(i) >= 0) {
            when = numeric(said, i, weekday);
        }
        return when == null ? dayAlone(said, i, weekday) : when;
    }

    /** "June 3", "Jan. 3-5, 2027", "April the ninth", "Jan/3". */
    private static @Nullable When monthFirst(Said said, int i) {
        Tokens words = said.words();
        int month = words.month(i);
        if (month == 0) {
            return null;
        }
        int next = words.skip(words.skip(i + 1, "."), Set.of("/", "-", ","));
        next = words.skip(next, "the");
        DayList days = DayList.at(words, next);
        if (days == null || (words.isWord(next) && words.is(i + 1, ","))) {
            return null;
        }
        return dates(said, month, days, days.end);
    }

    /** "3 June", "the 3rd or 4th of June 2027", "the thirty-first day of May". */
    private static @Nullable When dayFirst(Said said, int i) {
        Tokens words = said.words();
        DayList days = DayList.at(words, words.skip(i, "the"));
        if (days == null) {
            return null;
        }
        int end = days.end;
        if (words.is(end, "day")) {
            end++;
        }
        int next = words.skip(words.skip(words.skip(end, Set.of("of", "in", "-", "/")), "the"), Set.of("month", ","));
        int month = words.month(next);
        if (month == 0 || (words.is(end, "in") && !words.is(end - 1, "day"))) {
            return null;
        }
        return dates(said, month, days, next + 1);
    }

    private static @Nullable When dates(Said said, int month, DayList days, int end) {
        Tokens words = said.words();
        int at = words.skip(end, ".");
        int comma = words.skip(words.skip(at, ","), Set.of("of", "in", "-", "/"));
        int year = year(words, comma);
        if (year > 0) {
            LocalDate first = Days.date(year, month, days.first);
            LocalDate last = Days.date(year, month, days.last);
            return first == null || last == null ? null : days.when(first, last, "the date with its year", comma + 1);
        }
        int relative = yearInWords(said, comma);
        if (relative > 0) {
            LocalDate first = Days.date(relative, month, days.first);
            LocalDate last = Days.date(relative, month, days.last);
            return first == null || last == null ? null : days.when(first, last, "the date with its year", comma + 2);
        }
        LocalDate last = said.days().nextDayOfYear(month, days.last);
        LocalDate first = last == null ? null : Days.date(last.getYear(), month, days.first);
        // The dot belongs to the month only where the sentence goes on.
        int behind = words.is(end, ".") && !words.isStop(end) ? at : end;
        return first == null || last == null ? null : days.when(first, last, "the next time that date comes", behind);
    }

    static int year(Tokens words, int i) {
        int year = words.digits(i);
        if (words.is(i, "'") && words.joined(i) && words.digits(i + 1) >= 20 && words.digits(i + 1) < 99) {
            return 0;
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR && !words.isClock(i) ? year : 0;
    }

    /** The year that "this year" or "next year" is, 0 if neither stands there. */
    static int yearInWords(Said said, int i) {
        Tokens words = said.words();
        if (!words.is(i + 1, "year")) {
            return 0;
        }
        int year = said.days().said().getYear();
        return switch (words.word(i)) {
            case "this" -> year;
            case "next" -> year + 1;
            case "last" -> year - 1;
            default -> 0;
        };
    }

    /** "6/12/2026", "12.06.", "2026-06-12", "5/12". */
    private static @Nullable When numeric(Said said, int i, boolean certain) {
        Tokens words = said.words();
        String mark = words.word(i + 1);
        if (!(mark.equals("/") || mark.equals("-") || mark.equals(".")) || !words.joined(i) || !words.joined(i + 1)) {
            return null;
        }
        int first = words.digits(i);
        int second = words.digits(i + 2);
        if (second < 0 || words.is(i - 1, "/") || (words.is(i - 1, ".") && words.joined(i - 1))) {
            return null;
        }
        boolean three = words.is(i + 3, mark) && words.joined(i + 2) && words.joined(i + 3) && words.digits(i + 4) >= 0;
        if (three) {
            int third = words.digits(i + 4);
            if (words.is(i + 5, mark) && words.joined(i + 4) && words.digits(i + 6) >= 0) {
                return null;
            }
            LocalDate date = first >= FIRST_YEAR
                    ? Days.date(first, second, third)
                    : ordered(
                            said,
                            first,
                            second,
                            third < 100
                                            && words.at(i + 4).end()
                                                            - words.at(i + 4).start()
                                                    == 2
                                    ? 2000 + third
                                    : third,
                            mark);
            return date == null || date.getYear() < FIRST_YEAR ? null : When.day(date, "the date in figures", i + 5);
        }
        if (mark.equals("-") || (mark.equals(".") && !certain && !clearlyDots(words, i)) || isNoDate(words, i, mark)) {
            return null;
        }
        LocalDate next = withoutYear(said, first, second, mark);
        int end =
                words.is(i + 3, ".") && mark.equals(".") && words.joined(i + 2) && !words.isStop(i + 3) ? i + 4 : i + 3;
        return next == null ? null : When.day(next, "the next time that date comes", end);
    }

    /** Whether words before it say that "5.12" is a day. */
    private static boolean clearlyDots(Tokens words, int i) {
        return words.in(i - 1, Set.of("by", "on", "until", "before", "after"))
                || (words.is(i + 3, ".") && words.joined(i + 2) && !words.ends(i + 3));
    }

    /** "24/7", "2/3 of them", "1/2 day", "grade 7/8". */
    private static boolean isNoDate(Tokens words, int i, String mark) {
        int first = words.digits(i);
        int second = words.digits(i + 2);
        if (!mark.equals("/")) {
            return false;
        }
        return (first == 24 && second == 7)
                || words.in(
                        i + 3,
                        Set.of(
                                "of",
                                "%",
                                "day",
                                "days",
                                "time",
                                "month",
                                "week",
                                "hours",
                                "hour",
                                "candidates",
                                "salary"))
                || (words.in(
                                i - 1,
                                Set.of(
                                        "grade", "level", "unit", "rated", "score", "scored", "room", "version", "part",
                                        "flat", "suite", "$", "£", "€", "#", "section", "and", "open"))
                        && !(words.is(i - 1, "and")));
    }

    private static @Nullable LocalDate ordered(Said said, int first, int second, int year, String mark) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        boolean dayFirst = said.days().conventions().dayFirst() || mark.equals(".");
        LocalDate date = dayFirst ? Days.date(year, second, first) : Days.date(year, first, second);
        return date != null ? date : dayFirst ? Days.date(year, first, second) : Days.date(year, second, first);
    }

    private static @Nullable LocalDate withoutYear(Said said, int first, int second, String mark) {
        boolean dayFirst = said.days().conventions().dayFirst() || mark.equals(".");
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        LocalDate date =
                month >= 1 && month <= 12 && day >= 1 && day <= 31 ? said.days().nextDayOfYear(month, day) : null;
        if (date == null && day >= 1 && day <= 12 && month >= 1 && month <= 31) {
            return said.days().nextDayOfYear(day, month);
        }
        return date;
    }

    /** "the 23rd", "by the twelfth", "the 15th of next month": a day that stands without the name of its month. */
    private static @Nullable When dayAlone(Said said, int start, boolean weekday) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        DayList days = DayList.at(words, i);
        if (days == null) {
            return null;
        }
        int end = words.is(days.end, "day") ? days.end + 1 : days.end;
        When of = ofMonth(said, days, end);
        if (of != null) {
            return of;
        }
        if (words.ordinal(i) == null && !(words.is(i - 1, "the") && words.digits(i) > 0 && words.isStop(i + 1))) {
            return null;
        }
        boolean digits = words.at(i).kind() == Token.Kind.ORDINAL;
        boolean introduced = weekday || words.in(i - 1, BEFORE_A_DAY);
        boolean alone = words.in(days.end, BEHIND_A_DAY) || words.isClock(days.end) || words.weekday(days.end) > 0;
        if (!introduced || !alone || (!digits && !isDayInWords(words, i, days.end, weekday))) {
            return null;
        }
        LocalDate last = said.days().nextDayOfMonth(days.last);
        if (last == null) {
            return null;
        }
        LocalDate first = Days.date(last.getYear(), last.getMonthValue(), days.first);
        return first == null ? null : days.when(first, last, "the next such day of a month", days.end);
    }

    /** "by the twelfth" is a day; "the first" of several mostly is not. */
    private static boolean isDayInWords(Tokens words, int i, int end, boolean weekday) {
        int before = words.is(i - 1, "the") ? i - 2 : i - 1;
        return weekday
                || (words.in(
                                before,
                                Set.of(
                                        "by", "before", "until", "till", "after", "on", "between", "than", "around",
                                        "about"))
                        && (words.ends(end)
                                || words.in(
                                        end,
                                        Set.of(
                                                ",", "or", "and", "at", "latest", "we", "we'll", "you", "i", "i'll",
                                                "if", "you'll", "to"))));
    }

    /** "of next month", "of this month", "of the month", "this month". */
    private static @Nullable When ofMonth(Said said, DayList days, int end) {
        Tokens words = said.words();
        int of = words.skip(end, Set.of("of", "in"));
        int month = of + 1;
        if (words.at(month).owns()
                || words.at(month + 1).owns()
                || (of == end && !words.in(of, Set.of("this", "next")))) {
            return null;
        }
        if (!words.is(month, "month") && !(words.is(of, "the") && words.is(of + 2, "month"))) {
            return null;
        }
        LocalDate base = said.days().said().withDayOfMonth(1);
        String which = words.word(of);
        if (words.is(of, "the") && words.is(of + 2, "month")) {
            which = words.word(of + 1);
            month = of + 2;
        }
        switch (which) {
            case "next", "following", "coming" -> base = base.plusMonths(1);
            case "last", "previous" -> base = base.minusMonths(1);
            case "this", "current" -> {}
            case "the" -> {
                LocalDate next = said.days().nextDayOfMonth(days.last);
                base = next == null ? base : next.withDayOfMonth(1);
            }
            default -> {
                return null;
            }
        }
        LocalDate first = Days.date(base.getYear(), base.getMonthValue(), days.first);
        LocalDate last = Days.date(base.getYear(), base.getMonthValue(), days.last);
        return first == null || last == null ? null : days.when(first, last, "that day of the month", month + 1);
    }

    /** Days of one month: one, a range, some, or alternatives. */
    private static final class DayList {

        private final int first;
        private final int last;
        private final Grain grain;
        private final int end;

        private DayList(int first, int last, Grain grain, int end) {
            this.first = first;
            this.last = last;
            this.grain = grain;
            this.end = end;
        }

        When when(LocalDate from, LocalDate to, String how, int behind) {
            return new When(from, to, grain, grain == Grain.CHOICE, how, behind);
        }

        static @Nullable DayList at(Tokens words, int start) {
            Numeral one = day(words, start);
            if (one == null) {
                return null;
            }
            List<Integer> all = new ArrayList<>(2);
            all.add(one.value());
            int end = one.end();
            Grain grain = Grain.DAY;
            while (all.size() < 8) {
                String mark = words.word(end);
                int next = end + 1;
                if (mark.equals(",") && (words.in(next, Set.of("or", "and", "&")))) {
                    mark = words.word(next++);
                }
                next = words.skip(next, "the");
                boolean through = THROUGH.contains(mark);
                boolean either = mark.equals("or") || mark.equals("/");
                Numeral more = through || either || mark.equals("and") || mark.equals("&") || mark.equals(",")
                        ? day(words, next)
                        : null;
                if (more == null
                        || more.value() <= all.getLast()
                        || (words.unit(more.end()) != null && !words.is(more.end(), "day"))
                        || words.in(more.end(), Set.of("business", "working"))
                        || (mark.equals(",") && !goesOn(words, more.end()))
                        || (mark.equals("/")
                                && !words.in(more.end(), Set.of("of", "th"))
                                && words.month(more.end()) == 0)) {
                    break;
                }
                all.add(more.value());
                end = more.end();
                grain = either || grain == Grain.CHOICE ? Grain.CHOICE : Grain.RANGE;
            }
            return new DayList(all.getFirst(), all.getLast(), grain, end);
        }

        /** Whether a list with commas comes to an "and" or "or". */
        private static boolean goesOn(Tokens words, int end) {
            return words.in(end, Set.of("and", "or", "&", ","));
        }

        private static @Nullable Numeral day(Tokens words, int i) {
            Numeral ordinal = words.ordinal(i);
            Numeral number = ordinal == null && words.at(i).kind() == Token.Kind.NUMBER ? words.cardinal(i) : ordinal;
            if (number == null || number.value() < 1 || number.value() > 31) {
                return null;
            }
            boolean longer = ordinal == null
                    && words.in(number.end(), Set.of("%", "/", ":", "million", "k"))
                    && words.joined(i)
                    && !words.is(number.end(), "/");
            return longer ? null : number;
        }
    }
}
