package afterword.prose.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words before a day make of it. */
enum Bound {
    /** The day itself: "on June 12". */
    ON("on|in|during|at|for|due on|dated|the day of|scheduled for"),
    /** The last day: "by June 12". */
    BY(
            "by|until|up to|up until|through|no later than|not later than|no later then|by no later than|by the latest|latest by|at the latest by"
                    + "|at the latest on|at latest by|on or before|by or before|as late as|at the latest|not after|latest|no later|within|by latest"
                    + "|before or on|deadline|any time before or on|not beyond|no further than|up till|from now until|between now and"),
    /** The day before is the last: "before June 12". */
    BEFORE(
            "before|this side of|prior to|ahead of|in advance of|earlier than|sooner than|any time before|anytime before"),
    /** Some day later: "after June 12". */
    AFTER(
            "not long after|until after|not until after|after|following|later than|past|beyond|shortly after|soon after|right after|straight after|just after|immediately after"),
    /** That day or some day later: "not before June 12". */
    FROM(
            "from|starting|starting in|beginning in|commencing in|starting on|starting from|beginning|beginning on|commencing|commencing on|as of|as from|not before|no earlier than|no sooner than|not earlier than"
                    + "|not sooner than|earliest|at the earliest|since|on or after|not until|effective|from around|as early as|with effect from|at the earliest on|at the earliest by"),
    /** That day or near it: "around June 12". */
    ABOUT(
            "about|around|roughly|approximately|circa|ca|close to|near|on or about|on or around|by around|by about|in or around|around about"
                    + "|somewhere around|somewhere in|sometime around|some time around|sometime in|some time in|sometime on|sometime during|sometime|some time|at some point in|at some point"
                    + "|at some point during|by approximately|by roughly|hopefully by|hopefully|probably|probably by|maybe|perhaps|possibly|ideally by|ideally|towards|toward|in around|on around|by circa|likely|most likely|tentatively"),
    /** A range follows: "between June 12 and June 15". */
    BETWEEN("between|anywhere between|somewhere between|from between|any time between|anytime between|either");

    private static final Map<String, List<Opening>> BY_FIRST_WORD = new HashMap<>();

    static {
        for (Bound bound : values()) {
            for (String words : bound.words.split("\\|")) {
                String[] each = words.split(" ");
                BY_FIRST_WORD
                        .computeIfAbsent(each[0], word -> new ArrayList<>())
                        .add(new Opening(bound, each));
            }
        }
        BY_FIRST_WORD
                .values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt((Opening o) -> o.words.length).reversed()));
    }

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    private record Opening(Bound bound, String[] words) {}

    /**
     * A bound that stands in a text.
     *
     * @param end the token behind it
     */
    record Found(Bound bound, int end) {}

    /** The bound that begins with this token, of the most words; {@link #ON} of none if there is none. */
    static Found at(Tokens words, int i) {
        if (words.is(i, "approximately") && words.is(i + 1, ".")) {
            return new Found(ABOUT, i + 2);
        }
        for (Opening opening : BY_FIRST_WORD.getOrDefault(words.word(i), List.of())) {
            int end = words.after(i, opening.words);
            if (end > 0) {
                return new Found(opening.bound, end);
            }
        }
        return new Found(ON, i);
    }
}
