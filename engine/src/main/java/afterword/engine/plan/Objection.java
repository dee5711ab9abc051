package afterword.engine.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something speaks against a contact.
 *
 * @param until local time of the addressee at which this objection ends, null if time does not end it
 * @param otherWay whether another channel would do
 * @param why in plain words, for the adjustment
 * @param facts what it rests on
 */
record Objection(@Nullable LocalDateTime until, boolean otherWay, Why why, List<String> facts) {

    static Objection until(LocalDateTime until, Why why, String... facts) {
        return new Objection(until, false, why, List.of(facts));
    }

    static Objection never(String why, String... facts) {
        return new Objection(null, false, new Why(why), List.of(facts));
    }

    static Objection notThisWay(String why, String... facts) {
        return new Objection(null, true, new Why(why), List.of(facts));
    }

    /** Of two that end, the one that ends later; null if there is neither. */
    static @Nullable Objection later(@Nullable Objection one, @Nullable Objection other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return requireNonNull(one.until()).isBefore(requireNonNull(other.until())) ? other : one;
    }
}
