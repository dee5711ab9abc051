package afterword.prose.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Smaller units on top of a length of time: "two weeks and three days", "2 years 1 month 21 days".
 *
 * @param more still smaller ones, null without any
 * @param end the token behind it
 */
record More(int count, Unit unit, @Nullable More more, int end) {

    private static final int MOST = 100;

    /** What stands there, null if nothing smaller than the unit does. */
    static @Nullable More at(Tokens words, int start, Unit above) {
        Quantity count = Quantity.at(words, words.skip(start, "and"));
        Unit unit = count == null || count.vague() ? null : words.unit(count.end());
        if (count == null || unit == null || count.most() > MOST || unit.compareTo(above) >= 0 || unit == Unit.HOUR) {
            return null;
        }
        More more = at(words, count.end() + 1, unit);
        return new More(count.most(), unit, more, more == null ? count.end() + 1 : more.end);
    }

    LocalDate after(LocalDate day) {
        LocalDate after = unit.after(day, count);
        return more == null ? after : more.after(after);
    }

    LocalDate before(LocalDate day) {
        LocalDate before = unit.after(day, -count);
        return more == null ? before : more.before(before);
    }
}
