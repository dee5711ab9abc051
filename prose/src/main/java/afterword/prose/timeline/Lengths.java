package afterword.prose.timeline;

import java.time.DayOfWeek;
import java.util.Set;

/** Tells lengths, rates and working hours from time that passes until something happens. */
record Lengths(Tokens words) {

    private static final Set<String> IN_A_PATTERN = Set.of(
            ",",
            "and",
            "or",
            "to",
            "through",
            "-",
            "/",
            ":",
            "(",
            "&",
            "s",
            "x",
            "is",
            "are",
            "ordinarily",
            "usually",
            "normally",
            "typically",
            "either",
            "namely",
            "being",
            "always",
            "mostly",
            "hour",
            "hours",
            "on",
            "these");

    /** "three days a week", "once a month". */
    boolean isRate(Phrase phrase) {
        int before = phrase.start() - 1;
        int behind = phrase.end();
        if ((words.is(behind, "of") && words.in(behind + 1, Set.of("every", "each")))
                || (words.is(before, "one") && words.is(behind, "in") && words.cardinal(behind + 1) != null)) {
            return true;
        }
        return words.is(phrase.start(), "a")
                && (words.unit(before) != null
                        || words.in(
                                before, Set.of("once", "twice", "times", "nights", "shifts", "mornings", "evenings")));
    }

    /** "three days a week, ordinarily Tuesday and Friday", "the schedule is Tuesday through Friday". */
    boolean isPattern(Phrase phrase) {
        if (words.weekday(phrase.start()) == 0 || phrase.bound() != Bound.ON) {
            return false;
        }
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (words.month(i) > 0 || words.ordinal(i) != null || words.is(i, "week")) {
                return false;
            }
        }
        int i = phrase.start() - 1;
        while (i > phrase.start() - 14 && (words.weekday(i) > 0 || words.in(i, IN_A_PATTERN) || words.digits(i) >= 0)) {
            i--;
        }
        return (words.is(i, "week") && words.in(i - 1, Set.of("a", "per", "each", "every")))
                || (words.in(i, Set.of("schedule", "rota", "roster", "shifts"))
                        && !words.in(i - 1, Cues.STEP)
                        && i < phrase.start() - 1);
    }

    /** "Monday to Friday" is whenever people work. */
    boolean isWorkingWeek(Phrase phrase) {
        When named = phrase.named();
        return named.grain() == Grain.RANGE
                && named.first().getDayOfWeek() == DayOfWeek.MONDAY
                && named.last().getDayOfWeek() == DayOfWeek.FRIDAY
                && named.how()
                        .equals(
                                "from the next one after the day it was said to the next one after the day it was said");
    }

    /** "a four-day week", "two years": no wait is told so. */
    private boolean isQuality(Phrase phrase) {
        int last = phrase.end() - 1;
        boolean hyphen = words.is(last - 1, "-")
                && words.unit(last) != null
                && !words.word(last).endsWith("s");
        return (hyphen && !words.in(phrase.end(), Cues.WAITS))
                || (words.in(last, Set.of("years", "year"))
                        && (phrase.isLength() || words.after(phrase.start(), "at", "least") > 0));
    }

    /** "They named a day": which one is not said. */
    private boolean isChosen(Phrase phrase) {
        return words.is(phrase.start(), "a")
                && words.is(phrase.end() - 1, "day")
                && words.in(
                        phrase.start() - 1,
                        Set.of(
                                "named", "name", "gave", "give", "set", "fixed", "fix", "picked", "pick", "chose",
                                "choose"));
    }

    /** A length of something else than of the wait. */
    boolean isLength(Clause clause) {
        Phrase phrase = clause.phrase();
        Grain grain = phrase.named().grain();
        if (grain != Grain.LENGTH && grain != Grain.COUNT) {
            return false;
        }
        int end = words.skip(phrase.end(), Set.of("'", "of", "-"));
        if (isChosen(phrase)) {
            return true;
        }
        if (isQuality(phrase) || words.after(end, "at", "a", "time") > 0 || words.is(phrase.start() - 1, "what")) {
            return true;
        }
        if ((words.in(end, Cues.BEHIND_A_LENGTH)
                        && !(words.is(end, "a") && !words.in(end + 1, Set.of("week", "month", "year", "day"))))
                || words.in(phrase.start() - 1, Set.of("every", "each"))) {
            return true;
        }
        if (grain == Grain.COUNT) {
            return false;
        }
        if (words.is(phrase.start(), "for")
                || words.in(phrase.start() - 1, Set.of("for", "these", "those", "first", "of", "all"))) {
            return true;
        }
        if (words.in(phrase.end(), Set.of("before", "until"))
                && new Surroundings(words).right(phrase.end(), clause.end()) == Subject.NEWS) {
            return false;
        }
        boolean alone = clause.end() - clause.start() - (phrase.end() - phrase.start()) < 3;
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.in(i, Cues.WAITING)
                    || (words.in(i, Set.of("checks", "check", "vetting", "clearance", "screening"))
                            && words.in(i + 1, Set.of("run", "runs", "last", "lasts")))) {
                return false;
            }
        }
        return !alone;
    }
}
