package afterword.calendars;

import static java.util.stream.Collectors.joining;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.util.ResourceUtil;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The holidays of the world as jollyday reckons them. Its first answer takes some hundred milliseconds, so at run time
 * it is asked for the years alone that {@link HolidayTable} does not hold.
 *
 * <p>A holiday is what jollyday calls a public one: bank holidays and observances are working days for most, and an
 * employer who closes on them says so. A region keeps every holiday of the region it lies in.
 */
final class Jollyday {

    /** The first and last year to ask for: jollyday cannot reckon the lunar calendars of all others. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2150;

    /** The English names, whatever the locale of the machine: jollyday has them as its fallback, not as "en". */
    private static final Locale ENGLISH = Locale.ROOT;

    private Jollyday() {}

    /** The ISO codes of all countries; jollyday's stock exchanges are left out. */
    static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .sorted()
                .toList();
    }

    /** The country and all regions in it, each with its English name, a region always after the one it lies in. */
    static Map<String, String> regions(String country) {
        SortedMap<String, String> regions = new TreeMap<>();
        regions.put(country, Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        addParts(country, manager(country).getCalendarHierarchy(), regions);
        return regions;
    }

    /**
     * The holidays of a known region in some years, by the day they are kept on, weekends included. One caller at a time:
     * jollyday promises nothing about threads.
     */
    static synchronized Map<LocalDate, String> holidays(String region, int firstYear, int lastYear) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        if (region.equals("US")) {
            for (int year = firstYear; year <= lastYear; year++) {
                holidays.putAll(UnitedStates.federalHolidays(year));
            }
            return holidays;
        }
        int end = region.lastIndexOf('-');
        if (end >= 0) {
            holidays.putAll(holidays(region.substring(0, end), firstYear, lastYear));
        }
        jollydays(region, firstYear, lastYear)
                .forEach((date, names) -> holidays.putIfAbsent(date, String.join(" and ", names)));
        return holidays;
    }

    /** Asks for the years around as well: a holiday may be kept in the year before or after its own. */
    private static Map<LocalDate, SortedSet<String>> jollydays(String region, int firstYear, int lastYear) {
        HolidayManager manager = manager(region.substring(0, 2));
        String[] path = path(region, manager.getCalendarHierarchy());
        Map<LocalDate, SortedSet<String>> names = new TreeMap<>();
        for (int year = firstYear - 1; year <= lastYear + 1; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, path)) {
                LocalDate date = holiday.getDate();
                if (date.getYear() >= firstYear && date.getYear() <= lastYear) {
                    names.computeIfAbsent(date, d -> new TreeSet<>()).add(name(holiday));
                }
            }
        }
        return names;
    }

    private static String name(Holiday holiday) {
        String name = holiday.getDescription(ENGLISH);
        if (name.equals(ResourceUtil.UNDEFINED)) {
            String key = holiday.getPropertiesKey();
            name = key.isBlank() ? "public holiday" : spelledOut(key);
        }
        return holiday.getObservedDate().isPresent() ? UnitedStates.observed(name) : name;
    }

    /** "SAINT_JEAN_BAPTISTE_DAY" as "Saint Jean Baptiste Day": some holidays have a key in jollyday, but no name. */
    private static String spelledOut(String key) {
        return Arrays.stream(key.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining(" "));
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static void addParts(String region, CalendarHierarchy hierarchy, Map<String, String> regions) {
        hierarchy.getChildren().forEach((key, part) -> {
            String code = region + "-" + key.toUpperCase(Locale.ROOT);
            regions.put(code, part.getDescription(ENGLISH));
            addParts(code, part, regions);
        });
    }

    /** The region's subdivisions as jollyday spells them, some in upper case, some in lower. */
    private static String[] path(String region, CalendarHierarchy country) {
        List<String> path = new ArrayList<>();
        CalendarHierarchy whole = country;
        String[] codes = region.split("-", -1);
        for (int i = 1; i < codes.length; i++) {
            Map.Entry<String, CalendarHierarchy> part = part(codes[i], whole);
            path.add(part.getKey());
            whole = part.getValue();
        }
        return path.toArray(String[]::new);
    }

    private static Map.Entry<String, CalendarHierarchy> part(String code, CalendarHierarchy whole) {
        for (Map.Entry<String, CalendarHierarchy> part : whole.getChildren().entrySet()) {
            if (part.getKey().equalsIgnoreCase(code)) {
                return part;
            }
        }
        throw new IllegalArgumentException("jollyday knows no part " + code + " of " + whole.getId());
    }
}
