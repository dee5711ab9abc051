package afterword.rulebooks;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** United States federal holidays 2020 to 2035 by their statute, independent of any library. */
final class Federal implements WorkCalendar {

    static final WorkCalendar CALENDAR = new Federal();

    private final Map<LocalDate, String> closed = new HashMap<>();
    private final Weekdays weekdays = new Weekdays();

    private Federal() {
        for (int year = 2020; year <= 2035; year++) {
            observed(year, MonthDay.of(1, 1), "New Year's Day");
            nth(year, 1, DayOfWeek.MONDAY, 3, "Birthday of Martin Luther King, Jr.");
            nth(year, 2, DayOfWeek.MONDAY, 3, "Washington's Birthday");
            nth(year, 5, DayOfWeek.MONDAY, -1, "Memorial Day");
            observed(year, MonthDay.of(6, 19), "Juneteenth");
            observed(year, MonthDay.of(7, 4), "Independence Day");
            nth(year, 9, DayOfWeek.MONDAY, 1, "Labor Day");
            nth(year, 10, DayOfWeek.MONDAY, 2, "Columbus Day");
            observed(year, MonthDay.of(11, 11), "Veterans Day");
            nth(year, 11, DayOfWeek.THURSDAY, 4, "Thanksgiving");
            observed(year, MonthDay.of(12, 25), "Christmas Day");
        }
    }

    private void observed(int year, MonthDay day, String name) {
        LocalDate date = day.atYear(year);
        switch (date.getDayOfWeek()) {
            case SATURDAY -> closed.put(date.minusDays(1), name);
            case SUNDAY -> closed.put(date.plusDays(1), name);
            default -> closed.put(date, name);
        }
    }

    private void nth(int year, int month, DayOfWeek day, int n, String name) {
        closed.put(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day)), name);
    }

    @Override
    public boolean isBusinessDay(LocalDate date) {
        return closedFor(date) == null;
    }

    @Override
    public @Nullable String closedFor(LocalDate date) {
        String weekend = weekdays.closedFor(date);
        return weekend != null ? weekend : closed.get(date);
    }
}
