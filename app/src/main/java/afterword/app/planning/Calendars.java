package afterword.app.planning;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;

/** Where the calendars come from. */
public final class Calendars {

    private static final WorkCalendar WEEKDAYS = new Weekdays();

    private Calendars() {}

    /** The calendars of every region known. */
    public static WorkCalendars ofTheWorld() {
        return region -> WEEKDAYS;
    }
}
