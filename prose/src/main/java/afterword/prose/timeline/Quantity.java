package afterword.prose.timeline;

import afterword.prose.timeline.Tokens.Numeral;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many: "two", "a couple of", "three to five", "a week or two" (before its unit).
 *
 * @param least the smaller number
 * @param most the larger number
 * @param vague whether it is no one number
 * @param end the token behind it
 */
record Quantity(int least, int most, boolean vague, int end) {

    private static final int MOST = 1_000;
    private static final Set<String> SEVERAL = Set.of("few", "several", "handful", "some");
    private static final Set<String> BETWEEN = Set.of("to", "or", "-");
    private static final Set<String> ROUGHLY = Set.of(
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
            "~",
            "only",
            "just",
            "probably");

    /** The quantity that stands there, or null. */
    static @Nullable Quantity at(Tokens words, int start) {
        int i = start;
        boolean roughly = false;
        while (words.in(i, ROUGHLY) && i < start + 3) {
            roughly |= !words.in(i, Set.of("only", "just"));
            i++;
        }
        if (words.is(i, "between")) {
            Numeral least = words.cardinal(i + 1);
            Numeral most = least != null && words.is(least.end(), "and") ? words.cardinal(least.end() + 1) : null;
            return least == null || most == null || most.value() > MOST
                    ? null
                    : new Quantity(least.value(), most.value(), true, most.end());
        }
        boolean article = words.is(i, "a") || words.is(i, "an") || words.is(i, "the");
        int after = article ? i + 1 : i;
        int some = words.skip(after, Set.of("good", "further", "additional", "mere", "full", "whole"));
        if (words.is(some, "couple")) {
            return new Quantity(1, 2, true, words.skip(some + 1, "of"));
        }
        if (words.in(some, SEVERAL) && !(article && words.is(some, "some"))) {
            int of = words.is(some, "handful") ? words.skip(some + 1, "of") : some + 1;
            int more = words.skip(of, Set.of("short", "more"));
            return new Quantity(2, 4, true, more);
        }
        if (article && !words.is(i, "the")) {
            return new Quantity(1, 1, roughly, some);
        }
        Numeral first = words.cardinal(i);
        if (first == null || first.value() > MOST || first.value() < 1) {
            return null;
        }
        int next = inBrackets(words, first);
        if (words.in(next, BETWEEN)) {
            Numeral second = words.cardinal(next + 1);
            if (second != null && second.value() > first.value() && second.value() <= MOST) {
                return new Quantity(first.value(), second.value(), true, inBrackets(words, second));
            }
        }
        return new Quantity(first.value(), first.value(), roughly, next);
    }

    /** Behind "(5)" in "five (5) days". */
    private static int inBrackets(Tokens words, Numeral number) {
        int i = number.end();
        if (words.is(i, "(") && words.is(i + 2, ")")) {
            Numeral again = words.cardinal(i + 1);
            if (again != null && again.value() == number.value()) {
                return i + 3;
            }
        }
        return i;
    }
}
