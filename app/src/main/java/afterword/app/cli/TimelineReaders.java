package afterword.app.cli;

import afterword.engine.calendar.UnknownRegionException;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.prose.timeline.Conventions;
import afterword.prose.timeline.TimelineReader;
import afterword.prose.timeline.ZoneCountries;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readers of timelines, one for each region that is asked for. */
final class TimelineReaders {

    private final WorkCalendars calendars;
    private final Map<String, TimelineReader> readers = new HashMap<>();

    TimelineReaders(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The reader for the region that a field names; without one, for the zone's country.
     *
     * @param where null if it is not known either
     * @throws BadInputException if no holidays are known for the region
     */
    TimelineReader of(Fields told, String field, @Nullable ZoneId where) {
        String named = told.findText(field);
        String known = named != null ? named : where != null ? ZoneCountries.of(where) : ZoneCountries.USUAL;
        try {
            TimelineReader reader = readers.get(known);
            if (reader == null) {
                reader = new TimelineReader(Conventions.ofRegion(known), calendars.of(known));
                readers.put(known, reader);
            }
            return reader;
        } catch (UnknownRegionException e) {
            throw Fields.problem(
                    told.get(field),
                    "the holidays of '" + known + "' are not known",
                    UnknownRegionException.EXPECTED,
                    e.maybe());
        }
    }
}
