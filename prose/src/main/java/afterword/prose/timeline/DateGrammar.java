package afterword.prose.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the calendar: "Friday, June 12", "12/6/2026", "the 3rd or 4th of June", "the 23rd". */
final class DateGrammar {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2999;
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
            "inst",
            "instant",
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
            "either",
            "regardless",
            "sharp",
            "no",
            "yes",
            "one",
            "perhaps",
            "hopefully",
            "probably",
            "maybe",
            "anyway",
            "just",
            "too",
            "also",
            "early",
            "late",
            "first",
            "during",
            "around",
            "while",
            "decision",
            "decisions",
            "interviews",
            "applications");

    private static final Set<String> BEFORE_A_DAY = Set.of(
            "the", "by", "on", "until", "before", "after", "till", "between", "to", "not", "or", "and", "from",
            "around", "about", "than", "say", "-", "&");

    /** What an ordinal counts that is no day: "by the 16th floor". */
    private static final Set<String> OF_A_COUNT = Set.of(
            "floor",
            "round",
            "birthday",
            "anniversary",
            "week",
            "day",
            "month",
            "year",
            "quarter",
            "interview",
            "stage",
            "street",
            "avenue",
            "hole",
            "edition",
            "century",
            "time",
            "attempt",
            "candidate",
            "hour",
            "minute",
            "of");

    private DateGrammar() {}

    /** Whether it may follow a day that stands without its month or year. */
    static boolean mayFollowADay(Tokens words, int i) {
        return words.in(i, BEHIND_A_DAY);
    }

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
            when = words.digits(start + 1) > 0 ? FigureGrammar.at(said, start + 1, true) : null;
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
            when = FigureGrammar.at(said, i, weekday);
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
        return dates(said, month, days, days.end());
    }

    /** "3 June", "the 3rd or 4th of June 2027", "the thirty-first day of May". */
    private static @Nullable When dayFirst(Said said, int i) {
        Tokens words = said.words();
        DayList days = DayList.at(words, words.skip(i, "the"));
        if (days == null) {
            return null;
        }
        int end = days.end();
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

    /** "14-Jun-26": two digits joined to the month, 0 if they do not stand there. */
    private static int shortYear(Tokens words, int end) {
        boolean joined = words.in(end, Set.of("-", "/")) && words.joined(end - 1) && words.joined(end);
        int year = joined && words.at(end + 1).end() - words.at(end + 1).start() == 2 ? words.digits(end + 1) : -1;
        // "22 April-23 April"
        boolean another = words.month(end + 2) > 0 || words.is(end + 2, "of");
        return year < 20 || another ? 0 : 2000 + year;
    }

    private static @Nullable When dates(Said said, int month, DayList days, int end) {
        Tokens words = said.words();
        int at = words.skip(end, ".");
        int comma = words.skip(words.skip(at, ","), Set.of("of", "in", "-", "/"));
        int year = shortYear(words, end);
        year = year > 0 ? year : year(words, comma);
        if (year > 0) {
            LocalDate first = Days.date(year, month, days.first());
            LocalDate last = Days.date(year, month, days.last());
            return first == null || last == null ? null : days.when(first, last, "the date with its year", comma + 1);
        }
        int relative = yearInWords(said, comma);
        if (relative > 0) {
            LocalDate first = Days.date(relative, month, days.first());
            LocalDate last = Days.date(relative, month, days.last());
            return first == null || last == null ? null : days.when(first, last, "the date with its year", comma + 2);
        }
        LocalDate last = said.days().nextDayOfYear(month, days.last());
        LocalDate first = last == null ? null : Days.date(last.getYear(), month, days.first());
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

    /** "the 23rd", "by the twelfth", "the 15th of next month": a day that stands without the name of its month. */
    private static @Nullable When dayAlone(Said said, int start, boolean weekday) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        DayList days = DayList.at(words, i);
        if (days == null) {
            return null;
        }
        int end = words.is(days.end(), "day") ? days.end() + 1 : days.end();
        When of = ofMonth(said, days, end);
        if (of != null) {
            return of;
        }
        if (words.ordinal(i) == null && !(words.is(i - 1, "the") && words.digits(i) > 0 && words.isStop(i + 1))) {
            return null;
        }
        boolean digits = words.at(i).kind() == Token.Kind.ORDINAL;
        boolean introduced = weekday || words.in(i - 1, BEFORE_A_DAY) || (digits && isOfAStep(words, i, days.end()));
        boolean alone = words.in(days.end(), BEHIND_A_DAY)
                || words.isClock(days.end())
                || words.weekday(days.end()) > 0
                || (digits && isDue(words, i) && !words.in(days.end(), OF_A_COUNT) && words.month(days.end()) == 0);
        if (!introduced || !alone || (!digits && !isDayInWords(words, i, days.end(), weekday))) {
            return null;
        }
        LocalDate last = said.days().nextDayOfMonth(days.last());
        if (last == null) {
            return null;
        }
        LocalDate first = Days.date(last.getYear(), last.getMonthValue(), days.first());
        return first == null ? null : days.when(first, last, "the next such day of a month", days.end());
    }

    /** "Apply by the 12th; interviews 19th." */
    private static boolean isOfAStep(Tokens words, int i, int end) {
        int before = words.is(i - 1, ":") ? i - 2 : i - 1;
        return words.ends(end)
                && words.in(
                        before,
                        Set.of(
                                "interviews",
                                "interview",
                                "decision",
                                "closes",
                                "closing",
                                "deadline",
                                "date",
                                "results"));
    }

    /** "by the 16th": whatever follows, unless it is what is counted. */
    private static boolean isDue(Tokens words, int i) {
        return words.is(i - 1, "the") && words.in(i - 2, Set.of("by", "until", "before"));
    }

    /** "by the twelfth" is a day; "the first" of several mostly is not. */
    private static boolean isDayInWords(Tokens words, int i, int end, boolean weekday) {
        int before = words.is(i - 1, "the") ? i - 2 : i - 1;
        return weekday
                || (words.in(
                                before,
                                Set.of(
                                        "by", "before", "until", "till", "after", "on", "between", "than", "around",
                                        "about", "say"))
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
                LocalDate next = said.days().nextDayOfMonth(days.last());
                base = next == null ? base : next.withDayOfMonth(1);
            }
            default -> {
                return null;
            }
        }
        LocalDate first = Days.date(base.getYear(), base.getMonthValue(), days.first());
        LocalDate last = Days.date(base.getYear(), base.getMonthValue(), days.last());
        return first == null || last == null ? null : days.when(first, last, "that day of the month", month + 1);
    }
}
