package afterword.calendars;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HolidayTableTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    private int compared;

    @Test
    void theTableHasTheHolidaysOfEveryRegionAsJollydayReckonsThem() {
        Set<String> regions = new TreeSet<>();
        for (String country : HolidayManager.getSupportedCalendarCodes()) {
            if (country.length() == 2) {
                HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
                compare(manager, manager.getCalendarHierarchy(), country, List.of(), regions);
            }
        }
        assertThat(regions).hasSizeGreaterThan(850).isEqualTo(Regions.known().keySet());
        assertThat(compared).isGreaterThan(400_000);
    }

    private void compare(
            HolidayManager manager, CalendarHierarchy part, String region, List<String> path, Set<String> regions) {
        TreeSet<LocalDate> reckoned = new TreeSet<>();
        // One more year on either side, for what is kept in the year beside its own.
        for (Holiday holiday : manager.getHolidays(
                FIRST.minusYears(1), LAST.plusYears(1), HolidayType.PUBLIC_HOLIDAY, path.toArray(String[]::new))) {
            reckoned.add(holiday.getDate());
        }
        if (region.startsWith("US")) {
            for (int year = 2015; year <= 2050; year++) {
                reckoned.addAll(UnitedStates.federalHolidays(year).keySet());
            }
        }
        assertThat(read(region).keySet()).as(region).isEqualTo(reckoned.subSet(FIRST, true, LAST, true));
        regions.add(region);
        compared += read(region).size();
        part.getChildren().forEach((key, child) -> {
            List<String> childPath = new ArrayList<>(path);
            childPath.add(key);
            compare(manager, child, region + "-" + key.toUpperCase(Locale.ROOT), childPath, regions);
        });
    }

    @Test
    void aPartOfACountryKeepsTheHolidaysOfTheWholeByTheSameNames() {
        int parts = 0;
        for (String region : Regions.known().keySet()) {
            int end = region.lastIndexOf('-');
            if (end >= 0) {
                assertThat(read(region)).as(region).containsAllEntriesOf(read(region.substring(0, end)));
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(750);
    }

    @Test
    void everyHolidayHasAName() {
        Set<String> names = Regions.known().keySet().stream()
                .flatMap(region -> read(region).values().stream())
                .collect(toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(500).noneMatch(name -> name.isBlank() || name.contains("undefined"));
    }

    private static Map<LocalDate, String> read(String region) {
        Map<LocalDate, String> holidays = HolidayTable.read(region);
        assertThat(holidays).as(region).isNotNull();
        return new TreeMap<>(holidays);
    }
}
