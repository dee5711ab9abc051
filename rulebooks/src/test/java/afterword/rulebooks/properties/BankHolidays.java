package afterword.rulebooks.properties;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendar;
import afterword.engine.calendar.WorkCalendars;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The holidays of the United States and of England by list, weekends alone elsewhere: quick, and of no library. */
final class BankHolidays implements WorkCalendars {

    static final BankHolidays CALENDARS = new BankHolidays();

    private static final WorkCalendar ELSEWHERE = new Weekdays();
    private static final WorkCalendar STATES = new Listed(Stream.of(
                    "2026-01-01",
                    "2026-01-19",
                    "2026-02-16",
                    "2026-05-25",
                    "2026-06-19",
                    "2026-07-03",
                    "2026-09-07",
                    "2026-10-12",
                    "2026-11-11",
                    "2026-11-26",
                    "2026-12-25",
                    "2027-01-01",
                    "2027-01-18",
                    "2027-02-15",
                    "2027-05-31",
                    "2027-06-18",
                    "2027-07-05",
                    "2027-09-06",
                    "2027-10-11",
                    "2027-11-11",
                    "2027-11-25",
                    "2027-12-24",
                    "2027-12-31",
                    "2028-01-17",
                    "2028-02-21",
                    "2028-05-29",
                    "2028-06-19",
                    "2028-07-04",
                    "2028-09-04",
                    "2028-10-09",
                    "2028-11-10",
                    "2028-11-23",
                    "2028-12-25",
                    "2029-01-01")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet()));
    private static final WorkCalendar ENGLAND = new Listed(Stream.of(
                    "2026-01-01",
                    "2026-04-03",
                    "2026-04-06",
                    "2026-05-04",
                    "2026-05-25",
                    "2026-08-31",
                    "2026-12-25",
                    "2026-12-28",
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-05-03",
                    "2027-05-31",
                    "2027-08-30",
                    "2027-12-27",
                    "2027-12-28",
                    "2028-01-03",
                    "2028-04-14",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-29",
                    "2028-08-28",
                    "2028-12-25",
                    "2028-12-26")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet()));

    private BankHolidays() {}

    @Override
    public WorkCalendar of(String region) {
        return region.startsWith("US") ? STATES : region.startsWith("GB") ? ENGLAND : ELSEWHERE;
    }

    /** Weekends, and the days of a list. */
    private record Listed(Set<LocalDate> holidays) implements WorkCalendar {

        @Override
        public boolean isBusinessDay(LocalDate date) {
            return date.getDayOfWeek().getValue() < 6 && !holidays.contains(date);
        }

        @Override
        public @Nullable String closedFor(LocalDate date) {
            String weekend = ELSEWHERE.closedFor(date);
            boolean thanksgiving = date.getMonthValue() == 11 && date.getDayOfMonth() > 21;
            return weekend == null && holidays.contains(date) ? thanksgiving ? "Thanksgiving" : "a holiday" : weekend;
        }
    }
}
