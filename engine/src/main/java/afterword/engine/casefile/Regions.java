package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.calendar.UnknownRegionException;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.notation.Fields;
import org.jspecify.annotations.Nullable;

/** Reads whose holidays are kept. */
final class Regions {

    private Regions() {}

    static @Nullable String find(Fields fields, String key, WorkCalendars calendars) {
        String region = fields.findText(key);
        if (region == null || region.equals(WorkCalendars.NO_HOLIDAYS)) {
            return region;
        }
        try {
            calendars.of(region);
            return region;
        } catch (UnknownRegionException e) {
            throw problem(
                    fields.get(key),
                    "the holidays of '" + region + "' are not known",
                    UnknownRegionException.EXPECTED,
                    e.maybe());
        }
    }
}
