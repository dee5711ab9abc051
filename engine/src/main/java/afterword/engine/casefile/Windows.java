package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Certainty;
import afterword.engine.fact.Event;
import afterword.engine.fact.Precision;
import afterword.engine.notation.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads windows of dates. */
final class Windows {

    private Windows() {}

    /**
     * The window in which the employer said it would decide.
     *
     * @param fromKey the field of its first day, which is the day it was said if absent
     * @param toKey the field of its last day
     */
    static Event.Timeline timeline(
            Fields fields,
            String fromKey,
            String toKey,
            String by,
            @Nullable String says,
            Precision precision,
            LocalDate said) {
        Certainty certainty = fields.word("certainty", Certainty.class, Certainty.COMMITMENT);
        boolean asked = fields.flag("asked", false);
        if (precision == Precision.NONE) {
            for (String key : new String[] {fromKey, toKey}) {
                if (fields.has(key)) {
                    throw problem(
                            fields.get(key),
                            "there is a date, though none was given",
                            "precision: exact or vague",
                            null);
                }
            }
            return new Event.Timeline(by, says, null, null, precision, certainty, asked);
        }
        LocalDate to = fields.date(toKey);
        LocalDate from = fields.findDate(fromKey);
        refuseBackwards(fields, toKey, from, to);
        LocalDate first = from != null ? from : said.isBefore(to) ? said : to;
        return new Event.Timeline(by, says, first, to, precision, certainty, asked);
    }

    static void refuseBackwards(Fields fields, String toKey, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw problem(
                    fields.get(toKey),
                    "'" + to + "' is before '" + from + "', where the window begins",
                    "a last day that is not before the first",
                    null);
        }
    }
}
