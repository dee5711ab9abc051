package afterword.prose.timeline;

import java.util.Set;

/** Times of day, which tell nothing of the day: they are stepped over. */
final class Clock {

    private static final Set<String> ZONES = Set.of(
            "et",
            "est",
            "edt",
            "ct",
            "cst",
            "cdt",
            "mt",
            "mst",
            "mdt",
            "pt",
            "pst",
            "pdt",
            "gmt",
            "bst",
            "utc",
            "cet",
            "cest",
            "ist",
            "aest",
            "aedt",
            "eastern",
            "central",
            "pacific",
            "mountain",
            "uk",
            "local",
            "london",
            "time",
            "standard",
            "daylight",
            "us",
            "hrs",
            "sharp",
            "our",
            "your");
    private static final Set<String> TIMES =
            Set.of("noon", "midday", "midnight", "cob", "eod", "cop", "lunchtime", "lunch", "close", "eob");
    private static final Set<String> SMALL = Set.of("on", ",", "of", "the");

    private Clock() {}

    /** Behind a time of day that stands before a day, "5 p.m. (ET) on"; where one was if none stands there. */
    static int before(Tokens words, int start) {
        int i = time(words, words.skip(start, Set.of("the", "at")));
        if (i == words.skip(start, Set.of("the", "at"))) {
            return start;
        }
        i = zone(words, i);
        for (int small = 0; small < 2 && words.in(i, SMALL); small++) {
            i++;
        }
        return i;
    }

    /** Behind a time of day that stands behind a day, "at 5pm ET" or ", 23:59". */
    static int behind(Tokens words, int start) {
        int i = words.skip(start, Set.of(",", "("));
        i = words.skip(i, Set.of("at", "by", "before", "from", "until", "around", "no", "between", "@", "after"));
        if (words.after(i, "later", "than") > 0) {
            i += 2;
        }
        int end = time(words, i);
        if (end == i) {
            return start;
        }
        end = zone(words, end);
        if (words.in(end, Set.of("-", "to", "and", "until")) && time(words, end + 1) > end + 1) {
            end = zone(words, time(words, end + 1));
        }
        return words.is(i - 1, "(") || words.is(start, "(") ? words.skip(end, ")") : end;
    }

    private static int time(Tokens words, int i) {
        if (words.isClock(i)) {
            return i + 1 < words.size() && words.in(i + 1, Set.of("noon", "midnight")) ? i + 2 : i + 1;
        }
        if (words.digits(i) == 12 && words.in(i + 1, Set.of("noon", "midnight", "midday"))) {
            return i + 2;
        }
        if (words.is(i, "close") || words.is(i, "end")) {
            int of = words.skip(i + 1, "of");
            int the = words.skip(of, "the");
            int day = words.skip(the, Set.of("business", "play", "working", "work"));
            day = words.skip(day, Set.of("day", "hours"));
            return day > the && of > i + 1 ? day : i;
        }
        if (words.in(i, Set.of("morning", "afternoon", "evening")) && words.is(i + 1, "of")) {
            return i + 2;
        }
        if (words.is(i, "end") && words.is(i + 1, "of")) {
            return i;
        }
        return words.in(i, TIMES) && !words.is(i, "close") ? i + 1 : i;
    }

    private static int zone(Tokens words, int start) {
        int i = words.skip(start, "(");
        int from = i;
        while (i < from + 3 && words.in(i, ZONES)) {
            i++;
        }
        if (i == from) {
            return start;
        }
        return from > start ? words.skip(i, ")") : i;
    }
}
