package afterword.calendars;

import afterword.engine.calendar.Weekdays;
import afterword.engine.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The weekends and holidays of one region; may be shared by threads. */
final class RegionCalendar implements WorkCalendar {

    private final String region;
    private final Weekdays weekdays;
    private final Map<LocalDate, String> table;
    private final Map<Integer, Map<LocalDate, String>> otherYears = new ConcurrentHashMap<>();

    /** A number for each month of the table, with a bit for each business day: planning asks for little else. */
    private final int[] businessDays;

    /** @param table the region's holidays in the years of {@link HolidayTable} */
    RegionCalendar(String region, Weekdays weekdays, Map<LocalDate, String> table) {
        this.region = region;
        this.weekdays = weekdays;
        this.table = table;
        businessDays = new int[(HolidayTable.LAST_YEAR - HolidayTable.FIRST_YEAR + 1) * 12];
        boolean[] worked = week(weekdays);
        int day = 0;
        for (int month = 0; month < businessDays.length; month++) {
            LocalDate first = LocalDate.of(HolidayTable.FIRST_YEAR + month / 12, month % 12 + 1, 1);
            int days = first.lengthOfMonth();
            for (int dayOfMonth = 1; dayOfMonth <= days; dayOfMonth++) {
                if (worked[day++ % 7]) {
                    businessDays[month] |= 1 << dayOfMonth;
                }
            }
        }
        for (LocalDate holiday : table.keySet()) {
            businessDays[month(holiday)] &= ~(1 << holiday.getDayOfMonth());
        }
    }

    /** Which of the seven days from the table's first one on are worked. */
    private static boolean[] week(Weekdays weekdays) {
        boolean[] worked = new boolean[7];
        for (int day = 0; day < worked.length; day++) {
            worked[day] = weekdays.isBusinessDay(HolidayTable.FIRST_DAY.plusDays(day));
        }
        return worked;
    }

    private static boolean isInTable(int year) {
        return year >= HolidayTable.FIRST_YEAR && year <= HolidayTable.LAST_YEAR;
    }

    private static int month(LocalDate date) {
        return (date.getYear() - HolidayTable.FIRST_YEAR) * 12 + date.getMonthValue() - 1;
    }

    @Override
    public boolean isBusinessDay(LocalDate date) {
        if (isInTable(date.getYear())) {
            return (businessDays[month(date)] & 1 << date.getDayOfMonth()) != 0;
        }
        return weekdays.isBusinessDay(date) && !holidaysAround(date).containsKey(date);
    }

    /** Counts the bits of whole months, for planning counts business days again and again. */
    @Override
    public LocalDate businessDayAfter(LocalDate date, int n) {
        if (n >= 1 && isInTable(date.getYear())) {
            int month = month(date);
            int left = n;
            int days = businessDays[month] & -2 << date.getDayOfMonth();
            while (left > Integer.bitCount(days) && ++month < businessDays.length) {
                left -= Integer.bitCount(days);
                days = businessDays[month];
            }
            if (left <= Integer.bitCount(days)) {
                while (--left > 0) {
                    days &= days - 1;
                }
                return LocalDate.of(
                        HolidayTable.FIRST_YEAR + month / 12, month % 12 + 1, Integer.numberOfTrailingZeros(days));
            }
        }
        return WorkCalendar.super.businessDayAfter(date, n);
    }

    /** The holiday's English name, or else the weekend day's. */
    @Override
    public @Nullable String closedFor(LocalDate date) {
        String holiday = holidaysAround(date).get(date);
        return holiday == null ? weekdays.closedFor(date) : holiday;
    }

    private Map<LocalDate, String> holidaysAround(LocalDate date) {
        int year = date.getYear();
        if (isInTable(year)) {
            return table;
        }
        if (year < Jollyday.FIRST_YEAR || year > Jollyday.LAST_YEAR) {
            return Map.of();
        }
        return otherYears.computeIfAbsent(year, y -> Jollyday.holidays(region, y, y));
    }
}
