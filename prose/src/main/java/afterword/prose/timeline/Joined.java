package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two days as one: ranges ("from June 3 to June 5") and alternatives ("Monday or Tuesday"). */
final class Joined {

    private static final Set<String> THROUGH = Set.of("to", "until", "through", "-");
    private static final Set<String> SMALL = Set.of(
            "on",
            "by",
            "in",
            "at",
            "the",
            "from",
            "maybe",
            "possibly",
            "perhaps",
            "else",
            "even",
            "else,",
            "during",
            "early,",
            "failing");

    private Joined() {}

    /** What one day and whatever is joined to it make together; the day itself if nothing is. */
    static When with(Said said, Bound bound, When one) {
        When all = one;
        for (int more = 0; more < 6; more++) {
            When joined = once(said, bound, all);
            if (joined == null) {
                return all;
            }
            all = joined;
        }
        return all;
    }

    private static @Nullable When once(Said said, Bound bound, When one) {
        Tokens words = said.words();
        int i = Clock.behind(words, one.end());
        if (one.grain() == Grain.LENGTH && words.is(i, "to")) {
            // "a week to ten days"
            When longest = CountGrammar.at(said, i + 1);
            return longest != null
                            && longest.grain() == Grain.LENGTH
                            && longest.last().isAfter(one.first())
                    ? new When(
                            one.first(),
                            longest.last(),
                            Grain.LENGTH,
                            true,
                            one.how() + " to " + longest.how(),
                            longest.end())
                    : null;
        }
        if (one.grain() == Grain.UNKNOWN || one.grain() == Grain.LENGTH) {
            return null;
        }
        boolean comma = words.is(i, ",");
        int link = comma ? i + 1 : i;
        boolean through = !comma
                && THROUGH.contains(words.word(link))
                && (bound == Bound.FROM || bound == Bound.ON || bound == Bound.BETWEEN || bound == Bound.ABOUT);
        boolean or = words.is(link, "or") || (!comma && words.is(link, "/") && one.isDay());
        boolean and = !comma
                && (words.is(link, "and") || words.is(link, "&"))
                && (bound == Bound.BETWEEN || (bound == Bound.ON && one.grain() != Grain.COUNT));
        int another = comma && one.isDay() ? perhaps(words, link) : link;
        or |= another > link;
        if (!through && !or && !and) {
            return null;
        }
        When begun = or ? null : begun(said, one, link + 1);
        if (begun != null) {
            return begun;
        }
        int next = another > link ? another : link + 1;
        When other = other(said, one, next, and && bound == Bound.ON);
        if (other == null || other.grain() == Grain.UNKNOWN || other.grain() == Grain.LENGTH) {
            return null;
        }
        if (and && bound == Bound.ON && words.in(other.end(), Set.of("we", "i", "you", "they", "he", "she"))) {
            return null;
        }
        if (and
                && bound == Bound.ON
                && !(one.isDay() && other.isDay() && one.grain() != Grain.END && other.grain() == Grain.DAY)) {
            return null;
        }
        return or ? choice(said, one, other) : range(said, one, other);
    }

    /** "could be Wednesday, could be Thursday": behind the second "could be"; where one was if it does not stand there. */
    private static int perhaps(Tokens words, int i) {
        boolean may = words.in(i, Set.of("could", "might", "may")) && words.is(i + 1, "be");
        return may ? i + 2 : i;
    }

    private static @Nullable When other(Said said, When one, int start, boolean tight) {
        Tokens words = said.words();
        int i = start;
        for (int small = 0; small < (tight ? 1 : 3) && words.in(i, SMALL); small++) {
            if (tight && !words.in(i, Set.of("on", "the"))) {
                break;
            }
            i++;
        }
        LocalDate since = one.first().isBefore(said.days().said()) ? said.days().said() : one.first();
        Said later = said.after(one).since(said.days().since(since));
        i = Clock.before(words, i);
        When when = Phrases.when(later, i);
        if (when == null && words.in(i - 1, SMALL)) {
            when = Phrases.when(later, i - 1);
        }
        return when;
    }

    /** A range of days without a year that has begun when it is spoken of: its first day has just been. */
    private static @Nullable When begun(Said said, When one, int start) {
        boolean yearly = one.how().startsWith("the next time that date");
        if (!one.isDay() || (!yearly && !one.how().startsWith("the next such day"))) {
            return null;
        }
        Tokens words = said.words();
        When other = DateGrammar.at(said, Clock.before(words, words.skip(words.skip(start, "on"), "the")));
        if (other == null || !other.isDay() || !other.last().isBefore(one.first())) {
            return null;
        }
        LocalDate first = yearly ? one.first().minusYears(1) : one.first().minusMonths(1);
        return first.isAfter(other.last())
                        || first.plusDays(60).isBefore(other.last())
                        || first.isAfter(said.days().said())
                ? null
                : new When(
                        first,
                        other.last(),
                        Grain.RANGE,
                        false,
                        "from " + one.how() + " to " + other.how(),
                        other.end());
    }

    private static When range(Said said, When one, When other) {
        When from = sameWeek(said, one, other);
        LocalDate first = from.first();
        LocalDate last = other.last();
        boolean weekdays = other.grain() == Grain.DAY && one.grain() == Grain.DAY;
        while (weekdays && last.isBefore(first) && last.plusWeeks(1).isBefore(first.plusWeeks(1))) {
            last = last.plusWeeks(1);
        }
        if (last.isBefore(first)) {
            first = first.minusYears(1);
        }
        boolean exact = one.isDay() && other.isDay() && !one.vague() && !other.vague();
        return new When(
                first,
                last.isBefore(first) ? first : last,
                Grain.RANGE,
                !exact,
                "from " + one.how() + " to " + other.how(),
                other.end());
    }

    private static When choice(Said said, When one, When other) {
        When from = sameWeek(said, one, other);
        LocalDate last = end(said, other);
        while (other.grain() == Grain.DAY
                && one.grain() == Grain.DAY
                && last.isBefore(from.first())
                && from.first().toEpochDay() - last.toEpochDay() < 15) {
            last = last.plusWeeks(1);
        }
        LocalDate first = from.first();
        if (last.isBefore(first)) {
            LocalDate swap = first;
            first = last;
            last = swap;
        }
        return new When(first, last, Grain.CHOICE, true, one.how() + " or " + other.how(), other.end());
    }

    private static LocalDate end(Said said, When when) {
        return when.grain().isOfBusinessDays() ? said.days().lastBusiness(when.first(), when.last()) : when.last();
    }

    /** In "Monday or Tuesday of next week" both are of that week. */
    private static When sameWeek(Said said, When one, When other) {
        if (one.grain() != Grain.DAY
                || other.grain() != Grain.DAY
                || !one.how().startsWith("the next one after")
                || !other.how().startsWith("that day of")) {
            return one;
        }
        LocalDate day = said.days()
                .inWeek(
                        said.days().weekOf(other.first()),
                        one.first().getDayOfWeek().getValue());
        return day.isAfter(other.first()) ? one : When.day(day, other.how(), one.end());
    }
}
