package afterword.prose.timeline;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The country whose conventions are taken where only a zone is known. */
public final class ZoneCountries {

    /** The country where nothing tells of another. */
    public static final String USUAL = "US";

    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        put("GB", "Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB");
        put("IE", "Europe/Dublin Eire");
        put("DE", "Europe/Berlin Europe/Busingen");
        put("FR", "Europe/Paris");
        put("ES", "Europe/Madrid Atlantic/Canary");
        put("IT", "Europe/Rome");
        put("NL", "Europe/Amsterdam");
        put("BE", "Europe/Brussels");
        put("AT", "Europe/Vienna");
        put("CH", "Europe/Zurich");
        put("SE", "Europe/Stockholm");
        put("NO", "Europe/Oslo");
        put("DK", "Europe/Copenhagen");
        put("FI", "Europe/Helsinki");
        put("PL", "Europe/Warsaw");
        put("PT", "Europe/Lisbon");
        put("NZ", "Pacific/Auckland NZ");
        put("IN", "Asia/Kolkata Asia/Calcutta");
        put("SG", "Asia/Singapore");
        put("ZA", "Africa/Johannesburg");
        put(
                "CA",
                "America/Toronto America/Vancouver America/Montreal America/Edmonton America/Winnipeg America/Halifax"
                        + " America/Regina America/St_Johns America/Moncton America/Calgary");
        put(
                "AU",
                "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide"
                        + " Australia/Hobart Australia/Darwin Australia/Canberra");
    }

    private ZoneCountries() {}

    private static void put(String country, String zones) {
        for (String zone : zones.split(" ")) {
            COUNTRIES.put(zone, country);
        }
    }

    /** The country of a zone, {@link #USUAL} for all that are not listed. */
    public static String of(ZoneId zone) {
        return COUNTRIES.getOrDefault(zone.getId(), USUAL);
    }
}
