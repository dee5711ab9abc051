package afterword.calendars;

import static afterword.engine.calendar.WorkCalendars.NO_HOLIDAYS;
import static java.util.stream.Collectors.toCollection;

import afterword.engine.calendar.UnknownRegionException;
import afterword.engine.notation.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All regions whose holidays are known, read only to help where one is named that is not among them. */
final class Regions {

    /** A region a line: its code, a tab, its English name. */
    static final String FILE = "regions.tsv";

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private Regions() {}

    /** Every region's code with its English name. */
    static SortedMap<String, String> known() {
        SortedMap<String, String> regions = new TreeMap<>();
        try (InputStream file = Regions.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The build has left out the holidays of the world");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                regions.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The list of regions cannot be read", e);
        }
        return regions;
    }

    static UnknownRegionException unknown(String region) {
        return new UnknownRegionException(region, maybe(region));
    }

    private static @Nullable String maybe(String region) {
        SortedMap<String, String> known = known();
        String code = region.strip().toUpperCase(Locale.ROOT).replace('_', '-');
        if (known.containsKey(code)) {
            return code;
        }
        if (code.equalsIgnoreCase(NO_HOLIDAYS) || ISO_COUNTRIES.contains(code)) {
            return NO_HOLIDAYS;
        }
        Map<String, String> byName = byName(known);
        String name = region.strip().toLowerCase(Locale.ROOT);
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        String country = code.substring(0, Math.max(0, code.indexOf('-')));
        if (known.containsKey(country)) {
            String part = Nearest.of(code, partsOf(country, known));
            return part == null ? country : part;
        }
        // Of two letters one is no slip: every code is as near as any other.
        if (code.matches("[A-Z]{2}")) {
            return NO_HOLIDAYS;
        }
        String nearest = Nearest.of(code, known.keySet());
        return nearest == null ? byName.get(Nearest.of(name, byName.keySet())) : nearest;
    }

    private static Set<String> partsOf(String country, SortedMap<String, String> known) {
        return known.keySet().stream()
                .filter(code -> code.startsWith(country.concat("-")))
                .collect(toCollection(TreeSet::new));
    }

    /** Codes by what people call the regions: English names, the three letters of a country, and the usual "UK". */
    private static Map<String, String> byName(SortedMap<String, String> known) {
        Map<String, String> codes = new HashMap<>();
        known.forEach((code, name) -> {
            codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
            if (code.length() == 2) {
                codes.put(threeLetters(code).toLowerCase(Locale.ROOT), code);
            }
        });
        codes.put("uk", "GB");
        return codes;
    }

    private static String threeLetters(String country) {
        try {
            return Locale.of("", country).getISO3Country();
        } catch (MissingResourceException e) {
            return country;
        }
    }
}
