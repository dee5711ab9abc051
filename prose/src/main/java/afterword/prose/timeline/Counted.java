package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So much time, to be counted from some day.
 *
 * @param more smaller units on top, null without any
 * @param bare whether nothing before it says what for
 * @param bound whether it is the longest time it may take
 * @param atLeast whether it is the shortest
 */
record Counted(
        Said said,
        Quantity many,
        Unit unit,
        @Nullable More more,
        boolean business,
        boolean bare,
        boolean bound,
        boolean atLeast) {

    /** What a week or so after something means, when that something is in no calendar. */
    private static final Set<String> THAT = Set.of("that", "then", "this", "thereafter");

    private static final Set<String> ANCHORS =
            Set.of("from", "of", "after", "following", "since", "before", "on", "past", "prior");

    /** @param end the token behind the unit */
    @Nullable
    When from(int end) {
        Tokens words = said.words();
        LocalDate day = said.days().said();
        switch (words.word(end)) {
            case "ago", "back", "earlier" -> {
                return When.day(back(day), "that long before it was said", end + 1);
            }
            case "later", "hence", "on" -> {
                if (words.is(end, "on") && words.weekday(end + 1) == 0) {
                    break;
                }
                if (!words.is(end, "on")) {
                    LocalDate base = words.is(end, "later")
                                    && said.named() != null
                                    && !said.named().last().isBefore(day)
                            ? said.named().last()
                            : day;
                    return counted(base, end + 1, !base.equals(day));
                }
            }
            default -> {}
        }
        if (words.is(end, "thereafter")) {
            return named(end + 1);
        }
        if (words.in(end, Set.of("today", "tomorrow")) && (unit == Unit.WEEK || unit == Unit.FORTNIGHT)) {
            When from = counted(words.is(end, "today") ? day : day.plusDays(1), end + 1, true);
            return new When(from.first(), from.last(), Grain.COUNT, from.vague(), from.how(), from.end());
        }
        int weekday = !bound && words.weekday(end) > 0 && unit == Unit.WEEK ? end : -1;
        if (!words.in(end, ANCHORS) && weekday < 0) {
            return bare && words.is(end, "of") ? null : counted(day, end, false);
        }
        if (bare && words.is(end, "from") && words.is(end + 2, "to")) {
            return counted(day, end, false);
        }
        boolean before = words.in(end, Set.of("before", "prior"));
        int at = weekday > 0 ? end : words.skip(end + 1, Set.of("to", "on"));
        if (words.in(at, Set.of("now", "today", "here", "tomorrow"))) {
            LocalDate base = words.is(at, "tomorrow") ? day.plusDays(1) : day;
            boolean named = words.in(at, Set.of("today", "tomorrow")) && words.is(end, "from");
            When from = counted(base, at + 1, named && unit != Unit.MONTH);
            return before
                    ? When.day(back(base), "that long before it", at + 1)
                    : new When(from.first(), from.last(), Grain.COUNT, from.vague(), from.how(), from.end());
        }
        if (words.after(at, "the", "date", "of", "this") > 0
                || words.after(at, "this", "email") > 0
                || words.after(at, "this", "message") > 0
                || words.after(at, "this", "letter") > 0
                || words.after(at, "the", "date", "on") > 0
                || words.after(at, "our", "conversation") > 0
                || words.after(at, "our", "call") > 0
                || words.after(at, "this", "call") > 0) {
            return counted(day, at + 2, false);
        }
        When dated = dated(at);
        if (dated != null && !before) {
            return counted(dated.last(), dated.end(), true);
        }
        When anchor =
                words.is(end, "on") && (!bare || (unit != Unit.WEEK && unit != Unit.FORTNIGHT)) ? null : anchor(at);
        if (anchor != null) {
            return before
                    ? When.day(back(anchor.first()), "that long before " + Spoken.day(anchor.first()), anchor.end())
                    : counted(anchor.last(), anchor.end(), true);
        }
        if ((words.in(at, THAT) && !words.is(end, "on"))
                || (words.after(at, "the", "closing", "date") > 0 && said.named() != null)
                || (words.after(at, "the", "deadline") > 0 && said.named() != null)) {
            return words.in(at, THAT)
                    ? named(words.skip(at + 1, Set.of("date", "day", "point")))
                    : named(words.is(at + 1, "deadline") ? at + 2 : at + 3);
        }
        if (words.is(end, "on") || (bare && words.is(end, "of"))) {
            return bare && words.is(end, "of") ? null : counted(day, end, false);
        }
        if (before
                && (words.in(
                                end + 1,
                                Set.of(
                                        "you", "we", "they", "i", "any", "anyone", "anybody", "there", "he", "she",
                                        "it"))
                        || words.is(end + 2, "decision"))) {
            return counted(day, end, false);
        }
        boolean clause = words.in(end + 1, Set.of("the", "our", "my", "her", "his", "head"))
                && words.in(end + 3, Set.of("can", "will", "is", "are", "has", "have", "gets", "get", "meets", "meet"));
        if (before && (bound || clause)) {
            return counted(day, end, false);
        }
        if (before) {
            return When.unknown(day, "counted back from something of which no day is known", end + 1);
        }
        return When.unknown(day, "counted from something of which no day is known", end + 1);
    }

    /** The day of an event that is named with it: "of the interview on June 12". */
    private @Nullable When dated(int at) {
        Tokens words = said.words();
        if (!words.in(at, Set.of("the", "your", "our", "an"))) {
            return null;
        }
        for (int i = at + 2; i < at + 5 && !words.ends(i); i++) {
            // "of the closing date, 5 June", "of the closing date (5 June)"
            boolean beside = words.in(i, Set.of(",", "(", ":", "-"));
            if (words.is(i, "on") || beside) {
                When day = DateGrammar.at(said, i + 1);
                boolean itself =
                        !beside || (day != null && (words.ends(day.end()) || words.in(day.end(), Set.of(",", ")"))));
                return day != null && day.isDay() && itself ? day.endingAt(words.skip(day.end(), ")")) : null;
            }
        }
        return null;
    }

    private @Nullable When anchor(int at) {
        Tokens words = said.words();
        When when = Phrases.when(said.within(), at);
        return when == null && words.is(at, "the") ? Phrases.when(said.within(), at + 1) : when;
    }

    private When named(int end) {
        When named = said.named();
        return named == null
                ? When.unknown(said.days().said(), "counted from something of which no day is known", end)
                : counted(named.last(), end, true);
    }

    private Tokens words() {
        return said.words();
    }

    private LocalDate back(LocalDate day) {
        LocalDate back = unit.after(day, -many.most());
        return more == null ? back : more.before(back);
    }

    private LocalDate on(LocalDate day, int count) {
        return business
                ? said.days().businessDayAfter(day, count)
                : more == null ? unit.after(day, count) : more.after(unit.after(day, count));
    }

    private When counted(LocalDate base, int end, boolean anchored) {
        LocalDate first = on(base, many.least());
        LocalDate last = on(base, many.most());
        String how = (many.least() == many.most() ? many.least() : many.least() + " to " + many.most())
                + (business ? " business" : "")
                + " "
                + unit.name().toLowerCase(java.util.Locale.ROOT)
                + (many.most() == 1 ? "" : "s")
                + " counted from "
                + Spoken.day(base);
        int weekday = words().is(end, "on") ? words().weekday(end + 1) : 0;
        if (weekday > 0 && unit != Unit.HOUR && !business) {
            Days days = said.days();
            LocalDate day = unit == Unit.MONTH
                    ? Days.next(last.minusDays(1), weekday)
                    : days.inWeek(days.weekOf(last), weekday);
            return When.day(day, "that day of the week after " + how, end + 2);
        }
        if (atLeast) {
            return new When(first, first.plusDays(6), Grain.COUNT, true, "at least " + how, end);
        }
        boolean exact = !many.vague() && (bound || anchored || unit == Unit.DAY || unit == Unit.HOUR);
        Grain grain = bare && !bound && !anchored ? Grain.LENGTH : Grain.COUNT;
        return new When(first, last, grain, !exact, how, end);
    }
}
