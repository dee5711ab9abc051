package afterword.rulebooks.properties;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import afterword.rulebooks.Books;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The United States by statute, England by a list, weekends alone elsewhere; quick, and of no library. */
final class BankHolidays implements WorkCalendars {

    static final BankHolidays CALENDARS = new BankHolidays();

    private static final WorkCalendar ELSEWHERE = new Weekdays();
    private static final WorkCalendar STATES = Books.calendars().of("US");
    private static final Set<LocalDate> ENGLAND = Stream.of(
                    "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25",
                    "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
                    "2027-12-27", "2027-12-28", "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29",
                    "2028-08-28", "2028-12-25", "2028-12-26")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private BankHolidays() {}

    @Override
    public WorkCalendar of(String region) {
        return region.startsWith("US") ? STATES : region.startsWith("GB") ? English.CALENDAR : ELSEWHERE;
    }

    private enum English implements WorkCalendar {
        CALENDAR;

        @Override
        public boolean isBusinessDay(LocalDate date) {
            return closedFor(date) == null;
        }

        @Override
        public @Nullable String closedFor(LocalDate date) {
            String weekend = ELSEWHERE.closedFor(date);
            return weekend == null && ENGLAND.contains(date) ? "a bank holiday" : weekend;
        }
    }
}
