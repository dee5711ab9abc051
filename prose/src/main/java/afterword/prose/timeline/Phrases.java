package afterword.prose.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every day and stretch of days that a text names, whatever it is named for. */
final class Phrases {

    private static final int HOW_FAR_A_NOT_REACHES = 10;
    private static final Set<String> NOT = Set.of(
            "shan't",
            "needn't",
            "ain't",
            "mayn't",
            "mightn't",
            "doubt",
            "doubtful",
            "oughtn't",
            "no",
            "not",
            "nothing",
            "never",
            "nobody",
            "none",
            "cannot",
            "unlikely",
            "neither",
            "nor",
            "hardly",
            "without",
            "don't",
            "won't",
            "can't",
            "doesn't",
            "isn't",
            "aren't",
            "didn't",
            "wouldn't",
            "shouldn't",
            "couldn't",
            "wont",
            "dont",
            "cant",
            "haven't",
            "hasn't",
            "late",
            "unable");
    private static final Set<String> MOVED = Set.of(
            "slipped",
            "moved",
            "pushed",
            "postponed",
            "changed",
            "shifted",
            "delayed",
            "brought",
            "rescheduled",
            "slid",
            "slips",
            "moves",
            "extended",
            "move",
            "push",
            "change",
            "slip",
            "moving",
            "put");
    private static final Set<String> RECEIVED =
            Set.of("received", "submitted", "arriving", "postmarked", "filed", "reaching", "lodged", "delivered");
    private static final Set<String> MAY_BEGIN = Set.of(
            "on",
            "this",
            "next",
            "coming",
            "upcoming",
            "the",
            "today",
            "tonight",
            "then",
            "tomorrow",
            "yesterday",
            "later",
            "sometime",
            "earlier",
            "overmorrow",
            "eod",
            "cob",
            "cop",
            "end",
            "close",
            "in",
            "within",
            "inside",
            "under",
            "during",
            "over",
            "throughout",
            "for",
            "up",
            "no",
            "not",
            "less",
            "fewer",
            "max",
            "maximum",
            "at",
            "more",
            "longer",
            "minimum",
            "another",
            "a",
            "an",
            "few",
            "several",
            "couple",
            "some",
            "between",
            "about",
            "around",
            "roughly",
            "approximately",
            "circa",
            "maybe",
            "perhaps",
            "say",
            "almost",
            "nearly",
            "only",
            "just",
            "following",
            "last",
            "past",
            "previous",
            "very",
            "w",
            "wc",
            "wb",
            "week",
            "workweek",
            "working",
            "work",
            "business",
            "weekend",
            "month",
            "q",
            "year",
            "current",
            "eow",
            "eom",
            "eoy",
            "midweek",
            "mid",
            "early",
            "start",
            "beginning",
            "begin",
            "top",
            "middle",
            "midway",
            "half",
            "halfway",
            "late",
            "rest",
            "remainder",
            "remaining",
            "back",
            "tail",
            "final",
            "bank",
            "public",
            "that",
            "probably",
            "handful",
            "latter",
            "whole",
            "conclusion",
            "ends",
            "day",
            "weekday",
            "~");

    private Phrases() {}

    /** All of them, in the order of the text; none overlaps another. */
    static List<Phrase> of(Tokens words, Days days) {
        List<Phrase> all = new ArrayList<>();
        Said said = new Said(words, days, null, false);
        int i = 0;
        while (i < words.size()) {
            Phrase phrase = at(said, i);
            if (phrase == null) {
                i++;
            } else {
                all.add(phrase);
                i = Math.max(phrase.end(), i + 1);
                if (phrase.named().grain() != Grain.UNKNOWN && phrase.named().grain() != Grain.LENGTH) {
                    said = said.after(phrase.named());
                }
            }
        }
        return all;
    }

    /** The longest day or stretch that begins with this token, without what stands before or behind; null if there is none. */
    static @Nullable When when(Said said, int i) {
        Tokens words = said.words();
        Token token = words.at(i);
        if ((token.kind() == Token.Kind.MARK && !token.word().equals("~"))
                || (token.kind() == Token.Kind.WORD
                        && token.meaning() == null
                        && !MAY_BEGIN.contains(token.word())
                        && !Holidays.mayBegin(token.word()))) {
            return null;
        }
        When best = TodayGrammar.at(said, i);
        best = said.inside() ? best : longer(best, CountGrammar.at(said, i));
        best = longer(best, PartGrammar.at(said, i));
        best = longer(best, DateGrammar.at(said, i));
        best = longer(best, HolidayGrammar.at(said, i));
        best = longer(best, WeekdayGrammar.at(said, i));
        When january = words.in(i - 1, Set.of("in", "into", "during", "early"))
                        || (words.is(i, "the") && words.in(i - 1, Set.of("in", "into")))
                ? HolidayGrammar.newYear(said, i)
                : null;
        best = january == null ? best : january;
        return longer(best, StretchGrammar.at(said, i));
    }

    private static @Nullable When longer(@Nullable When one, @Nullable When other) {
        return one == null || (other != null && other.end() > one.end()) ? other : one;
    }

    private static @Nullable Phrase at(Said said, int i) {
        Tokens words = said.words();
        Bound.Found bound = Bound.at(words, i);
        Phrase season = season(said, bound, i);
        if (season != null) {
            return season;
        }
        When direct = when(said, i);
        if (bound.end() > i) {
            int small = words.skip(bound.end(), Set.of("about", "around", "roughly", "approximately", "say", "early"));
            boolean about = small > bound.end() && !words.is(bound.end(), "early");
            int from = Clock.before(words, words.is(bound.end(), "early") ? bound.end() : small);
            boolean clock = from > small;
            When when = when(said, from);
            if (when == null && words.is(from, "the")) {
                when = when(said, from + 1);
            }
            if (when != null && (direct == null || (when.end() >= direct.end() && direct.grain() != Grain.COUNT))) {
                Bound meant = clock && (bound.bound() == Bound.BEFORE)
                        ? Bound.BY
                        : clock && bound.bound() == Bound.AFTER ? Bound.ON : bound.bound();
                return finish(said, i, meant, about ? when.asVague("") : when, bound.end());
            }
        }
        return direct == null ? null : finish(said, i, Bound.ON, behindClock(said, i, direct), i);
    }

    /** "EOD tomorrow", "close of business Friday": the day that the end of a day stands before; itself if none follows. */
    private static When behindClock(Said said, int i, When direct) {
        if (!direct.isDay() || Clock.before(said.words(), i) != direct.end()) {
            return direct;
        }
        When day = when(said, direct.end());
        return day == null || !day.isDay() ? direct : day;
    }

    /** Looks at what follows, and makes a window of it. */
    private static Phrase finish(Said said, int start, Bound before, When when, int behindBound) {
        Tokens words = said.words();
        boolean moved = moved(words, start);
        When all = moved ? when : Joined.with(said, before, when);
        if (moved && all.grain() == Grain.RANGE) {
            // "extended from 11 to 25 June": the second takes the place of the first.
            all = When.day(all.last(), all.how(), all.end());
            before = Bound.ON;
        }
        int end = Clock.behind(words, all.end());
        Bound bound = before;
        Suffix suffix = Suffix.at(words, end);
        if (suffix != null) {
            end = suffix.end();
            bound = suffix.bound() == null ? bound : suffix.bound();
            all = suffix.vague() ? all.asVague(", roughly") : all;
            end = Clock.behind(words, end);
        }
        if (bound == Bound.AFTER && words.in(start - 1, RECEIVED)) {
            // "Applications received after 6 April are not considered."
            bound = Bound.BY;
        }
        boolean denied = isDenied(words, start);
        if (denied && words.is(start, "for") && (all.grain() == Grain.COUNT || all.grain() == Grain.LENGTH)) {
            // "We won't know for two weeks"; "for at least two weeks" says it already.
            LocalDate first = all.how().startsWith("at least") ? all.first() : all.last();
            all = new When(first, first.plusDays(6), Grain.COUNT, true, "not before " + all.how(), all.end());
        }
        String bounding = words.between(start, behindBound);
        boolean until = bounding.toLowerCase(java.util.Locale.ROOT).startsWith("unti")
                || words.is(start, "until")
                || bounding.equalsIgnoreCase("not until");
        if (denied && (bound == Bound.BEFORE || (bound == Bound.BY && words.is(start, "until")))) {
            bound = Bound.FROM;
        } else if (denied && bound == Bound.AFTER && !words.in(start, Set.of("until", "not"))) {
            bound = Bound.BY;
        }
        return Window.of(said.days(), all, bound, until, start, end);
    }

    /** Whether what stands before says that a day was put in another's place: "slipped from Friday to Wednesday". */
    private static boolean moved(Tokens words, int start) {
        for (int i = start - 1; i >= 0 && i > start - 5; i--) {
            if (words.in(i, MOVED)) {
                return words.is(start, "from");
            }
        }
        return false;
    }

    private static boolean isDenied(Tokens words, int start) {
        for (int i = start - 1; i >= 0 && i >= start - HOW_FAR_A_NOT_REACHES && !words.isStop(i); i--) {
            if (words.is(i, "doubt") && words.in(i - 1, Set.of("no", "without"))) {
                return false;
            }
            if (words.in(i, NOT) && !words.is(i, "late")) {
                return !words.is(i + 1, "later") && !words.is(i + 1, "problem") && !words.is(i + 1, "only");
            }
            if (words.in(i, Set.of("but", "and", "so", ":"))) {
                return false;
            }
        }
        return false;
    }

    /** "before the holidays", "after the Christmas break", "in the new year". */
    private static @Nullable Phrase season(Said said, Bound.Found bound, int start) {
        Tokens words = said.words();
        int end = HolidayGrammar.holidaySeason(words, bound.end());
        if (end < 0) {
            return null;
        }
        Days days = said.days();
        LocalDate now = days.said();
        boolean told = now.getMonthValue() >= 11;
        if (bound.bound() == Bound.BEFORE || bound.bound() == Bound.BY) {
            LocalDate day = days.calendar().rollBack(LocalDate.of(now.getYear(), 12, 23));
            When when = new When(day, day, Grain.PART, true, "the last business day before Christmas Eve", end);
            return Window.of(days, told && !day.isBefore(now) ? when : unclear(days, end), Bound.ON, false, start, end);
        }
        if (bound.bound() == Bound.AFTER || bound.bound() == Bound.FROM) {
            LocalDate second = LocalDate.of(now.getYear() + 1, 1, 2);
            LocalDate monday = Days.next(second.minusDays(1), 1);
            When when = new When(monday, monday.plusDays(4), Grain.PART, true, "the first full week of January", end);
            return Window.of(days, told ? when : unclear(days, end), Bound.ON, false, start, end);
        }
        return Window.of(days, unclear(days, end), Bound.ON, false, start, end);
    }

    private static When unclear(Days days, int end) {
        return When.unknown(days.said(), "which holidays are meant is not said", end);
    }
}
