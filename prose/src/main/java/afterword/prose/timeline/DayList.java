package afterword.prose.timeline;

import afterword.prose.timeline.Tokens.Numeral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of one month: one, a range, some, or alternatives.
 *
 * @param end the token behind them
 */
record DayList(int first, int last, Grain grain, int end) {

    private static final Set<String> THROUGH = Set.of("-", "to", "until", "through", "til");

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
            if (words.weekday(next) > 0 && day(words, words.skip(next + 1, "the")) != null) {
                // "Monday 5 or Tuesday 6 July"
                next = words.skip(next + 1, "the");
            }
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
