package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days and seasons with a name: "Thanksgiving", "the bank holiday", "the new year", "July 4th". */
final class HolidayGrammar {

    static final Set<String> BREAK =
            Set.of("holidays", "holiday", "break", "vacation", "shutdown", "period", "season", "closure", "recess");

    private HolidayGrammar() {}

    static @Nullable When at(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, Set.of("the", "this", "next", "following", "coming"));
        When bank = bankHoliday(said, i);
        if (bank != null) {
            return bank;
        }
        if (!Holidays.mayBegin(words.word(i))) {
            return null;
        }
        for (int length = Holidays.LONGEST; length > 0; length--) {
            When when = named(said, start, i, length);
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    private static @Nullable When named(Said said, int start, int i, int length) {
        Tokens words = said.words();
        if (words.is(i + length - 1, ".")) {
            return null;
        }
        String name = name(words, i, length);
        IntFunction<LocalDate> day = Holidays.of(said.days().conventions().country(), name);
        if (day == null && name.endsWith("'s")) {
            // "Halloween's our deadline"
            day = Holidays.of(said.days().conventions().country(), name.substring(0, name.length() - 2));
        }
        if (day == null || name.equals("the new year") || (name.equals("easter") && words.is(i + 1, "break"))) {
            return null;
        }
        if (words.in(i + length, BREAK) && name.equals("christmas")) {
            return null;
        }
        int end = i + length;
        LocalDate since = said.days().since();
        int of = words.skip(words.skip(end, ","), Set.of("of", "in"));
        int year = DateGrammar.year(words, of);
        int behind = of + 1;
        if (year == 0) {
            year = DateGrammar.yearInWords(said, of);
            behind = of + 2;
        }
        LocalDate date;
        if (year > 0) {
            date = day.apply(year);
            end = behind;
        } else {
            date = day.apply(since.getYear());
            if (date.isBefore(since)) {
                date = day.apply(since.getYear() + 1);
            }
            if (words.is(start, "following")) {
                date = day.apply(date.getYear() + (date.getYear() == since.getYear() ? 1 : 0));
            }
        }
        if (words.is(end, "weekend") || (words.is(end, "long") && words.is(end + 1, "weekend"))) {
            LocalDate saturday = date.getDayOfWeek().getValue() <= 3
                    ? date.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SATURDAY))
                    : date.with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SATURDAY));
            LocalDate last = saturday.plusDays(date.getDayOfWeek().getValue() == 1 ? 2 : 1);
            return new When(
                    saturday.isBefore(date) ? saturday : date.isBefore(saturday) ? date : saturday,
                    last,
                    Grain.WEEKEND,
                    true,
                    "the days around it",
                    words.is(end, "long") ? end + 2 : end + 1);
        }
        if (words.in(end, Set.of("bank", "public")) && words.is(end + 1, "holiday")) {
            end += 2;
        } else if (words.is(end, "holiday")) {
            end++;
        }
        return When.day(date, "the next time that day comes", end);
    }

    private static String name(Tokens words, int i, int length) {
        StringBuilder name = new StringBuilder();
        for (int at = i; at < i + length; at++) {
            if (words.is(at, ".")) {
                continue;
            }
            if (!name.isEmpty() && !words.is(at, "-") && !words.is(at - 1, "-")) {
                name.append(' ');
            }
            String word = words.word(at);
            name.append(word);
            if (words.at(at).owns()) {
                name.append(word.endsWith("s") ? "'" : "'s");
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** "the bank holiday", of no name: the next Monday to Friday that is one. */
    private static @Nullable When bankHoliday(Said said, int i) {
        Tokens words = said.words();
        if (!(words.is(i, "bank") || words.is(i, "public")) || !words.is(i + 1, "holiday")) {
            return null;
        }
        LocalDate day = said.days().since();
        for (int ahead = 0; ahead < 400; ahead++, day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6 && !said.days().calendar().isBusinessDay(day)) {
                if (words.is(i + 2, "weekend")) {
                    return new When(day.minusDays(2), day, Grain.WEEKEND, true, "the days around the next one", i + 3);
                }
                return When.day(day, "the next one, " + said.days().calendar().closedFor(day), i + 2);
            }
        }
        return null;
    }

    /** "the new year", of which the working days of January are meant. */
    static @Nullable When newYear(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, Set.of("the", "a"));
        if (!words.is(i, "new")
                || !words.is(i + 1, "year")
                || words.at(i + 1).owns()
                || words.is(i + 2, "day")
                || words.is(i + 2, "eve")) {
            return null;
        }
        LocalDate now = said.days().said();
        int year = now.getMonthValue() == 1 ? now.getYear() : now.getYear() + 1;
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 31), Grain.MONTH, true, "January", i + 2);
    }

    /** "the holidays", "the Christmas break": which, only November and December tell. */
    static int holidaySeason(Tokens words, int start) {
        int i = words.skip(start, "the");
        boolean the = i > start;
        int named = words.skip(i, Set.of("christmas", "xmas", "winter", "festive", "end", "year"));
        if (words.in(named, Set.of("holidays", "vacation", "recess")) && (the || named > i)) {
            return named + 1;
        }
        if ((words.in(named, BREAK) && named > i)
                || (words.is(i, "holiday") && words.in(i + 1, Set.of("season", "period", "break", "shutdown")))) {
            return named > i ? named + 1 : i + 2;
        }
        return -1;
    }
}
