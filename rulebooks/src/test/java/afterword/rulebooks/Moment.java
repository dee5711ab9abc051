package afterword.rulebooks;

import afterword.engine.notation.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A point in time as an expectation names it. */
sealed interface Moment {

    /** Written "none": there must be no date. */
    record None() implements Moment {}

    /** A date: any time of it, where the addressee is. */
    record Within(LocalDate day) implements Moment {}

    /** A date as a deadline: its last minute, where the addressee is. */
    record EndOf(LocalDate day) implements Moment {}

    /** An instant, to the second. */
    record Exactly(Instant instant) implements Moment {}

    /** The moment in a field, null if the scenario does not say. */
    static @Nullable Moment find(Fields fields, String key) {
        String text = fields.findText(key);
        if (text == null) {
            return null;
        }
        if (text.equals("none")) {
            return new None();
        }
        return text.length() == 10 ? new Within(fields.date(key)) : new Exactly(fields.instant(key));
    }

    /** Like {@link #find}; a date lasts until its last minute. */
    static @Nullable Moment findDeadline(Fields fields, String key) {
        return find(fields, key) instanceof Within date ? new EndOf(date.day()) : find(fields, key);
    }

    /** Whether a plan's instant is this one. */
    default boolean is(@Nullable Instant actual, ZoneId zone) {
        return switch (this) {
            case None() -> actual == null;
            case Within(LocalDate day) ->
                actual != null && day.equals(actual.atZone(zone).toLocalDate());
            case EndOf(LocalDate day) ->
                day.atTime(LocalTime.of(23, 59)).atZone(zone).toInstant().equals(actual);
            case Exactly(Instant instant) -> instant.equals(actual);
        };
    }
}
