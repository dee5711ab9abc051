package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in figures: "6/12/2026", "12.06.2026", "2026-06-12", "5/12". */
final class FigureGrammar {

    private static final Set<String> REFERENCES = Set.of(
            "quote",
            "quoting",
            "advt",
            "advert",
            "vacancy",
            "posting",
            "job",
            "ticket",
            "file",
            "envelope",
            "docket",
            "case",
            "ratio",
            "score",
            "reference",
            "ref",
            "code",
            "id",
            "number",
            "no",
            "req",
            "requisition",
            "room",
            "rooms",
            "rm",
            "flat",
            "desk",
            "desks",
            "bay",
            "gate",
            "block",
            "table",
            "booth",
            "stand",
            "hall",
            "box",
            "ext",
            "extension",
            "platform",
            "route",
            "model",
            "size",
            "band",
            "bands",
            "tier",
            "scale",
            "grades",
            "class",
            "classes",
            "stage",
            "stages",
            "years",
            "chapter",
            "chapters",
            "page",
            "pages",
            "lot",
            "lots",
            "item",
            "items",
            "module",
            "modules",
            "units",
            "levels",
            "suite",
            "apartment",
            "apt",
            "floor",
            "floors",
            "lane",
            "locker",
            "line",
            "lines");

    private static final Set<String> BEFORE_A_DAY = Set.of(
            "by",
            "on",
            "until",
            "till",
            "before",
            "after",
            "through",
            "from",
            "starting",
            "between",
            "since",
            "than",
            "to",
            "is",
            "closes",
            "deadline",
            "due",
            "date",
            ":",
            "the",
            "week",
            "of",
            "and",
            "or",
            "-",
            "around",
            "about",
            "this",
            "closing",
            "not",
            "ending",
            "beginning",
            "commencing",
            "c",
            "b");

    /** Steps that a day in figures may follow with nothing between. */
    private static final Set<String> SITS =
            Set.of("interviews", "interview", "meets", "sits", "results", "decision", "shortlisting");

    private static final int REACH = 12;

    private FigureGrammar() {}

    /** "6/12/2026", "12.06.", "2026-06-12", "5/12". */
    static @Nullable When at(Said said, int i, boolean certain) {
        Tokens words = said.words();
        String mark = words.word(i + 1);
        if (!(mark.equals("/") || mark.equals("-") || mark.equals(".")) || !words.joined(i) || !words.joined(i + 1)) {
            return null;
        }
        int first = words.digits(i);
        int second = words.digits(i + 2);
        boolean coded = words.is(i - 1, "-") && words.joined(i - 1) && words.joined(i - 2) && !words.is(i - 3, "/");
        boolean several = words.is(i + 3, "s") && words.joined(i + 2);
        if (second < 0 || coded || several || words.is(i - 1, "/") || (words.is(i - 1, ".") && words.joined(i - 1))) {
            return null;
        }
        boolean another =
                words.in(i - 1, Set.of("and", "or", ",", "&")) && words.is(i - 3, "/") && words.in(i - 5, REFERENCES);
        if (another
                || words.in(i - 1, REFERENCES)
                || (words.in(i - 2, REFERENCES) && words.in(i - 1, Set.of("is", ":", "no", "number", ".", "#")))) {
            return null;
        }
        boolean three = words.is(i + 3, mark) && words.joined(i + 2) && words.joined(i + 3) && words.digits(i + 4) >= 0;
        if (three) {
            int third = words.digits(i + 4);
            if (words.is(i + 5, mark) && words.joined(i + 4) && words.digits(i + 6) >= 0) {
                return null;
            }
            LocalDate date = first >= DateGrammar.FIRST_YEAR
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
            return date == null || date.getYear() < DateGrammar.FIRST_YEAR
                    ? null
                    : When.day(date, "the date in figures", i + 5);
        }
        if (isOfAThing(words, i)) {
            return null;
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
        int before = words.is(i - 1, ":") ? i - 2 : i - 1;
        return (words.is(i - 1, ":") && isOfADay(words, i - 2))
                || words.in(before, SITS)
                || words.in(
                        before,
                        Set.of(
                                "date",
                                "by",
                                "on",
                                "until",
                                "before",
                                "after",
                                "closes",
                                "closing",
                                "close",
                                "deadline",
                                "shuts",
                                "till",
                                "expires"))
                || (words.is(i + 3, ".") && words.joined(i + 2) && !words.ends(i + 3));
    }

    /** "Closing date (all posts): 30.6.": what stands before the colon is a date, whatever else is said of it. */
    private static boolean isOfADay(Tokens words, int colon) {
        for (int i = colon; i > colon - REACH && i >= 0 && !words.isStop(i); i--) {
            if (words.in(i, Set.of("date", "deadline", "closing", "closes", "dates"))) {
                return true;
            }
        }
        return false;
    }

    /** "6/7 science": figures that tell which of the things behind them, where no word before them says that they are a day. */
    private static boolean isOfAThing(Tokens words, int i) {
        Token behind = words.at(i + 3);
        return behind.kind() == Token.Kind.WORD
                && behind.meaning() == null
                && !behind.capital()
                && behind.word().length() > 1
                && !DateGrammar.mayFollowADay(words, i + 3)
                && !words.in(i - 1, BEFORE_A_DAY);
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
                                "remote",
                                "hybrid",
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
        if (year < DateGrammar.FIRST_YEAR || year > DateGrammar.LAST_YEAR) {
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
}
