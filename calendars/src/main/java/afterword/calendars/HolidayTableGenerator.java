package afterword.calendars;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Writes {@link HolidayTable} and the list of {@link Regions} when the product is built. */
final class HolidayTableGenerator {

    private HolidayTableGenerator() {}

    /** @param args the folder of the compiled classes */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "afterword", "calendars"));
        StringBuilder list = new StringBuilder();
        for (String country : Jollyday.countries()) {
            Map<String, String> regions = Jollyday.regions(country);
            regions.forEach(
                    (code, name) -> list.append(code).append('\t').append(name).append('\n'));
            SequencedMap<String, Map<LocalDate, String>> holidays = new LinkedHashMap<>();
            for (String region : regions.keySet()) {
                holidays.put(region, ownHolidays(region));
            }
            OutputStream file = Files.newOutputStream(folder.resolve(HolidayTable.fileOf(country)));
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
                HolidayTable.write(holidays, out);
            }
        }
        Files.writeString(folder.resolve(Regions.FILE), list);
    }

    /** The holidays of a region besides those of the region it lies in. */
    private static Map<LocalDate, String> ownHolidays(String region) {
        Map<LocalDate, String> holidays = decades(region);
        int end = region.lastIndexOf('-');
        if (end >= 0) {
            holidays.keySet().removeAll(decades(region.substring(0, end)).keySet());
        }
        return holidays;
    }

    private static Map<LocalDate, String> decades(String region) {
        return Jollyday.holidays(region, HolidayTable.FIRST_YEAR, HolidayTable.LAST_YEAR);
    }
}
