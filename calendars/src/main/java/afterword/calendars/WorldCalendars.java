package afterword.calendars;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendars of the countries and subdivisions that jollyday knows; may be shared by threads. "US" keeps exactly the
 * federal holidays on the days they are observed, so the day after Thanksgiving and Christmas Eve are worked.
 *
 * <p>Holidays are known from 1900 to 2150; in other years weekends alone are not worked. Dates that hang on the sight of
 * the moon are reckoned ahead and may be a day off what is proclaimed.
 */
public final class WorldCalendars implements WorkCalendars {

    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    /** Every region whose holidays are known: its code with its English name. */
    public static SortedMap<String, String> names() {
        return Regions.known();
    }

    @Override
    public WorkCalendar of(String region) {
        WorkCalendar known = calendars.get(region);
        return known != null ? known : calendars.computeIfAbsent(region, WorldCalendars::read);
    }

    private static WorkCalendar read(String region) {
        if (region.equals(NO_HOLIDAYS)) {
            return new Weekdays();
        }
        Map<LocalDate, String> holidays = HolidayTable.read(region);
        if (holidays == null) {
            throw Regions.unknown(region);
        }
        return new RegionCalendar(region, Weekends.weekdaysOf(region.substring(0, 2)), holidays);
    }
}
