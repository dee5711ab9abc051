package afterword.app.candidacy;

import afterword.calendars.WorldCalendars;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Time zones and regions of holidays by the names people know, for choosing from. */
public final class Places {

    /** The zones that are named after a place; the others are old names and offsets of them. */
    private static final Pattern CONTINENTS =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    private static final int COUNTRY = 2;
    private static final Comparator<String> BY_NAME = alphabet();

    private static final List<Group> ZONES = zones();
    private static final List<Group> REGIONS = regions();

    private Places() {}

    /** A part of the list under one heading. */
    public record Group(String name, List<Place> places) {}

    /**
     * One to choose.
     *
     * @param id how a case file names it
     */
    public record Place(String id, String name) {}

    /** Time zones, by continent. */
    public static List<Group> timeZones() {
        return ZONES;
    }

    /** Regions whose holidays are known, by country; the country as a whole comes first. */
    public static List<Group> holidayRegions() {
        return REGIONS;
    }

    private static List<Group> zones() {
        Map<String, List<Place>> continents = new TreeMap<>();
        for (String zone : ZoneId.getAvailableZoneIds()) {
            if (CONTINENTS.matcher(zone).matches()) {
                String name =
                        zone.substring(zone.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
                continents
                        .computeIfAbsent(zone.substring(0, zone.indexOf('/')), none -> new ArrayList<>())
                        .add(new Place(zone, name));
            }
        }
        continents.put("Elsewhere", new ArrayList<>(List.of(new Place("UTC", "Universal time"))));
        return grouped(continents);
    }

    private static List<Group> regions() {
        Map<String, String> names = WorldCalendars.names();
        Map<String, List<Place>> countries = new TreeMap<>(BY_NAME);
        names.forEach((code, name) -> {
            String country = names.getOrDefault(code.substring(0, COUNTRY), code);
            String within = code.lastIndexOf('-') > COUNTRY
                    ? name + " (" + names.getOrDefault(code.substring(0, code.lastIndexOf('-')), country) + ")"
                    : name;
            countries
                    .computeIfAbsent(country, none -> new ArrayList<>())
                    .add(new Place(code, code.length() == COUNTRY ? "" : within));
        });
        List<Group> groups = new ArrayList<>();
        grouped(countries)
                .forEach(group -> groups.add(new Group(
                        group.name(),
                        group.places().stream()
                                .map(place -> place.name().isEmpty() ? new Place(place.id(), group.name()) : place)
                                .toList())));
        return List.copyOf(groups);
    }

    private static List<Group> grouped(Map<String, List<Place>> places) {
        List<Group> groups = new ArrayList<>();
        places.forEach((name, all) -> {
            all.sort(Comparator.comparing(Place::name, BY_NAME));
            groups.add(new Group(name, List.copyOf(all)));
        });
        return List.copyOf(groups);
    }

    private static Comparator<String> alphabet() {
        Collator english = Collator.getInstance(Locale.ENGLISH);
        return Comparator.comparing(Function.<String>identity(), english::compare);
    }
}
