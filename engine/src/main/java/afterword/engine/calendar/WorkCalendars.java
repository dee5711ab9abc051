package afterword.engine.calendar;

/** Finds the calendar of a region, so that the planner needs to know no source of holidays. */
public interface WorkCalendars {

    /** The region of those who keep no holidays, or whose holidays are not known: weekdays are worked, weekends not. */
    String NO_HOLIDAYS = "none";

    /**
     * The calendar of a region: an ISO 3166 country code, with an optional subdivision ("US", "US-CA", "DE-BY"), in
     * upper case; or {@link #NO_HOLIDAYS}.
     *
     * @throws UnknownRegionException if no holidays are known for it; the message carries a "Maybe ..."
     */
    WorkCalendar of(String region);
}
