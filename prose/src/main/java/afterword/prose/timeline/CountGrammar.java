package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counted time: "in two weeks", "within five business days", "another week or two", "two weeks from Friday". */
final class CountGrammar {

    private static final int MOST_DAYS = 4_000;
    private static final int MOST_BUSINESS_DAYS = 400;
    private static final Set<String> WORKING =
            Set.of("business", "working", "work", "week", "workdays", "weekday", "office");
    private static final Set<String> MORE = Set.of("more", "further", "additional", "extra");

    /** How time is counted. */
    private enum Mode {
        BARE,
        IN,
        WITHIN,
        AT_LEAST
    }

    private record Opening(Mode mode, int end) {}

    private CountGrammar() {}

    static @Nullable When at(Said said, int start) {
        Tokens words = said.words();
        When fixed = businessDay(said, start);
        if (fixed != null) {
            return fixed;
        }
        When back = lookingBack(said, start);
        if (back != null) {
            return back;
        }
        Opening opening = opening(words, start);
        int i = opening.end;
        boolean more = false;
        if (words.is(i, "another") || (words.is(i, "the") && MORE.contains(words.word(i + 1)))) {
            more = true;
            i = words.is(i, "another") ? i + 1 : i + 2;
        }
        boolean next = words.is(i, "the") && words.in(i + 1, Set.of("next", "coming", "following"));
        boolean bareNext = !next && words.in(i, Set.of("next", "coming", "following"));
        if (next || bareNext) {
            i += next ? 2 : 1;
        }
        Quantity many = Quantity.at(words, i);
        if (many == null
                && (more || next || bareNext || opening.mode == Mode.WITHIN)
                && words.unit(i) != null
                && (more
                        || (next && !words.in(i, Set.of("week", "month", "year", "quarter")))
                        || words.is(i, "fortnight"))) {
            if (words.in(i + 1, Set.of("of", "in", "after"))) {
                return null;
            }
            boolean plural = words.word(i).endsWith("s");
            many = plural ? new Quantity(2, 4, true, i) : new Quantity(1, 1, false, i);
        }
        if (many == null
                && opening.mode == Mode.WITHIN
                && words.is(start, "within")
                && words.is(i, "the")
                && words.in(i + 1, Set.of("week", "fortnight", "month", "hour", "day"))) {
            many = new Quantity(1, 1, false, i + 1);
        }
        if (many == null && (words.is(i, "fortnight") && opening.mode != Mode.BARE)) {
            many = new Quantity(1, 1, false, i);
        }
        if (many == null) {
            return null;
        }
        i = many.end();
        if (words.in(i, MORE)) {
            more = true;
            i++;
        }
        if (words.in(i, Set.of("next", "upcoming", "coming"))) {
            if (words.in(i + 1, Set.of("week", "month", "year", "quarter", "day"))) {
                return null;
            }
            next = true;
            i++;
        }
        if (words.is(i, "-")) {
            i++;
        }
        boolean business = false;
        if (words.in(i, WORKING) && words.unit(i + 1) != null) {
            business = words.unit(i + 1) == Unit.DAY;
            i++;
        } else if (words.in(i, Set.of("calendar", "consecutive", "full", "short", "whole", "long", "clear"))) {
            business = words.is(i, "clear") && words.in(i + 1, Set.of("working", "business"));
            i += business ? 2 : 1;
        }
        Unit unit = words.in(i, Set.of("workdays", "weekdays")) ? Unit.DAY : words.unit(i);
        business |= words.in(i, Set.of("workdays", "weekdays"));
        if (unit == null || (unit == Unit.HOUR && many.most() < 24 && !many.vague() && many.most() < 12)) {
            return unit == Unit.HOUR && opening.mode != Mode.BARE ? hours(said, i + 1) : null;
        }
        boolean owns = words.at(i).owns();
        boolean plainOne = many.least() == 1
                && many.most() == 1
                && (words.in(many.end() - 1, Set.of("a", "an", "the", "another")));
        i++;
        More and = More.at(words, i, unit);
        if (and != null) {
            i = and.end();
        }
        boolean half = words.after(i, "and", "a", "half") > 0;
        if (half) {
            many = new Quantity(many.least(), many.most() + 1, true, i + 3);
            i += 3;
        } else if (words.is(i, "or") && plainOne) {
            // "a week or two", "a day or so"
            Tokens.Numeral other = words.cardinal(i + 1);
            if (other != null && other.value() > 1 && other.value() < 10) {
                many = new Quantity(1, other.value(), true, other.end());
                i = words.unit(other.end()) == unit ? other.end() + 1 : other.end();
            }
        }
        if (words.is(i, "or") && words.is(i + 1, "so")) {
            many = new Quantity(many.least(), many.most(), true, i + 2);
            i += 2;
        }
        Mode mode = opening.mode;
        if (words.after(i, "or", "more") > 0 || words.after(i, "at", "least") > 0) {
            mode = Mode.AT_LEAST;
            i += 2;
        } else if (words.after(i, "or", "less") > 0
                || words.after(i, "at", "most") > 0
                || words.after(i, "or", "sooner") > 0
                || words.after(i, "or", "fewer") > 0) {
            mode = Mode.WITHIN;
            i += 2;
        } else if (words.after(i, "at", "the", "most") > 0
                || words.after(i, "at", "the", "latest") > 0
                || words.after(i, "if", "not", "sooner") > 0) {
            mode = Mode.WITHIN;
            i += 3;
        } else if (words.is(i, "max") || words.is(i, "maximum") || words.is(i, "tops")) {
            mode = Mode.WITHIN;
            i++;
        }
        boolean time = (owns || mode == Mode.IN) && words.is(i, "time");
        if (time) {
            i++;
            mode = Mode.IN;
        }
        if (more || next || bareNext) {
            mode = mode == Mode.AT_LEAST ? mode : Mode.WITHIN;
            if (next && bareNext && many.vague()) {
                mode = Mode.IN;
            }
        }
        boolean tooMany = business
                ? many.most() > MOST_BUSINESS_DAYS
                : (long) many.most() * unit.after(LocalDate.EPOCH, 1).toEpochDay() > MOST_DAYS;
        if (tooMany) {
            return null;
        }
        if (owns && !time) {
            return When.unknown(said.days().said(), "a length of time", i);
        }
        return new Counted(
                        said, many, unit, and, business, mode == Mode.BARE, mode == Mode.WITHIN, mode == Mode.AT_LEAST)
                .from(i);
    }

    /** "over the last three months", "the past fortnight". */
    private static @Nullable When lookingBack(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(words.skip(start, Set.of("in", "over", "for", "during", "within", "from")), "the");
        boolean before = words.in(i, Set.of("last", "past", "previous"));
        Quantity many = before ? Quantity.at(words, i + 1) : i > start ? Quantity.at(words, i) : null;
        if (many == null && before && words.is(i + 1, "fortnight")) {
            many = new Quantity(1, 1, false, i + 1);
        }
        if (many == null) {
            return null;
        }
        int end = before ? many.end() : words.skip(many.end(), Set.of("previous", "past", "last"));
        boolean business = words.in(end, Set.of("business", "working"));
        Unit unit = words.unit(business ? end + 1 : end);
        if (unit == null
                || (!before && end == many.end())
                || words.in(business ? end + 2 : end + 1, Set.of("of", "in"))) {
            return null;
        }
        LocalDate said0 = said.days().said();
        LocalDate first = business ? businessDaysBefore(said, many.most()) : unit.after(said0, -many.most());
        return new When(
                first,
                said0.minusDays(1),
                Grain.COUNT,
                true,
                "the time before it was said",
                business ? end + 2 : end + 1);
    }

    private static LocalDate businessDaysBefore(Said said, int count) {
        LocalDate day = said.days().said();
        for (int left = Math.min(count, MOST_BUSINESS_DAYS); left > 0; left--) {
            day = said.days().calendar().rollBack(day.minusDays(1));
        }
        return day;
    }

    /** "in a few hours": the same day. */
    private static When hours(Said said, int end) {
        return new When(said.days().said(), said.days().said(), Grain.COUNT, true, "hours after it was said", end);
    }

    /** "the next business day", "the third working day after". */
    private static @Nullable When businessDay(Said said, int start) {
        Tokens words = said.words();
        int i = words.skip(start, "the");
        if (!words.in(i, Set.of("next", "following", "first"))
                || !words.in(i + 1, Set.of("business", "working", "work"))
                || !words.is(i + 2, "day")
                || words.in(i + 3, Set.of("of", "in"))) {
            return null;
        }
        LocalDate from = said.days().said();
        int end = i + 3;
        if (words.in(end, Set.of("after", "following"))) {
            When other = Phrases.when(said.within(), words.skip(end + 1, "the"));
            if (other == null) {
                return When.unknown(from, "counted from something of which no day is known", end + 1);
            }
            from = other.last();
            end = other.end();
        }
        return When.day(said.days().businessDayAfter(from, 1), "the next business day", end);
    }

    private static Opening opening(Tokens words, int start) {
        int i = start;
        Mode mode = Mode.BARE;
        switch (words.word(i)) {
            case "in" -> {
                mode = Mode.IN;
                i++;
                if (words.in(i, Set.of("under", "less", "fewer"))) {
                    mode = Mode.WITHIN;
                    i = words.skip(i + 1, "than");
                } else if (words.after(i, "as", "little", "as") > 0) {
                    mode = Mode.AT_LEAST;
                    i += 3;
                } else if (words.after(i, "at", "most") > 0) {
                    mode = Mode.WITHIN;
                    i += 2;
                } else if (words.after(i, "no", "more", "than") > 0) {
                    mode = Mode.WITHIN;
                    i += 3;
                }
            }
            case "within", "inside", "under" -> {
                mode = Mode.WITHIN;
                i = words.skip(i + 1, "of");
            }
            case "during", "over", "throughout" -> {
                boolean next =
                        words.is(i + 1, "the") && words.in(i + 2, Set.of("next", "coming", "following", "course"));
                mode = next ? Mode.WITHIN : Mode.BARE;
                i = next ? i + 1 : i;
                if (words.after(i, "the", "course", "of") > 0) {
                    i += 3;
                }
            }
            case "for" ->
                i = (words.is(i + 1, "the") && words.in(i + 2, Set.of("next", "coming"))) || words.is(i + 1, "another")
                        ? i + 1
                        : i;
            case "up" -> {
                if (words.is(i + 1, "to")) {
                    mode = Mode.WITHIN;
                    i += 2;
                }
            }
            case "no", "not" -> {
                if (words.in(i + 1, Set.of("more", "longer")) && words.is(i + 2, "than")) {
                    mode = Mode.WITHIN;
                    i += 3;
                } else if (words.after(i, "not", "for", "at", "least") > 0) {
                    mode = Mode.AT_LEAST;
                    i += 4;
                } else if (words.after(i, "not", "for") > 0) {
                    mode = Mode.AT_LEAST;
                    i = words.skip(i + 2, "another");
                }
            }
            case "less", "fewer" -> {
                if (words.is(i + 1, "than")) {
                    mode = Mode.WITHIN;
                    i += 2;
                }
            }
            case "max", "maximum" -> {
                mode = Mode.WITHIN;
                i = words.skip(i + 1, "of");
            }
            case "at" -> {
                if (words.in(i + 1, Set.of("least", "most"))) {
                    mode = words.is(i + 1, "least") ? Mode.AT_LEAST : Mode.WITHIN;
                    i += 2;
                }
            }
            case "more", "longer" -> {
                if (words.is(i + 1, "than")) {
                    mode = Mode.AT_LEAST;
                    i += 2;
                }
            }
            case "minimum" -> {
                mode = Mode.AT_LEAST;
                i = words.skip(i + 1, "of");
            }
            default -> {}
        }
        return new Opening(mode, i);
    }

    /** "two weeks from now", "in two weeks", where nothing else will do. */
    static @Nullable When fromNow(Said said, int i) {
        Tokens words = said.words();
        Quantity many = Quantity.at(words, words.skip(i, "in"));
        if (many == null || words.unit(many.end()) == null) {
            return null;
        }
        When when = at(said, i);
        return when != null
                        && when.grain() == Grain.COUNT
                        && (words.is(i, "in") || words.is(when.end() - 1, "now") || words.is(when.end() - 1, "today"))
                ? when
                : null;
    }
}
