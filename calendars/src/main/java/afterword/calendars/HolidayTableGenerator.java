package afterword.calendars;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

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
            Map<String, Map<LocalDate, String>> all = new HashMap<>();
            SequencedMap<String, Map<LocalDate, String>> own = new LinkedHashMap<>();
            for (String region : regions.keySet()) {
                Map<LocalDate, String> holidays =
                        Jollyday.holidays(region, HolidayTable.FIRST_YEAR, HolidayTable.LAST_YEAR);
                all.put(region, holidays);
                own.put(region, new TreeMap<>(holidays));
                int end = region.lastIndexOf('-');
                if (end >= 0) {
                    own.get(region)
                            .keySet()
                            .removeAll(all.get(region.substring(0, end)).keySet());
                }
            }
            OutputStream file = Files.newOutputStream(folder.resolve(HolidayTable.fileOf(country)));
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
                HolidayTable.write(own, out);
            }
        }
        Files.writeString(folder.resolve(Regions.FILE), list);
    }
}
