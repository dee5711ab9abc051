package afterword.calendars;

import static java.time.temporal.ChronoUnit.DAYS;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of some decades, reckoned when the product is built, because reading them is a hundred times faster than
 * reckoning them.
 *
 * <p>There is one file a country: how many names and the names; how many regions and the regions, each after the one it
 * lies in. A region is its code, how many holidays it has besides those of the region it lies in, and these holidays,
 * each as the number of its day (0 is the first day of the first year) and the number of its name. Codes and names are
 * in UTF-8, after their length; all numbers are unsigned, two bytes long, the high one first.
 */
final class HolidayTable {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2050;

    static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);

    private static final int BYTES_OF_A_HOLIDAY = 4;

    private HolidayTable() {}

    /** The name of a country's file. */
    static String fileOf(String country) {
        return country.concat(".holidays");
    }

    /** The holidays of a region in the years of the table, or null if the region is not known. */
    static @Nullable Map<LocalDate, String> read(String region) {
        if (region.length() != 2 && region.indexOf('-') != 2) {
            return null;
        }
        String country = region.substring(0, 2);
        try (InputStream file = HolidayTable.class.getResourceAsStream(fileOf(country))) {
            return file == null ? null : read(region, ByteBuffer.wrap(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The holidays of " + country + " cannot be read", e);
        }
    }

    private static @Nullable Map<LocalDate, String> read(String region, ByteBuffer in) {
        String[] names = new String[in.getChar()];
        for (int i = 0; i < names.length; i++) {
            names[i] = readText(in);
        }
        Map<LocalDate, String> holidays = new HashMap<>();
        for (int regions = in.getChar(); regions > 0; regions--) {
            String code = readText(in);
            int count = in.getChar();
            if (!liesIn(region, code)) {
                in.position(in.position() + count * BYTES_OF_A_HOLIDAY);
                continue;
            }
            for (int i = 0; i < count; i++) {
                LocalDate date = FIRST_DAY.plusDays(in.getChar());
                holidays.put(date, names[in.getChar()]);
            }
            if (code.length() == region.length()) {
                return holidays;
            }
        }
        return null;
    }

    /** Whether the region is the wider one or a part of it: then its code goes on where the wider one's ends. */
    private static boolean liesIn(String region, String wider) {
        int end = wider.length();
        return region.startsWith(wider) && (region.length() == end || region.charAt(end) == '-');
    }

    private static String readText(ByteBuffer in) {
        byte[] text = new byte[in.getChar()];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /**
     * Writes the file of a country.
     *
     * @param regions every region in it, a region always after the one it lies in, with the holidays it has besides
     */
    static void write(SequencedMap<String, Map<LocalDate, String>> regions, DataOutputStream out) throws IOException {
        List<String> names = regions.values().stream()
                .flatMap(holidays -> holidays.values().stream())
                .distinct()
                .toList();
        out.writeShort(names.size());
        for (String name : names) {
            writeText(name, out);
        }
        out.writeShort(regions.size());
        for (Map.Entry<String, Map<LocalDate, String>> region : regions.entrySet()) {
            writeText(region.getKey(), out);
            out.writeShort(region.getValue().size());
            for (Map.Entry<LocalDate, String> holiday : region.getValue().entrySet()) {
                out.writeShort((int) DAYS.between(FIRST_DAY, holiday.getKey()));
                out.writeShort(names.indexOf(holiday.getValue()));
            }
        }
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
